import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Defined, measuredIndicators } from '../../src/indicators/definitions.ts'
import { type Asked, figuresOf } from '../../src/indicators/figure-store.ts'
import type { MeasuredIndicator } from '../../src/indicators/indicator.ts'
import type { Tx } from '../../src/server/database.ts'
import type { Sulh } from '../../src/server/sulh.ts'

/** The independent script: it knows the definitions and the schema alone. */
export const recountScript = readFileSync(join(import.meta.dirname, 'recount.sql'), 'utf8')

const Line = z.object({
  code: z.string(),
  by: z.string(),
  key: z.string(),
  numerator: z.string(),
  denominator: z.string().nullable(),
  value: z.string().nullable(),
})
/** A figure as one line: `DIS-01 sex female: 12/ =12`. */
const line = ({ code, by, key, numerator, denominator, value }: z.infer<typeof Line>) =>
  `${code} ${by} ${key}: ${numerator}/${denominator ?? ''} =${value ?? ''}`

/** What the program computes, as lines. */
export async function computed(tx: Tx, { period, sideId, now }: Asked): Promise<string[]> {
  const lines: string[] = []
  for (const indicator of measuredIndicators) {
    const { all, cells } = await figuresOf(tx, indicator, { period, sideId, now })
    for (const { by, key, figure } of [{ by: 'all', key: '', figure: all }, ...cells])
      lines.push(line(Line.parse({ code: indicator.code, by, key, ...figure })))
  }
  return lines.toSorted()
}

/** What the independent script counts, as lines; of nothing at all the program says none, and the script has no line. */
export async function recounted(sulh: Sulh, { period, sideId, now }: Asked, sql = recountScript): Promise<string[]> {
  const { rows } = await sulh.database.owner.query(sql, [period.from, period.to, sideId, now])
  const found = rows.map((row) => Line.parse(row)).filter(({ code, by }) => by === 'all' || has(code, by))
  const empty = measuredIndicators
    .filter(({ code }) => !found.some((one) => one.code === code))
    .map((indicator) =>
      line({ ...{ code: indicator.code, by: 'all', key: '', numerator: '0' }, ...nothing(indicator) }),
    )
  return [...found.map(line), ...empty].toSorted()
}

const has = (code: string, by: string) =>
  measuredIndicators.some((one) => one.code === code && one.by.some((b) => b === by))
const nothing = ({ unit, denominator }: Defined<MeasuredIndicator>) => ({
  denominator: denominator === null ? null : '0',
  value: unit === 'count' ? '0' : null,
})
