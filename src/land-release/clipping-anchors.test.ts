import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { planarAreaM2, planarDifference, planarIntersection } from './clipping.ts'

const anchors = fileURLToPath(new URL('../../../shared/data/geo/anchor_land_release_geos.csv', import.meta.url))
const Row = z.object({
  ...{ id: z.string(), hazard: z.string(), cancelled: z.string(), reduced: z.string(), cleared: z.string() },
  ...{ a_initial: z.coerce.number(), a_cancelled: z.coerce.number(), a_reduced: z.coerce.number() },
  ...{ a_cleared: z.coerce.number(), a_remaining: z.coerce.number() },
})

function polygon(wkt: string): [number, number][][][] {
  const corners = [...wkt.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): [number, number] => [
    Number(x),
    Number(y),
  ])
  return [[corners.slice(0, -1)]]
}

describe.skipIf(!existsSync(anchors))('areas by GEOS (in ../shared/data/geo)', () => {
  const rows = existsSync(anchors) ? z.array(Row).parse(parse(readFileSync(anchors), { columns: true })) : []
  it('are ours within a hundredth of a square metre', () => {
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      let remaining = polygon(row.hazard)
      expect(Math.abs(planarAreaM2(remaining) - row.a_initial)).toBeLessThan(0.01)
      for (const kind of ['cancelled', 'reduced', 'cleared'] as const) {
        const taken = planarIntersection(polygon(row[kind]), remaining)
        expect(Math.abs(planarAreaM2(taken) - row[`a_${kind}`]), `${kind} of ${row.id}`).toBeLessThan(0.01)
        remaining = planarDifference(remaining, polygon(row[kind]))
      }
      expect(Math.abs(planarAreaM2(remaining) - row.a_remaining), `remaining of ${row.id}`).toBeLessThan(0.01)
    }
  })
})
