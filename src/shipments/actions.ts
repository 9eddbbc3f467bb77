import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { move } from '../weapons/actions.ts'
import { keptIn, StoreBar } from '../weapons/leaving.ts'
import { can, Weapon, weaponNoun } from '../weapons/weapon.ts'
import {
  compareTags,
  onTheRoad,
  ReadTag,
  type Shipment,
  Shipment as ShipmentSchema,
  shipmentLimit,
  shipmentMay,
  shipmentNoun,
  transitOf,
} from './shipment.ts'

const weaponsOf = (ids: readonly Id[]) => ids.map((id) => ({ noun: weaponNoun, id }))
const readTags = z.array(ReadTag).max(2 * shipmentLimit)

/**
 * Sends weapons to another site of the side under one seal (IDDRS 4.10 §7.2): at most 500, each in the hands of who sends
 * them. Refuses a store whose last count did not agree (R-STK2) or whose keys were not turned (IDDRS 4.11), a seal that is on the road already, and one under which
 * ammunition or a part of one of them is: they are never one shipment (R-SHIP). One weapon that may not go stops all of it.
 */
export const sendShipment = defineAction({
  name: 'shipment.send',
  kind: 'fact',
  noun: shipmentNoun,
  roles: ['armourer'],
  input: ShipmentSchema.pick({ id: true, seal: true, escort: true, expectedOn: true })
    .extend({ toSiteId: Id, weaponIds: z.array(Id).min(1).max(shipmentLimit) })
    .strict(),
  facts: z.object({
    destination: Site.nullable(),
    weapons: z.array(Weapon.nullable()),
    storeLocked: z.boolean(),
    storeBars: z.array(StoreBar).default([]),
    partUnderSeal: z.boolean().default(false),
    sealOnTheRoad: z.enum(['arms', 'ammunition']).nullable(),
  }),
  needs: (input) => ({
    destination: { noun: siteNoun, id: input.toSiteId },
    weapons: weaponsOf(input.weaponIds),
  }),
  decide(shipment, input, { destination, weapons, storeLocked, storeBars, partUnderSeal, sealOnTheRoad }, context) {
    const { actor, at } = context
    if (shipment) return refuse('shipment.exists')
    if (actor.siteId === null) return refuse('weapon.siteNeeded')
    if (!destination || destination.sideId !== actor.sideId) return refuse('site.unknown', {}, 'toSiteId')
    if (destination.id === actor.siteId) return refuse('custody.sameSite', {}, 'toSiteId')
    if (storeLocked) return refuse('custody.storeLocked')
    const kept = keptIn(storeBars)
    if (kept) return kept
    if (partUnderSeal) return refuse('part.withItsWeapon', {}, 'seal')
    if (sealOnTheRoad === 'ammunition') return refuse('shipment.ammunitionUnderSeal', {}, 'seal')
    if (sealOnTheRoad === 'arms') return refuse('shipment.sealOnTheRoad', {}, 'seal')
    if (new Set(input.weaponIds).size < input.weaponIds.length) return refuse('shipment.twice', {}, 'weaponIds')
    const { id, seal, escort, expectedOn, weaponIds } = input
    const sent = { seal, sentBy: actor.id, sentFrom: actor.siteId }
    const moved = { status: 'inTransit' as const, siteId: destination.id, ...sent }
    const writes = []
    for (const weapon of weapons) {
      if (!weapon || !reaches(actor, weapon)) return refuse('weapon.unknown', {}, 'weaponIds')
      const { tag } = weapon
      if (!can('handOver', weapon)) return refuse('shipment.wrongStatus', { tag, status: weapon.status }, 'weaponIds')
      if (weapon.holder !== `armourer:${actor.id}`) return refuse('shipment.notYours', { tag }, 'weaponIds')
      writes.push(...move(weapon, transitOf(id), moved, seal, context))
    }
    const route = { sideId: actor.sideId, fromSiteId: actor.siteId, siteId: destination.id }
    const open = {
      receivedBy: null,
      receivedAt: null,
      receivedSeal: null,
      sealIntact: null,
      absentIds: [],
      surplus: [],
    }
    const made: Shipment = {
      ...{ id, seal, escort, expectedOn, weaponIds, ...route, ...open },
      ...{ status: 'inTransit', sentBy: actor.id, sentAt: at, settlement: null, settledBy: null, settledAt: null },
    }
    return accept([put(shipmentNoun, made), ...writes])
  },
})

/**
 * Receives a shipment: never by who sent it. The receiver reads the tags in the crate without being told which they should
 * be. What is there is in the receiver's hands; a broken or another seal, a weapon that is not there or one too many is a
 * fact to record and not to refuse: all of it is disputed then, and what is not there stays on the road (trust.md C2).
 */
export const receiveShipment = defineAction({
  name: 'shipment.receive',
  kind: 'fact',
  noun: shipmentNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, seal: ShipmentSchema.shape.seal, sealIntact: z.boolean(), tags: readTags }),
  facts: z.object({ weapons: z.array(Weapon.nullable()) }),
  needs: (_input, _actor, shipment) => ({ weapons: weaponsOf(shipment?.weaponIds ?? []) }),
  decide(shipment, input, { weapons }, context) {
    const { actor, at } = context
    if (!shipment || !seesShipment(shipment, actor)) return refuse('shipment.unknown')
    if (!shipmentMay('receive', shipment)) return refuse('shipment.notOnTheRoad')
    if (shipment.siteId !== actor.siteId) return refuse('custody.otherSite')
    if (shipment.sentBy === actor.id) return refuse('custody.twoPersonRule')
    const { there, absent, surplus } = compareTags(onTheRoad(shipment.id, weapons), input.tags)
    const sealWhole = input.sealIntact && input.seal === shipment.seal
    const whole = sealWhole && absent.length === 0 && surplus.length === 0
    const received: Shipment = {
      ...{ ...shipment, status: whole ? 'received' : 'disputed', receivedBy: actor.id, receivedAt: at },
      ...{ receivedSeal: input.seal, sealIntact: input.sealIntact, absentIds: absent.map(({ id }) => id), surplus },
    }
    const writes = [
      put(shipmentNoun, received),
      ...taken(there, whole ? 'inCustody' : 'disputed', shipment.siteId, input.seal, context),
    ]
    if (whole) return accept(writes)
    const facts = { sent: there.length + absent.length, absent: absent.length, surplus: surplus.length }
    return acceptWithFlags([{ code: sealWhole ? 'shipment.otherContents' : 'shipment.sealBroken', facts }], writes)
  },
})

/** What was not in the shipment has turned up at its destination; it stays disputed with the rest until that is settled. */
export const receiveLate = defineAction({
  name: 'shipment.receiveLate',
  kind: 'fact',
  noun: shipmentNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, tags: readTags.min(1) }),
  facts: z.object({ weapons: z.array(Weapon.nullable()) }),
  needs: (_input, _actor, shipment) => ({ weapons: weaponsOf(shipment?.absentIds ?? []) }),
  decide(shipment, { tags }, { weapons }, context) {
    const { actor } = context
    if (!shipment || !seesShipment(shipment, actor)) return refuse('shipment.unknown')
    if (!shipmentMay('receiveLate', shipment)) return refuse('shipment.nothingAbsent')
    if (shipment.siteId !== actor.siteId) return refuse('custody.otherSite')
    if (shipment.sentBy === actor.id) return refuse('custody.twoPersonRule')
    const { there, absent, surplus } = compareTags(onTheRoad(shipment.id, weapons), tags)
    const [stranger] = surplus
    if (stranger !== undefined) return refuse('shipment.notAbsent', { tag: stranger }, 'tags')
    return accept([
      put(shipmentNoun, { ...shipment, absentIds: absent.map(({ id }) => id) }),
      ...taken(there, 'disputed', shipment.siteId, shipment.seal, context),
    ])
  },
})

/**
 * Settles a disputed shipment, by a third person who neither sent nor received it: what is there is in custody, and what
 * never came is missing. Two people have then said that it is: who did not find it, and who settles.
 */
export const settleShipment = defineAction({
  name: 'shipment.settle',
  kind: 'intent',
  noun: shipmentNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, settlement: requiredText(2000) }),
  facts: z.object({ weapons: z.array(Weapon.nullable()) }),
  needs: (_input, _actor, shipment) => ({ weapons: weaponsOf(shipment?.weaponIds ?? []) }),
  decide(shipment, { settlement }, { weapons }, context) {
    const { actor, at } = context
    if (!shipment || !seesShipment(shipment, actor)) return refuse('shipment.unknown')
    if (!shipmentMay('settle', shipment)) return refuse('shipment.nothingToSettle')
    if (shipment.sentBy === actor.id || shipment.receivedBy === actor.id) return refuse('shipment.thirdPerson')
    const { id, siteId } = shipment
    const gone = { status: 'missing' as const, siteId, seal: null, sentBy: null, sentFrom: null }
    const absent = onTheRoad(id, weapons)
    const there = weapons.filter((weapon) => weapon !== null).filter((weapon) => isDisputedHere(weapon, shipment))
    return accept([
      put(shipmentNoun, { ...shipment, status: 'settled', settlement, settledBy: actor.id, settledAt: at }),
      ...there.map((weapon) => put(weaponNoun, { ...weapon, status: 'inCustody' })),
      ...absent.flatMap((weapon) => move(weapon, `missing:${siteId}`, gone, null, context)),
    ])
  },
})

/** A disputed weapon has not moved since it was received: it is in the receiver's hands, or in those of who took it late. */
function isDisputedHere(weapon: Weapon, { siteId }: Shipment): boolean {
  return weapon.status === 'disputed' && weapon.siteId === siteId
}

/** The weapons in the receiver's hands. */
function taken(
  weapons: readonly Weapon[],
  status: 'inCustody' | 'disputed',
  siteId: Id,
  seal: string,
  context: Context,
) {
  const here = { status, siteId, seal: null, sentBy: null, sentFrom: null }
  return weapons.flatMap((weapon) => move(weapon, `armourer:${context.actor.id}`, here, seal, context))
}

/** A shipment is seen where it goes and where it came from. */
export function seesShipment(shipment: Shipment, actor: Context['actor']): boolean {
  return reaches(actor, shipment) || reaches(actor, { ...shipment, siteId: shipment.fromSiteId })
}
