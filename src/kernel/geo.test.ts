import { describe, expect, it } from 'vitest'
import {
  areaKm2,
  countryBox,
  crossesItself,
  isInside,
  labelPoint,
  openRing,
  pointsText,
  type Ring,
  ringFault,
  typedPoints,
} from './geo.ts'

const square: Ring = [
  [13, 32],
  [13.1, 32],
  [13.1, 32.1],
  [13, 32.1],
]

describe('an area', () => {
  it('is three corners or more, none twice', () => {
    expect(ringFault(square)).toBeUndefined()
    expect(ringFault(square.slice(0, 2))).toMatchObject({ code: 'area.tooFewPoints', field: 'points' })
    expect(ringFault([...square, [13.1, 32]])).toMatchObject({ code: 'area.repeatedPoint' })
    expect(openRing([...square, [13, 32]])).toEqual(square)
  })

  it('does not cross, touch or run over itself', () => {
    const bowTie: Ring = [
      [13, 32],
      [13.1, 32.1],
      [13.1, 32],
      [13, 32.1],
    ]
    const spike: Ring = [
      [13, 32],
      [13.2, 32],
      [13.1, 32],
      [13.1, 32.1],
    ]
    const touching: Ring = [
      [13, 32],
      [13.2, 32],
      [13.2, 32.2],
      [13.1, 32],
      [13, 32.2],
    ]
    const lineOnly: Ring = [
      [13, 32],
      [13.1, 32.1],
      [13.2, 32.2],
    ]
    for (const ring of [bowTie, spike, touching, lineOnly]) expect(crossesItself(ring), JSON.stringify(ring)).toBe(true)
    expect(ringFault(bowTie)).toMatchObject({ code: 'area.crossesItself' })
  })

  it('may have a straight corner, a notch, and run either way round', () => {
    const straight: Ring = [
      [13, 32],
      [13.05, 32],
      [13.1, 32],
      [13.1, 32.1],
      [13, 32.1],
    ]
    const notch: Ring = [
      [13, 32],
      [13.2, 32],
      [13.2, 32.2],
      [13.1, 32.05],
      [13, 32.2],
    ]
    for (const ring of [straight, notch, notch.toReversed()]) expect(ringFault(ring)).toBeUndefined()
  })

  it('has a sane size: a hundredth of a degree is about a kilometre', () => {
    // By the radii of curvature of WGS 84 at 32.05° it is 9.444 km by 11.089 km, 104.7 km².
    expect(areaKm2(square)).toBeGreaterThan(104)
    expect(areaKm2(square)).toBeLessThan(105.5)
    expect(areaKm2(square.toReversed())).toBeCloseTo(areaKm2(square))
    expect(
      ringFault([
        [13, 32],
        [13.0001, 32],
        [13, 32.0001],
      ]),
    ).toMatchObject({ code: 'area.tooSmall' })
    expect(
      ringFault([
        [0, 0],
        [40, 0],
        [40, 40],
        [0, 40],
      ]),
    ).toMatchObject({ code: 'area.tooLarge' })
  })

  it('is known to lie in the country or not', () => {
    const libya = countryBox('LY')
    if (!libya) throw new Error('no box')
    expect(isInside(libya, square)).toBe(true)
    expect(
      isInside(
        libya,
        square.map(([x, y]): [number, number] => [y, x]),
      ),
    ).toBe(false)
    expect(countryBox('ZZ')).toBeUndefined()
  })

  it('bears its label inside, also where its middle is outside', () => {
    const [x, y] = labelPoint(square)
    expect([x, y]).toEqual([13.05, expect.closeTo(32.05, 1)])
    const horseshoe: Ring = [
      [0, 0],
      [10, 0],
      [10, 1],
      [1, 1],
      [1, 9],
      [10, 9],
      [10, 10],
      [0, 10],
    ]
    const [hx, hy] = labelPoint(horseshoe)
    expect(hy < 1 || hy > 9 || hx < 1).toBe(true)
  })
})

describe('typed corners', () => {
  it('are latitude and longitude in a line, in either script, and are written the same way', () => {
    expect(typedPoints('32.5, 13.25\n32.6 13.3\n')).toEqual([
      [13.25, 32.5],
      [13.3, 32.6],
    ])
    expect(typedPoints('٣٢٫٥، ١٣٫٢٥')).toEqual([[13.25, 32.5]])
    expect(typedPoints(pointsText(square))).toEqual(square)
    expect(typedPoints('')).toEqual([])
  })

  it('are nothing where a line is no pair, or no place on earth', () => {
    for (const text of ['32.5', '32.5, east', '32.5, 13.2, 7', '132.5, 13.2']) expect(typedPoints(text)).toBeUndefined()
  })
})
