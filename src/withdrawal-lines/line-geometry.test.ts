import { describe, expect, it } from 'vitest'
import { metresBetween, type Point } from '../kernel/geo.ts'
import { judge, leftOf, outsideOf } from './line-geometry.ts'

// From west to east south of Sirte: the left hand is the north.
const line: Point[] = [
  [16.0, 31.0],
  [16.5, 31.0],
  [17.0, 31.0],
]

describe('where a place lies by a line', () => {
  it('is metres to its left as it runs, and negative to its right', () => {
    const north = leftOf(line, [16.3, 31.1])
    // Independent: one tenth of a degree of latitude there is 11,086 m on the ellipsoid (Vincenty), 11,119 m on the sphere.
    expect(north.left).toBeGreaterThan(11_080)
    expect(north.left).toBeLessThan(11_095)
    expect(leftOf(line, [16.3, 30.9]).left).toBeCloseTo(-11_085, -2)
    expect(leftOf(line.toReversed(), [16.3, 31.1]).left).toBeCloseTo(-north.left, 6)
    expect(north.pastEnd).toBe(false)
  })

  it('is the distance to the nearest corner past an end, with the last stretch thought on', () => {
    const past = leftOf(line, [17.2, 31.1])
    expect(past.pastEnd).toBe(true)
    expect(Math.abs(past.left - metresBetween([17.0, 31.0], [17.2, 31.1])) / past.left).toBeLessThan(0.004)
    expect(leftOf(line, [17.2, 30.9]).left).toBeLessThan(0)
    expect(leftOf(line, [15.9, 31.05]).pastEnd).toBe(true)
  })

  it('tells the hand behind a sharp bend, where one stretch alone is wrong', () => {
    // Runs east, then turns back west and north: a spike that points east. Inside the fold is its left hand.
    const spike: Point[] = [
      [16.0, 31.0],
      [17.0, 31.0],
      [16.0, 31.05],
    ]
    expect(leftOf(spike, [17.1, 31.0]).left).toBeLessThan(0)
    expect(leftOf(spike, [17.1, 31.02]).left).toBeLessThan(0)
    expect(leftOf(spike, [17.1, 30.98]).left).toBeLessThan(0)
    expect(leftOf(spike, [16.2, 31.02]).left).toBeGreaterThan(0)
  })

  it('does not mind a corner that stands twice, and is 0 on the line', () => {
    const twice: Point[] = [
      [16, 31],
      [16.5, 31],
      [16.5, 31],
      [17, 31],
    ]
    expect(leftOf(twice, [16.7, 31.01]).left).toBeCloseTo(leftOf(line, [16.7, 31.01]).left, 6)
    expect(Math.abs(leftOf(line, [16.4, 31]).left)).toBeLessThan(1e-6)
  })

  it('of a zone is outside it, and negative inside', () => {
    const zone: Point[] = [
      [16, 31],
      [17, 31],
      [17, 32],
      [16, 32],
    ]
    expect(outsideOf(zone, [16.5, 31.01])).toBeCloseTo(-1108.6, 0)
    expect(outsideOf(zone, [16.5, 30.99])).toBeCloseTo(1108.6, 0)
  })
})

describe('what a line says of a weapon', () => {
  const of = {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'line' as const,
    points: line,
    behind: 'right' as const,
  }
  const bands = [{ weaponClass: 'gunOver100' as const, metres: 15_000 }]
  const seen = (lat: number, radiusM = 50) =>
    judge({ ...of, bands }, { point: [16.3, lat], radiusM, weaponClass: 'gunOver100' })

  it('is behind, too close or across, and uncertain where the radius leaves it open', () => {
    expect(seen(30.8)).toMatchObject({ verdict: 'behind', required: 15_000 })
    expect(seen(30.9)).toMatchObject({ verdict: 'tooClose' })
    expect(Math.abs((seen(30.9)?.metres ?? 0) - 11_085)).toBeLessThan(5)
    expect(seen(31.01)).toMatchObject({ verdict: 'across' })
    expect(seen(30.9, 5_000)?.verdict).toBe('uncertain')
    expect(seen(31.01, 500)?.verdict).toBe('across')
    expect(seen(31.01, 1_500)?.verdict).toBe('tooClose')
  })

  it('is nothing of a class that it does not name', () => {
    expect(judge({ ...of, bands }, { point: [16.3, 31.1], radiusM: 0, weaponClass: 'tank' })).toBeUndefined()
  })

  it('of a zone is inside, outside or uncertain', () => {
    const zone = {
      ...of,
      kind: 'zone' as const,
      behind: null,
      points: [
        [16, 31],
        [17, 31],
        [17, 32],
        [16, 32],
      ] satisfies Point[],
    }
    const at = (lat: number, radiusM: number) =>
      judge(
        { ...zone, bands: [{ weaponClass: 'tank', metres: 0 }] },
        { point: [16.5, lat], radiusM, weaponClass: 'tank' },
      )
    expect(at(31.1, 100)?.verdict).toBe('inside')
    expect(at(30.9, 100)?.verdict).toBe('outside')
    expect(at(31.001, 500)?.verdict).toBe('uncertain')
  })
})
