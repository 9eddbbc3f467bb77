import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { PositionWords, positionNoun, positionReaders, positionVersionNoun, type TalkPosition } from './position.ts'
import { TalkTrack } from './track.ts'
import { seenTrack } from './track-actions.ts'

/**
 * Writes a side's position on an item of the agenda: what it wants, its red lines, and what it falls back to. Sealed under a key of its own,
 * in the table and in the journal, and opened for officers of the talks of that side alone: not for the other side, not for joint bodies,
 * not for the side's own directors and auditors. Written anew with the reason; each version stays.
 */
export const writePosition = defineAction({
  name: 'talkPosition.write',
  kind: 'intent',
  noun: positionNoun,
  roles: positionReaders,
  input: z.strictObject({
    ...{ id: Id, meetingId: Id, itemId: Id, version: z.int().min(0), words: PositionWords },
  }),
  sealed: ['words'],
  sealedUnder: ({ id }) => id,
  facts: z.object({
    track: TalkTrack.nullable(),
    /** The item is on the agenda of that meeting. */
    itemKnown: z.boolean(),
    /** The side wrote of it already, under another id. */
    taken: z.boolean(),
    sealed: z.string(),
  }),
  decide(position, { id, meetingId, itemId, version: read, words }, { track: found, ...facts }, context) {
    const { actionId, actor, at } = context
    if (actor.joint) return refuse('talkPosition.ofSides')
    const track = seenTrack(found, actor)
    if (isRefusal(track) || !facts.itemKnown) return refuse('talkMeeting.itemUnknown', {}, 'itemId')
    if (position && position.sideId !== actor.sideId) return refuse('talkPosition.unknown')
    if (position && (position.itemId !== itemId || position.meetingId !== meetingId))
      return refuse('talkPosition.unknown')
    if (facts.taken || (position?.version ?? 0) !== read) return refuse('talkPosition.changedMeanwhile')
    if (position && words.change === '') return refuse('talkPosition.why', {}, 'words.change')
    const version = read + 1
    const { sideId } = actor
    const by = { sealed: facts.sealed, writtenBy: actor.id, writtenAt: at }
    const next: TalkPosition = { id, sideId, meetingId, itemId, version, ...by }
    const versionId = derivedId(actionId, 'version')
    return accept([
      put(positionNoun, next),
      put(positionVersionNoun, { id: versionId, sideId, positionId: id, version, ...by }),
    ])
  },
})
