import { z } from 'zod'
import type { Compartment } from '../kernel/compartments.ts'
import { Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'

/** How often a figure is published, and so how long its period is. */
export const Frequency = z.enum(['day', 'week', 'month', 'quarter', 'halfYear'])
export type Frequency = z.infer<typeof Frequency>

/** What an indicator is about; each theme has its own file of definitions and its own file of queries. */
export const Theme = z.enum([
  ...(['arms', 'demobilization', 'payments', 'reintegration', 'communities', 'security', 'country'] as const),
  ...(['governance', 'women'] as const),
])
export type Theme = z.infer<typeof Theme>

/** Of the performance of the programme, of its impact, or a proxy for what cannot be counted (IDDRS 3.50). */
export type IndicatorType = 'performance' | 'impact' | 'proxy'

/**
 * How the value follows from the sums. A count is the numerator; percent, per thousand and ratio divide by the denominator; a median is of
 * what is measured of each record that counts. Rounded to two decimals, half away from zero.
 */
export type Unit = 'count' | 'percent' | 'perThousand' | 'ratio' | 'medianDays' | 'medianHours'

/** By what a figure is told apart. Of the region it is said where the thing happened, never where a person lives. */
export const Breakdown = z.enum(['sex', 'age', 'side', 'region'])
export type Breakdown = z.infer<typeof Breakdown>

interface Definition {
  readonly name: Texts
  readonly frequency: Frequency
  readonly type: IndicatorType
  /** The standard or the case that asks for it. */
  readonly basis: string
}

/** A figure that is computed from the records of the work. */
export interface MeasuredIndicator extends Definition {
  /** Grows by one when what is counted changes: a published figure says by which version it was computed. */
  readonly version: number
  readonly numerator: Texts
  /** Null where the figure is a count or a median. */
  readonly denominator: Texts | null
  readonly unit: Unit
  /** What happened in the period, how things stood at its end, or how they stand now, where the record keeps no earlier state. */
  readonly window: 'during' | 'atEnd' | 'now'
  /** Figures about people are hidden as a whole where they are small; figures about things in their breakdown alone. */
  readonly about: 'people' | 'things'
  readonly by: readonly Breakdown[]
  readonly better: 'more' | 'less' | null
  /** Which records it is counted from, in words. */
  readonly source: Texts
  /** The page of a record that is counted, with `{id}`, and who may open it. */
  readonly opens: { readonly href: string; readonly readers: readonly Role[] }
  /** Where its records lie in a compartment: then it is counted inside alone, and others read what was published. */
  readonly compartment?: Compartment
  /** Where it is of the whole programme, which joint bodies alone see: a side, which sees its own records, has no figure of it. */
  readonly wholeProgramme?: true
}

/** An indicator of the standards whose records the programme does not have. It is shown with the reason, and has no figure. */
export interface UnmeasuredIndicator extends Definition {
  readonly because: Texts
}

export type Measured = Readonly<Record<string, MeasuredIndicator>>
export type Unmeasured = Readonly<Record<string, UnmeasuredIndicator>>

/** Who reads indicators: every office of an authority and of a joint body. Who works at one site sees no more than its part, and no figure. */
export const indicatorReaders: readonly Role[] = Role.options.filter(
  (role) => !['registrationOfficer', 'armourer', 'siteManager', 'clinician', 'caseworker', 'cashier'].includes(role),
)
