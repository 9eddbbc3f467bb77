import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Delivery, deliveryNoun, deliveryStep, examiners, foundDelivery, secondSigners } from './delivery.ts'
import { committeeReportNoun, registerLinkNoun } from './finding.ts'

/**
 * Says whether a number of a delivery is that of a weapon or of a lot of ammunition in the register: the machine suggests, a person decides,
 * and a later decision stands in place of an earlier. The weapon is not touched: its custody is told by its movements alone. Refused
 * where the numbers are not the same, and where the weapon is another authority's, unless a joint body examines the delivery.
 */
export const decideLink = defineAction({
  name: 'embargoLink.decide',
  kind: 'intent',
  noun: registerLinkNoun,
  roles: secondSigners,
  input: z.strictObject({
    ...{ id: Id, deliveryId: Id, itemId: Id, weaponId: Id.nullable(), lotId: Id.nullable() },
    ...{ verdict: z.enum(['same', 'different']), reason: requiredText(1000) },
  }),
  facts: z.object({
    delivery: Delivery.nullable(),
    /** The number of the item that is the weapon's or the lot's; null where there is none, or it is out of the delivery's reach. */
    number: z.string().nullable(),
  }),
  needs: ({ deliveryId }) => ({ delivery: { noun: deliveryNoun, id: deliveryId } }),
  decide(link, input, { delivery, number }, context) {
    const of = foundDelivery(delivery, context.actor)
    if (isRefusal(of)) return of
    if (link) return refuse('embargo.rowExists')
    if ((input.weaponId === null) === (input.lotId === null) || number === null) return refuse('embargoLink.noMatch')
    const by = { sideId: of.sideId, number, decidedBy: context.actor.id, decidedAt: context.at }
    return accept([put(registerLinkNoun, { ...input, ...by }), deliveryStep(of, 'linked', number, context)])
  },
})

const Basis = z.object({
  delivery: Delivery.nullable(),
  /** How many steps there are now that change what a report says. */
  basis: z.int(),
})

/** Draws up a report to the Committee of what is known of a delivery now; another lets it out. */
export const proposeReport = defineAction({
  name: 'embargoReport.propose',
  kind: 'intent',
  noun: committeeReportNoun,
  roles: examiners,
  input: z.strictObject({ id: Id, deliveryId: Id, note: requiredText(2000) }),
  facts: Basis.extend({ waits: z.boolean() }),
  needs: ({ deliveryId }) => ({ delivery: { noun: deliveryNoun, id: deliveryId } }),
  decide(report, { id, deliveryId, note }, { delivery, basis, waits }, context) {
    const of = foundDelivery(delivery, context.actor)
    if (isRefusal(of)) return of
    if (report || waits) return refuse('embargoReport.waits')
    if (of.status === 'reported' || of.status === 'closed') return refuse('embargo.notNow')
    const { sideId, version } = of
    const by = proposedBy({ id: context.actor.id, at: context.at })
    return accept([
      put(committeeReportNoun, { id, deliveryId, sideId, version, basis, status: 'proposed', ...by }),
      deliveryStep(of, 'reportProposed', note, context),
    ])
  },
})

/** Lets a report out, or turns it down; by another than who drew it up. Refused where something was added since that it does not say. */
export const settleReport = defineAction({
  name: 'embargoReport.settle',
  kind: 'intent',
  noun: committeeReportNoun,
  roles: secondSigners,
  input: z.strictObject({ id: Id, verdict: z.enum(['released', 'turnedDown']), note: requiredText(2000) }),
  facts: Basis,
  needs: (_input, _actor, report) => ({ delivery: report ? { noun: deliveryNoun, id: report.deliveryId } : null }),
  decide(report, { verdict, note }, { delivery, basis }, context) {
    const of = foundDelivery(delivery, context.actor)
    if (isRefusal(of)) return of
    if (report?.status !== 'proposed') return refuse('embargoReport.notNow')
    const next = signed(report, { id: context.actor.id, at: context.at })
    if (isRefusal(next)) return next
    if (verdict === 'released' && report.basis !== basis) return refuse('embargoReport.outdated')
    const kind = verdict === 'released' ? 'reportReleased' : 'reportTurnedDown'
    return accept([put(committeeReportNoun, { ...next, status: verdict }), deliveryStep(of, kind, note, context)])
  },
})
