import { z } from 'zod'
import type { Flag } from '../kernel/decision.ts'

/** What an accident did to somebody: killed at the time of the accident, or injured (§1.2). */
export const Harm = z.enum(['killed', 'injured'])
export type Harm = z.infer<typeof Harm>

const Heads = z.int().min(0).max(10_000)

/** Casualties told apart by sex, and by child (under 18) or adult. No finer, so that nobody is found by it. */
export const KnownCells = z.strictObject({ boys: Heads, girls: Heads, men: Heads, women: Heads })
export type KnownCells = z.infer<typeof KnownCells>

/** The same with those of whom sex or age is not known. */
export const Cells = KnownCells.extend({ unknown: Heads })
export type Cells = z.infer<typeof Cells>
export const cellKeys = ['boys', 'girls', 'men', 'women', 'unknown'] as const satisfies readonly (keyof Cells)[]

export const Casualties = z.strictObject({ killed: Cells, injured: Cells })
export type Casualties = z.infer<typeof Casualties>

const noCells: Cells = { boys: 0, girls: 0, men: 0, women: 0, unknown: 0 }
export const noCasualties: Casualties = { killed: noCells, injured: noCells }

/** How many people the cells hold together. */
export function sumOf(cells: Readonly<Record<string, number>>): number {
  return Object.values(cells).reduce((sum, count) => sum + count, 0)
}

/**
 * The cells of so many people, the rest being unknown; undefined where more are told apart than there are (LR-8: casualties are
 * the killed and the injured, and the cells add up to them).
 */
export function cellsOf(total: number, known: KnownCells): Cells | undefined {
  const unknown = total - sumOf(known)
  return unknown < 0 ? undefined : { ...known, unknown }
}

/** Who is counted in which cell. */
export interface Counted {
  readonly harm: Harm
  readonly sex: 'male' | 'female' | 'unknown'
  readonly ageGroup: 'child' | 'adult' | 'unknown'
}

/** The cell of a person of this sex and age group. */
export function cellOf({ sex, ageGroup }: Counted): keyof Cells {
  if (sex === 'unknown' || ageGroup === 'unknown') return 'unknown'
  if (ageGroup === 'child') return sex === 'male' ? 'boys' : 'girls'
  return sex === 'male' ? 'men' : 'women'
}

/** The casualties with one person more, or one less; never fewer than none. */
export function counting(casualties: Casualties, who: Counted, by: 1 | -1): Casualties {
  const cell = cellOf(who)
  const cells = casualties[who.harm]
  return { ...casualties, [who.harm]: { ...cells, [cell]: Math.max(0, cells[cell] + by) } }
}

/** Casualties of many accidents together. */
export function added(first: Casualties, second: Casualties): Casualties {
  const together = (a: Cells, b: Cells): Cells => ({
    ...{ boys: a.boys + b.boys, girls: a.girls + b.girls, men: a.men + b.men, women: a.women + b.women },
    unknown: a.unknown + b.unknown,
  })
  return { killed: together(first.killed, second.killed), injured: together(first.injured, second.injured) }
}

/** What an accident says of its casualties: how many, told apart as far as was told, and as their own records say. */
export interface Told {
  readonly killed: number
  readonly injured: number
  readonly casualties: Casualties
  readonly victims: Casualties
}

/**
 * The casualties to be counted: of the killed and of the injured each, what the victims' own records say where there are as many
 * as casualties (LR-8), and what was told of the accident otherwise.
 */
export function countedCasualties({ killed, injured, casualties, victims }: Told): Casualties {
  return {
    killed: sumOf(victims.killed) === killed ? victims.killed : casualties.killed,
    injured: sumOf(victims.injured) === injured ? victims.injured : casualties.injured,
  }
}

/** How many victims have still to be recorded (LR-8: victim rows = casualties). Below nothing: there are more rows than casualties. */
export function missingVictims({ killed, injured, victims }: Told): Record<Harm, number> {
  return { killed: killed - sumOf(victims.killed), injured: injured - sumOf(victims.injured) }
}

/** The flag of an accident of which more victims are recorded, of one of these harms, than it has casualties (LR-8); else none. */
export function tooManyRecords(code: string, told: Told, harms: readonly Harm[] = Harm.options): readonly Flag[] {
  const missing = missingVictims(told)
  return harms.some((harm) => missing[harm] < 0) ? [{ code, facts: {} }] : []
}
