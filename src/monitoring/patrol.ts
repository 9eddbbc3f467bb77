import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What is planned of a patrol. */
export const patrolPlan = {
  name: requiredText(120),
  /** The places it passes, in order. */
  placeCodes: z.array(PlaceCode).min(1).max(30),
  /** Points of the route as they were written, in any of four ways; none where places are enough. */
  routeTyped: z.array(requiredText(120)).max(60),
  teamSize: z.int().min(1).max(500),
  plannedFrom: Instant,
  plannedUntil: Instant,
}
export const PatrolPlan = z.strictObject(patrolPlan)
export type PatrolPlan = z.infer<typeof PatrolPlan>

export const TurnBackCause = z.enum(['denied', 'danger', 'road', 'weather', 'vehicle', 'other'])
export type TurnBackCause = z.infer<typeof TurnBackCause>

/** Where a patrol turned back before its end, when and why. */
export const TurnedBack = z.strictObject({
  placeCode: PlaceCode,
  at: Instant,
  cause: TurnBackCause,
  note: plainText(1000),
})
export type TurnedBack = z.infer<typeof TurnedBack>

/** What is told of a patrol that was on the road. */
export const patrolReport = {
  beganAt: Instant,
  endedAt: Instant,
  turnedBack: TurnedBack.nullable(),
  report: plainText(4000),
}
export const PatrolReport = z.strictObject(patrolReport)
export type PatrolReport = z.infer<typeof PatrolReport>

export const PatrolDetail = z.object({
  ...patrolPlan,
  route: z.array(Point),
  beganAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  turnedBack: TurnedBack.nullable(),
  report: plainText(4000),
})
export type PatrolDetail = z.infer<typeof PatrolDetail>

export const PatrolStatus = z.enum(['planned', 'carriedOut', 'turnedBack', 'cancelled'])
export type PatrolStatus = z.infer<typeof PatrolStatus>

/** A patrol as it was planned, and as it went. */
export const Patrol = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  status: PatrolStatus,
  ...PatrolDetail.shape,
  plannedBy: Id,
  plannedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type Patrol = z.infer<typeof Patrol>
export const patrolNoun = defineNoun({ name: 'patrol', table: 'patrols', schema: Patrol })

/** What was said of a patrol at one time; never changed. */
export const PatrolVersion = z.object({
  id: Id,
  sideId: Id,
  patrolId: Id,
  version: z.int().min(1),
  status: PatrolStatus,
  detail: PatrolDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type PatrolVersion = z.infer<typeof PatrolVersion>
export const patrolVersionNoun = defineNoun({
  name: 'patrolVersion',
  table: 'patrol_versions',
  schema: PatrolVersion,
  appendOnly: true,
})

/** What a patrol is called on lists and papers. */
export function patrolReference(id: Id): string {
  return shortCode('PT', id)
}
