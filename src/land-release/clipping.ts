import polygonClipping from 'polygon-clipping'
import { measureOf } from '../kernel/coordinates/geodesic.ts'
import { pointOfUtm, utmOf, zoneOf } from '../kernel/coordinates/utm.ts'
import { type Point, ringHolds } from '../kernel/geo.ts'

/** Ground as GeoJSON has it (RFC 7946 §3.1.7), but with rings that do not close: pieces, each an outer ring and its holes. */
export type Ground = readonly (readonly (readonly Point[])[])[]

/** The same in metres of one zone of the grid, in which pieces are cut. */
type Planar = [number, number][][][]

/**
 * Corners are brought to a thousandth of a millimetre before they are cut, so that what was one corner twice is one again; and to a
 * hundredth or a tenth where the library finds no way around an outline, which happens once in some ten thousands.
 */
const perMetre = [1_000_000, 100_000, 10_000]
/** Crumbs below this are what rounding leaves between neighbours, and no ground. */
const crumbM2 = 0.001

/** Twice the signed area that a ring encloses on the plane, seen from its first corner so that large eastings lose nothing. */
function doubleArea(ring: readonly [number, number][]): number {
  const [x0, y0] = ring[0] ?? [0, 0]
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + (x - x0) * (ny - y0) - (nx - x0) * (y - y0)
  }, 0)
}

/** Square metres on the plane of pieces with their holes. */
export function planarAreaM2(pieces: Planar): number {
  return pieces.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((all, ring, i) => all + (i === 0 ? Math.abs(doubleArea(ring)) : -Math.abs(doubleArea(ring))) / 2, 0),
    0,
  )
}

function withoutCrumbs(pieces: Planar): Planar {
  return pieces.filter((rings) => planarAreaM2([rings]) > crumbM2)
}

/** A ring without the first corner once more at its end, and without corners that rounding made one. */
function tidy(ring: readonly [number, number][], grain: number): [number, number][] {
  const corners = ring.map(([x, y]): [number, number] => [Math.round(x * grain) / grain, Math.round(y * grain) / grain])
  return corners.filter(([x, y], i) => {
    const [nx, ny] = corners[(i + 1) % corners.length] ?? [Number.NaN, Number.NaN]
    return x !== nx || y !== ny
  })
}

function tidied(pieces: Planar, grain: number): Planar {
  return pieces
    .map((rings) => rings.map((ring) => tidy(ring, grain)).filter((ring) => ring.length > 2))
    .filter((rings) => rings.length > 0)
}

/** The cut could not be made: a ground too near to a pole, or corners that no cut resolves. */
export class Uncuttable extends Error {}

function cutPlanar(one: Planar, other: Planar, how: (a: Planar, b: Planar) => Planar): Planar {
  for (const grain of perMetre) {
    try {
      return withoutCrumbs(tidied(how(tidied(one, grain), tidied(other, grain)), grain))
    } catch {
      // The library throws where rounding makes it lose its way around an outline: a coarser grain is another outline.
    }
  }
  throw new Uncuttable()
}

/** What is left of one ground after another was taken away, on the plane, in metres. Throws `Uncuttable`. */
export function planarDifference(from: Planar, taken: Planar): Planar {
  return from.length === 0 || taken.length === 0 ? [...from] : cutPlanar(from, taken, polygonClipping.difference)
}

/** The ground that two share, on the plane, in metres. Throws `Uncuttable`. */
export function planarIntersection(one: Planar, other: Planar): Planar {
  return one.length === 0 || other.length === 0 ? [] : cutPlanar(one, other, polygonClipping.intersection)
}

/** The zone in which a ground is cut: that of its first corner, whichever zones the others lie in. */
function zoneFor(ground: Ground): number | undefined {
  const first = ground[0]?.[0]?.[0]
  return first && zoneOf(first)
}

function toPlane(ground: Ground, zone: number): Planar | undefined {
  const planar: Planar = []
  for (const rings of ground) {
    const piece: [number, number][][] = []
    for (const ring of rings) {
      const corners: [number, number][] = []
      for (const point of ring) {
        const utm = utmOf(point, zone)
        if (!utm) return undefined
        // South of the equator the grid begins ten million metres lower; one plane serves a ground on both sides of it.
        corners.push([utm.easting, utm.northing - (utm.hemisphere === 'S' ? 10_000_000 : 0)])
      }
      piece.push(corners)
    }
    planar.push(piece)
  }
  return planar
}

function fromPlane(planar: Planar, zone: number): Ground {
  return planar.map((rings) =>
    rings.map((ring) =>
      ring.flatMap(([easting, y]) => {
        const hemisphere = y < 0 ? 'S' : 'N'
        const point = pointOfUtm({ zone, hemisphere, easting, northing: y < 0 ? y + 10_000_000 : y })
        return point ? [point] : []
      }),
    ),
  )
}

/** Square metres on the ellipsoid of pieces with their holes: the area of record (LR-4). */
export function groundAreaM2(ground: Ground): number {
  return ground.reduce(
    (sum, rings) =>
      sum + rings.reduce((all, ring, i) => all + (i === 0 ? measureOf(ring).areaM2 : -measureOf(ring).areaM2), 0),
    0,
  )
}

function cut(one: Ground, other: Ground, how: (a: Planar, b: Planar) => Planar): Ground {
  const zone = zoneFor(one)
  if (zone === undefined) return []
  const [a, b] = [toPlane(one, zone), toPlane(other, zone)]
  if (!a || !b) throw new Uncuttable()
  return fromPlane(how(a, b), zone)
}

/** The ground that is left of one after another was taken away; cut in the zone of the first (LR-2). Throws `Uncuttable`. */
export function without(ground: Ground, taken: Ground): Ground {
  return cut(ground, taken, planarDifference)
}

/** The ground that two share; cut in the zone of the first (LR-2). Throws `Uncuttable`. */
export function shared(ground: Ground, other: Ground): Ground {
  return cut(ground, other, planarIntersection)
}

/** Whether a point lies in a ground, and in none of its holes. */
export function liesIn(point: Point, ground: Ground): boolean {
  return ground.some((rings) => rings.filter((ring) => ringHolds(ring, point)).length % 2 === 1)
}
