import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** How far one could see, or the camera did. */
export const Visibility = z.enum(['good', 'fair', 'poor', 'none'])
export type Visibility = z.infer<typeof Visibility>

/** Why nobody was watching for a while. */
export const InterruptionCause = z.enum([
  ...(['cameraDown', 'power', 'connection', 'withdrawn', 'danger', 'weather', 'other'] as const),
])
export type InterruptionCause = z.infer<typeof InterruptionCause>

export const Interruption = z
  .strictObject({ from: Instant, until: Instant, cause: InterruptionCause, note: plainText(300) })
  .refine(({ from, until }) => from < until, { path: ['until'], error: 'dates.reversed' })
export type Interruption = z.infer<typeof Interruption>

/** What is told of a watch: when a post, a camera or a patrol was really watching, and how well. */
export const watchTold = {
  /** The post, camera or sensor; null for a patrol's watch. */
  postId: Id.nullable(),
  patrolId: Id.nullable(),
  /** Where it watched: of a post its own place, of a patrol where it stopped. */
  placeCode: PlaceCode,
  beganAt: Instant,
  /** Null while it goes on. */
  endedAt: Instant.nullable(),
  visibility: Visibility,
  conditions: plainText(500),
  interruptions: z.array(Interruption).max(40),
}
export const WatchInput = z.strictObject(watchTold)
export type WatchInput = z.infer<typeof WatchInput>

/** What one version said. */
export const WatchDetail = z.object(watchTold)
export type WatchDetail = z.infer<typeof WatchDetail>

/** A watch in its newest version. One that was written by mistake is withdrawn with the reason, and counts no hour. */
export const Watch = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...watchTold,
  withdrawn: z.boolean(),
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type Watch = z.infer<typeof Watch>
export const watchNoun = defineNoun({ name: 'watch', table: 'watches', schema: Watch })

/** What was said of a watch at one time, and why it was said anew; never changed. */
export const WatchVersion = z.object({
  id: Id,
  sideId: Id,
  watchId: Id,
  version: z.int().min(1),
  detail: WatchDetail,
  withdrawn: z.boolean(),
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type WatchVersion = z.infer<typeof WatchVersion>
export const watchVersionNoun = defineNoun({
  name: 'watchVersion',
  table: 'watch_versions',
  schema: WatchVersion,
  appendOnly: true,
})

/** A watch that is written down at once is no longer than so many days: longer ones are several. */
export const longestWatchDays = 31
