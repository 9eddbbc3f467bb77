import { z } from 'zod'
import { isKnown, KnownAuthority } from '../ceasefire/party.ts'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { namedTwice } from '../talks/parties.ts'
import {
  Audience,
  type Commitment,
  CommitmentInput,
  type CommitmentVersion,
  commitmentNoun,
  commitmentVersionNoun,
  commitmentWriters,
  dueOf,
  knownCommitment,
  partySidesOf,
} from './commitment.ts'

const shape = { kind: 'intent', noun: commitmentNoun, roles: commitmentWriters } as const
const Reason = requiredText(1000)
/** Words of a talk of two are sealed in the journal, which joint bodies audit whole; so are those of every commitment. */
const words = ['source', 'owedBy', 'owedTo', 'what'] as const
const sealedUnder = ({ id }: { id: Id }) => id

/** The record that it is said to be of is an article that binds both sides, or talks in which the actor's authority takes part. */
const sourceKnown = z.boolean()
const known = z.object({ authorities: z.array(KnownAuthority), sourceKnown })
/** What was told until version 2: every authority that is named is one, under its own code. */
const knownUntil2 = z.object({ partiesKnown: z.boolean(), sourceKnown })
type Known = z.infer<typeof knownUntil2>

/** Whom of the parties nobody knows, or who is named twice; undefined where each is somebody. */
function partyFault(
  { owedBy, owedTo }: Pick<CommitmentInput, 'owedBy' | 'owedTo'>,
  { authorities }: z.infer<typeof known>,
): Refusal | undefined {
  if (!isKnown(owedBy, authorities)) return refuse('commitment.partyUnknown', {}, 'owedBy.name')
  const unknown = owedTo.findIndex((party) => !isKnown(party, authorities))
  if (unknown >= 0) return refuse('commitment.partyUnknown', {}, `owedTo.${unknown}.name`)
  const twice = namedTwice(owedTo)
  return twice >= 0 ? refuse('talkParty.twice', {}, `owedTo.${twice}.name`) : undefined
}

/** Why what was said is no commitment, or undefined where it is one. */
function faultOf(input: CommitmentInput, { partiesKnown, sourceKnown }: Known): Refusal | undefined {
  const { source, owedBy, owedTo, dueOn, period, measure, baselineOn, target } = input
  if (!partiesKnown) return refuse('commitment.partyUnknown', {}, 'owedBy.name')
  if (!sourceKnown && source.kind === 'agreementArticle') return refuse('commitment.sourceUnknown', {}, 'source.id')
  if (!sourceKnown) return refuse('commitment.talkUnknown', {}, 'source.id')
  if (owedTo.some(({ name, sideId }) => name === owedBy.name && sideId === owedBy.sideId))
    return refuse('commitment.toThemselves', {}, 'owedTo')
  if (period && dueOn !== null && dueOf(input) !== dueOn)
    return refuse('commitment.dueDiffers', { day: dueOf(input) ?? '' }, 'dueOn')
  if (measure === null && (baselineOn !== null || target !== null)) return refuse('commitment.noMeasure', {}, 'measure')
  if (measure !== null && baselineOn === null) return refuse('commitment.noBaseline', {}, 'baselineOn')
  return undefined
}

/** The version of a commitment as it stands after an act. */
export function versionOf(
  commitment: Commitment,
  kind: CommitmentVersion['kind'],
  change: string,
  { actionId, actor, at }: ActMoment,
) {
  const detail = CommitmentInput.strip().parse(commitment)
  const of = { commitmentId: commitment.id, version: commitment.version, kind, detail, change }
  const id = derivedId(actionId, 'version')
  return put(commitmentVersionNoun, { ...of, id, sideId: actor.sideId, writtenBy: actor.id, writtenAt: at })
}

/** The rule until version 2, for entries that were decided by it: which party is unknown was not said, and one could owe a joint body alone. */
export const recordCommitmentUntil2 = defineAction({
  ...shape,
  name: 'commitment.record',
  sealed: words,
  sealedUnder,
  input: z.strictObject({ id: Id, ...CommitmentInput.shape, audience: Audience }),
  facts: knownUntil2,
  decide(commitment, { id, audience, ...input }, facts, context) {
    const { actor, at } = context
    if (commitment) return refuse('commitment.exists')
    const fault = faultOf(input, facts)
    if (fault) return fault
    const partySideIds = partySidesOf(input)
    if (audience === 'parties' && !partySideIds.includes(actor.sideId))
      return refuse('commitment.notAParty', {}, 'audience')
    const next: Commitment = {
      ...{ ...input, dueOn: dueOf(input), id, sideId: actor.sideId, version: 1, audience, partySideIds },
      ...{ status: 'standing', recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at },
      ...{ confirmedBy: null, confirmedAt: null, openProposedBy: null, openProposedAt: null },
      ...{ openedBy: null, openedAt: null },
    }
    return accept([put(commitmentNoun, next), versionOf(next, 'recorded', '', context)])
  },
})

/**
 * Writes a commitment down: who owes what to whom, by when, from which source (issue 10, "Talks"; §2.2, commitments table). A day and
 * a period are kept both, and must agree. One of a talk of two is written by one of its parties; a joint body writes what both sides read.
 */
export const recordCommitment = defineAction({
  ...recordCommitmentUntil2,
  version: 2,
  facts: known,
  decide(commitment, input, facts, context) {
    if (commitment) return refuse('commitment.exists')
    const fault = partyFault(input, facts)
    if (fault) return fault
    const told = { partiesKnown: true, sourceKnown: facts.sourceKnown }
    const decision = recordCommitmentUntil2.decide(commitment, input, told, context)
    // It could not read what it owes itself: of a talk of two joint bodies read nothing.
    const sides = partySidesOf(input)
    const isJoint = facts.authorities.some(({ id, kind }) => kind === 'joint' && sides.includes(id))
    const unread = decision.outcome !== 'refused' && input.audience === 'parties' && isJoint
    return unread ? refuse('commitment.jointParty', {}, 'audience') : decision
  },
})

/** The commitment of the actor's own side, or of a joint body: nobody writes anew what another wrote. */
function ours(commitment: Commitment | undefined, actor: Actor): Commitment | Refusal {
  const before = knownCommitment(commitment, actor)
  if (isRefusal(before)) return before
  return before.sideId === actor.sideId ? before : refuse('commitment.notYours')
}

/** The rule until version 2, for entries that were decided by it: which party is unknown was not said. */
export const correctCommitmentUntil2 = defineAction({
  ...shape,
  name: 'commitment.correct',
  sealed: [...words, 'change'],
  sealedUnder,
  input: z.strictObject({ id: Id, ...CommitmentInput.shape, change: Reason }),
  facts: knownUntil2,
  decide(commitment, { id: _, change, ...input }, facts, context) {
    const before = ours(commitment, context.actor)
    if (isRefusal(before)) return before
    const fault = faultOf(input, facts)
    if (fault) return fault
    const sides = partySidesOf(input)
    if (sides.length !== before.partySideIds.length || sides.some((id) => !before.partySideIds.includes(id)))
      return refuse('commitment.otherParties', {}, 'owedTo')
    // Words that another confirmed do not lose their day by one side alone: more time is agreed.
    if (before.confirmedBy !== null && dueOf(input) !== before.dueOn) return refuse('commitment.extend', {}, 'dueOn')
    const next: Commitment = {
      ...{ ...before, ...input, dueOn: dueOf(input), version: before.version + 1 },
      ...{ changedBy: context.actor.id, changedAt: context.at, confirmedBy: null, confirmedAt: null },
    }
    return accept([put(commitmentNoun, next), versionOf(next, 'corrected', change, context)])
  },
})

/**
 * Says a commitment anew, with the reason; what was said before stays as an earlier version, and another confirms the words again. Who
 * it is between, and who reads it, does not change: that is another commitment.
 */
export const correctCommitment = defineAction({
  ...correctCommitmentUntil2,
  version: 2,
  facts: known,
  decide(commitment, input, facts, context) {
    const before = ours(commitment, context.actor)
    if (isRefusal(before)) return before
    const told = { partiesKnown: true, sourceKnown: facts.sourceKnown }
    return partyFault(input, facts) ?? correctCommitmentUntil2.decide(commitment, input, told, context)
  },
})

/**
 * Another person says that these are the words: between two authorities one of the other, or a joint body (R-SOD). Until then the page
 * says that one side alone wrote them.
 */
export const confirmWords = defineAction({
  ...shape,
  name: 'commitment.confirmWords',
  input: z.strictObject({ id: Id }),
  facts: z.object({ writerSideId: Id.nullable() }),
  decide(commitment, _input, { writerSideId }, { actor, at }) {
    const before = knownCommitment(commitment, actor)
    if (isRefusal(before)) return before
    if (before.confirmedBy !== null) return refuse('commitment.notNow')
    if (before.changedBy === actor.id) return refuse('signature.twoPersonRule')
    if (before.partySideIds.length > 1 && writerSideId === actor.sideId) return refuse('commitment.byTheOther')
    if (!actor.joint && before.partySideIds.length > 0 && !before.partySideIds.includes(actor.sideId))
      return refuse('commitment.notAPartyOfIt')
    return accept([put(commitmentNoun, { ...before, confirmedBy: actor.id, confirmedAt: at })])
  },
})

/** Takes back what was written down wrongly and nobody confirmed, with the reason; it stays to be read. */
export const withdrawCommitment = defineAction({
  ...shape,
  name: 'commitment.withdraw',
  sealed: ['reason'],
  sealedUnder,
  input: z.strictObject({ id: Id, reason: Reason }),
  facts: noFacts,
  decide(commitment, { reason }, _facts, context) {
    const before = ours(commitment, context.actor)
    if (isRefusal(before)) return before
    if (before.confirmedBy !== null) return refuse('commitment.confirmed')
    const next: Commitment = {
      ...{ ...before, status: 'withdrawn', version: before.version + 1 },
      ...{ changedBy: context.actor.id, changedAt: context.at },
    }
    return accept([put(commitmentNoun, next), versionOf(next, 'withdrawn', reason, context)])
  },
})

/** Proposes that both sides and the joint bodies read a commitment of a talk of two. */
export const proposeOpening = defineAction({
  ...shape,
  name: 'commitment.proposeOpening',
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(commitment, _input, _facts, { actor, at }) {
    const before = knownCommitment(commitment, actor)
    if (isRefusal(before)) return before
    if (before.audience === 'both' || before.openProposedBy !== null) return refuse('commitment.notNow')
    return accept([put(commitmentNoun, { ...before, openProposedBy: actor.id, openProposedAt: at })])
  },
})

/**
 * Another person lets both sides and the joint bodies read it: between two authorities one of the other (R-SOD). It does not go back.
 */
export const openCommitment = defineAction({
  ...shape,
  name: 'commitment.open',
  input: z.strictObject({ id: Id }),
  facts: z.object({ proposerSideId: Id.nullable() }),
  decide(commitment, _input, { proposerSideId }, { actor, at }) {
    const before = knownCommitment(commitment, actor)
    if (isRefusal(before)) return before
    if (before.audience === 'both' || before.openProposedBy === null) return refuse('commitment.notNow')
    if (before.openProposedBy === actor.id) return refuse('signature.twoPersonRule')
    if (before.partySideIds.length > 1 && proposerSideId === actor.sideId) return refuse('commitment.byTheOther')
    return accept([put(commitmentNoun, { ...before, audience: 'both', openedBy: actor.id, openedAt: at })])
  },
})
