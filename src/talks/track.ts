import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { givenTexts } from '../ceasefire/given-texts.ts'
import { Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'

export const TrackKind = z.enum(['bilateral', 'jointCommission', 'conference'])
export type TrackKind = z.infer<typeof TrackKind>

/** What is said of a track when it is opened. Who takes part does not change afterwards: it is who reads everything of it. */
export const TrackInput = z.strictObject({
  kind: TrackKind,
  name: givenTexts(200),
  /** Who called the talks together. */
  convener: Party,
  parties: z.array(Party).min(2).max(12),
})
export type TrackInput = z.infer<typeof TrackInput>

/** Talks that go on from meeting to meeting: between two, in a joint commission, or a conference (ddr.md §3.3). */
export const TalkTrack = z.object({
  id: Id,
  /** Whose officer keeps its record. */
  sideId: Id,
  ...TrackInput.shape,
  /** The authorities that take part: who reads it. */
  partySideIds: z.array(Id).max(14),
  /** A joint body keeps it, called it together, or takes part. Joint bodies read these, and none that a side holds alone. */
  joint: z.boolean(),
  /** The parallel talk with the other side. */
  counterpartId: Id.nullable(),
  status: z.enum(['open', 'closed']),
  openedBy: Id,
  openedAt: Instant,
})
export type TalkTrack = z.infer<typeof TalkTrack>
export const trackNoun = defineNoun({ name: 'talkTrack', table: 'talk_tracks', schema: TalkTrack })

/** What became of a track: never changed. */
export const TrackStep = z.object({
  id: Id,
  sideId: Id,
  trackId: Id,
  kind: z.enum(['opened', 'linked', 'closed']),
  note: plainText(1000),
  takenBy: Id,
  takenAt: Instant,
})
export type TrackStep = z.infer<typeof TrackStep>
export const trackStepNoun = defineNoun({
  name: 'talkTrackStep',
  table: 'talk_track_steps',
  schema: TrackStep,
  appendOnly: true,
})

/** What a track is called; made of the id's random part. */
export function trackReference(id: Id): string {
  return shortCode('TK', id)
}

/** Whether the actor's authority takes part in talks; a joint body in those of joint bodies. PostgreSQL decides the same again. */
export function takesPart(actor: Actor, of: Pick<TalkTrack, 'partySideIds' | 'joint'>): boolean {
  return actor.joint ? of.joint : of.partySideIds.includes(actor.sideId)
}

export const talkKeepers: readonly Role[] = ['talksOfficer']
/** Who agrees to a record and accepts a text for an authority. */
export const talkSigners: readonly Role[] = ['talksOfficer', 'director']
export const talkReaders: readonly Role[] = ['talksOfficer', 'director', 'auditor']
