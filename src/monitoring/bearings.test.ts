import { describe, expect, it } from 'vitest'
import { metresBetween, type Point } from '../kernel/geo.ts'
import { areaSeenKm2, bearingTo, compassPointOf, looksToward, pointToward, sectorRing, widthOf } from './bearings.ts'

const sirte: Point = [16.59, 31.2]

describe('bearings', () => {
  it('lead there and back', () => {
    for (const bearing of [0, 45, 90, 137, 270, 359]) {
      const there = pointToward(sirte, bearing, 12_000)
      expect(metresBetween(sirte, there)).toBeCloseTo(12_000, 3)
      expect(bearingTo(sirte, there)).toBeCloseTo(bearing, 6)
    }
    expect([0, 44, 100, 190, 350].map(compassPointOf)).toEqual(['n', 'ne', 'e', 's', 'n'])
  })

  it('lie in sectors that may cross north', () => {
    const north = { from: 350, to: 10 }
    expect(widthOf(north)).toBe(20)
    expect(widthOf({ from: 0, to: 360 })).toBe(360)
    expect([349, 350, 0, 10, 11].map((bearing) => looksToward(north, bearing))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(looksToward({ from: 0, to: 360 }, 200)).toBe(true)
    expect(sectorRing(sirte, 5000, north)[0]).toEqual(sirte)
    expect(sectorRing(sirte, 5000, { from: 0, to: 360 })).toHaveLength(48)
  })
})

describe('the area that posts see', () => {
  const circle = Math.PI * 25
  it('is that of a circle, of its sector, and of two that see the same once', () => {
    const one = { point: sirte, reachM: 5000, sectors: [] }
    expect(Math.abs(areaSeenKm2([one]) / circle - 1)).toBeLessThan(0.02)
    expect(Math.abs(areaSeenKm2([{ ...one, sectors: [{ from: 315, to: 45 }] }]) / (circle / 4) - 1)).toBeLessThan(0.03)
    expect(areaSeenKm2([one, one])).toBe(areaSeenKm2([one]))
    const far = { ...one, point: pointToward(sirte, 90, 30_000) }
    expect(Math.abs(areaSeenKm2([one, far]) / (2 * circle) - 1)).toBeLessThan(0.02)
    expect(areaSeenKm2([])).toBe(0)
  })
})
