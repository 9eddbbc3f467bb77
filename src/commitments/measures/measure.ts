import { z } from 'zod'
import type { Texts } from '../../kernel/texts.ts'

/** Figures of the system by which a commitment can be followed. */
export const MeasureId = z.enum([
  ...(['foreignFighters', 'weaponsWithdrawn', 'violationsPerHour', 'groupsClassified', 'personsDemobilized'] as const),
  ...(['ordnanceCleared', 'detaineesReleased', 'restrictionsLifted', 'embargoDeliveries'] as const),
])
export type MeasureId = z.infer<typeof MeasureId>

/** One number of a figure. */
export interface MeasurePart {
  readonly key: string
  readonly words: Texts
}

/**
 * How a figure is made, in words that stand beside it on the screen and on paper. A figure never decides whether a commitment is met:
 * people do, and it is one of the things that they look at.
 */
export interface Measure {
  readonly id: MeasureId
  readonly name: Texts
  readonly unit: Texts
  /** Sentences on how the figure comes about, from which records. */
  readonly how: readonly Texts[]
  readonly parts: readonly MeasurePart[]
  /** The part that the target is about, and that is shown week by week. */
  readonly main: string
  /** Whether the commitment goes towards more or towards less of it. */
  readonly better: 'more' | 'less'
  /** The page where its records are, for who may open it. */
  readonly href: string
}

/** The numbers of one office on one day; null where nothing can be said, which is no zero. */
export const MeasureValues = z.record(z.string(), z.number().nullable())
export type MeasureValues = z.infer<typeof MeasureValues>

/** How far from the baseline to the target, between 0 and 1; null where one of the three is not known. */
export function progressOf(baseline: number | null, now: number | null, target: number | null): number | null {
  if (baseline === null || now === null || target === null) return null
  if (baseline === target) return now === target ? 1 : 0
  return Math.min(1, Math.max(0, (now - baseline) / (target - baseline)))
}
