import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { situations } from '../ordnance-reports/danger-area.ts'
import { ItemClass } from '../ordnance-reports/ordnance-report.ts'
import { Affected } from './consequences.ts'
import { warningMeans } from './open-lists.ts'

export const mostKg = 100_000
export const mostRadiusM = 50_000
/** Kilograms of an item, or of what it is worth in TNT. */
export const Kg = z.number().positive().max(mostKg)

/** Who may answer for a smaller radius: EOD level 2 or 3 (SD-3; IMAS 09.30). */
export const OperatorLevel = z.enum(['L2', 'L3'])
export type OperatorLevel = z.infer<typeof OperatorLevel>

/** What a planner says of a cordon. */
export const plannedCordon = {
  name: requiredText(160),
  reportId: Id.nullable(),
  hazardId: Id.nullable(),
  itemClass: ItemClass,
  situation: z.enum(situations),
  /** Kilograms of TNT for the sound, where somebody knows them. */
  tntKg: Kg.nullable(),
  /** The expert who was asked where blast reaches further than fragments; empty where that is not so. */
  asked: plainText(160),
  operatorName: plainText(160),
  operatorLevel: OperatorLevel.nullable(),
  smallerReason: plainText(1000),
  validFrom: Instant,
  until: Instant,
}

/**
 * A cordon around an item or an area (ordnance-incidents-maps.md SD-1…SD-4). It says who has to be where while somebody works; it
 * permits nobody to go near. `computedM` is the danger radius with the accuracy of the position; `orderedM` what was decided.
 */
export const Cordon = z.object({
  id: Id,
  sideId: Id,
  ...plannedCordon,
  /** The item's place, or the corners of the area. */
  around: z.array(Point).min(1).max(2000),
  accuracyM: z.int().min(0).max(100_000),
  kg: Kg,
  /** Whether somebody knows the weight; else it is the upper weight of the class, of this version of the table. */
  kgKnown: z.boolean(),
  weightsVersion: z.int().min(0).nullable(),
  computedM: z.int().min(1),
  orderedM: z.int().min(1).max(mostRadiusM),
  askSomebody: z.boolean(),
  ring: z.array(Point).min(3).max(2100),
  status: z.enum(['planned', 'ordered', 'lifted', 'withdrawn']),
  plannedBy: Id,
  plannedAt: Instant,
  orderedBy: Id.nullable(),
  orderedAt: Instant.nullable(),
  /** What lay inside when it was ordered; null before. */
  affected: z.array(Affected).nullable(),
})
export type Cordon = z.infer<typeof Cordon>
export const cordonNoun = defineNoun({ name: 'cordon', table: 'cordons', schema: Cordon })

/** What was done with a cordon, and why; never changed. */
export const CordonStep = z.object({
  id: Id,
  sideId: Id,
  cordonId: Id,
  kind: z.enum(['planned', 'ordered', 'extended', 'lifted', 'withdrawn']),
  note: plainText(2000),
  until: Instant,
  takenBy: Id,
  takenAt: Instant,
})
export type CordonStep = z.infer<typeof CordonStep>
export const cordonStepNoun = defineNoun({
  name: 'cordonStep',
  table: 'cordon_steps',
  schema: CordonStep,
  appendOnly: true,
})

/** That somebody was warned: who, when, and by what means. */
export const CordonWarning = z.object({
  id: Id,
  sideId: Id,
  cordonId: Id,
  /** The facility that was warned; null for others, such as an authority. */
  facilityId: Id.nullable(),
  /** Whom the warning reached: an office, a function, a name. */
  whom: requiredText(160),
  means: warningMeans.code,
  warnedAt: Instant,
  note: plainText(1000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type CordonWarning = z.infer<typeof CordonWarning>
export const cordonWarningNoun = defineNoun({
  name: 'cordonWarning',
  table: 'cordon_warnings',
  schema: CordonWarning,
  appendOnly: true,
})

/** How many people left for an assembly place, or came back. */
export const CordonEvacuation = z.object({
  id: Id,
  sideId: Id,
  cordonId: Id,
  facilityId: Id.nullable(),
  kind: z.enum(['evacuated', 'returned']),
  /** Where they assembled, of the register; null where that is no facility. */
  assemblyId: Id.nullable(),
  people: z.int().min(0).max(1_000_000),
  happenedAt: Instant,
  note: plainText(1000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type CordonEvacuation = z.infer<typeof CordonEvacuation>
export const cordonEvacuationNoun = defineNoun({
  name: 'cordonEvacuation',
  table: 'cordon_evacuations',
  schema: CordonEvacuation,
  appendOnly: true,
})

/** Which step is possible in which status. */
export const cordonCan = {
  order: ['planned'],
  withdraw: ['planned'],
  extend: ['ordered'],
  lift: ['ordered'],
} as const satisfies Record<string, readonly Cordon['status'][]>
export const cordonMay = mayBy<Cordon, keyof typeof cordonCan>(cordonCan)

export const cordonPlanners: readonly Role[] = ['ordnanceOfficer']
/** Who may order a cordon, besides another planner. */
export const cordonOrderers: readonly Role[] = [...cordonPlanners, 'director']
/** Who is at the cordon, and writes down who was warned and who left. */
export const cordonKeepers: readonly Role[] = [...cordonPlanners, 'teamLeader']
export const cordonReaders: readonly Role[] = [...cordonOrderers, 'teamLeader', 'qualityOfficer', 'auditor']
