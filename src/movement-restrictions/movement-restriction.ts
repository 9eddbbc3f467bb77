import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** How monitors were kept from where they wanted to go (§2.2, freedom-of-movement restrictions). */
export const RestrictionKind = z.enum(['denied', 'delayed', 'conditioned'])
export type RestrictionKind = z.infer<typeof RestrictionKind>

export const restrictionTold = {
  kind: RestrictionKind,
  placeCode: PlaceCode,
  /** Coordinates as they were written; empty where none were taken. */
  placeTyped: plainText(120),
  beganAt: Instant,
  /** Null while it lasts, or where they turned back. */
  endedAt: Instant.nullable(),
  /** Which group or force; never a private person. */
  imposedBy: requiredText(200),
  reasonGiven: plainText(500),
  description: plainText(2000),
  postId: Id.nullable(),
  patrolId: Id.nullable(),
  /** The incident of type `obstruction` that it is in the log; null while it is not there. */
  incidentId: Id.nullable(),
}
export const RestrictionInput = z.strictObject(restrictionTold)
export type RestrictionInput = z.infer<typeof RestrictionInput>
export const RestrictionDetail = z.object({ ...restrictionTold, point: Point.nullable() })
export type RestrictionDetail = z.infer<typeof RestrictionDetail>

/** A restriction of the freedom of movement of monitors, in its newest version. */
export const MovementRestriction = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...RestrictionDetail.shape,
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type MovementRestriction = z.infer<typeof MovementRestriction>
export const movementRestrictionNoun = defineNoun({
  name: 'movementRestriction',
  table: 'movement_restrictions',
  schema: MovementRestriction,
})

/** What was said of a restriction at one time, and why it was said anew; never changed. */
export const RestrictionVersion = z.object({
  id: Id,
  sideId: Id,
  restrictionId: Id,
  version: z.int().min(1),
  detail: RestrictionDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type RestrictionVersion = z.infer<typeof RestrictionVersion>
export const restrictionVersionNoun = defineNoun({
  name: 'movementRestrictionVersion',
  table: 'movement_restriction_versions',
  schema: RestrictionVersion,
  appendOnly: true,
})

/** What a restriction is called on lists and papers. */
export function restrictionReference(id: Id): string {
  return shortCode('FM', id)
}
