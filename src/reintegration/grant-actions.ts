import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isNothing, isPayable } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { caseAt, caseFacts, caseNeeds } from './case-guard.ts'
import { caseStep, caseStepNoun } from './case-step.ts'
import { grantMay, ReintegrationGrant, reintegrationGrantNoun } from './grant.ts'

const grantFacts = z.object({ ...caseFacts, listing: ScreeningResult.shape.status })

/** Proposes a grant for what the plan needs (ddr.md §1.10). Refused before a plan, of nothing, and of who is listed (R-EL4). */
export const proposeGrant = defineAction({
  name: 'reintegrationGrant.propose',
  kind: 'intent',
  noun: reintegrationGrantNoun,
  roles: ['caseworker'],
  input: ReintegrationGrant.pick({
    ...{ id: true, caseId: true, personId: true, kind: true, use: true, amount: true, currency: true },
  })
    .extend({ items: requiredText(1000) })
    .strict(),
  sealed: ['kind', 'use', 'amount', 'currency', 'items'],
  sealedUnder: (input) => input.personId,
  facts: grantFacts,
  needs: (input, actor) => caseNeeds(input, actor),
  decide(grant, input, facts, context) {
    if (grant) return refuse('reintegrationGrant.exists')
    const found = caseAt('grant', facts, context.actor)
    if (isRefusal(found)) return found
    if (isBarred(facts.listing)) return refuse('reintegrationCase.barred')
    const { amount, currency } = input
    if (isNothing(amount)) return refuse('reintegrationGrant.nothing', {}, 'amount')
    if (!isPayable(amount, currency)) return refuse('money.places', { currency }, 'amount')
    const { items: _, ...said } = input
    const { actor, at, actionId } = context
    return accept([
      put(reintegrationGrantNoun, {
        ...{ ...said, sideId: found.sideId, siteId: found.siteId, status: 'proposed', entryId: actionId },
        ...{ proposedBy: actor.id, proposedAt: at, answeredBy: null, answeredAt: null },
      }),
      put(caseStepNoun, caseStep(found, 'proposeGrant', input.id, context)),
    ])
  },
})

function answer(
  grant: ReintegrationGrant | undefined,
  step: 'approve' | 'turnDown',
  facts: z.infer<typeof grantFacts>,
  context: Context,
): Decision {
  if (!grant) return refuse('reintegrationGrant.unknown')
  const found = caseAt('grant', facts, context.actor, false)
  if (isRefusal(found)) return found
  if (!grantMay(step, grant)) return refuse('reintegrationGrant.answered')
  if (grant.proposedBy === context.actor.id) return refuse('signature.twoPersonRule')
  if (step === 'approve' && isBarred(facts.listing)) return refuse('reintegrationCase.barred')
  const status = step === 'approve' ? 'approved' : 'turnedDown'
  const answered = { status, answeredBy: context.actor.id, answeredAt: context.at } as const
  const kind = step === 'approve' ? 'approveGrant' : 'turnDownGrant'
  return accept([
    put(reintegrationGrantNoun, { ...grant, ...answered }),
    put(caseStepNoun, caseStep(found, kind, grant.id, context)),
  ])
}

const answering = {
  kind: 'intent',
  noun: reintegrationGrantNoun,
  roles: ['siteManager', 'director'],
  input: z.strictObject({ id: Id, note: requiredText(1000) }),
  sealed: ['note'],
  sealedUnder: (_input: unknown, record: ReintegrationGrant | undefined) => record?.personId ?? null,
  facts: grantFacts,
} as const

/** Approves a grant with the second signature, never of who proposed it (R-SOD); to pay it is the work of the payments. */
export const approveGrant = defineAction({
  ...answering,
  sealed: ['note'],
  name: 'reintegrationGrant.approve',
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide: (grant, _input, facts, context) => answer(grant, 'approve', facts, context),
})

/** Does not approve a grant, with the reason. */
export const turnDownGrant = defineAction({
  ...answering,
  sealed: ['note'],
  name: 'reintegrationGrant.turnDown',
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide: (grant, _input, facts, context) => answer(grant, 'turnDown', facts, context),
})

/** Takes a proposal back that nobody answered yet. */
export const withdrawGrant = defineAction({
  name: 'reintegrationGrant.withdraw',
  kind: 'intent',
  noun: reintegrationGrantNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id }),
  facts: z.object(caseFacts),
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide(grant, _input, facts, context) {
    if (!grant) return refuse('reintegrationGrant.unknown')
    const found = caseAt('grant', facts, context.actor)
    if (isRefusal(found)) return found
    if (!grantMay('withdraw', grant)) return refuse('reintegrationGrant.answered')
    const { actor, at } = context
    return accept([
      put(reintegrationGrantNoun, { ...grant, status: 'withdrawn', answeredBy: actor.id, answeredAt: at }),
    ])
  },
})
