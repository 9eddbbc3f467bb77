import { z } from 'zod'
import { InstitutionPost, institutionPostNoun } from '../institutions/institution.ts'
import { InstitutionRequirements, institutionRequirementsNoun } from '../institutions/requirements.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { caseFor, ofCase, stepped } from './case-steps.ts'
import { VettingCondition } from './finding.ts'
import { Concern, type VettingCase, vetters } from './vetting-case.ts'
import { missingChecks, StandingCheck } from './vetting-check.ts'

/**
 * Why somebody may not be integrated on a day (R-VET): the decision, its last day, the notice, each required check and each condition.
 * The rank of the post is asked for nowhere, so nobody passes by it.
 */
export function vettingBar(
  of: Pick<VettingCase, 'decision' | 'validUntil' | 'toldOn'>,
  known: {
    required: InstitutionRequirements['checks']
    checks: readonly StandingCheck[]
    conditions: readonly VettingCondition['status'][]
  },
  today: string,
): Refusal | undefined {
  if (of.decision === null || of.decision === 'notCleared') return refuse('vettingCase.notCleared')
  if (of.validUntil === null || of.validUntil < today) return refuse('vettingCase.clearanceOver')
  if (of.toldOn === null) return refuse('vettingCase.notTold')
  const [lacking] = missingChecks(known.required, known.checks, today)
  if (lacking) return refuse('vettingCase.checkNotGood', { kind: lacking })
  if (
    of.decision === 'conditional' &&
    (known.conditions.length === 0 || known.conditions.some((status) => status !== 'met'))
  )
    return refuse('vettingCase.conditionsNotMet')
  return undefined
}

/**
 * Integrates one person into the post that they were cleared for (R-VET): iff every required check is good on the day and they are cleared,
 * or cleared with all conditions met, were told, and a place is open. One act, one person: there is no act for a unit, a list or a group.
 * By another than who proposed the finding (R-SOD). Refused for who is on a sanctions list by now (R-EL4) or in service elsewhere; what else is known (benefits that run,
 * another salary, another open case: R-PAY4) has to be seen, with a note of what is done about it. Who is in service already keeps the place.
 */
export const integrate = defineAction({
  ...ofCase,
  roles: vetters,
  name: 'vettingCase.integrate',
  version: 2,
  input: z.strictObject({ id: Id, seen: z.array(Concern).max(Concern.options.length), note: plainText(1000) }),
  sealed: ['seen', 'note'],
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    post: InstitutionPost.nullable(),
    asked: InstitutionRequirements.nullable(),
    checks: z.array(StandingCheck),
    conditions: z.array(VettingCondition.shape.status),
    concerns: z.array(Concern),
    listing: ScreeningResult.shape.status,
    words: z.string(),
  }),
  needs: (_input, _actor, record) => ({
    programme: programmeRef,
    person: record ? { noun: personNoun, id: record.personId } : null,
    post: record ? { noun: institutionPostNoun, id: record.postId } : null,
    asked: record ? { noun: institutionRequirementsNoun, id: record.requirementsId } : null,
  }),
  decide(record, input, facts, context) {
    const { actionId, actor, received } = context
    const found = caseFor(record, 'integrate', actor)
    if (isRefusal(found)) return found
    const { programme, person, post, asked, checks, conditions, concerns } = facts
    if (!programme || !person || !post || !asked || isTransferred(person)) return refuse('vettingCase.unknown')
    const today = dayOf(received, programme.timeZone)
    if (mayBeChild(person.birth, today)) return refuse('vettingCase.child')
    if (isBarred(facts.listing)) return refuse('vettingCase.barred')
    const bar = vettingBar(found, { required: asked.checks, checks, conditions }, today)
    if (bar) return bar
    if (found.proposedBy === actor.id) return refuse('vettingCase.byAnother')
    if (concerns.includes('inServiceElsewhere')) return refuse('vettingCase.inServiceElsewhere')
    if (concerns.some((concern) => !input.seen.includes(concern)))
      return refuse('vettingCase.concernsUnseen', {}, 'seen')
    if (concerns.length > 0 && input.note === '') return refuse('vettingCase.concernsNote', {}, 'note')
    if (!found.inService && (post.status !== 'open' || post.filled >= post.places))
      return refuse('vettingCase.postFull')
    const now = { integratedBy: actor.id, integratedOn: today, integratedStep: derivedId(actionId, 'step integrated') }
    return accept([
      ...(found.inService ? [] : [put(institutionPostNoun, { ...post, filled: post.filled + 1 })]),
      ...stepped(
        found,
        { status: 'integrated', inService: true, ...now },
        { kind: 'integrated', words: facts.words },
        context,
      ),
    ])
  },
})

/** Says that a person left the service, with the reason, and frees the place of the post. Refused for who is not in service. */
export const leaveService = defineAction({
  ...ofCase,
  roles: vetters,
  name: 'vettingCase.leave',
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  facts: z.object({ post: InstitutionPost.nullable(), words: z.string() }),
  needs: (_input, _actor, record) => ({ post: record ? { noun: institutionPostNoun, id: record.postId } : null }),
  decide(record, _input, { post, words }, context) {
    const found = caseFor(record, 'leave', context.actor)
    if (isRefusal(found)) return found
    if (!found.inService || !post) return refuse('vettingCase.notInService')
    const status = found.status === 'integrated' ? ('left' as const) : found.status
    return accept([
      put(institutionPostNoun, { ...post, filled: post.filled - 1 }),
      ...stepped(found, { status, inService: false }, { kind: 'left', words }, context),
    ])
  },
})
