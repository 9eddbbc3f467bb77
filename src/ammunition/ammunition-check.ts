import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { AmmunitionType, AmmunitionUnit } from './code-lists.ts'

const line = { calibre: requiredText(40), type: AmmunitionType, unit: AmmunitionUnit }

/** How much of a calibre and type was counted. */
export const CountLine = z.strictObject({ ...line, quantity: z.int().min(0).max(1_000_000_000_000) })
export type CountLine = z.infer<typeof CountLine>

export const CountDifference = z.object({ ...line, expected: z.int(), counted: z.int() })
export type CountDifference = z.infer<typeof CountDifference>

/**
 * A weekly count of the ammunition of a site, by quantity and type (IDDRS 4.10 §7.3.1). A difference locks the site's
 * magazines for moves out until another person has settled it (R-STK2).
 */
export const AmmunitionCheck = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  status: z.enum(['agreed', 'difference', 'settled']),
  counted: z.array(CountLine),
  differences: z.array(CountDifference),
  recordedBy: Id,
  recordedAt: Instant,
  settlement: z.string().nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type AmmunitionCheck = z.infer<typeof AmmunitionCheck>
export const ammunitionCheckNoun = defineNoun({
  name: 'ammunitionCheck',
  table: 'ammunition_checks',
  schema: AmmunitionCheck,
})

function keyOf({ calibre, type, unit }: Pick<CountLine, 'calibre' | 'type' | 'unit'>): string {
  return `${type}|${unit}|${calibre.toLowerCase()}`
}

/** Where record and count do not agree, line by line; what only one of them has counts as none in the other. */
export function countDifferences(held: readonly CountLine[], counted: readonly CountLine[]): CountDifference[] {
  const sum = (lines: readonly CountLine[], key: string) =>
    lines.reduce((total, one) => (keyOf(one) === key ? total + one.quantity : total), 0)
  const lines = new Map([...counted, ...held].map((one) => [keyOf(one), one]))
  return [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { calibre, type, unit }]) => {
      const [expected, found] = [sum(held, key), sum(counted, key)]
      return expected === found ? [] : [{ calibre, type, unit, expected, counted: found }]
    })
}
