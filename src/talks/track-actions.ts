import { z } from 'zod'
import { isKnown, KnownAuthority } from '../ceasefire/party.ts'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { namedTwice, readersOf } from './parties.ts'
import {
  TalkTrack,
  type TrackInput,
  TrackInput as TrackInputShape,
  type TrackStep,
  takesPart,
  talkKeepers,
  trackNoun,
  trackStepNoun,
} from './track.ts'

const Reason = requiredText(1000)
const shape = { kind: 'intent', noun: trackNoun } as const

/** A track that the actor's authority takes part in; any other is unknown to them. */
export function seenTrack(track: TalkTrack | null | undefined, actor: Actor): TalkTrack | Refusal {
  return track && takesPart(actor, track) ? track : refuse('talkTrack.unknown')
}

/** The same, still open, for the authority that keeps its record. */
export function keptTrack(track: TalkTrack | null | undefined, actor: Actor): TalkTrack | Refusal {
  const seen = seenTrack(track, actor)
  if (isRefusal(seen)) return seen
  if (seen.sideId !== actor.sideId) return refuse('talkTrack.keeperOnly')
  return seen.status === 'open' ? seen : refuse('talkTrack.closed')
}

function stepOf(track: TalkTrack, kind: TrackStep['kind'], note: string, { actionId, actor, at }: ActMoment) {
  const id = derivedId(actionId, `step ${track.id}`)
  return put(trackStepNoun, {
    ...{ id, sideId: actor.sideId, trackId: track.id, kind, note },
    ...{ takenBy: actor.id, takenAt: at },
  })
}

/** Why what was entered is no track, or undefined where it is one. */
function faultOf(input: TrackInput, actor: Actor, authorities: readonly KnownAuthority[]): Refusal | undefined {
  const unknown = input.parties.findIndex((party) => !isKnown(party, authorities))
  if (unknown >= 0) return refuse('talkParty.unknown', {}, `parties.${unknown}.name`)
  if (!isKnown(input.convener, authorities)) return refuse('talkParty.unknown', {}, 'convener.name')
  const twice = namedTwice(input.parties)
  if (twice >= 0) return refuse('talkParty.twice', {}, `parties.${twice}.name`)
  if (input.kind === 'bilateral' && input.parties.length > 2) return refuse('talkTrack.bilateral', {}, 'parties')
  const named = [...input.parties, input.convener]
  if (!actor.joint && !named.some(({ sideId }) => sideId === actor.sideId))
    return refuse('talkTrack.notOurs', {}, 'parties')
  return undefined
}

/**
 * Opens a track of talks (ddr.md §3.3): who called it together and who takes part, authorities by their code and others by name. Who takes
 * part reads everything of it, so that it does not change later. Refused is a track in which the actor's authority has no part.
 */
export const openTrack = defineAction({
  ...shape,
  name: 'talkTrack.open',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, ...TrackInputShape.shape }),
  sealed: ['name', 'convener', 'parties'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ authorities: z.array(KnownAuthority) }),
  decide(track, { id, ...input }, { authorities }, context) {
    const { actor, at } = context
    if (track) return refuse('talkTrack.exists')
    const fault = faultOf(input, actor, authorities)
    if (fault) return fault
    const next: TalkTrack = {
      ...{ ...input, id, sideId: actor.sideId, counterpartId: null, status: 'open' },
      ...readersOf([...input.parties, input.convener], actor, authorities),
      ...{ openedBy: actor.id, openedAt: at },
    }
    return accept([put(trackNoun, next), stepOf(next, 'opened', '', context)])
  },
})

/**
 * Links two talks between two that a convener holds in parallel, one with each side, so that equal treatment can be seen. Joint bodies do,
 * who read both; each side sees that there is a parallel talk, and nothing of it.
 */
export const linkTracks = defineAction({
  ...shape,
  name: 'talkTrack.link',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, counterpartId: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ counterpart: TalkTrack.nullable() }),
  needs: ({ counterpartId }) => ({ counterpart: { noun: trackNoun, id: counterpartId } }),
  decide(track, { counterpartId, reason }, facts, context) {
    const { actor } = context
    if (!actor.joint) return refuse('talkTrack.joint')
    const before = seenTrack(track, actor)
    if (isRefusal(before)) return before
    const counterpart = seenTrack(facts.counterpart, actor)
    if (isRefusal(counterpart) || counterpart.id === before.id)
      return refuse('talkTrack.counterpartUnknown', {}, 'counterpartId')
    if (before.counterpartId !== null || counterpart.counterpartId !== null) return refuse('talkTrack.linked')
    if (before.status === 'closed' || counterpart.status === 'closed') return refuse('talkTrack.closed')
    if (before.kind !== 'bilateral' || counterpart.kind !== 'bilateral')
      return refuse('talkTrack.notParallel', {}, 'counterpartId')
    return accept([
      put(trackNoun, { ...before, counterpartId }),
      put(trackNoun, { ...counterpart, counterpartId: before.id }),
      stepOf(before, 'linked', reason, context),
      stepOf(counterpart, 'linked', reason, context),
    ])
  },
})

/** Closes a track with the reason; what was said in it stays. Refused while a meeting is planned or a text negotiated. */
export const closeTrack = defineAction({
  ...shape,
  name: 'talkTrack.close',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ goesOn: z.boolean() }),
  decide(track, { reason }, { goesOn }, context) {
    const before = keptTrack(track, context.actor)
    if (isRefusal(before)) return before
    if (goesOn) return refuse('talkTrack.goesOn')
    const next: TalkTrack = { ...before, status: 'closed' }
    return accept([put(trackNoun, next), stepOf(next, 'closed', reason, context)])
  },
})
