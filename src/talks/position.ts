import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What a side wants on an item of the agenda: sealed, and opened for its own officers of the talks alone. */
export const PositionWords = z.strictObject({
  stance: requiredText(4000),
  /** What it does not give up. */
  redLines: plainText(4000),
  /** What it falls back to. */
  fallback: plainText(4000),
  /** Why it was written anew; empty the first time. */
  change: plainText(1000),
})
export type PositionWords = z.infer<typeof PositionWords>

/** A side's position on an item of the agenda, as it stands. Its words are sealed under its own key. */
export const TalkPosition = z.object({
  id: Id,
  sideId: Id,
  meetingId: Id,
  itemId: Id,
  version: z.int().min(1),
  /** `PositionWords`. */
  sealed: z.string(),
  writtenBy: Id,
  writtenAt: Instant,
})
export type TalkPosition = z.infer<typeof TalkPosition>
export const positionNoun = defineNoun({ name: 'talkPosition', table: 'talk_positions', schema: TalkPosition })

/** Each version of it, sealed under the same key; never changed. */
export const PositionVersion = z.object({
  id: Id,
  sideId: Id,
  positionId: Id,
  version: z.int().min(1),
  sealed: z.string(),
  writtenBy: Id,
  writtenAt: Instant,
})
export type PositionVersion = z.infer<typeof PositionVersion>
export const positionVersionNoun = defineNoun({
  name: 'talkPositionVersion',
  table: 'talk_position_versions',
  schema: PositionVersion,
  appendOnly: true,
})

/** Neither directors nor auditors: who sits at the table, of that side. */
export const positionReaders: readonly Role[] = ['talksOfficer']
