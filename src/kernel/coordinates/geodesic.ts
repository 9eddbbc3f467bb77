import geodesic from 'geographiclib-geodesic'
import type { Point } from '../geo.ts'

/** Lengths, bearings and areas on the ellipsoid WGS 84 (Karney 2013, by GeographicLib): figures of record (LR-4). */
const wgs84 = geodesic.Geodesic.WGS84

/** A way from one point to another: its metres, and the bearing at its start from true north, 0 up to 360. */
export interface Way {
  readonly metres: number
  readonly bearing: number
}

/** The shortest way between two points. */
export function wayBetween([lonA, latA]: Point, [lonB, latB]: Point): Way {
  const { s12 = 0, azi1 = 0 } = wgs84.Inverse(latA, lonA, latB, lonB)
  return { metres: s12, bearing: (azi1 + 360) % 360 }
}

/** Where one comes who goes so many metres in a direction from true north. */
export function pointAt([lon, lat]: Point, { bearing, metres }: Way): Point {
  const { lat2 = lat, lon2 = lon } = wgs84.Direct(lat, lon, bearing, metres)
  return [lon2, lat2]
}

/** What a ring of corners measures: square metres inside, and metres around. */
export interface Measure {
  readonly areaM2: number
  readonly perimeterM: number
}

/** The area and the way around of corners in order, whichever way round they run. The last side leads back to the first. */
export function measureOf(corners: readonly Point[]): Measure {
  const polygon = wgs84.Polygon(false)
  for (const [lon, lat] of corners) polygon.AddPoint(lat, lon)
  const { area = 0, perimeter } = polygon.Compute(false, true)
  return { areaM2: Math.abs(area), perimeterM: perimeter }
}

/** Whether the corners run clockwise as seen from above; GeoJSON wants an outer ring the other way (RFC 7946 §3.1.6). */
export function runsClockwise(corners: readonly Point[]): boolean {
  const polygon = wgs84.Polygon(false)
  for (const [lon, lat] of corners) polygon.AddPoint(lat, lon)
  return (polygon.Compute(false, true).area ?? 0) < 0
}
