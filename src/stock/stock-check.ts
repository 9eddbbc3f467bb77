import { z } from 'zod'
import { type Day, Instant } from '../kernel/dates.ts'
import { daysAfter, monthsAfter } from '../kernel/deadline.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { WeaponClass } from '../weapons/code-lists.ts'
import { normalSerial } from '../weapons/serial.ts'

/** A weapon that the counter has to find by its tag and read anew. */
export const Sampled = z.object({ weaponId: Id, tag: z.string() })
export type Sampled = z.infer<typeof Sampled>

/** What the counter read on a weapon of the sample; null where it was not there. */
export const Reading = z.object({ tag: z.string(), found: z.boolean(), serial: plainText(60).nullable() })
export type Reading = z.infer<typeof Reading>

/** A difference between the record and what was counted or read. */
export const Difference = z.object({
  kind: z.enum(['number', 'notFound', 'otherSerial']),
  class: WeaponClass,
  tag: z.string().nullable(),
  weaponId: Id.nullable(),
  expected: z.int(),
  counted: z.int(),
})
export type Difference = z.infer<typeof Difference>

/**
 * A count of the arms of a site (IDDRS 4.10 §7.3.1): weekly by number and type with a tenth of the serials; every six
 * months all of them. The sample is drawn by the server when the check opens, from chance that nobody at the site knows
 * before. Until it is recorded nobody sees what the record expects.
 */
export const StockCheck = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  kind: z.enum(['weekly', 'full']),
  status: z.enum(['open', 'agreed', 'difference', 'settled']),
  sample: z.array(Sampled),
  counted: z.record(z.string(), z.int().min(0)),
  readings: z.array(Reading),
  differences: z.array(Difference),
  openedBy: Id,
  openedAt: Instant,
  recordedBy: Id.nullable(),
  recordedAt: Instant.nullable(),
  settlement: z.string().nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type StockCheck = z.infer<typeof StockCheck>
export const stockCheckNoun = defineNoun({ name: 'stockCheck', table: 'stock_checks', schema: StockCheck })

/** A weapon as the record has it in a store. */
export const Held = z.object({
  id: Id,
  tag: z.string(),
  class: WeaponClass,
  serial: z.string().nullable(),
  legibility: z.enum(['clear', 'part', 'erased', 'none']),
  holder: z.string(),
})
export type Held = z.infer<typeof Held>

/** How many serials are read: all of them in a full check, else a tenth, and one at the least (R-STK1). */
export function sampleSize(kind: StockCheck['kind'], arms: number): number {
  if (kind === 'full') return arms
  return arms === 0 ? 0 : Math.max(1, Math.ceil(0.1 * arms))
}

/** The sample that follows from a seed: everybody who knows the seed afterwards finds the same one. */
export function sampleOf(held: readonly Held[], kind: StockCheck['kind'], seed: Id): Sampled[] {
  return held
    .map(({ id, tag }) => ({ weaponId: id, tag, turn: derivedId(seed, id) }))
    .toSorted((a, b) => (a.turn < b.turn ? -1 : 1))
    .slice(0, sampleSize(kind, held.length))
    .map(({ weaponId, tag }) => ({ weaponId, tag }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
}

/**
 * What does not agree: the number of a class, a weapon of the sample that is not there, or one that bears another serial.
 * What left the store under seal since the check was opened is not missed; `held` is the record of this moment.
 */
export function differencesOf(
  held: readonly Held[],
  sample: readonly Sampled[],
  said: { counted: Readonly<Record<string, number>>; readings: readonly Reading[] },
): Difference[] {
  const numbers = WeaponClass.options.flatMap((kind): Difference[] => {
    const expected = held.filter((weapon) => weapon.class === kind).length
    const counted = said.counted[kind] ?? 0
    return expected === counted ? [] : [{ kind: 'number', class: kind, tag: null, weaponId: null, expected, counted }]
  })
  const readings = sample.flatMap(({ weaponId, tag }): Difference[] => {
    const weapon = held.find(({ id }) => id === weaponId)
    if (!weapon) return []
    const reading = said.readings.find((one) => one.tag === tag)
    const about = { class: weapon.class, tag, weaponId, expected: 1, counted: 0 }
    if (!reading?.found) return [{ ...about, kind: 'notFound' }]
    return sameMarking(weapon, reading.serial) ? [] : [{ ...about, kind: 'otherSerial' }]
  })
  return [...numbers, ...readings]
}

/** A marking that could never be read identifies nothing, so nothing can contradict it (R-DUP2). */
function sameMarking(weapon: Held, read: string | null): boolean {
  const recorded = normalSerial(weapon.serial, weapon.legibility)
  return recorded === null || normalSerial(read, 'clear') === recorded
}

/** When the next check of each kind is due, and which one to do: seven days after the last, six months after the last full. */
export function dueOf(last: { weekly: Day | null; full: Day | null; firstWeapon: Day | null }): {
  weekly: Day | null
  full: Day | null
} {
  const from = last.firstWeapon
  if (from === null) return { weekly: null, full: null }
  const newest =
    [last.weekly, last.full, from]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? from
  return { weekly: daysAfter(newest, 7), full: monthsAfter(last.full ?? from, 6) }
}
