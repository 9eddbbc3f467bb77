import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  MeetingDetail,
  type MeetingStatus,
  meetingNoun,
  meetingVersionNoun,
  RecordAgreement,
  recordAgreementNoun,
  type TalkMeeting,
  yetToAgree,
} from './meeting.ts'
import { areAmong, namedTwice } from './parties.ts'
import { answeringParty } from './party-answer.ts'
import { TalkTrack, talkKeepers, talkSigners, trackNoun } from './track.ts'
import { keptTrack, seenTrack } from './track-actions.ts'

const Reason = requiredText(1000)
const shape = { kind: 'intent', noun: meetingNoun } as const
const ofTrack = (trackId: Id | undefined) => ({
  programme: programmeRef,
  track: trackId === undefined ? null : { noun: trackNoun, id: trackId },
})
const known = z.object({ programme: Programme.nullable(), track: TalkTrack.nullable() })
type Known = z.infer<typeof known>

const todayOf = (received: string, { programme }: Known) => dayOf(received, programme?.timeZone ?? 'UTC')

/** Why what is told of a meeting cannot be, or undefined where it can. */
function faultOf(detail: MeetingDetail, { parties, convener }: TalkTrack, status: MeetingStatus): Refusal | undefined {
  const named = [...parties, convener]
  const strange = detail.delegations.findIndex(({ party }) => !areAmong([party], named))
  if (strange >= 0) return refuse('talkMeeting.notInTrack', {}, `delegations.${strange}.party.name`)
  const twice = namedTwice(detail.delegations.map(({ party }) => party))
  if (twice >= 0) return refuse('talkParty.twice', {}, `delegations.${twice}.party.name`)
  const asker = detail.agenda.findIndex(({ askedBy }) => askedBy !== null && !areAmong([askedBy], named))
  if (asker >= 0) return refuse('talkMeeting.notInTrack', {}, `agenda.${asker}.askedBy.name`)
  const ids = [
    ...detail.delegations.flatMap(({ id, people }) => [id, ...people.map((one) => one.id)]),
    ...[...detail.agenda, ...detail.points].map(({ id }) => id),
  ]
  if (new Set(ids).size < ids.length) return refuse('talkMeeting.idTwice')
  if (detail.points.length > 0 && status === 'planned') return refuse('talkMeeting.notHeld', {}, 'points')
  const delegations = detail.delegations.map(({ party }) => party)
  for (const [i, { by, itemId }] of detail.points.entries()) {
    if (!areAmong(by, delegations)) return refuse('talkMeeting.notAtTable', {}, `points.${i}.by`)
    if (namedTwice(by) >= 0) return refuse('talkParty.twice', {}, `points.${i}.by`)
    if (itemId !== null && !detail.agenda.some(({ id }) => id === itemId))
      return refuse('talkMeeting.itemUnknown', {}, `points.${i}.itemId`)
  }
  return undefined
}

function versionOf(meeting: TalkMeeting, detail: MeetingDetail, change: string, { actionId, actor, at }: ActMoment) {
  const { id: meetingId, version } = meeting
  const id = derivedId(actionId, 'version')
  return put(meetingVersionNoun, {
    ...{ id, sideId: actor.sideId, meetingId, version, detail, change },
    ...{ writtenBy: actor.id, writtenAt: at },
  })
}

/** The meeting for who keeps its track: others read it, and agree to its record. */
function keptMeeting(meeting: TalkMeeting | undefined, track: TalkTrack | null, actor: Actor): TalkMeeting | Refusal {
  const seen = seenTrack(track, actor)
  if (!meeting || isRefusal(seen)) return refuse('talkMeeting.unknown')
  const kept = keptTrack(track, actor)
  return isRefusal(kept) ? kept : meeting
}

/** What of a meeting is talked about lies sealed in the journal, under the key of its track: joint auditors read that of both sides. */
const sealed = ['title', 'place', 'delegations', 'agenda', 'points', 'source'] as const
const ofItsTrack = (_input: unknown, meeting: TalkMeeting | undefined) => meeting?.trackId ?? null

/** Plans a meeting of a track: day, place or link, languages, who comes, and what is talked about, with who asked for it (ddr.md §3.3). */
export const planMeeting = defineAction({
  ...shape,
  name: 'talkMeeting.plan',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, trackId: Id, ...MeetingDetail.shape }),
  sealed,
  sealedUnder: ({ trackId }) => trackId,
  facts: known,
  needs: ({ trackId }) => ofTrack(trackId),
  decide(meeting, { id, trackId, ...detail }, facts, context) {
    const { actor, at } = context
    if (meeting) return refuse('talkMeeting.exists')
    const track = keptTrack(facts.track, actor)
    if (isRefusal(track)) return track
    const fault = faultOf(detail, track, 'planned')
    if (fault) return fault
    const next: TalkMeeting = {
      ...{ ...detail, id, sideId: actor.sideId, trackId, version: 1, status: 'planned', heldOn: null },
      ...{ cancelReason: '', plannedBy: actor.id, plannedAt: at, writtenBy: actor.id, writtenAt: at },
      ...{ closedBy: null, closedAt: null },
    }
    return accept([put(meetingNoun, next), versionOf(next, detail, '', context)])
  },
})

/**
 * Tells of a meeting anew, with what changed: who came, what was said by whom. What was told before stays as an earlier version; who agreed
 * to that agrees anew. Points are of a meeting that was held; once its record is closed nothing of it changes.
 */
export const writeMeeting = defineAction({
  ...shape,
  name: 'talkMeeting.write',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, version: z.int().min(1), ...MeetingDetail.shape, change: Reason }),
  sealed: [...sealed, 'change'],
  sealedUnder: ofItsTrack,
  facts: known,
  needs: (_input, _actor, meeting) => ofTrack(meeting?.trackId),
  decide(meeting, { id: _, version: read, change, ...detail }, facts, context) {
    const { actor, at } = context
    const before = keptMeeting(meeting, facts.track, actor)
    if (isRefusal(before)) return before
    if (before.status !== 'planned' && before.status !== 'held') return refuse('talkMeeting.notNow')
    if (before.version !== read) return refuse('talkMeeting.changedMeanwhile')
    const fault = facts.track ? faultOf(detail, facts.track, before.status) : undefined
    if (fault) return fault
    const version = before.version + 1
    const next: TalkMeeting = { ...before, ...detail, version, writtenBy: actor.id, writtenAt: at }
    return accept([put(meetingNoun, next), versionOf(next, detail, change, context)])
  },
})

/** Says that a planned meeting was held, and on which day. */
export const holdMeeting = defineAction({
  ...shape,
  name: 'talkMeeting.hold',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, heldOn: Day }),
  facts: known,
  needs: (_input, _actor, meeting) => ofTrack(meeting?.trackId),
  decide(meeting, { heldOn }, facts, { actor, received }) {
    const before = keptMeeting(meeting, facts.track, actor)
    if (isRefusal(before)) return before
    if (before.status !== 'planned') return refuse('talkMeeting.notNow')
    if (heldOn > todayOf(received, facts)) return refuse('talkMeeting.notYet', {}, 'heldOn')
    return accept([put(meetingNoun, { ...before, status: 'held', heldOn })])
  },
})

/** Calls a planned meeting off, with the reason; it stays in the record. */
export const cancelMeeting = defineAction({
  ...shape,
  name: 'talkMeeting.cancel',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: ofItsTrack,
  facts: known,
  needs: (_input, _actor, meeting) => ofTrack(meeting?.trackId),
  decide(meeting, { reason }, { track }, { actor }) {
    const before = keptMeeting(meeting, track, actor)
    if (isRefusal(before)) return before
    if (before.status !== 'planned') return refuse('talkMeeting.notNow')
    return accept([put(meetingNoun, { ...before, status: 'cancelled', cancelReason: reason })])
  },
})

/**
 * A delegation agrees to the record in the version that stands (ddr.md §3.3): an authority by its own officer, who did not write that
 * version; for somebody from outside an officer of who keeps the record says how they agreed. One person agrees for one.
 */
export const agreeRecord = defineAction({
  ...shape,
  name: 'talkMeeting.agree',
  roles: talkSigners,
  input: z.strictObject({ id: Id, version: z.int().min(1), party: requiredText(200), attestation: plainText(1000) }),
  sealed: ['party', 'attestation'],
  sealedUnder: ofItsTrack,
  facts: known.extend({ agreements: z.array(RecordAgreement) }),
  needs: (_input, _actor, meeting) => ofTrack(meeting?.trackId),
  decide(meeting, { id: _, version, ...said }, { track, agreements }, { actionId, actor, at }) {
    const seen = seenTrack(track, actor)
    if (!meeting || isRefusal(seen)) return refuse('talkMeeting.unknown')
    if (meeting.status !== 'held' || meeting.points.length === 0) return refuse('talkMeeting.noRecord')
    if (meeting.version !== version) return refuse('talkMeeting.changedMeanwhile')
    const parties = meeting.delegations.map((one) => one.party)
    const party = answeringParty(parties, said, { actor, keeperId: seen.sideId })
    if (isRefusal(party)) return party
    if (meeting.writtenBy === actor.id) return refuse('signature.twoPersonRule')
    const now = agreements.filter((one) => one.version === version)
    if (now.some((one) => one.party === said.party)) return refuse('talkMeeting.agreedAlready')
    if (now.some((one) => one.agreedBy === actor.id)) return refuse('signature.twoPersonRule')
    return accept([
      put(recordAgreementNoun, {
        ...{ id: derivedId(actionId, 'agreement'), sideId: actor.sideId, meetingId: meeting.id, version },
        ...{ ...said, partySideId: party.sideId, agreedBy: actor.id, agreedAt: at },
      }),
    ])
  },
})

/** Closes the record of a meeting that every delegation agreed to. Nothing of it changes afterwards. */
export const closeMeeting = defineAction({
  ...shape,
  name: 'talkMeeting.close',
  roles: talkKeepers,
  input: z.strictObject({ id: Id }),
  // Nothing of what is said, but the facts: who agreed for whom, and how.
  sealedUnder: ofItsTrack,
  facts: known.extend({ agreements: z.array(RecordAgreement) }),
  needs: (_input, _actor, meeting) => ofTrack(meeting?.trackId),
  decide(meeting, _input, { track, agreements }, { actor, at }) {
    const before = keptMeeting(meeting, track, actor)
    if (isRefusal(before)) return before
    if (before.status !== 'held') return refuse('talkMeeting.notNow')
    if (before.delegations.length < 2) return refuse('talkMeeting.noDelegations')
    if (yetToAgree(before, agreements).length > 0) return refuse('talkMeeting.notAgreed')
    return accept([put(meetingNoun, { ...before, status: 'closed', closedBy: actor.id, closedAt: at })])
  },
})
