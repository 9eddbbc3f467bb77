import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { AmmunitionBalance, balanceRef, transferred } from './ledger.ts'
import { Lot, lotMay, lotNoun } from './lot.ts'
import { LotDisposal, lotDisposalMay, lotDisposalNoun } from './lot-disposal.ts'
import { LotLoss, lotLossNoun } from './lot-loss.ts'
import { Compartment, compartmentNoun, placeIn } from './magazine.ts'
import { limitFlags, StoreFacts, storingFault } from './storing.ts'

/**
 * Says that a quantity is missing from a compartment, or was found again (IDDRS 4.10 §7.3: report at once, investigate).
 * Refuses more than the compartment, or the missing, hold, and a second report while one waits.
 */
export const proposeLotLoss = defineAction({
  name: 'lotLoss.propose',
  kind: 'intent',
  noun: lotLossNoun,
  roles: ['armourer', 'director'],
  input: LotLoss.pick({
    id: true,
    lotId: true,
    compartmentId: true,
    kind: true,
    quantity: true,
    reason: true,
  }).strict(),
  facts: z.object({
    lot: Lot.nullable(),
    compartment: Compartment.nullable(),
    stored: AmmunitionBalance.nullable(),
    waiting: z.boolean(),
  }),
  needs: (input) => ({
    lot: { noun: lotNoun, id: input.lotId },
    compartment: { noun: compartmentNoun, id: input.compartmentId },
    stored: balanceRef(input.lotId, `compartment:${input.compartmentId}`),
  }),
  decide(loss, input, { lot, compartment, stored, waiting }, { actor, at }) {
    if (loss) return refuse('lotLoss.exists')
    if (!lot || !compartment || !reaches(actor, compartment) || lot.sideId !== compartment.sideId)
      return refuse('lot.unknown', {}, 'lotId')
    if (waiting) return refuse('lotLoss.waiting')
    const held = stored?.quantity ?? 0
    if (input.kind === 'missing' && held < input.quantity)
      return refuse('lot.notSoMany', { tag: lot.tag, held }, 'quantity')
    const { sideId, siteId } = compartment
    const proposal = { status: 'proposed', declinedFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(lotLossNoun, { ...input, sideId, siteId, ...proposal })])
  },
})

/** Signs it, as another than who said it: the quantity is missing, or back in the compartment where it was found. */
export const signLotLoss = defineAction({
  name: 'lotLoss.sign',
  kind: 'intent',
  noun: lotLossNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({
    lot: Lot.nullable(),
    compartment: Compartment.nullable(),
    stored: AmmunitionBalance.nullable(),
    missing: AmmunitionBalance.nullable(),
    store: StoreFacts.nullable(),
  }),
  needs: (_input, _actor, loss) => ({
    lot: loss ? { noun: lotNoun, id: loss.lotId } : null,
    compartment: loss ? { noun: compartmentNoun, id: loss.compartmentId } : null,
    stored: balanceRef(loss?.lotId, loss ? `compartment:${loss.compartmentId}` : null),
    missing: balanceRef(loss?.lotId, loss ? `missing:${loss.siteId}` : null),
  }),
  decide(loss, _input, { lot, compartment, stored, missing, store }, context) {
    const { actor, at } = context
    if (!loss || !lot || !compartment || !store || !reaches(actor, loss)) return refuse('lotLoss.unknown')
    if (loss.status !== 'proposed') return refuse('lotLoss.answered')
    const next = signed(loss, { id: actor.id, at })
    if (isRefusal(next)) return next
    const found = loss.kind === 'found'
    const fault = found ? storingFault(lot, store) : undefined
    if (fault) return fault
    const [shelf, nowhere] = [placeIn(compartment), { holder: `missing:${loss.siteId}`, siteId: loss.siteId }]
    const move = found
      ? ({ kind: 'find', from: nowhere, to: shelf } as const)
      : ({ kind: 'miss', from: shelf, to: nowhere } as const)
    const moves = [{ ...move, quantity: loss.quantity, reference: loss.id }]
    const writes = transferred(lot, [stored, missing], moves, context)
    if (isRefusal(writes)) return writes
    const all = [put(lotLossNoun, { ...next, status: 'signed' as const }), ...writes]
    const flags = found ? limitFlags(lot, loss.quantity, store) : []
    return flags.length > 0 ? acceptWithFlags(flags, all) : accept(all)
  },
})

/** Does not sign, with the reason; nothing moves. */
export const declineLotLoss = defineAction({
  name: 'lotLoss.decline',
  kind: 'intent',
  noun: lotLossNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: z.object({}),
  decide(loss, { reason }, _facts, { actor, at }) {
    if (!loss || !reaches(actor, loss)) return refuse('lotLoss.unknown')
    if (loss.status !== 'proposed') return refuse('lotLoss.answered')
    const next = signed(loss, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(lotLossNoun, { ...next, status: 'declined', declinedFor: reason })])
  },
})

/** Whether the lot is held as evidence. What was decided before holds on lots were kept had none. */
const held = { evidenceHeld: z.boolean().default(false) }

/**
 * Proposes to destroy a quantity of a lot before a witness (IDDRS 4.10 §8, R-DISP). Refuses more than the compartment holds,
 * what is held as evidence, and what is dangerous: that is an ordnance task and is not carried to a burning ground.
 */
export const planLotDisposal = defineAction({
  name: 'lotDisposal.plan',
  kind: 'intent',
  noun: lotDisposalNoun,
  roles: ['armourer', 'director'],
  input: LotDisposal.pick({
    ...{ id: true, lotId: true, compartmentId: true, quantity: true, method: true, procedure: true, plannedOn: true },
    ...{ witnessName: true, witnessOf: true },
  }).strict(),
  facts: z.object({
    lot: Lot.nullable(),
    compartment: Compartment.nullable(),
    stored: AmmunitionBalance.nullable(),
    programme: Programme,
    ...held,
  }),
  needs: (input) => ({
    lot: { noun: lotNoun, id: input.lotId },
    compartment: { noun: compartmentNoun, id: input.compartmentId },
    stored: balanceRef(input.lotId, `compartment:${input.compartmentId}`),
    programme: programmeRef,
  }),
  decide(plan, input, { lot, compartment, stored, programme, evidenceHeld }, { actor, at, received }) {
    if (plan) return refuse('lotDisposal.exists')
    if (!lot || !compartment || !reaches(actor, compartment)) return refuse('lot.unknown', {}, 'lotId')
    if (!lotMay('dispose', lot)) return refuse('lot.dangerousStays')
    if (evidenceHeld) return refuse('lot.evidenceHeld', { tag: lot.tag })
    const held = stored?.quantity ?? 0
    if (held < input.quantity) return refuse('lot.notSoMany', { tag: lot.tag, held }, 'quantity')
    if (input.plannedOn < dayOf(received, programme.timeZone)) return refuse('lotDisposal.dayPast', {}, 'plannedOn')
    const { sideId, siteId } = compartment
    const open = { executedBy: null, executedAt: null, witnessed: null, cancelledFor: null }
    const proposal = { status: 'proposed', ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(lotDisposalNoun, { ...input, sideId, siteId, ...proposal, ...open })])
  },
})

/** Signs the plan, as another than who proposed it; refuses what has been held as evidence meanwhile. */
export const signLotDisposal = defineAction({
  name: 'lotDisposal.sign',
  kind: 'intent',
  noun: lotDisposalNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ lot: Lot.nullable(), ...held }),
  needs: (_input, _actor, plan) => ({ lot: plan ? { noun: lotNoun, id: plan.lotId } : null }),
  decide(plan, _input, { lot, evidenceHeld }, { actor, at }) {
    if (!plan || !reaches(actor, plan)) return refuse('lotDisposal.unknown')
    if (!lotDisposalMay('sign', plan)) return refuse('lotDisposal.wrongStatus', { status: plan.status })
    if (evidenceHeld) return refuse('lot.evidenceHeld', { tag: lot?.tag ?? '' })
    const next = signed(plan, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(lotDisposalNoun, { ...next, status: 'signed' })])
  },
})

/**
 * Records that the quantity of the plan was destroyed before its witness. Refuses any other quantity (executed = scheduled,
 * R-DISP), what is held as evidence, and a store whose last count did not agree (R-STK2); what was not destroyed is a new plan.
 */
export const executeLotDisposal = defineAction({
  name: 'lotDisposal.execute',
  kind: 'intent',
  noun: lotDisposalNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, destroyed: LotDisposal.shape.quantity, witnessed: requiredText(1000) }),
  facts: z.object({
    lot: Lot.nullable(),
    stored: AmmunitionBalance.nullable(),
    disposed: AmmunitionBalance.nullable(),
    ...held,
    storeLocked: z.boolean().default(false),
  }),
  needs: (_input, _actor, plan) => ({
    lot: plan ? { noun: lotNoun, id: plan.lotId } : null,
    stored: balanceRef(plan?.lotId, plan ? `compartment:${plan.compartmentId}` : null),
    disposed: balanceRef(plan?.lotId, plan ? `disposed:${plan.siteId}` : null),
  }),
  decide(plan, input, { lot, stored, disposed, evidenceHeld, storeLocked }, context) {
    const { actor, at } = context
    if (!plan || !lot || !reaches(actor, plan)) return refuse('lotDisposal.unknown')
    if (!lotDisposalMay('execute', plan)) return refuse('lotDisposal.wrongStatus', { status: plan.status })
    if (!lotMay('dispose', lot)) return refuse('lot.dangerousStays')
    if (evidenceHeld) return refuse('lot.evidenceHeld', { tag: lot.tag })
    if (storeLocked) return refuse('custody.storeLocked')
    if (input.destroyed !== plan.quantity)
      return refuse('lotDisposal.otherQuantity', { planned: plan.quantity }, 'destroyed')
    if (!stored) return refuse('lot.notSoMany', { tag: lot.tag, held: 0 }, 'destroyed')
    const to = { holder: `disposed:${plan.siteId}`, siteId: plan.siteId }
    const moves = [{ kind: 'dispose', from: stored, to, quantity: plan.quantity, reference: plan.id } as const]
    const writes = transferred(lot, [stored, disposed], moves, context)
    if (isRefusal(writes)) return writes
    const done = { status: 'executed', executedBy: actor.id, executedAt: at, witnessed: input.witnessed } as const
    return accept([put(lotDisposalNoun, { ...plan, ...done }), ...writes])
  },
})

/** Calls a plan off, with the reason. */
export const cancelLotDisposal = defineAction({
  name: 'lotDisposal.cancel',
  kind: 'intent',
  noun: lotDisposalNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({}),
  decide(plan, { reason }, _facts, { actor }) {
    if (!plan || !reaches(actor, plan)) return refuse('lotDisposal.unknown')
    if (!lotDisposalMay('cancel', plan)) return refuse('lotDisposal.wrongStatus', { status: plan.status })
    return accept([put(lotDisposalNoun, { ...plan, status: 'cancelled', cancelledFor: reason })])
  },
})
