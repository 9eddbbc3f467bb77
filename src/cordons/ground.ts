import { pointAt, wayBetween } from '../kernel/coordinates/geodesic.ts'
import { type Box, boxOf, earthRadiusMetres, type Point } from '../kernel/geo.ts'
import { cordonAround } from '../ordnance-reports/danger-area.ts'

/** Metres east and north of a middle. */
export type Spot = readonly [east: number, north: number]

/**
 * A flat map of the ground around a middle: distances and bearings from the middle are geodesic, and others are off by less than
 * a millionth within 15 km. It finds what is near; figures that are shown are measured on the ellipsoid afterwards.
 */
export interface Plane {
  readonly spotOf: (point: Point) => Spot
  readonly pointOf: (spot: Spot) => Point
}

const radian = Math.PI / 180

export function planeAround(middle: Point): Plane {
  return {
    spotOf(point) {
      const { metres, bearing } = wayBetween(middle, point)
      return [metres * Math.sin(bearing * radian), metres * Math.cos(bearing * radian)]
    },
    pointOf: ([x, y]) => pointAt(middle, { metres: Math.hypot(x, y), bearing: Math.atan2(x, y) / radian }),
  }
}

/** The middle of the box of some points. */
export function middleOf(points: readonly Point[]): Point {
  const { west, south, east, north } = boxOf(points)
  return [(west + east) / 2, (south + north) / 2]
}

/** A degree of latitude is nowhere shorter than this. */
const shortestDegreeM = 110_570

/** A box that holds everything within so many metres of the points, a little larger than need be; for a database. */
export function boxAround(points: readonly Point[], metres: number): Box {
  const box = boxOf(points)
  const up = (metres / shortestDegreeM) * 1.01
  const furthest = Math.min(89, Math.max(Math.abs(box.south), Math.abs(box.north)) + up)
  const aside = up / Math.cos(furthest * radian)
  return { west: box.west - aside, south: box.south - up, east: box.east + aside, north: box.north + up }
}

/**
 * The corners of a cordon that holds every place within so many metres of a point or of an area (SD-3). Around an area it is the
 * hull of circles at its corners, so it may hold more than it must, and never less. Sides are straight on a map, which is not quite
 * the shortest way: what that may cost is added.
 */
export function cordonRing(around: readonly Point[], metres: number): Point[] {
  const [only] = around
  if (!only) return []
  const plane = planeAround(middleOf(around))
  const spots = around.map(plane.spotOf)
  const reach = metres + Math.max(...spots.map(([x, y]) => Math.hypot(x, y)))
  const slack = 0.1 + reach ** 2 / (8 * earthRadiusMetres)
  if (around.length === 1) return cordonAround(only, metres + slack)
  const corners = hullOf(spots).flatMap((spot) => cordonAround(plane.pointOf(spot), metres + slack))
  return hullOf(corners.map(plane.spotOf)).map(plane.pointOf)
}

/** The convex hull, counter-clockwise (Andrew's monotone chain). */
function hullOf(spots: readonly Spot[]): Spot[] {
  const sorted = spots.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (line: readonly Spot[]) => {
    const kept: Spot[] = []
    for (const spot of line) {
      while (kept.length > 1 && turnsRight(kept.at(-2), kept.at(-1), spot)) kept.pop()
      kept.push(spot)
    }
    return kept.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function turnsRight(a: Spot | undefined, b: Spot | undefined, c: Spot): boolean {
  return a !== undefined && b !== undefined && (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
}

type Side = readonly [Spot, Spot]

/** The sides of a line of spots; of one spot, that spot. A closed line comes back to its first. */
export function sidesOf(spots: readonly Spot[], closed: boolean): Side[] {
  if (spots.length === 1) return spots.map((spot): Side => [spot, spot])
  const last = closed ? spots.length : spots.length - 1
  return spots.slice(0, last).map((spot, i): Side => [spot, spots[(i + 1) % spots.length] ?? spot])
}

export interface Nearest {
  readonly metres: number
  readonly from: Spot
  readonly to: Spot
}

/** Where two lines come nearest. Where they cross, nothing lies between. */
export function nearestBetween(from: readonly Side[], to: readonly Side[]): Nearest | undefined {
  let best: Nearest | undefined
  for (const a of from) {
    for (const b of to) {
      const found = nearestOfSides(a, b)
      if (!best || found.metres < best.metres) best = found
    }
  }
  return best
}

function nearestOfSides(a: Side, b: Side): Nearest {
  const crossing = crossingOf(a, b)
  if (crossing) return { metres: 0, from: crossing, to: crossing }
  const tries = [
    ...b.map((spot): Nearest => between(onSide(a, spot), spot)),
    ...a.map((spot): Nearest => between(spot, onSide(b, spot))),
  ]
  return tries.reduce((best, one) => (one.metres < best.metres ? one : best))
}

function between(from: Spot, to: Spot): Nearest {
  return { metres: Math.hypot(to[0] - from[0], to[1] - from[1]), from, to }
}

/** The spot of a side that is nearest to another spot. */
function onSide([[ax, ay], [bx, by]]: Side, [x, y]: Spot): Spot {
  const [dx, dy] = [bx - ax, by - ay]
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2))
  return [ax + t * dx, ay + t * dy]
}

function crossingOf([[ax, ay], [bx, by]]: Side, [[cx, cy], [dx, dy]]: Side): Spot | undefined {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy]
  const turn = ux * vy - uy * vx
  if (turn === 0) return undefined
  const t = ((cx - ax) * vy - (cy - ay) * vx) / turn
  const s = ((cx - ax) * uy - (cy - ay) * ux) / turn
  return t >= 0 && t <= 1 && s >= 0 && s <= 1 ? [ax + t * ux, ay + t * uy] : undefined
}
