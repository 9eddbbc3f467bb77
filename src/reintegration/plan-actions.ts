import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseAt, caseFacts, caseNeeds } from './case-guard.ts'
import { caseStep, caseStepNoun } from './case-step.ts'
import {
  type ReintegrationCase,
  ReintegrationPlan,
  reintegrationCaseNoun,
  reintegrationPlanNoun,
} from './reintegration-case.ts'

/**
 * Proposes a plan with the goals as the person put them (ddr.md §1.10; IDDRS 4.30). A plan that was proposed before and not answered
 * is replaced by it; the one that they agreed to holds until they agree to this.
 */
export const proposePlan = defineAction({
  name: 'reintegrationPlan.propose',
  kind: 'intent',
  noun: reintegrationPlanNoun,
  roles: ['caseworker'],
  input: ReintegrationPlan.pick({ id: true, caseId: true, personId: true, route: true, reviewOn: true })
    .extend({ goals: requiredText(2000), steps: plainText(2000) })
    .strict(),
  sealed: ['route', 'reviewOn', 'goals', 'steps'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    ...caseFacts,
    ...{ programme: Programme.nullable(), versions: z.int(), waiting: ReintegrationPlan.nullable() },
  }),
  needs: (input, actor) => ({ ...caseNeeds(input, actor), programme: programmeRef }),
  decide(plan, input, facts, context) {
    if (plan) return refuse('reintegrationPlan.exists')
    const found = caseAt('plan', facts, context.actor)
    if (isRefusal(found)) return found
    const { programme, versions, waiting } = facts
    if (!programme || input.reviewOn <= dayOf(context.received, programme.timeZone))
      return refuse('reintegrationPlan.reviewPast', {}, 'reviewOn')
    const { goals: _, steps: __, ...said } = input
    const { sideId, siteId } = found
    const by = { entryId: context.actionId, proposedBy: context.actor.id, proposedAt: context.at }
    const unanswered = { answeredHow: null, answerEntryId: null, answeredBy: null, answeredAt: null }
    return accept([
      ...(waiting ? [put(reintegrationPlanNoun, { ...waiting, status: 'replaced' })] : []),
      put(reintegrationPlanNoun, {
        ...{ ...said, sideId, siteId, version: versions + 1, status: 'proposed', ...by, ...unanswered },
      }),
      put(caseStepNoun, caseStep(found, 'proposePlan', input.id, context)),
    ])
  },
})

/**
 * Records what the person said to a plan, in their own words, and whether they agreed: without them there is none (IDDRS 4.30). The
 * plan that they agreed to before is replaced, and stays.
 */
export const answerPlan = defineAction({
  name: 'reintegrationPlan.answer',
  kind: 'intent',
  noun: reintegrationPlanNoun,
  roles: ['caseworker'],
  input: z.strictObject({
    id: Id,
    agreed: z.boolean(),
    words: requiredText(2000),
    how: z.enum(['spoken', 'signature', 'mark']),
  }),
  sealed: ['agreed', 'words', 'how'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object({ ...caseFacts, former: ReintegrationPlan.nullable() }),
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide(plan, { agreed, how }, facts, context) {
    if (!plan) return refuse('reintegrationPlan.unknown')
    const found = caseAt('plan', facts, context.actor)
    if (isRefusal(found)) return found
    if (plan.status !== 'proposed') return refuse('reintegrationPlan.answered')
    const { actor, at, actionId } = context
    const answer = { answeredHow: how, answerEntryId: actionId, answeredBy: actor.id, answeredAt: at }
    const answered = put(reintegrationPlanNoun, { ...plan, ...answer, status: agreed ? 'agreed' : 'declined' })
    if (!agreed) return accept([answered, put(caseStepNoun, caseStep(found, 'declinePlan', plan.id, context))])
    const early = found.status === 'opened' || found.status === 'counselled'
    const next: ReintegrationCase = {
      ...{ ...found, planId: plan.id, plannedAt: found.plannedAt ?? at },
      ...(early ? { status: 'planned' } : {}),
    }
    const { former } = facts
    return accept([
      ...(former ? [put(reintegrationPlanNoun, { ...former, status: 'replaced' })] : []),
      answered,
      put(reintegrationCaseNoun, next),
      put(caseStepNoun, caseStep(next, 'agreePlan', plan.id, context)),
    ])
  },
})
