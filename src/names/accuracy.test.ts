import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { measureAccuracy, measureTiers } from './accuracy.ts'
import { buildIndex, type IndexEntry } from './index-names.ts'

const folder = join(import.meta.dirname, '../../../shared/data/screening')
const Line = z.object({
  id: z.string(),
  schema: z.string(),
  properties: z.object({ name: z.array(z.string()).default([]), alias: z.array(z.string()).default([]) }),
})
const Row = z.object({ name: z.string(), set: z.string(), expected: z.string() })

describe('measureAccuracy', () => {
  it('sets the thresholds on general negatives and counts only expected entries', () => {
    const negatives = Array.from({ length: 100 }, (_, at) => ({ name: `${at}`, set: 'neg_global', expected: [] }))
    const answers = negatives.map((_, at) => [{ id: 'x', score: at / 100 }])
    const queries = [
      ...negatives,
      { name: 'a', set: 'libya', expected: ['a'] },
      { name: 'b', set: 'libya', expected: ['b'] },
    ]
    const figures = measureAccuracy(queries, [...answers, [{ id: 'a', score: 0.95 }], [{ id: 'c', score: 1 }]])
    expect(figures.threshold5).toBe(0.94)
    expect(figures.all).toMatchObject({ queries: 2, found: 50, at5: 50, at1: 0 })
  })

  it('counts a hit as right where one that is as good is expected, and puts each into the tier of the best', () => {
    const asked = (name: string, expected: string[]) => ({ name, set: 'libya', expected })
    const answers = [
      [
        { id: 'x', score: 0.99 },
        { id: 'a', score: 0.98 },
      ],
      [
        { id: 'x', score: 0.96 },
        { id: 'b', score: 0.8 },
      ],
      [{ id: 'c', score: 0.4 }],
    ]
    const tiers = measureTiers([asked('a', ['a']), asked('b', ['b']), asked('c', ['c'])], answers)
    expect(tiers.at(-1)).toMatchObject({ hits: 2, right: 0.5, said: 0.975 })
    expect(tiers.find(({ from }) => from === 0.3)).toMatchObject({ hits: 1, right: 1 })
  })
})

describe.skipIf(!existsSync(join(folder, 'queries.csv')))('the labelled queries (../shared/data/screening)', () => {
  it('holds the accuracy that the README states', { timeout: 180_000 }, () => {
    const entries = readFileSync(join(folder, 'index.ftm.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line): IndexEntry => {
        const { id, schema, properties } = Line.parse(JSON.parse(line))
        return {
          id,
          names: [...properties.name, ...properties.alias],
          kind: schema === 'Person' ? 'person' : 'organisation',
        }
      })
    const index = buildIndex(entries)
    const rows = z.array(Row).parse(parse(readFileSync(join(folder, 'queries.csv')), { columns: true, bom: true }))
    const queries = rows.map(({ name, set, expected }) => ({
      name,
      set,
      expected: expected.split(' ').filter(Boolean),
    }))
    const answers = queries.map(({ name }) => index.search(name, { limit: 10, kind: 'person' }))
    const figures = measureAccuracy(queries, answers)
    const of = (set: string) => figures.sets.find((each) => each.set === set)
    expect(figures.all.at5).toBeGreaterThanOrEqual(91.5)
    expect(figures.all.at1).toBeGreaterThanOrEqual(88.5)
    expect(figures.arabic.found).toBeGreaterThanOrEqual(96)
    expect(figures.arabic.at5).toBeGreaterThanOrEqual(93)
    expect(of('libya')?.at5).toBeGreaterThanOrEqual(97)
    expect(of('uk_eu')?.at5).toBeGreaterThanOrEqual(98)
    expect(of('un_treated')?.at5).toBeGreaterThanOrEqual(98)
    expect(of('neg_hard')?.at5).toBeLessThanOrEqual(25)
    const tiers = measureTiers(queries, answers)
    for (const [at, tier] of tiers.entries()) {
      expect(tier.right, `from ${tier.from}`).toBeGreaterThanOrEqual(tiers[at - 1]?.right ?? 0)
      expect(Math.abs(tier.right - tier.said), `from ${tier.from}`).toBeLessThan(0.12)
    }
    expect(tiers.at(-1)?.right).toBeGreaterThan(0.95)
  })
})
