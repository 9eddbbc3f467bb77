import { z } from 'zod'
import { Party } from '../ceasefire/agreement.ts'
import { givenTexts } from '../ceasefire/given-texts.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { yetToAnswer } from './party-answer.ts'

export const MeetingVenue = z.enum(['virtual', 'inPerson'])
export type MeetingVenue = z.infer<typeof MeetingVenue>

/** Languages in which a meeting is held. */
export const MeetingLanguage = z.enum(['ar', 'en', 'fr', 'other'])
export type MeetingLanguage = z.infer<typeof MeetingLanguage>

/** Somebody of a delegation, by name and title as it was announced. */
export const Delegate = z.strictObject({ id: Id, name: givenTexts(200), title: givenTexts(300), isHead: z.boolean() })
export type Delegate = z.infer<typeof Delegate>

export const Delegation = z.strictObject({
  id: Id,
  party: Party,
  people: z.array(Delegate).max(40),
  /** There were others, who are not named. */
  others: z.boolean(),
})
export type Delegation = z.infer<typeof Delegation>

/** What is talked about, and who asked for it; nobody where it was agreed. */
export const AgendaItem = z.strictObject({ id: Id, title: givenTexts(300), askedBy: Party.nullable() })
export type AgendaItem = z.infer<typeof AgendaItem>

/** How something was said: both affirm it, one tells of its work, raises or stresses something, or says what it will do. */
export const PointKind = z.enum(['affirmed', 'briefed', 'raised', 'stressed', 'announced'])
export type PointKind = z.infer<typeof PointKind>

/** A point of the record: who said it, and what, in the words of who writes it down. */
export const Point = z.strictObject({
  id: Id,
  itemId: Id.nullable(),
  kind: PointKind,
  by: z.array(Party).min(1).max(12),
  words: givenTexts(2000),
})
export type Point = z.infer<typeof Point>

/** What is told of a meeting, anew in each version. */
export const MeetingDetail = z.strictObject({
  title: givenTexts(300),
  plannedOn: Day,
  venue: MeetingVenue,
  place: plainText(200),
  languages: z.array(MeetingLanguage).min(1).max(4),
  delegations: z.array(Delegation).max(12),
  agenda: z.array(AgendaItem).max(60),
  points: z.array(Point).max(200),
  /** Where it is told of: a public statement, or the minutes. */
  source: plainText(500),
})
export type MeetingDetail = z.infer<typeof MeetingDetail>

export const MeetingStatus = z.enum(['planned', 'held', 'closed', 'cancelled'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

/** A meeting of a track as it stands. */
export const TalkMeeting = z.object({
  id: Id,
  sideId: Id,
  trackId: Id,
  version: z.int().min(1),
  ...MeetingDetail.shape,
  status: MeetingStatus,
  heldOn: Day.nullable(),
  cancelReason: plainText(1000),
  plannedBy: Id,
  plannedAt: Instant,
  /** Of the version that stands. */
  writtenBy: Id,
  writtenAt: Instant,
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
})
export type TalkMeeting = z.infer<typeof TalkMeeting>
export const meetingNoun = defineNoun({ name: 'talkMeeting', table: 'talk_meetings', schema: TalkMeeting })

/** Everything that was told of a meeting in one version; never changed. */
export const MeetingVersion = z.object({
  id: Id,
  sideId: Id,
  meetingId: Id,
  version: z.int().min(1),
  detail: MeetingDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export type MeetingVersion = z.infer<typeof MeetingVersion>
export const meetingVersionNoun = defineNoun({
  name: 'talkMeetingVersion',
  table: 'talk_meeting_versions',
  schema: MeetingVersion,
  appendOnly: true,
})

/**
 * A delegation agrees to what was written of the meeting, in one version. For an authority its own officer does; for somebody from outside
 * an officer of who keeps the record, who says how they agreed.
 */
export const RecordAgreement = z.object({
  id: Id,
  sideId: Id,
  meetingId: Id,
  version: z.int().min(1),
  party: requiredText(200),
  partySideId: Id.nullable(),
  attestation: plainText(1000),
  agreedBy: Id,
  agreedAt: Instant,
})
export type RecordAgreement = z.infer<typeof RecordAgreement>
export const recordAgreementNoun = defineNoun({
  name: 'talkRecordAgreement',
  table: 'talk_record_agreements',
  schema: RecordAgreement,
  appendOnly: true,
})

/** What a meeting is called; made of the id's random part. */
export function meetingReference(id: Id): string {
  return shortCode('TM', id)
}

/** The delegations that did not agree yet to the version that stands. */
export function yetToAgree(
  { delegations, version }: Pick<TalkMeeting, 'delegations' | 'version'>,
  agreements: readonly Pick<RecordAgreement, 'version' | 'party'>[],
): Party[] {
  return yetToAnswer({ parties: delegations.map(({ party }) => party), version }, agreements)
}
