import { describe, expect, it } from 'vitest'
import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import type { Point } from '../kernel/geo.ts'
import { coarsePoint } from './coarse.ts'

describe('a place that is said coarsely', () => {
  const places: Point[] = [
    [13.19134, 32.88724],
    [20.0649, 32.11501],
    [9.99999, 24.95],
  ]

  it('has no more than its decimals, and lies within the metres that it says', () => {
    for (const place of places)
      for (const how of ['km', 'tenKm'] as const) {
        const { point, pointM } = coarsePoint(place, 12.4, how)
        expect(String(point[0]).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(how === 'km' ? 2 : 1)
        expect(wayBetween(place, point).metres).toBeLessThan(pointM - 12)
      }
  })

  it('is itself where somebody wants it so', () => {
    expect(coarsePoint([13.19134, 32.88724], 12.4, 'exact')).toEqual({ point: [13.19134, 32.88724], pointM: 13 })
  })
})
