import { z } from 'zod'
import { readNumber } from '../kernel/check-digit.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'
import { Seal, type Weapon } from '../weapons/weapon.ts'

/** How many weapons travel under one seal: a lorry's load. */
export const shipmentLimit = 500

/** A tag as it was read in the crate. */
export const ReadTag = z.string().max(40).transform(readNumber)

/**
 * Weapons on the road between two sites under one seal (IDDRS 4.10 §7.2, R-SHIP). Sent by one person, received by
 * another; a broken seal, a weapon that is not in it, or one too many leaves all of it under dispute until a third
 * person has settled it (trust.md C2).
 */
export const Shipment = z.object({
  id: Id,
  sideId: Id,
  fromSiteId: Id,
  /** Where it is going. */
  siteId: Id,
  /** What was sent under the seal; each is in the hands of `transit:<shipment>` until it is received. */
  weaponIds: z.array(Id),
  seal: Seal,
  /** Who travels with it, and in what vehicle. */
  escort: plainText(200),
  expectedOn: Day,
  status: z.enum(['inTransit', 'received', 'disputed', 'settled']),
  sentBy: Id,
  sentAt: Instant,
  receivedBy: Id.nullable(),
  receivedAt: Instant.nullable(),
  receivedSeal: z.string().nullable(),
  sealIntact: z.boolean().nullable(),
  /** What was not in it, and the tags that were there and do not belong to it. */
  absentIds: z.array(Id),
  surplus: z.array(z.string()),
  settlement: z.string().nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type Shipment = z.infer<typeof Shipment>
export const shipmentNoun = defineNoun({ name: 'shipment', table: 'shipments', schema: Shipment })

/** Which verbs are possible in which status. */
export const shipmentCan = {
  receive: ['inTransit'],
  receiveLate: ['disputed'],
  settle: ['disputed'],
} as const satisfies Record<string, readonly Shipment['status'][]>

/** Whether a shipment can take this step now. */
export const shipmentMay = mayBy<Shipment, keyof typeof shipmentCan>(shipmentCan)

/** In whose hands the weapons of a shipment are while it is on the road. */
export function transitOf(shipmentId: Id): string {
  return `transit:${shipmentId}`
}

/** Those of its weapons that are still on the road: what was reported lost meanwhile is not. */
export function onTheRoad(shipmentId: Id, weapons: readonly (Weapon | null)[]): Weapon[] {
  return weapons.filter((weapon) => weapon !== null).filter(({ holder }) => holder === transitOf(shipmentId))
}

/** What was read in the crate, held against what should be there: those there, those not, and tags that are too many. */
export function compareTags(
  expected: readonly Weapon[],
  read: readonly string[],
): { there: Weapon[]; absent: Weapon[]; surplus: string[] } {
  const tags = new Set(read)
  const known = new Set(expected.map(({ tag }) => tag))
  return {
    there: expected.filter(({ tag }) => tags.has(tag)),
    absent: expected.filter(({ tag }) => !tags.has(tag)),
    surplus: [...tags].filter((tag) => !known.has(tag)),
  }
}
