import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { meetingMay, meetingNoun, ReviewMeeting } from './meeting.ts'

/** Convenes the project approval committee. Refuses a day that is past: papers have to reach it a week before (R-CVR). */
export const conveneMeeting = defineAction({
  name: 'reviewMeeting.convene',
  kind: 'intent',
  noun: meetingNoun,
  roles: ['cvrOfficer'],
  input: ReviewMeeting.pick({ id: true, meetsOn: true, place: true }).strict(),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(meeting, input, { programme }, { actor, at, received }) {
    if (meeting || !programme) return refuse('reviewMeeting.exists')
    if (input.meetsOn <= dayOf(received, programme.timeZone)) return refuse('reviewMeeting.past', {}, 'meetsOn')
    const open = { women: null, men: null, note: '', endedBy: null, endedAt: null, status: 'planned' } as const
    const convened = { sideId: actor.sideId, convenedBy: actor.id, convenedAt: at }
    return accept([put(meetingNoun, { ...input, ...open, ...convened })])
  },
})

/** Records that the meeting took place and how many women and men sat in it; from then on it reviews papers. */
export const holdMeeting = defineAction({
  name: 'reviewMeeting.hold',
  kind: 'intent',
  noun: meetingNoun,
  roles: ['reviewCommittee'],
  input: z.strictObject({
    ...{ id: Id, women: z.int().min(0).max(200), men: z.int().min(0).max(200) },
    note: ReviewMeeting.shape.note,
  }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(meeting, { women, men, note }, { programme }, { actor, at, received }) {
    if (!meeting || !programme || !reaches(actor, { ...meeting, siteId: null })) return refuse('reviewMeeting.unknown')
    if (!meetingMay('hold', meeting)) return refuse('reviewMeeting.ended')
    if (meeting.meetsOn > dayOf(received, programme.timeZone)) return refuse('reviewMeeting.notYet')
    if (women + men === 0) return refuse('reviewMeeting.nobody', {}, 'women')
    const ended = { endedBy: actor.id, endedAt: at, status: 'held' } as const
    return accept([put(meetingNoun, { ...meeting, women, men, note, ...ended })])
  },
})

/** Calls a meeting off, with the reason; papers that wait for it are submitted to another. */
export const cancelMeeting = defineAction({
  name: 'reviewMeeting.cancel',
  kind: 'intent',
  noun: meetingNoun,
  roles: ['cvrOfficer', 'reviewCommittee'],
  input: z.strictObject({ id: Id, note: requiredText(1000) }),
  facts: noFacts,
  decide(meeting, { note }, _facts, { actor, at }) {
    if (!meeting || !reaches(actor, { ...meeting, siteId: null })) return refuse('reviewMeeting.unknown')
    if (!meetingMay('cancel', meeting)) return refuse('reviewMeeting.ended')
    return accept([put(meetingNoun, { ...meeting, note, endedBy: actor.id, endedAt: at, status: 'cancelled' })])
  },
})
