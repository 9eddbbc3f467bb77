import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Delivery,
  deliveryNoun,
  deliveryStep,
  examiners,
  Finding,
  foundDelivery,
  namedIn,
  secondSigners,
} from './delivery.ts'
import { Standard } from './evidence.ts'
import { findingNoun, ReplyRequest } from './finding.ts'
import { isExemption, paragraphs } from './paragraphs.ts'

const standing = {
  programme: Programme.nullable(),
  delivery: Delivery.nullable(),
  standard: Standard,
  /** Who was asked to reply, and whether they did. */
  asked: z.array(z.object({ request: ReplyRequest, replied: z.boolean() })),
}
const Standing = z.object(standing)

/**
 * What keeps a delivery from being found to breach the embargo: somebody named who was not asked to reply, or whose time to reply is not
 * over yet (right of reply, §2.2); replies that nobody weighed.
 */
function repliesMissing(
  delivery: Delivery,
  { asked, programme }: Pick<z.infer<typeof Standing>, 'asked' | 'programme'>,
  { weighed, received }: { weighed: string; received: string },
): Refusal | undefined {
  const unasked = namedIn(delivery).find(({ role }) => !asked.some(({ request }) => request.role === role))
  if (unasked) return refuse('embargoFinding.notAsked', { role: unasked.role })
  const today = dayOf(received, programme?.timeZone ?? 'UTC')
  const waiting = asked.find(({ request, replied }) => !replied && request.dueOn >= today)
  if (waiting) return refuse('embargoFinding.replyPending', { due: waiting.request.dueOn })
  if (weighed === '' && asked.some(({ replied }) => replied)) return refuse('embargoFinding.notWeighed', {}, 'weighed')
  return undefined
}

/** Why a delivery is not exempt: nobody claims an exemption, or what that exemption asks for is not shown. */
function notExempt({ exemption }: Delivery): Refusal | undefined {
  if (!exemption) return refuse('embargoFinding.noExemption')
  const asks = isExemption(exemption.paragraph) ? paragraphs[exemption.paragraph].needs : 'approval'
  const shown = exemption.notified === 'yes' && exemption.reference !== ''
  return asks === 'nothing' || shown ? undefined : refuse('embargoFinding.exemptionUnproven')
}

/**
 * Proposes what is found of a delivery (§2.2): substantiated on reasonable grounds, not substantiated, or exempt. Refused where those named
 * had no chance to reply, and where an exemption is not shown. Evidence below the standard is flagged and no more: people decide.
 */
export const proposeFinding = defineAction({
  name: 'embargoFinding.propose',
  kind: 'intent',
  noun: findingNoun,
  roles: examiners,
  input: z.strictObject({
    ...{ id: Id, deliveryId: Id, finding: Finding, grounds: requiredText(4000), weighed: plainText(4000) },
  }),
  facts: z.object({ ...standing, waits: z.boolean() }),
  needs: ({ deliveryId }) => ({ programme: programmeRef, delivery: { noun: deliveryNoun, id: deliveryId } }),
  decide(finding, input, facts, context) {
    const delivery = foundDelivery(facts.delivery, context.actor)
    if (isRefusal(delivery)) return delivery
    if (finding || facts.waits) return refuse('embargoFinding.waits')
    if (delivery.status !== 'examining') return refuse('embargo.notNow')
    const { weighed } = input
    const wrong =
      input.finding === 'substantiated'
        ? repliesMissing(delivery, facts, { weighed, received: context.received })
        : input.finding === 'exempt'
          ? notExempt(delivery)
          : undefined
    if (wrong) return wrong
    const { sideId, version } = delivery
    const by = proposedBy({ id: context.actor.id, at: context.at })
    const { standard } = facts
    const writes = [
      put(findingNoun, { ...input, ...by, sideId, version, standard, status: 'proposed' }),
      deliveryStep(delivery, 'findingProposed', input.grounds, context),
    ]
    return input.finding === 'substantiated' && !standard.met
      ? acceptWithFlags(
          [{ code: 'embargoFinding.belowStandard', facts: { independent: standard.independent } }],
          writes,
        )
      : accept(writes)
  },
})

/**
 * Signs a finding, or turns it down with the reason; by another than who proposed it (R-SOD). Refused once the delivery was told anew, since
 * the finding is of what was said before, and while somebody named can still reply.
 */
export const settleFinding = defineAction({
  name: 'embargoFinding.settle',
  kind: 'intent',
  noun: findingNoun,
  roles: secondSigners,
  input: z.strictObject({ id: Id, verdict: z.enum(['signed', 'turnedDown']), note: requiredText(2000) }),
  facts: Standing,
  needs: (_input, _actor, finding) => ({
    programme: programmeRef,
    delivery: finding ? { noun: deliveryNoun, id: finding.deliveryId } : null,
  }),
  decide(finding, { verdict, note }, facts, context) {
    const delivery = foundDelivery(facts.delivery, context.actor)
    if (isRefusal(delivery)) return delivery
    if (finding?.status !== 'proposed') return refuse('embargoFinding.notNow')
    const next = signed(finding, { id: context.actor.id, at: context.at })
    if (isRefusal(next)) return next
    const settled = put(findingNoun, { ...next, status: verdict })
    if (verdict === 'turnedDown') return accept([settled, deliveryStep(delivery, 'findingTurnedDown', note, context)])
    if (finding.version !== delivery.version || delivery.status !== 'examining')
      return refuse('embargoFinding.outdated')
    if (finding.finding === 'substantiated') {
      const wrong = repliesMissing(delivery, facts, { weighed: finding.weighed, received: context.received })
      if (wrong) return wrong
    }
    const found = { ...delivery, finding: finding.finding, status: finding.finding }
    return accept([settled, put(deliveryNoun, found), deliveryStep(found, 'findingSigned', note, context)])
  },
})
