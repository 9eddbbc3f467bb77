import { z } from 'zod'
import { Standing } from '../consents/consent.ts'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseAt, caseFacts, caseNeeds } from './case-guard.ts'
import { caseStep, caseStepNoun } from './case-step.ts'
import { CaseFollowUp, caseFollowUpNoun, followUpEarly, followUpsFrom, WorkNow } from './follow-up.ts'
import { Placement, placementNoun } from './placement.ts'
import { type ReintegrationCase, reintegrationCaseNoun } from './reintegration-case.ts'

/** The follow-ups that begin with this act; those still due give way to them (ddr.md §8: 3, 6, 12 and 24 months). */
export function beginFollowUps(
  found: ReintegrationCase,
  anchor: CaseFollowUp['anchor'],
  { day, due, actionId }: { day: Day; due: readonly CaseFollowUp[]; actionId: Id },
): Write[] {
  return [
    ...due.map((one) => put(caseFollowUpNoun, { ...one, status: 'replaced' })),
    ...followUpsFrom(found, anchor, day, actionId).map((one) => put(caseFollowUpNoun, one)),
  ]
}

/**
 * Records where somebody found work, a business or a school. Follow-ups are counted anew from the day on which it began. Refused for
 * a day that is still to come, and before there is a plan that they agreed to.
 */
export const place = defineAction({
  name: 'placement.record',
  kind: 'intent',
  noun: placementNoun,
  roles: ['caseworker'],
  input: Placement.pick({ id: true, caseId: true, personId: true, kind: true, placeCode: true, startedOn: true })
    .extend({ where: requiredText(300), note: plainText(1000) })
    .strict(),
  sealed: ['kind', 'placeCode', 'startedOn', 'where', 'note'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...caseFacts,
    ...{ programme: Programme.nullable(), due: z.array(CaseFollowUp), placeKnown: z.boolean() },
  }),
  needs: (input, actor) => ({ ...caseNeeds(input, actor), programme: programmeRef }),
  decide(placement, input, facts, context) {
    if (placement) return refuse('placement.exists')
    const found = caseAt('place', facts, context.actor)
    if (isRefusal(found)) return found
    const { programme, due, placeKnown } = facts
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    if (!programme || input.startedOn > dayOf(context.received, programme.timeZone))
      return refuse('placement.ahead', {}, 'startedOn')
    const { where: _, note: __, ...said } = input
    const next: ReintegrationCase = { ...found, status: 'placed' }
    const { actor, at, actionId } = context
    return accept([
      put(placementNoun, {
        ...{ ...said, sideId: found.sideId, siteId: found.siteId, entryId: actionId },
        ...{ recordedBy: actor.id, recordedAt: at },
      }),
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'place', input.id, context)),
      ...beginFollowUps(next, 'placement', { day: input.startedOn, due, actionId }),
    ])
  },
})

/**
 * Records how somebody is, so many months after, or that they were not reached (ddr.md §10.5). Flagged where they did not agree to be
 * contacted after discharge: it happened, and somebody has to ask them. Refused long before its day, and twice.
 */
export const followUp = defineAction({
  name: 'caseFollowUp.record',
  kind: 'fact',
  noun: caseFollowUpNoun,
  roles: ['caseworker'],
  input: z.strictObject({
    id: Id,
    reached: z.boolean(),
    doneOn: Day,
    work: WorkNow.nullable(),
    income: CaseFollowUp.shape.income,
    acceptance: CaseFollowUp.shape.acceptance,
    rejoined: CaseFollowUp.shape.rejoined,
    note: plainText(2000),
  }),
  sealed: ['reached', 'work', 'income', 'acceptance', 'rejoined', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...caseFacts, programme: Programme.nullable(), consent: Standing }),
  needs: (_input, actor, record) => ({ ...caseNeeds(record, actor), programme: programmeRef }),
  decide(followUp, input, facts, context) {
    if (!followUp) return refuse('caseFollowUp.unknown')
    const found = caseAt('followUp', facts, context.actor)
    if (isRefusal(found)) return found
    if (followUp.status !== 'due') return refuse('caseFollowUp.settled')
    const { programme, consent } = facts
    if (!programme || input.doneOn > dayOf(context.received, programme.timeZone))
      return refuse('caseFollowUp.ahead', {}, 'doneOn')
    if (input.doneOn < daysAfter(followUp.dueOn, -followUpEarly))
      return refuse('caseFollowUp.early', { day: followUp.dueOn }, 'doneOn')
    if (input.reached !== (input.work !== null)) return refuse('caseFollowUp.workNeeded', {}, 'work')
    const { actor, at, actionId } = context
    const said = input.reached
      ? { work: input.work, income: input.income, acceptance: input.acceptance, rejoined: input.rejoined }
      : { work: null, income: null, acceptance: null, rejoined: null }
    const next: ReintegrationCase =
      found.status === 'completed' || found.status === 'placed' ? { ...found, status: 'followUp' } : found
    const writes = [
      put(caseFollowUpNoun, {
        ...{ ...followUp, ...said, status: input.reached ? 'done' : 'notReached', doneOn: input.doneOn },
        ...{ doneBy: actor.id, doneAt: at, entryId: actionId },
      }),
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'followUp', followUp.id, context)),
    ]
    if (!input.reached || consent === 'given') return accept(writes)
    return acceptWithFlags([{ code: 'caseFollowUp.noConsent', facts: { number: found.number } }], writes)
  },
})
