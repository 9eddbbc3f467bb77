import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../kernel/geo.ts'
import {
  groundAreaM2,
  liesIn,
  planarAreaM2,
  planarDifference,
  planarIntersection,
  shared,
  without,
} from './clipping.ts'

const square = (x: number, y: number, size: number): [number, number][][][] => [
  [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
    ],
  ],
]
const plot = (lon: number, lat: number, size: number): Point[][][] => [
  [
    [
      [lon, lat],
      [lon + size, lat],
      [lon + size, lat + size],
      [lon, lat + size],
    ],
  ],
]

/** A star around a middle: never crosses itself, and has as many corners as wanted. */
const star = (middle: Point, radii: readonly number[]): Point[][][] => [
  [
    radii.map((radius, i): Point => {
      const angle = (2 * Math.PI * i) / radii.length
      return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)]
    }),
  ],
]
const radii = fc.array(fc.double({ min: 0.0005, max: 0.003, noNaN: true }), { minLength: 3, maxLength: 40 })
const middles: readonly Point[] = [
  [13.19, 32.88],
  // On the edge of two zones, on the equator, at the antimeridian's side, and far north.
  [18, 30],
  [20, 0],
  [179.99, 10],
  [15, 79],
]

describe('clipping on the plane', () => {
  it('takes one square from another, hole and all', () => {
    const ring = planarDifference(square(0, 0, 10), square(3, 3, 4))
    expect(ring[0]).toHaveLength(2)
    expect(planarAreaM2(ring)).toBeCloseTo(84, 9)
    expect(planarAreaM2(planarIntersection(square(0, 0, 10), square(8, 8, 10)))).toBeCloseTo(4, 9)
    expect(planarDifference(square(0, 0, 10), square(-1, -1, 12))).toEqual([])
    expect(planarIntersection(square(0, 0, 10), square(10, 0, 10))).toEqual([])
  })
})

describe('clipping on the ellipsoid', () => {
  it('is of the ground: what is shared and what is left are the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...middles), radii, radii, (middle, a, b) => {
        const [one, other] = [star(middle, a), star([middle[0] + 0.001, middle[1]], b)]
        const whole = groundAreaM2(one)
        const parts = groundAreaM2(shared(one, other)) + groundAreaM2(without(one, other))
        expect(Math.abs(parts - whole)).toBeLessThan(Math.max(0.01, whole * 1e-6))
      }),
      { numRuns: 300 },
    )
  })

  it('leaves nothing of what was taken, however often', () => {
    fc.assert(
      fc.property(radii, radii, (a, b) => {
        const middle: Point = [13.19, 32.88]
        const [one, other] = [star(middle, a), star(middle, b)]
        const left = without(one, other)
        expect(groundAreaM2(shared(left, other))).toBeLessThan(0.01)
        expect(Math.abs(groundAreaM2(without(left, other)) - groundAreaM2(left))).toBeLessThan(0.01)
      }),
      { numRuns: 200 },
    )
  })

  it('bears neighbours that share a side, the same ground twice, and three points in line', () => {
    const here = plot(13.19, 32.88, 0.001)
    expect(groundAreaM2(without(here, here))).toBe(0)
    expect(groundAreaM2(shared(here, plot(13.191, 32.88, 0.001)))).toBe(0)
    const inLine: Point[][][] = [
      [
        [
          [13.19, 32.88],
          [13.1905, 32.88],
          [13.191, 32.88],
          [13.191, 32.881],
          [13.19, 32.881],
        ],
      ],
    ]
    // A parallel is no shortest way: a corner in its middle moves the side by half a millimetre.
    expect(Math.abs(groundAreaM2(inLine) - groundAreaM2(here))).toBeLessThan(0.1)
    expect(groundAreaM2(without(here, inLine))).toBeLessThan(0.1)
  })

  it('cuts ten thousand corners in seconds', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => 0.002 + 0.0004 * Math.sin(i))
    const one = star([13.19, 32.88], many)
    const began = performance.now()
    const left = without(one, plot(13.19, 32.88, 0.01))
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(groundAreaM2(left)).toBeGreaterThan(groundAreaM2(one) * 0.7)
  })

  it('says whether a point lies in it, holes apart', () => {
    const ring = without(plot(13.19, 32.88, 0.003), plot(13.191, 32.881, 0.001))
    expect(liesIn([13.1905, 32.8805], ring)).toBe(true)
    expect(liesIn([13.1915, 32.8815], ring)).toBe(false)
    expect(liesIn([13.2, 32.8805], ring)).toBe(false)
  })
})
