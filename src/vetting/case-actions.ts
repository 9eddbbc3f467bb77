import { z } from 'zod'
import { Institution, InstitutionPost, institutionNoun, institutionPostNoun } from '../institutions/institution.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches, withinReach } from '../kernel/roles.ts'
import { Language, plainText, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { caseFor, ofCase, stepOf, stepped } from './case-steps.ts'
import { Reopening, reopened } from './reopening.ts'
import { Declaration, isWithin, ReopenCause, underWay, vetters, vettingCaseNoun, vettingMay } from './vetting-case.ts'

const desk = { ...ofCase, roles: vetters } as const
const words = { words: z.string() }
export const noCase = {
  ...{ findingId: null, proposal: null, proposedBy: null, decision: null, decidedOn: null, validUntil: null },
  ...{ toldBy: null, toldOn: null, toldIn: null },
  ...{ inService: false, integratedBy: null, integratedOn: null, integratedStep: null },
} as const

/**
 * Opens the vetting of one person for one post (ddr.md §1.17, §3.3: individually, never a unit). Refused for who may be a child (R-CHD1) or
 * is on a sanctions list (R-EL4), for an institution of another side or without requirements in force, for a post without an open place, and where a case of the person
 * for this institution is open: it is vetted again, and not anew.
 */
export const requestVetting = defineAction({
  ...desk,
  name: 'vettingCase.request',
  version: 2,
  input: z.strictObject({ id: Id, personId: Id, institutionId: Id, postId: Id, note: plainText(2000) }),
  sealed: ['personId', 'institutionId', 'postId', 'note'],
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    institution: Institution.nullable(),
    post: InstitutionPost.nullable(),
    /** The version of the requirements in force. */
    requirementsId: Id.nullable(),
    open: z.boolean(),
    listing: ScreeningResult.shape.status,
    ...words,
  }),
  needs: ({ personId, institutionId, postId }) => ({
    programme: programmeRef,
    person: { noun: personNoun, id: personId },
    institution: { noun: institutionNoun, id: institutionId },
    post: { noun: institutionPostNoun, id: postId },
  }),
  decide(found, input, facts, context) {
    const { actor, at, received } = context
    const { programme, person, requirementsId } = facts
    if (found) return refuse('vettingCase.exists')
    if (!programme || !person || !reaches(actor, person)) return refuse('person.unknown', {}, 'personId')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('vettingCase.child')
    if (isBarred(facts.listing)) return refuse('vettingCase.barred')
    const unknown = refuse('institution.unknown', {}, 'institutionId')
    const institution = withinReach(actor, facts.institution, unknown)
    if (isRefusal(institution)) return institution
    if (institution.sideId !== person.sideId) return unknown
    const { post } = facts
    if (post?.institutionId !== institution.id) return refuse('institutionPost.unknown', {}, 'postId')
    if (post.status !== 'open' || post.filled >= post.places) return refuse('vettingCase.postFull', {}, 'postId')
    if (requirementsId === null) return refuse('vettingCase.noRequirements', {}, 'institutionId')
    if (facts.open) return refuse('vettingCase.open', {}, 'institutionId')
    const { id, personId } = input
    const of = { id, personId, institutionId: institution.id, postId: post.id, sideId: person.sideId }
    const opened = { requirementsId, round: 1, openedBy: actor.id, openedAt: at, status: 'requested' } as const
    return accept([
      put(vettingCaseNoun, { ...of, ...opened, ...noCase }),
      stepOf({ ...of, round: 1 }, { kind: 'requested', words: facts.words }, context),
    ])
  },
})

/** Takes down what the person declares of themselves, before anything is checked (ddr.md §8: SelfDeclared). Once a round. */
export const declareVetting = defineAction({
  ...desk,
  name: 'vettingCase.declare',
  input: z.strictObject({ id: Id, declaration: Declaration }),
  sealed: ['declaration'],
  facts: z.object(words),
  decide(record, _input, { words: sealed }, context) {
    const found = caseFor(record, 'declare', context.actor)
    if (isRefusal(found)) return found
    return accept(stepped(found, { status: 'declared' }, { kind: 'declared', words: sealed }, context))
  },
})

/** Records that the person was told the decision and its reasons, in which language and when. Told once (ddr.md §1.17: notice). */
export const tellVetting = defineAction({
  ...desk,
  kind: 'fact',
  name: 'vettingCase.tell',
  input: z.strictObject({ id: Id, language: Language, note: plainText(1000) }),
  sealed: ['note'],
  facts: z.object({ programme: Programme.nullable(), ...words }),
  needs: () => ({ programme: programmeRef }),
  decide(record, { language }, { programme, words: sealed }, context) {
    const found = caseFor(record, 'tell', context.actor)
    if (isRefusal(found)) return found
    if (found.toldOn !== null || !programme) return refuse('vettingCase.told')
    const told = { toldBy: context.actor.id, toldOn: dayOf(context.received, programme.timeZone), toldIn: language }
    return accept(stepped(found, told, { kind: 'told', words: sealed }, context))
  },
})

/** Ends a case that the person or the institution does not go on with, with the reason. Who is in service leaves it first. */
export const withdrawVetting = defineAction({
  ...desk,
  name: 'vettingCase.withdraw',
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  facts: z.object(words),
  decide(record, _input, { words: sealed }, context) {
    const found = caseFor(record, 'withdraw', context.actor)
    if (isRefusal(found)) return found
    if (found.inService) return refuse('vettingCase.inService')
    return accept(stepped(found, { status: 'withdrawn' }, { kind: 'withdrawn', words: sealed }, context))
  },
})

/**
 * Says that a clearance is over which nobody used: its last day has passed, or a condition was not met in time. Refused while it is good.
 * Who is in service is not expired but vetted again.
 */
export const expireVetting = defineAction({
  ...desk,
  name: 'vettingCase.expire',
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  facts: z.object({ programme: Programme.nullable(), failed: z.boolean(), ...words }),
  needs: () => ({ programme: programmeRef }),
  decide(record, _input, { programme, failed, words: sealed }, context) {
    const found = caseFor(record, 'expire', context.actor)
    if (isRefusal(found)) return found
    if (!programme) return refuse('vettingCase.unknown')
    if (found.inService) return refuse('vettingCase.inService')
    const over = found.validUntil !== null && found.validUntil < dayOf(context.received, programme.timeZone)
    if (!over && !failed) return refuse('vettingCase.stillGood')
    return accept(stepped(found, { status: 'expired' }, { kind: 'expired', words: sealed }, context))
  },
})

/**
 * Vets somebody again, with the cause and the reason: a new round, measured by the requirements in force now. What was decided before is
 * kept; who is in service stays so until the new decision. Refused where another case of theirs for this institution was opened meanwhile.
 * A complaint and an appeal do the same in acts of their own.
 */
export const reopenVetting = defineAction({
  ...desk,
  name: 'vettingCase.reopen',
  version: 2,
  input: z.strictObject({ id: Id, cause: ReopenCause.exclude(['complaint', 'appeal']), reason: requiredText(2000) }),
  sealed: ['reason'],
  facts: z.object({ requirementsId: Id.nullable(), open: z.boolean(), ...words }),
  decide(record, { cause }, { requirementsId, open, words: sealed }, context) {
    const found = caseFor(record, 'reopen', context.actor)
    if (isRefusal(found)) return found
    if (open) return refuse('vettingCase.open')
    const of = { case: found, requirementsId: requirementsId ?? found.requirementsId, words: sealed }
    return accept(reopened(Reopening.parse(of), cause, context))
  },
})

/** Adds a note to a case that is not over, for those who vet; it changes nothing. */
export const noteVetting = defineAction({
  ...desk,
  name: 'vettingCase.note',
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  sealed: ['note'],
  facts: z.object(words),
  decide(record, _input, { words: sealed }, context) {
    if (!record || !isWithin(record, context.actor)) return refuse('vettingCase.unknown')
    if (!vettingMay('reopen', record) && !underWay.some((status) => status === record.status))
      return refuse('vettingCase.notNow')
    return accept([stepOf(record, { kind: 'noted', words: sealed, cause: 'newFacts' }, context)])
  },
})
