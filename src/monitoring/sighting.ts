import { z } from 'zod'
import { Means } from '../incidents/incident.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** What was noticed (OSCE SMM annex table: observation). */
export const Observation = z.enum([
  ...(['explosion', 'burst', 'shot', 'projectile', 'flare', 'flight', 'vehicle', 'other'] as const),
])
export type Observation = z.infer<typeof Observation>

/** Whereto it went (OSCE SMM annex table: description). */
export const Course = z.enum(['outgoing', 'incoming', 'airburst', 'undetermined'])
export type Course = z.infer<typeof Course>

export const sightingTold = {
  incidentId: Id,
  postId: Id.nullable(),
  patrolId: Id.nullable(),
  seenAt: Instant,
  means: Means,
  /** Degrees from true north, as seen from the post; null where not taken. */
  bearing: z.int().min(0).max(359).nullable(),
  distanceM: z.int().min(0).max(200_000).nullable(),
  /** Null where nobody counted. */
  number: z.int().min(1).max(1_000_000).nullable(),
  observation: Observation,
  course: Course,
  weapon: plainText(200),
  note: plainText(1000),
}
export const SightingInput = z.strictObject(sightingTold)
export type SightingInput = z.infer<typeof SightingInput>

/** What a post, camera or patrol saw or heard of an incident: a line of the daily report's annex table (§2.2). */
export const Sighting = z.object({
  id: Id,
  sideId: Id,
  ...sightingTold,
  /** Why it was withdrawn; null while it stands. */
  withdrawnBecause: z.string().nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Sighting = z.infer<typeof Sighting>
export const sightingNoun = defineNoun({ name: 'sighting', table: 'sightings', schema: Sighting })
