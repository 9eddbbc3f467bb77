import { z } from 'zod'
import { type Refusal, refuse } from './decision.ts'
import { westernDigits } from './numbers.ts'

/** A point on the earth, `[longitude, latitude]` in degrees (WGS 84), in the order of GeoJSON (RFC 7946 §3.1.1). */
export const Point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type Point = z.infer<typeof Point>

/** The corners of an area, in order, without the first once more at the end. What they enclose is checked by `ringFault`. */
export const Ring = z.array(Point).max(200)
export type Ring = z.infer<typeof Ring>

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The box of a country with its territorial sea, to find coordinates typed the wrong way round or with a digit wrong. */
const countryBoxes: Readonly<Record<string, Box>> = { LY: { west: 9.2, south: 19.4, east: 25.4, north: 33.6 } }

/** The box of a country (ISO 3166-1 alpha-2), or undefined where none is known: then nothing is warned of. */
export function countryBox(country: string): Box | undefined {
  return countryBoxes[country]
}

/** The box around points; of none, one that holds nothing. */
export function boxOf(points: readonly Point[]): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 }
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.south = Math.min(box.south, y)
    box.north = Math.max(box.north, y)
  }
  return box
}

/** Whether a point lies inside a ring: by how often a line to the east crosses it. A point on a side may be either. */
export function ringHolds(ring: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): boolean {
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
  })
  return inside
}

/** How long a scale bar is, in metres: the largest of 1, 2 or 5 times a power of ten within a length, and 1 at least. */
export function scaleBar(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, longest)))
  return ([5, 2, 1].find((times) => times * power <= longest) ?? 1) * power
}

/** Whether all points lie in a box. */
export function isInside(box: Box, points: Ring): boolean {
  return points.every(([x, y]) => x >= box.west && x <= box.east && y >= box.south && y <= box.north)
}

/** The corners without the first one repeated at the end, as GeoJSON closes a ring (RFC 7946 §3.1.6). */
export function openRing(points: Ring): Ring {
  const [first, last] = [points[0], points.at(-1)]
  return points.length > 1 && first && last && same(first, last) ? points.slice(0, -1) : [...points]
}

/** An area of influence is a place on a map: no smaller than a courtyard, no larger than a third of Libya. */
export const smallestKm2 = 0.001
export const largestKm2 = 600_000

/** Why these corners are no area, or undefined where they are one. */
export function ringFault(points: Ring): Refusal | undefined {
  if (points.length < 3) return refuse('area.tooFewPoints', {}, 'points')
  if (repeatsPoint(points)) return refuse('area.repeatedPoint', {}, 'points')
  if (crossesItself(points)) return refuse('area.crossesItself', {}, 'points')
  const km2 = areaKm2(points)
  if (km2 < smallestKm2) return refuse('area.tooSmall', {}, 'points')
  if (km2 > largestKm2) return refuse('area.tooLarge', { limit: largestKm2 }, 'points')
  return undefined
}

function repeatsPoint(points: Ring): boolean {
  return points.some((point, i) => points.slice(i + 1).some((other) => same(point, other)))
}

/**
 * Whether two sides of the area meet anywhere but in the corner that neighbours share. Sides are compared from west to east, and
 * only with those that begin before they end, so that an outline of ten thousand corners is judged at once.
 */
export function crossesItself(points: Ring): boolean {
  const sides = points
    .map((from, at) => {
      const to = points[(at + 1) % points.length] ?? from
      return { from, to, at, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
    })
    .sort((a, b) => a.west - b.west)
  return sides.some((a, i) => {
    for (let j = i + 1; j < sides.length; j++) {
      const b = sides[j]
      if (!b || b.west > a.east) return false
      const apart = Math.abs(a.at - b.at)
      const neighbours = apart === 1 || apart === points.length - 1
      if (neighbours ? foldsBack(a, b) : meet(a, b)) return true
    }
    return false
  })
}

interface Side {
  readonly from: Point
  readonly to: Point
}

/** Whether two sides that share a corner run over each other. */
function foldsBack(a: Side, b: Side): boolean {
  if (turn(a.from, a.to, b.from) !== 0 || turn(a.from, a.to, b.to) !== 0) return false
  const shared = same(a.to, b.from)
    ? { corner: a.to, one: a.from, other: b.to }
    : { corner: a.from, one: a.to, other: b.from }
  const { corner, one, other } = shared
  return (one[0] - corner[0]) * (other[0] - corner[0]) + (one[1] - corner[1]) * (other[1] - corner[1]) > 0
}

function meet(a: Side, b: Side): boolean {
  const [a1, a2] = [turn(a.from, a.to, b.from), turn(a.from, a.to, b.to)]
  const [b1, b2] = [turn(b.from, b.to, a.from), turn(b.from, b.to, a.to)]
  if (a1 * a2 < 0 && b1 * b2 < 0) return true
  return (
    (a1 === 0 && between(a, b.from)) ||
    (a2 === 0 && between(a, b.to)) ||
    (b1 === 0 && between(b, a.from)) ||
    (b2 === 0 && between(b, a.to))
  )
}

/** On which side of a line a point lies: 1, −1, or 0 on it. */
function turn(from: Point, to: Point, point: Point): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]))
}

/** Whether a point on the line of a side lies on the side itself. */
function between({ from, to }: Side, [x, y]: Point): boolean {
  const within = (a: number, b: number, value: number) => value >= Math.min(a, b) && value <= Math.max(a, b)
  return within(from[0], to[0], x) && within(from[1], to[1], y)
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** The mean radius of the earth (IUGG): of whatever is worked out on a sphere. */
export const earthRadiusMetres = 6_371_008.8

/**
 * The area in km² on a sphere (Chamberlain and Duquette, "Some algorithms for polygons on a sphere", JPL 07-03).
 * Within half a per cent of the ellipsoid's; it says whether a drawing is sane and is never an area of record.
 */
export function areaKm2(points: Ring): number {
  const rad = Math.PI / 180
  const sum = points.reduce((total, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    return total + (nextX - x) * rad * (2 + Math.sin(y * rad) + Math.sin(nextY * rad))
  }, 0)
  return Math.abs((sum * (earthRadiusMetres / 1000) ** 2) / 2)
}

/** Metres between two points on a sphere (haversine); a few in a thousand off the ellipsoid, and only ever a planning aid. */
export function metresBetween([lonA, latA]: Point, [lonB, latB]: Point): number {
  const rad = Math.PI / 180
  const [dLat, dLon] = [(latB - latA) * rad, (lonB - lonA) * rad]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The corners of a circle around a point, for a map. */
export function circleAround([lon, lat]: Point, metres: number): Point[] {
  const rad = Math.PI / 180
  return Array.from({ length: 48 }, (_, step): Point => {
    const angle = (step / 48) * 2 * Math.PI
    const dLat = (metres * Math.cos(angle)) / earthRadiusMetres / rad
    const dLon = (metres * Math.sin(angle)) / earthRadiusMetres / rad / Math.max(0.01, Math.cos(lat * rad))
    return [lon + dLon, lat + dLat]
  })
}

/** A point inside the area where a label may stand: of the middles of its widest rows, the one with the most room. */
export function labelPoint(points: Ring): Point {
  const ys = points.map(([, y]) => y)
  const [south, north] = [Math.min(...ys), Math.max(...ys)]
  let best = { width: -1, at: points[0] ?? ([0, 0] satisfies Point) }
  for (let row = 1; row < 16; row++) {
    const y = south + ((north - south) * row) / 16
    const crossings = points
      .flatMap((from, i) => {
        const to = points[(i + 1) % points.length] ?? from
        return from[1] > y === to[1] > y ? [] : [from[0] + ((y - from[1]) * (to[0] - from[0])) / (to[1] - from[1])]
      })
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [left, right] = [crossings[i] ?? 0, crossings[i + 1] ?? 0]
      if (right - left > best.width) best = { width: right - left, at: [(left + right) / 2, y] }
    }
  }
  return best.at
}

/**
 * Corners as somebody types them: one in a line, latitude then longitude as maps and telephones show them, apart by a
 * comma (Arabic or Latin) or a space. Undefined where a line is no such pair. Arabic digits count too.
 */
export function typedPoints(text: string): Ring | undefined {
  const lines = westernDigits(text)
    .split(/[\n;؛]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const points: Ring = []
  for (const line of lines) {
    const match = /^(-?\d+(?:\.\d+)?)°?\s*[,،\s]\s*(-?\d+(?:\.\d+)?)°?$/.exec(line)
    const point = match && Point.safeParse([Number(match[2]), Number(match[1])])
    if (!point?.success) return undefined
    points.push(point.data)
  }
  return openRing(points)
}

/** The same corners as text that `typedPoints` reads again; five decimals are a metre. */
export function pointsText(points: Ring): string {
  return points.map(([x, y]) => `${rounded(y)}, ${rounded(x)}`).join('\n')
}

/** A point as it is kept: to five decimals, which is about a metre. */
export function roundedPoint([x, y]: Point): Point {
  return [rounded(x), rounded(y)]
}

function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
