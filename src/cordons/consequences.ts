import { z } from 'zod'
import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import { Point, ringHolds } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { plainText } from '../kernel/texts.ts'
import { cordonRing, middleOf, nearestBetween, type Plane, planeAround, type Spot, sidesOf } from './ground.ts'

/** Something that lies inside a cordon, or a road that runs through it (ordnance-incidents-maps.md SD-4). */
export const Affected = z.object({
  what: z.enum(['facility', 'hazard', 'report', 'site']),
  id: Id,
  /** The kind of facility, of hazard, of item, or of site. */
  kind: z.string().max(40),
  nameAr: plainText(200),
  nameEn: plainText(200),
  /** Where it comes nearest. */
  point: Point,
  metres: z.number().min(0),
  /** From the item towards it, degrees from true north. */
  bearing: z.number().min(0).max(360),
  /** Only the middle of its town is known. */
  approximate: z.boolean(),
  peopleDay: z.int().nullable(),
  peopleNight: z.int().nullable(),
  /** Of a settlement, how many of its people are estimated to live inside; null where no population is known. */
  peopleInside: z.int().nullable(),
})
export type Affected = z.infer<typeof Affected>

/** Something near a cordon, before it is measured. `points` are one place, a line, or the corners of an area. */
export interface Near
  extends Pick<Affected, 'what' | 'id' | 'kind' | 'nameAr' | 'nameEn' | 'peopleDay' | 'peopleNight'> {
  readonly points: readonly Point[]
  readonly shape: 'place' | 'line' | 'area'
  readonly approximate: boolean
}

/** The ground of a cordon, ready to be asked what lies in it. */
export interface Ground {
  readonly metres: number
  readonly plane: Plane
  readonly around: readonly Spot[]
  readonly ring: readonly Spot[]
  /** How far the furthest corner is from the middle: nothing beyond it lies inside. */
  readonly furthest: number
}

/** The ground within so many metres of a point, or of the corners of an area. */
export function groundOf(around: readonly Point[], metres: number): Ground {
  const plane = planeAround(middleOf(around))
  const ring = cordonRing(around, metres).map(plane.spotOf)
  const furthest = Math.max(...ring.map(([x, y]) => Math.hypot(x, y)))
  return { metres, plane, around: around.map(plane.spotOf), ring, furthest }
}

type Shaped = Pick<Near, 'points' | 'shape'>
type Nearness = Pick<Affected, 'metres' | 'bearing' | 'point'>

/** How near something comes to the edge of the item or area, on the ellipsoid, wherever it lies; null where it has no place. */
function wayTo(ground: Ground, { points, shape }: Shaped): Nearness | null {
  const spots = points.map(ground.plane.spotOf)
  const [first] = spots
  const nearest = nearestBetween(sidesOf(ground.around, true), sidesOf(spots, shape === 'area'))
  if (!first || !nearest) return null
  // What lies within an area, or around it, is at no distance from it.
  const within =
    (ground.around.length > 2 && ringHolds(ground.around, first)) ||
    (shape === 'area' && ground.around[0] !== undefined && ringHolds(spots, ground.around[0]))
  const to = ground.plane.pointOf(nearest.to)
  const way = wayBetween(ground.plane.pointOf(nearest.from), to)
  const middle = ground.plane.pointOf([0, 0])
  const bearing = nearest.metres < 0.01 ? wayBetween(middle, to).bearing : way.bearing
  return { metres: within ? 0 : way.metres, bearing, point: to }
}

/**
 * How near something comes to the item or area; null where it lies outside the cordon. Inside is what lies within the radius or within
 * the cordon's corners, which hold a little more. A line counts where any part of it runs through.
 */
export function nearnessOf(ground: Ground, { points, shape }: Shaped): Nearness | null {
  const spots = points.map(ground.plane.spotOf)
  const [first] = spots
  if (!first || (spots.length === 1 && Math.hypot(...first) > ground.furthest)) return null
  const nearness = wayTo(ground, { points, shape })
  if (!nearness || nearness.metres <= ground.metres) return nearness
  const there = sidesOf(spots, shape === 'area')
  const inCorners = spots.some((spot) => ringHolds(ground.ring, spot))
  const crosses = there.length > 1 && nearestBetween(sidesOf(ground.ring, true), there)?.metres === 0
  return inCorners || crosses ? nearness : null
}

/**
 * Settlements are kept as a point with a population. Where the people live is not known; they are thought to live evenly on a
 * disc of so many people to the km², which is what Libyan towns have within their built-up ground. It is an estimate, and says so.
 */
export const peoplePerKm2 = 5000

/** The radius in metres of the disc on which so many people are thought to live. */
export function settlementRadius(people: number): number {
  return Math.sqrt(people / peoplePerKm2 / Math.PI) * 1000
}

const samples = 400
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** How many of a settlement's people are estimated to live inside: the share of its disc, by 400 spots spread evenly on it. */
export function peopleInside(ground: Ground, point: Point, people: number): number {
  const middle = ground.plane.spotOf(point)
  const radius = settlementRadius(people)
  if (Math.hypot(...middle) > ground.furthest + radius) return 0
  let inside = 0
  for (let i = 0; i < samples; i++) {
    const out = radius * Math.sqrt((i + 0.5) / samples)
    const spot: Spot = [middle[0] + out * Math.cos(i * goldenAngle), middle[1] + out * Math.sin(i * goldenAngle)]
    if (ringHolds(ground.ring, spot)) inside++
  }
  return Math.round((people * inside) / samples)
}

/** What of all that is near lies inside a cordon, the nearest first. A settlement counts where any of its people may live inside. */
export function affectedBy(ground: Ground, near: readonly Near[]): Affected[] {
  const found: Affected[] = []
  for (const one of near) {
    const { points, shape, ...told } = one
    const [point] = points
    if (!point) continue
    const isSettlement = one.what === 'facility' && one.kind === 'settlement'
    const people = isSettlement && one.peopleNight !== null ? peopleInside(ground, point, one.peopleNight) : null
    const nearness = nearnessOf(ground, one) ?? (people ? wayTo(ground, one) : null)
    if (nearness) found.push({ ...told, ...nearness, peopleInside: people })
  }
  return found.sort((a, b) => a.metres - b.metres || a.id.localeCompare(b.id))
}

export interface AffectedSums {
  /** Estimated to live inside: shares of settlements, and all of a camp. */
  readonly residents: number
  /** Settlements inside of which no population is known: the sum is short by them. */
  readonly unknown: number
  /** In schools, hospitals and the like by day. Many of them live inside too, so it is not added. */
  readonly byDay: number
  readonly roads: number
}

/** The sums of a list of what is affected. */
export function sumsOf(affected: readonly Affected[]): AffectedSums {
  const sums = { residents: 0, unknown: 0, byDay: 0, roads: 0 }
  for (const { what, kind, peopleDay, peopleNight, peopleInside } of affected) {
    if (what !== 'facility') continue
    if (kind === 'road') sums.roads++
    else if (kind === 'settlement') {
      sums.residents += peopleInside ?? 0
      if (peopleInside === null) sums.unknown++
    } else if (kind === 'camp') {
      sums.residents += peopleNight ?? peopleDay ?? 0
      if (peopleNight === null && peopleDay === null) sums.unknown++
    } else sums.byDay += peopleDay ?? 0
  }
  return sums
}
