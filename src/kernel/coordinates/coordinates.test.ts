import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../geo.ts'
import { isRefusal } from '../review.ts'
import { readPoint, writtenPoint } from './coordinates.ts'
import { type CoordinateFormat, coordinateFormats } from './formats.ts'
import { measureOf, pointAt, wayBetween } from './geodesic.ts'
import { mgrsOf, pointOfMgrs } from './mgrs.ts'
import { perimeterFindings } from './perimeter-checks.ts'
import { readTurningPoints } from './turning-points.ts'
import { pointOfUtm, utmOf, zoneOf } from './utm.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/data/geo')
const rowsOf = (file: string) =>
  readFileSync(resolve(folder, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()))

describe.skipIf(!existsSync(folder))('answers of GeographicLib (../shared/data/geo)', () => {
  it('are ours, for every MGRS reference', () => {
    for (const [lat, lon, reference] of rowsOf('anchor_mgrs_geographiclib.csv')) {
      const point: Point = [Number(lon), Number(lat)]
      expect(mgrsOf(point)).toBe(reference)
      const back = pointOfMgrs(reference ?? '')
      expect(back && wayBetween(back.point, point).metres).toBeLessThan(0.8)
    }
  })

  it('are ours, for every distance to a millimetre', () => {
    for (const cells of rowsOf('anchor_distance_geographiclib.csv')) {
      const [latA = 0, lonA = 0, latB = 0, lonB = 0, azimuth = 0, , metres = 0] = cells.map(Number)
      const way = wayBetween([lonA, latA], [lonB, latB])
      expect(Math.abs(way.metres - metres)).toBeLessThan(0.001)
      expect(Math.abs(way.bearing - ((azimuth + 360) % 360))).toBeLessThan(1e-6)
    }
  })
})

const read = (text: string) => {
  const found = readPoint(text)
  return isRefusal(found) ? found.code : found
}

describe('a place as it is typed', () => {
  it.each([
    ['32.88720, 13.19130', 'degrees'],
    ['٣٢٫٨٨٧٢٠، ١٣٫١٩١٣٠', 'degrees'],
    ['32,88720 13,19130', 'degrees'],
    ['32,88720; 13,19130', 'degrees'],
    ['N32.88720 E13.19130', 'degrees'],
    ['13.19130 شرقاً، 32.88720 شمالاً', 'degrees'],
    ['32°53\'13.92"N 13°11\'28.68"E', 'dms'],
    ['32° 53′ 13.92″ ش، 13° 11′ 28.68″ ق', 'dms'],
    ['32 53 13.92 N 13 11 28.68 E', 'dms'],
    ["32°53,232' Nord 13°11,478' Est", 'dms'],
    ['33S 330812.5 3640232.3', 'utm'],
    ['33N 330812.5 3640232.3', 'utm'],
    ['UTM 33 S 330812.5 mE 3640232.3 mN', 'utm'],
    ['33S US 30812 40232', 'mgrs'],
    ['33sus3081240232', 'mgrs'],
  ])('is found: %s', (text, format) => {
    const found = read(text)
    expect(found).toMatchObject({ format })
    if (typeof found !== 'string') expect(wayBetween(found.point, [13.1913, 32.8872]).metres).toBeLessThan(15)
  })

  it.each([
    ['32°60\'00"N 13°11\'28"E', 'coordinates.sixty'],
    ["32.5°10'N 13°11'E", 'coordinates.sixty'],
    ['32.8 N 13.1 S', 'coordinates.directions'],
    ['95.1, 13.1', 'coordinates.noPlace'],
    ['33SAA3085240231', 'coordinates.noSquare'],
    ['33SUS308524023', 'coordinates.noSquare'],
    ['77N 330696 3640545', 'coordinates.outsideZone'],
    ['near the mosque', 'coordinates.unreadable'],
  ])('is refused with the reason: %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it('is as exact as it was written', () => {
    expect(read('33SUS308402')).toMatchObject({ precisionM: 100 })
    expect(read('32.88, 13.19')).toMatchObject({ precisionM: expect.closeTo(1113, 0) })
    expect(read('32 53 13 N 13 11 28 E')).toMatchObject({ precisionM: expect.closeTo(31, 0) })
  })
})

const anywhere = fc.tuple(
  fc.double({ min: -179.99, max: 179.99, noNaN: true }),
  fc.double({ min: -79.9, max: 83.9, noNaN: true }),
)
const metresOff: Readonly<Record<CoordinateFormat, number>> = { degrees: 0.2, dms: 0.3, utm: 0.2, mgrs: 0.8 }

describe('a place anywhere', () => {
  it.each(coordinateFormats)('is the same after it was written as %s and read', (format) => {
    fc.assert(
      fc.property(anywhere, ([lon, lat]) => {
        const written = writtenPoint([lon, lat], format)
        const found = read(written ?? '')
        expect(typeof found === 'string' ? found : wayBetween(found.point, [lon, lat]).metres < metresOff[format]).toBe(
          true,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is where a walk in its direction ends', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        const end = pointAt(from, wayBetween(from, to))
        expect(wayBetween(end, to).metres).toBeLessThan(0.001)
      }),
      { numRuns: 200 },
    )
  })

  it('may lie in a zone of Norway or Svalbard', () => {
    expect([zoneOf([5, 60]), zoneOf([10, 75]), zoneOf([180, 0]), zoneOf([-180, 0])]).toEqual([32, 33, 60, 1])
    expect(utmOf([0, 89])).toBeUndefined()
    expect(pointOfUtm({ zone: 0, hemisphere: 'N', easting: 500_000, northing: 1 })).toBeUndefined()
  })
})

const square = '32.88, 13.19\n0 100 m\n90 100 m\n180 100 m'

describe('a perimeter', () => {
  it('is read from legs, and closed by a last one', () => {
    const found = readTurningPoints(`${square}\n٢٧٠ ١٠١ م`)
    if ('line' in found) throw new Error('unread')
    expect(found.points).toHaveLength(4)
    expect(found.closure?.metres).toBeCloseTo(1, 1)
    expect(measureOf(found.points.map(({ point }) => point)).areaM2).toBeCloseTo(10_000, 0)
  })

  it('keeps what was typed and what each point is called', () => {
    const found = readTurningPoints('TP1: 33SUS3085240231\nTP2: 045 120 m', 2.5)
    if ('line' in found) throw new Error('unread')
    expect(found.points).toMatchObject([
      { label: 'TP1', typed: 'TP1: 33SUS3085240231', format: 'mgrs', precisionM: 1 },
      { label: 'TP2', format: 'leg', precisionM: 2 },
    ])
    const [a, b] = found.points
    expect(a && b && wayBetween(a.point, b.point).bearing).toBeCloseTo(47.5, 6)
  })

  it('that does not close is a fault beyond five metres and a hundredth', () => {
    const found = readTurningPoints(`${square}\n270 88 m`)
    if ('line' in found) throw new Error('unread')
    expect(perimeterFindings(found.points, 'LY', found.closure)).toEqual([{ code: 'notClosed', at: [4] }])
  })

  it('names the line that cannot be read', () => {
    expect(readTurningPoints('32.88, 13.19\nabc')).toMatchObject({
      line: 2,
      refusal: { code: 'coordinates.unreadable' },
    })
    expect(readTurningPoints('45 120 m')).toMatchObject({ line: 1, refusal: { code: 'coordinates.noStart' } })
    expect(readTurningPoints('32.88, 13.19\n400 120 m')).toMatchObject({ refusal: { code: 'coordinates.bearing' } })
  })

  const corners = (...points: Point[]) => points.map((point, i) => ({ label: `TP${i + 1}`, point }))
  const codes = (list: ReturnType<typeof corners>) => perimeterFindings(list, 'LY', null).map(({ code }) => code)

  it('is checked as GeoCheck does', () => {
    const [a, b, c, d]: Point[] = [
      [13.19, 32.88],
      [13.2, 32.88],
      [13.2, 32.89],
      [13.19, 32.89],
    ]
    if (!a || !b || !c || !d) throw new Error('four corners')
    expect(codes(corners(a, b, c, d))).toEqual([])
    expect(codes(corners(a, b))).toEqual(['tooFewPoints'])
    expect(codes(corners(a, b, c, b))).toContain('repeatedPoint')
    expect(codes(corners(a, c, b, d))).toEqual(['crossesItself', 'outOfOrder'])
    expect(codes(corners(a, b, [13.21, 32.88]))).toContain('noArea')
    expect(codes(corners([13, 32], [13.1, 32], [13.1, 32.0001], [13, 32.0001]))).toEqual(['sliver', 'longSide'])
    expect(codes(corners([2.35, 48.85], [2.36, 48.85], [2.36, 48.86]))).toEqual(['outsideCountry'])
    expect(codes(corners(a, b, c, d).map((corner) => ({ ...corner, label: 'TP1' })))).toEqual(['repeatedLabel'])
    expect(codes(corners(a, b, c, d).map((corner, i) => ({ ...corner, label: `TP${[1, 3, 2, 4][i]}` })))).toEqual([
      'labelsOutOfOrder',
    ])
    expect(codes(corners([13, 32], [13.00001, 32], [13.00001, 32.00001]))).toEqual(['areaSmall'])
  })

  it('of ten thousand points is judged at once, across the antimeridian too', () => {
    const round = Array.from({ length: 10_000 }, (_, i): Point => {
      const [lon, lat] = pointAt([179.999, -20], {
        bearing: (i * 360) / 10_000,
        metres: 2000 + 400 * Math.sin(i / 200),
      })
      return [lon, lat]
    })
    // The shortest of three: what a machine does beside it is no time of ours.
    const times = [1, 2, 3].map(() => {
      const started = performance.now()
      expect(perimeterFindings(corners(...round), 'FJ', null)).toEqual([])
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(3000)
    expect(measureOf(round).areaM2).toBeGreaterThan(1e7)
  })

  it('never breaks the checks, whatever its points are', () => {
    const pole = fc.constantFrom<Point>([0, 90], [180, -90], [-180, 0], [180, 0], [13, 32])
    fc.assert(
      fc.property(fc.array(fc.oneof(anywhere, pole), { maxLength: 12 }), (points) => {
        const findings = perimeterFindings(
          points.map((point) => ({ label: '', point })),
          'LY',
          null,
        )
        expect(Array.isArray(findings)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
