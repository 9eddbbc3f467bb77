import { z } from 'zod'
import { Day, Instant, TimeOfDay } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What was used (Basic Principles on the Use of Force and Firearms by Law Enforcement Officials, 1990, 2). */
export const ForceKind = z.enum([
  ...(['hands', 'baton', 'irritant', 'water', 'dog', 'projectile', 'restraint'] as const),
  ...(['firearmShown', 'firearmWarning', 'firearm', 'vehicle', 'explosive', 'other'] as const),
])
export type ForceKind = z.infer<typeof ForceKind>
export const ForceReason = z.enum([
  ...(['selfDefence', 'defenceOfOthers', 'arrest', 'escape', 'publicOrder', 'property', 'other'] as const),
])
export type ForceReason = z.infer<typeof ForceReason>
export const Warning = z.enum(['given', 'notGiven', 'notPossible'])
export type Warning = z.infer<typeof Warning>
export const MedicalHelp = z.enum(['given', 'refused', 'notNeeded', 'notGiven'])
export type MedicalHelp = z.infer<typeof MedicalHelp>
export const Answer = z.enum(['yes', 'no', 'unclear'])
export type Answer = z.infer<typeof Answer>

const Heads = z.int().min(0).max(100_000)
export const effectKeys = [
  ...(['killedLow', 'killedBest', 'killedHigh', 'injuredLow', 'injuredBest', 'injuredHigh'] as const),
] as const
const effects = {
  ...{ killedLow: Heads, killedBest: Heads, killedHigh: Heads },
  ...{ injuredLow: Heads, injuredBest: Heads, injuredHigh: Heads },
}

/** What is in clear inside the compartment: by it uses are found and counted. */
export const forceShape = {
  occurredOn: Day,
  occurredTime: z.union([z.literal(''), TimeOfDay]),
  placeCode: PlaceCode,
  unitId: Id.nullable(),
  kinds: z.array(ForceKind).min(1).max(ForceKind.options.length),
  reason: ForceReason,
  warning: Warning,
  ...effects,
  /** Whether a child was among those it was used on. */
  children: Answer,
  medical: MedicalHelp,
  /** When it was reported to whoever commands (Basic Principles, 22). */
  reportedAt: Instant,
  incidentIds: z.array(Id).max(10),
  complaintIds: z.array(Id).max(10),
}

/** What is sealed: who used it, and every word. */
export const ForceDetail = z.strictObject({
  officers: z.array(requiredText(40)).min(1).max(50),
  unit: plainText(200),
  why: requiredText(4000),
  warningNote: plainText(1000),
  medicalNote: plainText(1000),
})
export type ForceDetail = z.infer<typeof ForceDetail>

/**
 * One use of force by the security forces, in its newest version (docs/decisions/0052-conduct.md), in the compartment `conduct`. Corrections
 * are versions; a review is of one version.
 */
export const ForceUse = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...forceShape,
  /** Reported later than within a day. */
  late: z.boolean(),
  /** The review of the newest version; null while it waits for one. */
  reviewId: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
  /** `ForceDetail`, sealed. */
  sealed: z.string(),
})
export type ForceUse = z.infer<typeof ForceUse>
export const forceUseNoun = defineNoun({ name: 'forceUse', table: 'force_uses', schema: ForceUse })

/** A version as it was told, with why it was told anew. */
export const ForceUseVersion = z.object({
  id: Id,
  sideId: Id,
  forceUseId: Id,
  version: z.int().min(1),
  writtenBy: Id,
  writtenAt: Instant,
  /** `ForceVersionWords`, sealed. */
  sealed: z.string(),
})
export type ForceUseVersion = z.infer<typeof ForceUseVersion>
export const forceUseVersionNoun = defineNoun({
  name: 'forceUseVersion',
  table: 'force_use_versions',
  schema: ForceUseVersion,
  appendOnly: true,
})
export const ForceVersionWords = z.object({ change: z.string(), told: z.object(forceShape), detail: ForceDetail })
export type ForceVersionWords = z.infer<typeof ForceVersionWords>

/** What somebody who wrote none of it found of one version. */
export const ForceReview = z.object({
  id: Id,
  sideId: Id,
  forceUseId: Id,
  version: z.int().min(1),
  lawful: Answer,
  necessary: Answer,
  proportionate: Answer,
  reviewedBy: Id,
  reviewedAt: Instant,
  /** `{ note }`, sealed. */
  sealed: z.string(),
})
export type ForceReview = z.infer<typeof ForceReview>
export const forceReviewNoun = defineNoun({
  name: 'forceReview',
  table: 'force_reviews',
  schema: ForceReview,
  appendOnly: true,
})
export const NoteWords = z.object({ note: z.string() })

export function forceReference(id: Id): string {
  return shortCode('UF', id)
}

/** Who keeps both registers: one role, which opens the compartment. */
export const registerKeepers: readonly Role[] = ['conductOfficer']
/** Hours within which force is reported, and days within which it is reviewed; the graver ones sooner. Proposed settings. */
export const reportHours = 24
export const reviewDays = { grave: 2, other: 7 } as const
