import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { SourceKind } from '../kernel/intake-source.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { AmmunitionType, AmmunitionUnit, CompatibilityGroup, HazardDivision, LotCondition } from './code-lists.ts'

/** A quantity, counted in the lot's unit. */
export const Quantity = z.int().min(1).max(100_000_000)

/** What a lot is, as its packages and headstamps say (IATG 03.10; ddr.md §2.4). Empty text: not marked. */
export const lotShape = {
  nomenclature: requiredText(120),
  calibre: requiredText(40),
  type: AmmunitionType,
  maker: plainText(80),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  headstamp: plainText(60),
  lotNumber: plainText(60),
  year: z.int().min(1880).max(2100).nullable(),
  packaging: plainText(120),
  unit: AmmunitionUnit,
  /** Unknown keeps the lot apart from everything else (R-AMMO1). */
  hazardDivision: HazardDivision.nullable(),
  compatibilityGroup: CompatibilityGroup.nullable(),
  /**
   * Net explosive quantity of one unit, in milligrams: a pistol cartridge holds a third of a gram, and a million of them are
   * not nothing.
   */
  neqMilligrams: z.int().min(0).max(1_000_000_000),
  condition: LotCondition,
  surveillanceOn: Day.nullable(),
}

/**
 * Ammunition of one make and one source that was taken in together. What of it lies where is told by its balances; the lot
 * itself is in no place.
 */
export const Lot = z.object({
  id: Id,
  sideId: Id,
  /** Where it was taken in. */
  siteId: Id,
  tag: z.string(),
  receiptNumber: z.string(),
  sourceKind: SourceKind,
  personId: Id.nullable(),
  groupId: Id.nullable(),
  placeCode: z.string().nullable(),
  sourceBy: z.string(),
  sourceReference: z.string(),
  sourceNote: z.string(),
  ...lotShape,
  /** As it was counted at the intake: all that there will ever be of it. */
  quantity: Quantity,
  /** The number of its newest transfer. */
  transfers: z.int().min(0),
  takenInBy: Id,
  takenInAt: Instant,
  /** How often its receipt was printed: the first print is the receipt, every further one a copy (R-RCPT). */
  receiptPrints: z.int().min(0),
})
export type Lot = z.infer<typeof Lot>
export const lotNoun = defineNoun({ name: 'lot', table: 'ammunition_lots', schema: Lot })

/** What may be done with a lot in which condition. Who knows a lot to be dangerous does not carry it (IDDRS 4.10 §6). */
export const lotCan = {
  store: ['serviceable', 'restricted', 'unserviceable'],
  move: ['serviceable', 'restricted', 'unserviceable'],
  dispose: ['serviceable', 'restricted', 'unserviceable'],
} as const satisfies Record<string, readonly LotCondition[]>

/** Whether a lot in this condition may be stored, moved or planned for disposal. */
export function lotMay(verb: keyof typeof lotCan, lot: Pick<Lot, 'condition'>): boolean {
  const conditions: readonly LotCondition[] = lotCan[verb]
  return conditions.includes(lot.condition)
}

/** What makes two lots one kind: only those may share a box in group L (IATG 01.50 §7.1). */
export function kindOf({
  nomenclature,
  calibre,
  type,
  maker,
}: Pick<Lot, 'nomenclature' | 'calibre' | 'type' | 'maker'>): string {
  return [nomenclature, calibre, type, maker].join('|').toLowerCase()
}

/** Quantity × NEQ of a unit, exactly: two safe integers can have an unsafe product. */
export function neqOf(quantity: number, neqMilligrams: number): bigint {
  return BigInt(quantity) * BigInt(neqMilligrams)
}

/** Milligrams as whole grams, rounded up: never less explosive than there is. */
export function gramsOf(milligrams: bigint): number {
  return Number((milligrams + 999n) / 1000n)
}
