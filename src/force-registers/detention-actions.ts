import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import {
  type Detention,
  DetentionDetail,
  DetentionEnd,
  type DetentionStep,
  detentionHolderNoun,
  detentionMay,
  detentionNoun,
  detentionShape,
  detentionStepNoun,
  detentionVersionNoun,
  safeguards,
} from './detention.ts'
import { registerKeepers } from './force-use.ts'

const told = { ...detentionShape, detail: DetentionDetail }
const sealedTold = ['sex', 'age', 'placeCode', 'unitId', 'basis', 'arrestedAt', 'detail'] as const
const factsTold = { placeKnown: z.boolean(), unitKnown: z.boolean(), sealed: z.string(), version: z.string() }

const register = {
  noun: detentionNoun,
  roles: registerKeepers,
  sealedUnder: ({ id }: { id: Id }) => id,
} as const

/** What is wrong with what was told; undefined where nothing is. */
function wrongWith(
  input: { placeCode: string; arrestedAt: Instant },
  { placeKnown, unitKnown }: { placeKnown: boolean; unitKnown: boolean },
  received: Instant,
): Refusal | undefined {
  if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (!unitKnown) return refuse('forceUse.noSuchUnit', {}, 'unitId')
  if (input.arrestedAt > received) return refuse('detention.notYet', {}, 'arrestedAt')
  return undefined
}

function versionOf(
  { id: detentionId, sideId, version }: Detention,
  sealed: string,
  { actionId, actor, at }: ActMoment,
) {
  const of = { id: derivedId(actionId, 'version'), sideId, detentionId, version }
  return put(detentionVersionNoun, { ...of, writtenBy: actor.id, writtenAt: at, sealed })
}

function holderOf(
  { id: detentionId, sideId, holders: number, heldSince: fromAt }: Detention,
  sealed: string,
  { actionId, actor, at }: ActMoment,
) {
  const of = { id: derivedId(actionId, 'holder'), sideId, detentionId, number, fromAt }
  return put(detentionHolderNoun, { ...of, recordedBy: actor.id, recordedAt: at, sealed })
}

/** The detention within the reach of the actor in a status in which the step is possible; or why not. */
function stepOn(detention: Detention | undefined, step: Parameters<typeof detentionMay>[0], actor: Actor) {
  const found = withinReach(actor, detention, refuse('detention.unknown'))
  if (isRefusal(found)) return found
  return detentionMay(step, found) ? found : refuse('detention.notNow')
}

/** The moment at which something happened: not before the last change of holders, and not to come. */
function wrongMoment(happenedAt: Instant, from: Instant, received: Instant): Refusal | undefined {
  if (happenedAt > received) return refuse('detention.notYet', {}, 'happenedAt')
  if (happenedAt < from) return refuse('detention.tooEarly', {}, 'happenedAt')
  return undefined
}

function stepped(
  detention: Detention,
  change: Partial<Detention>,
  step: { kind: DetentionStep['kind']; happenedAt: Instant; sealed: string },
  { actionId, actor, at }: ActMoment,
) {
  const { id: detentionId, sideId } = detention
  const taken = { ...step, takenBy: actor.id, takenAt: at }
  return accept([
    put(detentionNoun, { ...detention, ...change }),
    put(detentionStepNoun, { id: derivedId(actionId, 'step'), sideId, detentionId, ...taken }),
  ])
}

/**
 * Writes down that somebody is held: who, where, on what ground, since when and by whom (ICCPR art. 9; Body of Principles 1988, 12; Nelson
 * Mandela Rules, 7), with who holds them first. In doubt they are a child (R-CHD1). Refused of a moment to come.
 */
export const recordDetention = defineAction({
  ...register,
  name: 'detention.record',
  kind: 'fact',
  input: z.strictObject({ id: Id, ...told, holder: requiredText(200) }),
  sealed: [...sealedTold, 'holder'],
  facts: z.object({ ...factsTold, words: z.string() }),
  decide(detention, { id, detail: _, holder: _holder, ...input }, { sealed, version, words, ...facts }, context) {
    const { actor, at, received } = context
    if (detention) return refuse('detention.exists')
    if (actor.joint) return refuse('forceUse.ofASide')
    const wrong = wrongWith(input, facts, received)
    if (wrong) return wrong
    const next: Detention = {
      ...{ id, sideId: actor.sideId, version: 1, ...input, status: 'held', holders: 1, heldSince: input.arrestedAt },
      ...{ rightsAt: null, lawyerAt: null, familyAt: null, medicalAt: null, judgeAt: null, childToldAt: null },
      ...{ childCaseId: null, endedAt: null, endedBy: null, deathLookedBy: null, sealed },
      ...{ recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at },
    }
    return accept([put(detentionNoun, next), versionOf(next, version, context), holderOf(next, words, context)])
  },
})

/** Says anew who is held, where and on what ground, with the reason; what was said before stays as a version. Refused where it would put the arrest after what followed it. */
export const correctDetention = defineAction({
  ...register,
  name: 'detention.correct',
  kind: 'fact',
  input: z.strictObject({ id: Id, ...told, change: requiredText(1000) }),
  sealed: [...sealedTold, 'change'],
  facts: z.object({ ...factsTold, firstAfter: Instant.nullable() }),
  decide(detention, { id: _id, detail: _, change: _change, ...input }, facts, context) {
    const { actor, at, received } = context
    const found = withinReach(actor, detention, refuse('detention.unknown'))
    if (isRefusal(found)) return found
    const wrong = wrongWith(input, facts, received)
    if (wrong) return wrong
    // The first holder's time begins with the arrest; what came after stays where it was.
    if (facts.firstAfter !== null && input.arrestedAt > facts.firstAfter)
      return refuse('detention.tooLate', {}, 'arrestedAt')
    const next: Detention = {
      ...{ ...found, ...input, version: found.version + 1, changedBy: actor.id, changedAt: at, sealed: facts.sealed },
      heldSince: found.holders === 1 ? input.arrestedAt : found.heldSince,
    }
    return accept([put(detentionNoun, next), versionOf(next, facts.version, context)])
  },
})

/**
 * Keeps when somebody held was told their rights, a lawyer or their family was informed, a doctor saw them, or they were brought before a
 * judge (Body of Principles 1988, 10–19, 24; ICCPR art. 9 § 3). The first time of each is kept; later ones are steps.
 */
export const keepSafeguard = defineAction({
  ...register,
  name: 'detention.safeguard',
  kind: 'fact',
  input: z.strictObject({ id: Id, kind: z.enum(safeguards), happenedAt: Instant, note: plainText(2000) }),
  sealed: ['kind', 'happenedAt', 'note'],
  facts: z.object({ words: z.string() }),
  decide(detention, { kind, happenedAt }, { words: sealed }, context) {
    const found = stepOn(detention, 'safeguard', context.actor)
    if (isRefusal(found)) return found
    const wrong = wrongMoment(happenedAt, found.arrestedAt, context.received)
    if (wrong) return wrong
    // What was forgotten is still written down after the end, as of before it.
    if (found.endedAt !== null && happenedAt > found.endedAt) return refuse('detention.tooLate', {}, 'happenedAt')
    const key = `${kind}At` as const
    const change = { [key]: found[key] ?? happenedAt }
    return stepped(found, change, { kind, happenedAt, sealed }, context)
  },
})

/**
 * Says as which case child protection took on a child who is or was held (R-CHD1: within forty-eight hours of the first contact). The child
 * is handed over on the page for that; here is the code of the case. Refused of a code that the side does not know, and of an adult.
 */
export const tellChildProtection = defineAction({
  ...register,
  name: 'detention.tellChildProtection',
  kind: 'fact',
  input: z.strictObject({ id: Id, childCode: requiredText(20), note: plainText(2000) }),
  sealed: ['childCode', 'note'],
  facts: z.object({ child: z.object({ id: Id, identifiedAt: Instant }).nullable(), words: z.string() }),
  decide(detention, _input, { child, words: sealed }, context) {
    const found = stepOn(detention, 'tellChildProtection', context.actor)
    if (isRefusal(found)) return found
    if (found.age === 'adult') return refuse('detention.noChild')
    if (found.childCaseId !== null) return refuse('detention.childTold')
    if (child === null) return refuse('detention.noSuchChild', {}, 'childCode')
    const happenedAt = child.identifiedAt
    const change = { childCaseId: child.id, childToldAt: happenedAt }
    return stepped(found, change, { kind: 'childTold', happenedAt, sealed }, context)
  },
})

/**
 * Hands somebody held to another holder: the one's time ends where the other's begins, so that nobody is ever with two or with none. There is
 * a receipt. Refused of a moment before the holder before, and to come.
 */
export const transferDetention = defineAction({
  ...register,
  name: 'detention.transfer',
  kind: 'fact',
  input: z.strictObject({
    ...{ id: Id, happenedAt: Instant, holder: requiredText(200), receipt: requiredText(200) },
    /** After how many holders: another transfer that came between is seen. */
    after: z.int().min(1),
  }),
  sealed: ['happenedAt', 'holder', 'receipt'],
  facts: z.object({ words: z.string() }),
  decide(detention, { happenedAt, after }, { words }, context) {
    const found = stepOn(detention, 'transfer', context.actor)
    if (isRefusal(found)) return found
    if (found.holders !== after) return refuse('detention.movedSince', {}, 'after')
    if (happenedAt > context.received) return refuse('detention.notYet', {}, 'happenedAt')
    if (happenedAt <= found.heldSince) return refuse('detention.tooEarly', {}, 'happenedAt')
    const next: Detention = { ...found, holders: found.holders + 1, heldSince: happenedAt }
    return accept([put(detentionNoun, next), holderOf(next, words, context)])
  },
})

/**
 * Ends a detention: released or handed over with a receipt, escaped, or died. A death in custody alarms until somebody else looked into it
 * (Nelson Mandela Rules, 71). Refused without the receipt.
 */
export const endDetention = defineAction({
  ...register,
  name: 'detention.end',
  kind: 'fact',
  input: z.strictObject({
    ...{ id: Id, how: DetentionEnd, happenedAt: Instant, receipt: plainText(200), note: plainText(2000) },
  }),
  sealed: ['how', 'happenedAt', 'receipt', 'note'],
  facts: z.object({ words: z.string() }),
  decide(detention, { how, happenedAt, receipt, note }, { words: sealed }, context) {
    const { actor } = context
    const found = stepOn(detention, 'end', actor)
    if (isRefusal(found)) return found
    const wrong = wrongMoment(happenedAt, found.heldSince, context.received)
    if (wrong) return wrong
    if ((how === 'released' || how === 'handedOver') && receipt === '')
      return refuse('detention.noReceipt', {}, 'receipt')
    if (note === '' && (how === 'escaped' || how === 'died')) return refuse('detention.noNote', {}, 'note')
    const change = { status: how, endedAt: happenedAt, endedBy: actor.id }
    return stepped(found, change, { kind: how, happenedAt, sealed }, context)
  },
})

/** Says what was done about a death in custody: who was told, who investigates; by another than who wrote the death down. */
export const lookAtDeath = defineAction({
  ...register,
  name: 'detention.lookAtDeath',
  kind: 'intent',
  input: z.strictObject({ id: Id, note: requiredText(4000) }),
  sealed: ['note'],
  facts: z.object({ words: z.string() }),
  decide(detention, _input, { words: sealed }, context) {
    const { actor, at } = context
    const found = stepOn(detention, 'lookAtDeath', actor)
    if (isRefusal(found)) return found
    if (found.deathLookedBy !== null) return refuse('detention.notNow')
    if (found.endedBy === actor.id) return refuse('detention.byAnother')
    return stepped(found, { deathLookedBy: actor.id }, { kind: 'deathLooked', happenedAt: at, sealed }, context)
  },
})
