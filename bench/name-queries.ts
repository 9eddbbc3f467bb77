import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { LabelledQuery } from '../src/names/accuracy.ts'
import type { IndexEntry } from '../src/names/index-names.ts'

/** Where the public lists and the labelled names lie; the benches that need them say so where the folder is absent. */
export const screeningData = join(import.meta.dirname, '../../shared/data/screening')
export const hasScreeningData = existsSync(join(screeningData, 'queries.csv'))

const Line = z.object({
  id: z.string(),
  schema: z.string(),
  properties: z.object({ name: z.array(z.string()).default([]), alias: z.array(z.string()).default([]) }),
})

/** The 21,792 entries with 40,806 names that the labelled queries are asked of. */
export function readEntries(): IndexEntry[] {
  const lines = readFileSync(join(screeningData, 'index.ftm.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { id, schema, properties } = Line.parse(JSON.parse(line))
    return {
      id,
      names: [...properties.name, ...properties.alias],
      kind: schema === 'Person' ? 'person' : 'organisation',
    }
  })
}

const Row = z.object({ name: z.string(), set: z.string(), expected: z.string() })

/** The labelled queries. */
export function readQueries(): LabelledQuery[] {
  const rows = z.array(Row).parse(parse(readFileSync(join(screeningData, 'queries.csv')), { columns: true, bom: true }))
  return rows.map(({ name, set, expected }) => ({ name, set, expected: expected.split(' ').filter((id) => id !== '') }))
}

const vowels = ['a', 'e', 'i', 'o', 'u']

/** Invented names made of the parts of listed persons, with a vowel of every third part changed; the same each time. */
export function* inventedNames(entries: readonly IndexEntry[], count: number): Generator<string> {
  const parts = entries
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ names }) => names.flatMap((name) => name.split(/[\s,]+/).filter((part) => part.length > 2)))
  let seed = 20_260
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >>> 8) % below
  }
  const part = () => {
    const text = parts[random(parts.length)] ?? ''
    return random(3) > 0 ? text : text.replace(/[aeiou]/i, vowels[random(5)] ?? 'a')
  }
  for (let at = 0; at < count; at++)
    yield random(2) === 0 ? `${part()} ${part()} ${part()}` : `${part()} ${part()} ${part()} ${part()}`
}
