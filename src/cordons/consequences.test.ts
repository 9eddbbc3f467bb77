import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointAt, wayBetween } from '../kernel/coordinates/geodesic.ts'
import type { Point } from '../kernel/geo.ts'
import { newId } from '../kernel/ids.ts'
import { affectedBy, groundOf, type Near, nearnessOf, peopleInside, settlementRadius, sumsOf } from './consequences.ts'
import { boxAround, cordonRing } from './ground.ts'

const middle: Point = [13.19, 32.88]
const place = (points: Point[], given: Partial<Near> = {}): Near => ({
  ...{ what: 'facility', id: newId(), kind: 'school', nameAr: 'م', nameEn: 's', points, shape: 'place' },
  ...{ approximate: false, peopleDay: null, peopleNight: null },
  ...given,
})
const line = (...points: Point[]) => place(points, { kind: 'road', shape: 'line' })
const out = (bearing: number, metres: number, from = middle) => pointAt(from, { bearing, metres })

describe('what lies inside a cordon', () => {
  const ground = groundOf([middle], 1000)

  it('is measured on the ellipsoid, and listed by distance', () => {
    const list = affectedBy(ground, [place([out(90, 900)]), place([out(0, 200)]), place([out(180, 1003)])])
    expect(list.map(({ metres }) => Math.round(metres * 1000) / 1000)).toEqual([200, 900])
    expect(list[1]?.bearing).toBeCloseTo(90, 4)
  })

  it('includes a road that crosses between two points far outside', () => {
    const across = line(out(45, 25_000), out(225, 25_000))
    expect(nearnessOf(ground, across)?.metres).toBeLessThan(5)
    expect(affectedBy(ground, [across])).toHaveLength(1)
  })

  it('does not include a road that passes by', () => {
    const north = out(0, 1200)
    expect(nearnessOf(ground, line(out(270, 5000, north), out(90, 5000, north)))).toBeNull()
  })

  it('is around an area also what lies in the area, and a hazard that encloses the item', () => {
    const ring = [out(0, 500), out(90, 500), out(180, 500), out(270, 500)]
    const area = groundOf(ring, 100)
    expect(nearnessOf(area, place([middle]))?.metres).toBe(0)
    expect(nearnessOf(area, place([out(0, 590)]))?.metres).toBeCloseTo(90, 0)
    expect(nearnessOf(area, place([out(0, 620)]))).toBeNull()
    expect(
      nearnessOf(
        ground,
        place(
          ring.map(([x, y]) => [x, y]),
          { shape: 'area' },
        ),
      )?.metres,
    ).toBe(0)
  })

  it('shares a settlement by the disc on which its people are thought to live', () => {
    const radius = settlementRadius(5000)
    expect(radius).toBeCloseTo(564.19, 1)
    expect(peopleInside(groundOf([middle], 3000), middle, 5000)).toBe(5000)
    expect(peopleInside(groundOf([middle], radius / Math.SQRT2), middle, 5000)).toBeGreaterThan(2450)
    expect(peopleInside(groundOf([middle], radius / Math.SQRT2), middle, 5000)).toBeLessThan(2550)
    const town = place([out(0, 6000)], { kind: 'settlement', peopleNight: 900_000 })
    const [found] = affectedBy(ground, [town])
    expect(found?.metres).toBeCloseTo(6000, 0)
    expect(found?.peopleInside).toBeGreaterThan(10_000)
    const hamlet = place([out(0, 100)], { kind: 'settlement' })
    expect(sumsOf(affectedBy(ground, [town, hamlet]))).toMatchObject({ residents: found?.peopleInside, unknown: 1 })
  })
})

describe('a settlement whose middle lies outside', () => {
  it('is measured from the edge of an area, as all else is', () => {
    const ring = [out(0, 3000), out(90, 3000), out(180, 3000), out(270, 3000)]
    const town = place([out(0, 9000)], { kind: 'settlement', peopleNight: 900_000 })
    const [found] = affectedBy(groundOf(ring, 1000), [town])
    expect(found?.peopleInside).toBeGreaterThan(10_000)
    expect(found?.metres).toBeCloseTo(6000, 0)
    expect(found?.bearing).toBeCloseTo(0, 4)
    expect(affectedBy(groundOf(ring, 1000), [place([out(0, 9000)], { kind: 'settlement', peopleNight: 9 })])).toEqual(
      [],
    )
  })
})

describe('the corners of a cordon', () => {
  const angle = fc.double({ min: 0, max: 360, noNaN: true, maxExcluded: true })
  const somewhere = fc.tuple(fc.double({ min: 10, max: 25, noNaN: true }), fc.double({ min: 20, max: 33, noNaN: true }))
  const metresOf = fc.integer({ min: 10, max: 20_000 })

  it('hold the whole circle, and all within it is listed, whatever the radius', () => {
    fc.assert(
      fc.property(
        somewhere,
        metresOf,
        angle,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (at, metres, bearing, part) => {
          const ground = groundOf([at], metres)
          const rim = pointAt(at, { bearing, metres })
          const near = pointAt(at, { bearing, metres: metres * part })
          const box = boxAround([at], metres)
          const ring = cordonRing([at], metres)
          const longest = Math.max(...ring.map((corner) => wayBetween(at, corner).metres))
          return (
            inPlainRing(ring, rim) &&
            nearnessOf(ground, place([near])) !== null &&
            longest < metres * 1.01 + 5 &&
            near[0] >= box.west &&
            near[0] <= box.east &&
            near[1] >= box.south &&
            near[1] <= box.north
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('hold all within so many metres of an area', () => {
    fc.assert(
      fc.property(
        somewhere,
        metresOf,
        fc.array(fc.tuple(angle, fc.integer({ min: 5, max: 5000 })), { minLength: 3, maxLength: 12 }),
        angle,
        (at, metres, corners, bearing) => {
          const around = corners
            .toSorted((a, b) => a[0] - b[0])
            .map(([turn, far]) => pointAt(at, { bearing: turn, metres: far }))
          const ring = cordonRing(around, metres)
          return around.every((corner) => {
            const rim = pointAt(corner, { bearing, metres })
            return inPlainRing(ring, rim) && nearnessOf(groundOf(around, metres), place([rim])) !== null
          })
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** Inside a ring with straight sides on a map, which is how a cordon is drawn and exchanged. */
function inPlainRing(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}
