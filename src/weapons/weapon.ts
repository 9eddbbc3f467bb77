import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { SourceKind } from '../kernel/intake-source.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Condition, Legibility, WeaponClass } from './code-lists.ts'

/**
 * Who answers for a weapon: where it came from (a person, a group, or the site of a cache, a seizure or a hand-in), an
 * armourer, nobody yet because it is on the road to a site or with a shipment; or nobody any more, because it is missing from
 * a site, was written off there, or destroyed; or the state, by a transfer.
 */
export const Holder = z
  .string()
  .regex(
    /^(person|group|cache|seizure|spontaneous|armourer|transit|missing|writtenOff|destroyed|transferred):[0-9a-f-]{36}$/,
  )
export type Holder = z.infer<typeof Holder>

/** A photo by the hash of its content. */
const Photo = z.string().regex(/^[0-9a-f]{64}$/)

/** A weapon in the programme's custody, from the table where it was laid down. */
export const Weapon = z.object({
  id: Id,
  sideId: Id,
  /** Where it is; while in transit, where it is going. */
  siteId: Id,
  tag: z.string(),
  class: WeaponClass,
  make: plainText(80),
  model: plainText(80),
  calibre: requiredText(40),
  /** As it is marked; null where none can be read. */
  serial: plainText(60).nullable(),
  /** The form in which two markings are compared; null where the serial cannot identify the weapon. */
  serialNormal: z.string().nullable(),
  legibility: Legibility,
  /** 0, or the how-manieth real weapon with this same serial: two rifles can share one (trust.md C2). */
  twin: z.int().min(0),
  condition: Condition,
  /** Of the whole weapon, and of its marking from near. */
  photo: Photo.nullable(),
  markingPhoto: Photo.nullable(),
  /** Whether it came empty or was unloaded here, under supervision; null where that was not asked yet. */
  clearing: z.enum(['empty', 'unloaded']).nullable(),
  source: SourceKind,
  /** Whose it was; null where it was no person's. */
  personId: Id.nullable(),
  /** The group whose asset it was. */
  groupId: Id.nullable(),
  /** Where it was found, seized or handed in. */
  placeCode: z.string().nullable(),
  /** The unit or office that found or seized it, and the number of its record. */
  sourceBy: plainText(200),
  sourceReference: plainText(300),
  sourceNote: plainText(1000),
  /** Null where nobody is known who could hold one: a cache, an anonymous hand-in. */
  receiptId: Id.nullable(),
  status: z.enum(['inCustody', 'inTransit', 'disputed', 'missing', 'writtenOff', 'destroyed', 'transferred']),
  holder: Holder,
  /** How many times it changed hands; the number of its newest movement. */
  moves: z.int().min(0),
  /** While it is on the road: the number on the crate, who sent it, and from where. */
  seal: z.string().nullable(),
  sentBy: Id.nullable(),
  sentFrom: Id.nullable(),
  takenInAt: Instant,
  movedAt: Instant,
})
export type Weapon = z.infer<typeof Weapon>
export const weaponNoun = defineNoun({ name: 'weapon', table: 'weapons', schema: Weapon })

/** Which verbs are possible in which status. The screens, the server and the tests read this table. */
export const weaponCan = {
  handOver: ['inCustody'],
  receive: ['inTransit'],
  miss: ['inCustody', 'inTransit', 'disputed'],
  find: ['missing', 'writtenOff'],
  writeOff: ['missing'],
} as const satisfies Record<string, readonly Weapon['status'][]>

/** Whether a verb is possible in the weapon's status. */
export const can = mayBy<Weapon, keyof typeof weaponCan>(weaponCan)

/** Make and model as one; empty where neither is known. */
export function makeAndModel({ make, model }: Pick<Weapon, 'make' | 'model'>): string {
  return [make, model].filter((part) => part !== '').join(' ')
}

/** Whether a weapon is on the road with others: then its holder is the shipment, and the shipment is received as a whole. */
export function isShipped({ status, holder, siteId }: Weapon): boolean {
  return status === 'inTransit' && holder !== `transit:${siteId}`
}

/**
 * One change of hands. Movement n starts where movement n−1 ended; the database refuses anything else, so a weapon
 * cannot be in two hands or in none (trust.md C3).
 */
export const Movement = z.object({
  id: Id,
  sideId: Id,
  weaponId: Id,
  n: z.int().min(0),
  fromHolder: Holder,
  toHolder: Holder,
  siteId: Id,
  seal: z.string().nullable(),
  at: Instant,
  by: Id,
})
export type Movement = z.infer<typeof Movement>
export const movementNoun = defineNoun({ name: 'movement', table: 'movements', schema: Movement, appendOnly: true })

/** A seal's number as it stands on it. */
export const Seal = z
  .string()
  .max(40)
  .transform((text) =>
    text
      .normalize('NFKC')
      .replace(/[\s\p{Cf}]/gu, '')
      .toUpperCase(),
  )
  .pipe(z.string().min(4))
