import { describe, expect, it } from 'vitest'
import { measureOf, wayBetween } from '../kernel/coordinates/geodesic.ts'
import type { Point } from '../kernel/geo.ts'
import { cordonAround, dangerRadius } from './danger-area.ts'

describe('a danger radius', () => {
  it.each([
    [1, 634, 444, 130, 370.0],
    [5, 829.1, 580.6, 222.3, 510.5],
    [10, 930.6, 651.7, 280.1, 586.4],
    [50, 1216.9, 852.2, 478.9, 809.1],
    [100, 1365.9, 956.6, 603.4, 929.4],
    [250, 1591.3, 1114.4, 818.9, 1116.3],
    [500, 1786.1, 1250.9, 1031.8, 1282.3],
    [1000, 2004.9, 1404.1, 1300, 1473.0],
  ])('is that of the table for %d kg (SD-2)', (kg, open, closed, bare, row) => {
    expect(dangerRadius(kg, 'publicAccess').metres).toBeCloseTo(open, 0)
    expect(dangerRadius(kg, 'noPublicAccess').metres).toBeCloseTo(closed, 0)
    expect(Math.abs(dangerRadius(kg, 'bareExplosive').metres - bare)).toBeLessThan(0.1)
    expect(Math.abs(dangerRadius(kg, 'linearArray').metres - row)).toBeLessThan(0.1)
  })

  it('is that of the blast where it reaches further, and asks for a person', () => {
    expect(dangerRadius(1586, 'noPublicAccess').askSomebody).toBe(false)
    expect(dangerRadius(1588, 'noPublicAccess').askSomebody).toBe(true)
    expect(dangerRadius(13_454, 'publicAccess').askSomebody).toBe(false)
    expect(dangerRadius(13_456, 'publicAccess')).toMatchObject({ askSomebody: true })
  })
})

describe('a cordon', () => {
  it('holds the whole circle', () => {
    const middle: Point = [13.19, 32.88]
    const ring = cordonAround(middle, 1000)
    const nearest = ring.map(([lon, lat], i) => {
      const [lon2, lat2] = ring[(i + 1) % ring.length] ?? [lon, lat]
      return wayBetween(middle, [(lon + lon2) / 2, (lat + lat2) / 2]).metres
    })
    expect(Math.min(...nearest)).toBeGreaterThan(999.99)
    expect(measureOf(ring).areaM2).toBeGreaterThan(Math.PI * 1e6)
  })
})
