import { z } from 'zod'
import { mayUse, Standing } from '../consents/consent.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { caseAt, caseFacts, caseNeeds } from '../reintegration/case-guard.ts'
import { caseStep, caseStepNoun } from '../reintegration/case-step.ts'
import { type ReintegrationCase, reintegrationCaseNoun } from '../reintegration/reintegration-case.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { refusalReasons } from './open-lists.ts'
import { isOfSide, Opportunity, opportunityNoun } from './opportunity.ts'
import { Referral, referralMay, referralNoun } from './referral.ts'

const noAnswer = { answeredHow: null, refusedFor: null, answerEntryId: null, answeredBy: null, answeredAt: null }

/**
 * Sends somebody to an opportunity (ddr.md §1.10). Refused without their consent to tell a training centre or employer of them: silence
 * is no consent; before a plan that they agreed to; of who is listed (R-EL4); and twice to the same while an answer is open.
 */
export const refer = defineAction({
  name: 'referral.send',
  kind: 'intent',
  noun: referralNoun,
  roles: ['caseworker'],
  input: Referral.pick({ id: true, caseId: true, personId: true, opportunityId: true })
    .extend({ note: plainText(1000) })
    .strict(),
  sealed: ['opportunityId', 'note'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...caseFacts,
    ...{ opportunity: Opportunity.nullable(), consent: Standing, listing: ScreeningResult.shape.status },
    openAlready: z.boolean(),
  }),
  needs: (input, actor) => ({
    ...caseNeeds(input, actor),
    opportunity: { noun: opportunityNoun, id: input.opportunityId },
  }),
  decide(referral, input, facts, context) {
    if (referral) return refuse('referral.exists')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    const { opportunity, consent, listing, openAlready } = facts
    if (!opportunity || !isOfSide(context.actor, opportunity) || opportunity.sideId !== found.sideId)
      return refuse('opportunity.unknown', {}, 'opportunityId')
    if (opportunity.status === 'closed') return refuse('opportunity.closed', {}, 'opportunityId')
    if (isBarred(listing)) return refuse('reintegrationCase.barred')
    if (!mayUse(consent)) return refuse('referral.consentNeeded')
    if (openAlready) return refuse('referral.openAlready', {}, 'opportunityId')
    const { note: _, ...said } = input
    const { actor, at, actionId } = context
    const next: ReintegrationCase =
      found.status === 'planned' || found.status === 'dropped' ? { ...found, status: 'referred' } : found
    return accept([
      put(referralNoun, {
        ...{ ...said, sideId: found.sideId, siteId: found.siteId, status: 'sent', entryId: actionId },
        ...{ sentBy: actor.id, sentAt: at, ...noAnswer },
      }),
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'refer', input.id, context)),
    ])
  },
})

/** Records that the provider takes somebody or does not and why, with who said so there and how. */
export const answerReferral = defineAction({
  name: 'referral.answer',
  kind: 'fact',
  noun: referralNoun,
  roles: ['caseworker'],
  input: z.strictObject({
    id: Id,
    accepted: z.boolean(),
    how: z.enum(['inPerson', 'phone', 'letter', 'message']),
    saidBy: requiredText(200),
    refusedFor: refusalReasons.code.nullable(),
    note: plainText(1000),
  }),
  sealed: ['accepted', 'how', 'saidBy', 'refusedFor', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object(caseFacts),
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide(referral, { accepted, how, refusedFor }, facts, context) {
    if (!referral) return refuse('referral.unknown')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    if (!referralMay('answer', referral)) return refuse('referral.answered')
    if (accepted !== (refusedFor === null)) return refuse('referral.reasonNeeded', {}, 'refusedFor')
    const { actor, at, actionId } = context
    const answer = { answeredHow: how, refusedFor, answerEntryId: actionId, answeredBy: actor.id, answeredAt: at }
    return accept([
      put(referralNoun, { ...referral, ...answer, status: accepted ? 'accepted' : 'refused' }),
      put(caseStepNoun, caseStep(found, accepted ? 'acceptReferral' : 'refuseReferral', referral.id, context)),
    ])
  },
})

/** Takes a referral back before somebody was enrolled by it, with the reason. */
export const withdrawReferral = defineAction({
  name: 'referral.withdraw',
  kind: 'intent',
  noun: referralNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, note: requiredText(1000) }),
  sealed: ['note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...caseFacts, enrolled: z.boolean() }),
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide(referral, _input, facts, context) {
    if (!referral) return refuse('referral.unknown')
    const found = caseAt('refer', facts, context.actor)
    if (isRefusal(found)) return found
    if (!referralMay('withdraw', referral) || facts.enrolled) return refuse('referral.answered')
    return accept([
      put(referralNoun, { ...referral, status: 'withdrawn' }),
      put(caseStepNoun, caseStep(found, 'withdrawReferral', referral.id, context)),
    ])
  },
})
