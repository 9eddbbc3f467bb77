import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { meetingNoun, TalkMeeting } from './meeting.ts'
import { PaperInput, paperNoun } from './paper.ts'
import { areAmong } from './parties.ts'
import { TalkTrack, talkKeepers, trackNoun } from './track.ts'
import { seenTrack } from './track-actions.ts'

/**
 * Writes down that a paper was given: its title, the hash of its bytes, by whom, to whom and on which day (ddr.md §3.3). Whoever takes part
 * writes it down, once for each who was given it; the file stays with them. Refused is a day to come, and a paper for oneself.
 */
export const givePaper = defineAction({
  name: 'talkPaper.give',
  kind: 'fact',
  noun: paperNoun,
  roles: talkKeepers,
  input: z.strictObject({ id: Id, ...PaperInput.shape }),
  sealed: ['title', 'reference', 'givenBy', 'givenTo'],
  sealedUnder: ({ trackId }) => trackId,
  facts: z.object({
    ...{ programme: Programme.nullable(), track: TalkTrack.nullable(), meeting: TalkMeeting.nullable() },
    isGiven: z.boolean(),
  }),
  needs: ({ trackId, meetingId }) => ({
    ...{ programme: programmeRef, track: { noun: trackNoun, id: trackId } },
    meeting: meetingId === null ? null : { noun: meetingNoun, id: meetingId },
  }),
  decide(paper, { id, ...input }, { programme, track: found, meeting, isGiven }, { actor, at, received }) {
    if (paper) return refuse('talkPaper.exists')
    const track = seenTrack(found, actor)
    if (isRefusal(track)) return track
    if (track.status === 'closed') return refuse('talkTrack.closed')
    if (input.meetingId !== null && meeting?.trackId !== track.id) return refuse('talkMeeting.unknown', {}, 'meetingId')
    const named = [...track.parties, track.convener]
    if (!areAmong([input.givenBy], named)) return refuse('talkMeeting.notInTrack', {}, 'givenBy.name')
    if (!areAmong([input.givenTo], named)) return refuse('talkMeeting.notInTrack', {}, 'givenTo.name')
    if (input.givenBy.name === input.givenTo.name) return refuse('talkPaper.toOneself', {}, 'givenTo.name')
    if (input.givenOn > dayOf(received, programme?.timeZone ?? 'UTC')) return refuse('talkPaper.notYet', {}, 'givenOn')
    if (isGiven) return refuse('talkPaper.givenAlready', {}, 'sha256')
    return accept([put(paperNoun, { ...input, id, sideId: actor.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})
