import { z } from 'zod'
import { isKnown, KnownAuthority } from '../ceasefire/party.ts'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { meetingNoun, TalkMeeting } from '../talks/meeting.ts'
import { TalkTrack, talkSigners } from '../talks/track.ts'
import {
  MatterInput,
  MatterStep,
  matterKeepers,
  matterNoun,
  matterStepNoun,
  OfferAnswer,
  offerNoun,
  TalkMatter,
  type TalkOffer,
} from './matter.ts'

const Reason = requiredText(1000)
const ofMatter = { kind: 'intent', noun: matterNoun, roles: matterKeepers } as const
const ofOffer = { kind: 'intent', noun: offerNoun } as const

/** The matter, for joint bodies, which keep what is offered to the sides. */
function kept(matter: TalkMatter | null | undefined, actor: Actor): TalkMatter | Refusal {
  if (!actor.joint) return refuse('talkMatter.joint')
  return matter ?? refuse('talkMatter.unknown')
}

function stepOf(matter: TalkMatter, kind: MatterStep['kind'], note: string, { actionId, actor, at }: Context) {
  const id = derivedId(actionId, 'step')
  return put(matterStepNoun, {
    ...{ id, sideId: actor.sideId, matterId: matter.id, kind, note },
    ...{ takenBy: actor.id, takenAt: at },
  })
}

/**
 * Opens a matter that a convener offers to each side alike: a meeting or a paper, in words that both sides read, with the days within which the
 * other is offered the same and by which the time to prepare may differ. Joint bodies keep it, for conveners from outside too.
 */
export const openMatter = defineAction({
  ...ofMatter,
  name: 'talkMatter.open',
  input: z.strictObject({ id: Id, ...MatterInput.shape }),
  facts: z.object({ authorities: z.array(KnownAuthority) }),
  decide(matter, { id, ...input }, { authorities }, { actor, at }) {
    if (!actor.joint) return refuse('talkMatter.joint')
    if (matter) return refuse('talkMatter.exists')
    if (!isKnown(input.convener, authorities)) return refuse('talkParty.unknown', {}, 'convener.name')
    const next: TalkMatter = {
      ...{ ...input, id, sideId: actor.sideId, offeredSideIds: [], status: 'open', explanation: '' },
      ...{ openedBy: actor.id, openedAt: at, explainedBy: null, explainedAt: null, decidedBy: null, decidedAt: null },
    }
    return accept([put(matterNoun, next)])
  },
})

/**
 * Writes down the offer to one side: on which day it was made and for which. That it was made both sides read; the days, that side alone.
 * Once for each side. Refused is a day to come, and a day that was over when it was offered.
 */
export const makeOffer = defineAction({
  ...ofOffer,
  name: 'talkOffer.make',
  roles: matterKeepers,
  input: z.strictObject({
    ...{ id: Id, matterId: Id, partySideId: Id, offeredOn: Day, forDay: Day.nullable() },
    meetingId: Id.nullable(),
  }),
  facts: z.object({
    ...{ programme: Programme.nullable(), matter: TalkMatter.nullable(), meeting: TalkMeeting.nullable() },
    /** The track of the meeting. */
    track: TalkTrack.nullable(),
    authorities: z.array(KnownAuthority),
  }),
  needs: ({ matterId, meetingId }) => ({
    ...{ programme: programmeRef, matter: { noun: matterNoun, id: matterId } },
    meeting: meetingId === null ? null : { noun: meetingNoun, id: meetingId },
  }),
  decide(offer, { id, matterId, ...input }, facts, { actor, at, received }) {
    if (offer) return refuse('talkOffer.exists')
    const matter = kept(facts.matter, actor)
    if (isRefusal(matter)) return matter
    const { partySideId, offeredOn, forDay, meetingId } = input
    if (!facts.authorities.some((one) => one.id === partySideId && one.kind === 'side'))
      return refuse('talkOffer.toSides', {}, 'partySideId')
    if (matter.offeredSideIds.includes(partySideId)) return refuse('talkOffer.madeAlready', {}, 'partySideId')
    if (offeredOn > dayOf(received, facts.programme?.timeZone ?? 'UTC'))
      return refuse('talkOffer.notYet', {}, 'offeredOn')
    if ((matter.kind === 'meeting') !== (forDay !== null)) return refuse('talkOffer.whichDay', {}, 'forDay')
    if (forDay !== null && forDay < offeredOn) return refuse('talkOffer.dayOver', {}, 'forDay')
    if (meetingId !== null && !(facts.meeting && facts.track?.joint && facts.track.partySideIds.includes(partySideId)))
      return refuse('talkMeeting.unknown', {}, 'meetingId')
    const next: TalkOffer = {
      ...{ ...input, id, sideId: actor.sideId, matterId, madeBy: actor.id, madeAt: at },
      ...{ answer: null, answerWords: '', answeredBy: null, answeredAt: null },
    }
    const offeredSideIds = [...matter.offeredSideIds, partySideId]
    return accept([put(offerNoun, next), put(matterNoun, { ...matter, offeredSideIds })])
  },
})

/** The side that was offered something answers for itself: it accepts, wants another day, or declines. It may answer anew. */
export const answerOffer = defineAction({
  ...ofOffer,
  name: 'talkOffer.answer',
  roles: talkSigners,
  input: z.strictObject({ id: Id, answer: OfferAnswer, words: plainText(1000) }),
  facts: noFacts,
  decide(offer, { answer, words }, _facts, { actor, at }) {
    if (!offer || offer.partySideId !== actor.sideId) return refuse('talkOffer.unknown')
    const by = { answer, answerWords: words, answeredBy: actor.id, answeredAt: at }
    return accept([put(offerNoun, { ...offer, ...by })])
  },
})

/** Proposes why the sides are not treated alike in a matter: joint bodies read it until another of them signs, then both sides do. */
export const explainMatter = defineAction({
  ...ofMatter,
  name: 'talkMatter.explain',
  input: z.strictObject({ id: Id, reason: Reason }),
  facts: noFacts,
  decide(matter, { reason }, _facts, context) {
    const before = kept(matter, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'open' || before.offeredSideIds.length === 0) return refuse('talkMatter.notNow')
    const by = { explainedBy: context.actor.id, explainedAt: context.at }
    const next: TalkMatter = { ...before, ...by, status: 'explanationProposed' }
    return accept([put(matterNoun, next), stepOf(next, 'explained', reason, context)])
  },
})

/** The explanation that waits, for another of joint bodies than who proposed it (R-SOD). */
function toDecide(matter: TalkMatter | undefined, actor: Actor): TalkMatter | Refusal {
  const before = kept(matter, actor)
  if (isRefusal(before)) return before
  if (before.status !== 'explanationProposed') return refuse('talkMatter.notNow')
  return before.explainedBy === actor.id ? refuse('signature.twoPersonRule') : before
}

/** Another person of joint bodies signs the explanation: now both sides read it, and the matter is no open inequality. */
export const signExplanation = defineAction({
  ...ofMatter,
  name: 'talkMatter.signExplanation',
  input: z.strictObject({ id: Id }),
  facts: z.object({ proposed: MatterStep.nullable() }),
  decide(matter, _input, { proposed }, context) {
    const before = toDecide(matter, context.actor)
    if (isRefusal(before)) return before
    if (!proposed) return refuse('talkMatter.notNow')
    const by = { decidedBy: context.actor.id, decidedAt: context.at, explanation: proposed.note }
    const next: TalkMatter = { ...before, ...by, status: 'explained' }
    return accept([put(matterNoun, next), stepOf(next, 'signed', proposed.note, context)])
  },
})

/** Another person of joint bodies turns the explanation down, with the reason: the inequality stays open. */
export const turnDownExplanation = defineAction({
  ...ofMatter,
  name: 'talkMatter.turnDownExplanation',
  input: z.strictObject({ id: Id, reason: Reason }),
  facts: noFacts,
  decide(matter, { reason }, _facts, context) {
    const before = toDecide(matter, context.actor)
    if (isRefusal(before)) return before
    const next: TalkMatter = { ...before, status: 'open', explainedBy: null, explainedAt: null }
    return accept([put(matterNoun, next), stepOf(next, 'turnedDown', reason, context)])
  },
})
