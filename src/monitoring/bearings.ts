import { z } from 'zod'
import type { Point } from '../kernel/geo.ts'

/** A sector that is looked into, from one bearing clockwise to another, in degrees from true north; from 0 to 360 is all around. */
export const Sector = z.strictObject({ from: z.int().min(0).max(359), to: z.int().min(1).max(360) })
export type Sector = z.infer<typeof Sector>

const rad = Math.PI / 180
const earthRadiusMetres = 6_371_008.8

/** How many degrees a sector spans: 350 to 10 is 20, 0 to 360 is 360. */
export function widthOf({ from, to }: Sector): number {
  const width = (((to - from) % 360) + 360) % 360
  return width === 0 ? 360 : width
}

/** The bearing from one point to another along a great circle, in degrees from true north, 0 to under 360. */
export function bearingTo([lonA, latA]: Point, [lonB, latB]: Point): number {
  const [a, b, d] = [latA * rad, latB * rad, (lonB - lonA) * rad]
  const y = Math.sin(d) * Math.cos(b)
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(d)
  return (Math.atan2(y, x) / rad + 360) % 360
}

/** The point so many metres away on a bearing, on a sphere: for maps and for placing what was seen from a post. */
export function pointToward([lon, lat]: Point, bearing: number, metres: number): Point {
  const [a, b, d] = [lat * rad, bearing * rad, metres / earthRadiusMetres]
  const sin = Math.sin(a) * Math.cos(d) + Math.cos(a) * Math.sin(d) * Math.cos(b)
  const lat2 = Math.asin(Math.max(-1, Math.min(1, sin)))
  const lon2 = lon * rad + Math.atan2(Math.sin(b) * Math.sin(d) * Math.cos(a), Math.cos(d) - Math.sin(a) * sin)
  return [((lon2 / rad + 540) % 360) - 180, lat2 / rad]
}

/** Whether a bearing lies in a sector. */
export function looksToward(sector: Sector, bearing: number): boolean {
  return (((bearing - sector.from) % 360) + 360) % 360 <= widthOf(sector)
}

/** The corners of what a post sees, for a map: a sector's slice, or a circle for one all around. */
export function sectorRing(at: Point, reachM: number, sector: Sector): Point[] {
  const width = widthOf(sector)
  const steps = Math.max(4, Math.ceil(width / 7.5))
  const arc = Array.from({ length: width === 360 ? steps : steps + 1 }, (_, step) =>
    pointToward(at, sector.from + (step / steps) * width, reachM),
  )
  return width === 360 ? arc : [at, ...arc]
}

export const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof compassPoints)[number]

/** The compass point of a bearing, of eight. */
export function compassPointOf(bearing: number): CompassPoint {
  return compassPoints[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? 'n'
}

/** A post as its area needs it. */
export interface Eyes {
  readonly point: Point
  readonly reachM: number
  /** None: all around. */
  readonly sectors: readonly Sector[]
}

/**
 * How many km² at least one post sees, each once, on flat ground without hills: counted in squares of a sixtieth of the
 * shortest reach, or a 250th of the longest if that is more. Within some per cent, and only ever an aid (§2.2).
 */
export function areaSeenKm2(posts: readonly Eyes[]): number {
  const seeing = posts.filter(({ reachM }) => reachM > 0)
  const reaches = seeing.map(({ reachM }) => reachM)
  const [first] = seeing
  if (!first) return 0
  const cell = Math.max(Math.min(...reaches) / 60, Math.max(...reaches) / 250)
  const seen = new Set<string>()
  const [lon0, lat0] = first.point
  const metresPerDegree = earthRadiusMetres * rad
  for (const { point, reachM, sectors } of seeing) {
    const east = (point[0] - lon0) * metresPerDegree * Math.cos(lat0 * rad)
    const north = (point[1] - lat0) * metresPerDegree
    const reach = Math.ceil(reachM / cell) + 1
    const [column, row] = [Math.round(east / cell), Math.round(north / cell)]
    for (let i = -reach; i <= reach; i++) {
      for (let j = -reach; j <= reach; j++) {
        const [x, y] = [(column + i + 0.5) * cell - east, (row + j + 0.5) * cell - north]
        if (Math.hypot(x, y) > reachM) continue
        const bearing = (Math.atan2(x, y) / rad + 360) % 360
        if (sectors.length === 0 || sectors.some((sector) => looksToward(sector, bearing)))
          seen.add(`${column + i} ${row + j}`)
      }
    }
  }
  return (seen.size * cell * cell) / 1e6
}
