import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Flag, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { Seal } from '../weapons/weapon.ts'
import { type Consignment, consignmentMay, consignmentNoun, travelsAlone } from './consignment.ts'
import { AmmunitionBalance, balanceRef, type Place, transferred } from './ledger.ts'
import { Lot, lotMay, lotNoun, Quantity } from './lot.ts'
import { Compartment, compartmentNoun, placeIn } from './magazine.ts'
import { raiseForLot } from './ordnance-task.ts'
import { limitFlags, StoreFacts, storingFault } from './storing.ts'

/**
 * Sends a quantity of a lot to another site of the side under seal (IDDRS 4.10 §7.2). Refuses a store whose last count did
 * not agree (R-STK2), what is dangerous, what is not 1.4S without a qualified lead, and a seal under which arms are on the
 * road: arms and ammunition are never one shipment (R-SHIP).
 */
export const sendConsignment = defineAction({
  name: 'consignment.send',
  kind: 'fact',
  noun: consignmentNoun,
  roles: ['armourer'],
  input: z.strictObject({
    ...{ id: Id, lotId: Id, compartmentId: Id, toSiteId: Id, quantity: Quantity, seal: Seal, lead: plainText(120) },
  }),
  facts: z.object({
    lot: Lot.nullable(),
    from: AmmunitionBalance.nullable(),
    destination: Site.nullable(),
    storeLocked: z.boolean(),
    armsUnderSeal: z.boolean(),
  }),
  needs: (input) => ({
    lot: { noun: lotNoun, id: input.lotId },
    from: balanceRef(input.lotId, `compartment:${input.compartmentId}`),
    destination: { noun: siteNoun, id: input.toSiteId },
  }),
  decide(consignment, input, { lot, from, destination, storeLocked, armsUnderSeal }, context) {
    const { actor, at } = context
    if (consignment) return refuse('consignment.exists')
    if (!lot || !from || !reaches(actor, from)) return refuse('lot.unknown', {}, 'lotId')
    if (storeLocked) return refuse('custody.storeLocked')
    if (!lotMay('move', lot)) return refuse('lot.dangerousStays')
    if (!destination || destination.sideId !== lot.sideId) return refuse('site.unknown', {}, 'toSiteId')
    if (destination.id === from.siteId) return refuse('custody.sameSite', {}, 'toSiteId')
    if (input.lead === '' && !travelsAlone(lot)) return refuse('consignment.leadNeeded', {}, 'lead')
    if (armsUnderSeal) return refuse('consignment.armsUnderSeal', {}, 'seal')
    const to = { holder: `transit:${input.id}`, siteId: destination.id }
    const send = { kind: 'send', from, to, quantity: input.quantity, reference: input.id } as const
    const writes = transferred(lot, [from], [send], context)
    if (isRefusal(writes)) return writes
    const { compartmentId: _, toSiteId: siteId, ...said } = input
    const sent: Consignment = {
      ...{ ...said, sideId: lot.sideId, siteId, fromHolder: from.holder, fromSiteId: from.siteId },
      ...{ status: 'inTransit', sentBy: actor.id, sentAt: at, receivedBy: null, receivedAt: null, receivedSeal: null },
      ...{ sealIntact: null, counted: null, toHolder: null, settlement: null, settledBy: null, settledAt: null },
    }
    return accept([put(consignmentNoun, sent), ...writes])
  },
})

/**
 * Receives a consignment: never by who sent it. A broken or another seal, or another quantity than was sent, is a fact to
 * record and not to refuse: all of it is laid apart under dispute until a third person has settled it (trust.md C2).
 */
export const receiveConsignment = defineAction({
  name: 'consignment.receive',
  kind: 'fact',
  noun: consignmentNoun,
  roles: ['armourer'],
  input: z.strictObject({
    ...{ id: Id, seal: Seal, sealIntact: z.boolean(), counted: z.int().min(0).max(100_000_000), compartmentId: Id },
  }),
  facts: z.object({
    lot: Lot.nullable(),
    transit: AmmunitionBalance.nullable(),
    stored: AmmunitionBalance.nullable(),
    apart: AmmunitionBalance.nullable(),
    compartment: Compartment.nullable(),
    store: StoreFacts.nullable(),
  }),
  needs: (input, _actor, consignment) => ({
    lot: consignment ? { noun: lotNoun, id: consignment.lotId } : null,
    transit: balanceRef(consignment?.lotId, `transit:${input.id}`),
    stored: balanceRef(consignment?.lotId, `compartment:${input.compartmentId}`),
    apart: balanceRef(consignment?.lotId, consignment ? `inSitu:${consignment.siteId}` : null),
    compartment: { noun: compartmentNoun, id: input.compartmentId },
  }),
  decide(consignment, input, { lot, transit, stored, apart, compartment, store }, context) {
    const { actor, at } = context
    if (!consignment || !lot || !transit || !seesConsignment(consignment, actor)) return refuse('consignment.unknown')
    if (!consignmentMay('receive', consignment))
      return refuse('consignment.wrongStatus', { status: consignment.status })
    if (consignment.siteId !== actor.siteId) return refuse('custody.otherSite')
    if (consignment.sentBy === actor.id) return refuse('custody.twoPersonRule')
    const { quantity, id, siteId } = consignment
    const whole = input.sealIntact && input.seal === consignment.seal && input.counted === quantity
    const told = {
      ...{ receivedBy: actor.id, receivedAt: at, receivedSeal: input.seal, sealIntact: input.sealIntact },
      counted: input.counted,
    }
    const shared = { kind: 'receive', from: transit, quantity, reference: id } as const
    if (!whole) {
      const to = { holder: `disputed:${id}`, siteId }
      const writes = transferred(lot, [transit], [{ ...shared, to }], context)
      if (isRefusal(writes)) return writes
      const disputed = { ...consignment, ...told, status: 'disputed', toHolder: to.holder } as const
      const flag = { code: 'consignment.disputed', facts: { tag: lot.tag, sent: quantity, counted: input.counted } }
      return acceptWithFlags([flag], [put(consignmentNoun, disputed), ...writes])
    }
    const arrival = arrivalOf(lot, quantity, { siteId, compartment, store }, context)
    if (isRefusal(arrival)) return arrival
    const writes = transferred(lot, [transit, stored, apart], [{ ...shared, to: arrival.to }], context)
    if (isRefusal(writes)) return writes
    const received = { ...consignment, ...told, status: 'received', toHolder: arrival.to.holder } as const
    const all = [put(consignmentNoun, received), ...writes, ...arrival.writes]
    return arrival.flags.length > 0 ? acceptWithFlags(arrival.flags, all) : accept(all)
  },
})

/**
 * Where a quantity that arrived is put, and what follows: into the compartment that was chosen, where it may lie; or, because
 * it was found dangerous on the way, apart, as an ordnance task.
 */
function arrivalOf(
  lot: Lot,
  quantity: number,
  { siteId, compartment, store }: { siteId: Id; compartment: Compartment | null; store: StoreFacts | null },
  context: Context,
): Refusal | { to: Place; flags: Flag[]; writes: Write[] } {
  if (!lotMay('store', lot)) {
    const to = { holder: `inSitu:${siteId}`, siteId }
    const flags = [{ code: 'ammunition.dangerous', facts: { tag: lot.tag } }]
    return { to, flags, writes: quantity > 0 ? [raiseForLot(lot, to, context)] : [] }
  }
  if (!compartment || !store || compartment.siteId !== siteId) return refuse('compartment.unknown', {}, 'compartmentId')
  const fault = quantity > 0 ? storingFault(lot, store) : undefined
  return fault ?? { to: placeIn(compartment), flags: limitFlags(lot, quantity, store), writes: [] }
}

/** A consignment is seen at both its ends, as its row policy says. */
function seesConsignment({ sideId, siteId, fromSiteId }: Consignment, actor: Parameters<typeof reaches>[0]): boolean {
  return reaches(actor, { sideId, siteId }) || reaches(actor, { sideId, siteId: fromSiteId })
}

/**
 * Settles a dispute, by a third person: what was counted goes into a compartment, what was not is missing. More than was sent
 * is no part of this lot; it is taken in as another, for nothing comes from nowhere.
 */
export const settleConsignment = defineAction({
  name: 'consignment.settle',
  kind: 'intent',
  noun: consignmentNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, compartmentId: Id, settlement: requiredText(2000) }),
  facts: z.object({
    lot: Lot.nullable(),
    disputed: AmmunitionBalance.nullable(),
    stored: AmmunitionBalance.nullable(),
    apart: AmmunitionBalance.nullable(),
    missing: AmmunitionBalance.nullable(),
    compartment: Compartment.nullable(),
    store: StoreFacts.nullable(),
  }),
  needs: (input, _actor, consignment) => ({
    lot: consignment ? { noun: lotNoun, id: consignment.lotId } : null,
    disputed: balanceRef(consignment?.lotId, `disputed:${input.id}`),
    stored: balanceRef(consignment?.lotId, `compartment:${input.compartmentId}`),
    apart: balanceRef(consignment?.lotId, consignment ? `inSitu:${consignment.siteId}` : null),
    missing: balanceRef(consignment?.lotId, consignment ? `missing:${consignment.siteId}` : null),
    compartment: { noun: compartmentNoun, id: input.compartmentId },
  }),
  decide(consignment, input, { lot, disputed, stored, apart, missing, compartment, store }, context) {
    const { actor, at } = context
    if (!consignment || !lot || !seesConsignment(consignment, actor)) return refuse('consignment.unknown')
    if (!consignmentMay('settle', consignment) || !disputed)
      return refuse('consignment.wrongStatus', { status: consignment.status })
    if (consignment.receivedBy === actor.id || consignment.sentBy === actor.id) return refuse('consignment.thirdPerson')
    const { id, siteId, quantity } = consignment
    const there = Math.min(quantity, consignment.counted ?? 0)
    const arrival = arrivalOf(lot, there, { siteId, compartment, store }, context)
    if (isRefusal(arrival)) return arrival
    const shared = { kind: 'settle', from: disputed, reference: id } as const
    const gone = { ...shared, to: { holder: `missing:${siteId}`, siteId }, quantity: quantity - there }
    const kept = { ...shared, to: arrival.to, quantity: there }
    const moves = [kept, gone].filter((move) => move.quantity > 0)
    const writes = transferred(lot, [disputed, stored, apart, missing], moves, context)
    if (isRefusal(writes)) return writes
    const settled = { settlement: input.settlement, settledBy: actor.id, settledAt: at, status: 'settled' } as const
    const all = [put(consignmentNoun, { ...consignment, ...settled }), ...writes, ...arrival.writes]
    return arrival.flags.length > 0 ? acceptWithFlags(arrival.flags, all) : accept(all)
  },
})
