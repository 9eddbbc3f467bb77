import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type Point = readonly [number, number]

/** The rings of a country (Natural Earth, 1:50 million), by its code of ISO 3166; none where it is not told apart there. */
export function countryRings(country: string | null): readonly (readonly Point[])[] {
  if (country === null) return []
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country)
  const world: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'),
  )
  const found = feature(world, world.objects.countries).features.find(({ properties }) => properties.name === name)
  const geometry = found?.geometry
  if (geometry?.type === 'Polygon') return ringsOf([geometry.coordinates])
  return geometry?.type === 'MultiPolygon' ? ringsOf(geometry.coordinates) : []
}

const ringsOf = (polygons: readonly (readonly (readonly number[])[])[][]): Point[][] =>
  polygons.flatMap((polygon) => polygon.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat])))

export interface DrawnMap {
  readonly svg: string
  /** Height over width. */
  readonly ratio: number
  /** Where a point is, from the upper left corner, as shares of width and height. */
  place(point: Point): { x: number; y: number }
}

/** What a map without a country and without a point is around: it is empty. */
const nowhere: Point = [0, 0]

/** The outline of a country, or the room around the points where there is none. It has no words in it: those are set by the page. */
export function drawMap(country: string | null, points: readonly Point[]): DrawnMap {
  const rings = countryRings(country)
  const known = [...rings.flat(), ...points]
  const all = known.length > 0 ? known : [nowhere]
  const [west, east] = [Math.min(...all.map(([lon]) => lon)) - 0.3, Math.max(...all.map(([lon]) => lon)) + 0.3]
  const [south, north] = [Math.min(...all.map(([, lat]) => lat)) - 0.3, Math.max(...all.map(([, lat]) => lat)) + 0.3]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [width, height] = [(east - west) * squeeze, north - south]
  const place = ([lon, lat]: Point) => ({ x: ((lon - west) * squeeze) / width, y: (north - lat) / height })
  const [w, h] = [1000, Math.round((1000 * height) / width)]
  const path = (ring: readonly Point[]) =>
    `M${ring.map((point) => `${(place(point).x * w).toFixed(1)} ${(place(point).y * h).toFixed(1)}`).join('L')}Z`
  const outline = `<path d="${rings.map(path).join('')}" fill="#eef1ee" stroke="#5a6b62" stroke-width="3"/>`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${outline}</svg>`,
    ratio: h / w,
    place,
  }
}
