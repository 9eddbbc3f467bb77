import { parse } from 'csv-parse/browser/esm/sync'
import { z } from 'zod'
import { type Box, isInside, labelPoint, Point } from '../kernel/geo.ts'
import { isWgs84 } from '../kernel/geojson.ts'
import { westernDigits } from '../kernel/numbers.ts'
import { plainText } from '../kernel/texts.ts'
import { mostFacilityPoints } from './facility.ts'
import { FacilityFileRow, rowsOfPart } from './import-actions.ts'
import { facilityKinds } from './open-lists.ts'
import { kindOfTags } from './osm-kinds.ts'

/** Why a row of a file is left out. Its number counts from 1, as the file has it. */
export const rowFaults = ['noKind', 'noPlace', 'outsideCountry', 'notALine', 'twice', 'misfit'] as const
export interface RowFault {
  readonly row: number
  readonly fault: (typeof rowFaults)[number]
  /** What the file has there, shortened. */
  readonly said: string
}

export interface ReadFile {
  readonly rows: readonly FacilityFileRow[]
  readonly faults: readonly RowFault[]
  /** How many rows name a place that the programme does not know; they are kept without it. */
  readonly withoutPlace: number
}

/** Why a file is not read at all: it is neither GeoJSON nor a table, is not in WGS 84, or holds nothing. */
export type FileFault = 'notGeoJson' | 'otherDatum' | 'notATable' | 'empty'

const Geometry = z.union([
  z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(z.array(z.number()).min(2)).min(2) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(z.array(z.number()).min(2)).min(2)) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(z.array(z.number()).min(2)).min(4)).min(1) }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(z.array(z.number()).min(2)).min(4)).min(1)).min(1),
  }),
])
const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  crs: z.unknown().optional(),
})
const Feature = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: Geometry,
})

/** A row before it is understood: what it says of itself, and the lines or the one point where it is. */
interface Raw {
  readonly read: (tag: string) => string
  readonly id: string
  readonly lines: readonly Point[][]
  readonly isLine: boolean
}

/**
 * Reads a file of places and roads: GeoJSON, or a table with columns for latitude and longitude. Tags are those of OpenStreetMap
 * (`amenity`, `place`, `highway` …), or one column `kind`. An area stands for a point inside it. Nothing is guessed: a row that
 * cannot be understood is told with its number. `known` are the codes of the programme's places.
 */
export function readFacilityFile(
  text: string,
  { known, country }: { known: ReadonlySet<string>; country: Box | undefined },
): ReadFile | FileFault {
  const raws = /^\s*\{/.test(text) ? geoJsonRows(text) : tableRows(text)
  if (!Array.isArray(raws)) return raws
  if (raws.length === 0) return 'empty'
  const rows: FacilityFileRow[] = []
  const faults: RowFault[] = []
  const references = new Set<string>()
  let withoutPlace = 0
  for (const [i, raw] of raws.entries()) {
    const kind = raw && kindOfTags(raw.read)
    const wrong = wrongInRow(raw, kind, country)
    if (!raw || !kind || wrong) {
      faults.push({ row: i + 1, fault: wrong?.fault ?? 'noKind', said: (wrong?.said ?? '').slice(0, 80) })
      continue
    }
    const place = raw.read('placeCode') || raw.read('adm2')
    if (place !== '' && !known.has(place)) withoutPlace++
    const pieces = raw.lines.flatMap(inPieces)
    for (const [piece, points] of pieces.entries()) {
      const reference = referenceOf(raw, kind, points, pieces.length > 1 ? piece + 1 : 0)
      const row = FacilityFileRow.safeParse({
        ...{ reference, kind, points, ...namesOf(raw.read, kind), placeCode: known.has(place) ? place : null },
        ...peopleOf(raw.read, kind),
      })
      if (references.has(reference)) faults.push({ row: i + 1, fault: 'twice', said: reference })
      else if (!row.success) faults.push({ row: i + 1, fault: 'misfit', said: reference })
      else rows.push(row.data)
      references.add(reference)
    }
  }
  return { rows, faults, withoutPlace }
}

/** Why a row cannot be taken in; undefined where it can. */
function wrongInRow(
  raw: Raw | undefined,
  kind: string | undefined,
  country: Box | undefined,
): Pick<RowFault, 'fault' | 'said'> | undefined {
  if (!raw || raw.lines.length === 0) return { fault: 'noPlace', said: raw?.id ?? '' }
  if (!kind) return { fault: 'noKind', said: raw.read('amenity') || raw.read('kind') || raw.id }
  if ((kind === 'road') !== raw.isLine) return { fault: 'notALine', said: raw.id }
  const points = raw.lines.flat()
  if (country && !raw.isLine && !isInside(country, points)) return { fault: 'outsideCountry', said: points.join(' ') }
  return undefined
}

function geoJsonRows(text: string): (Raw | undefined)[] | FileFault {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'notGeoJson'
  }
  const collection = Collection.safeParse(json)
  if (!collection.success) return 'notGeoJson'
  if (!isWgs84(collection.data.crs)) return 'otherDatum'
  return collection.data.features.map((one) => {
    const feature = Feature.safeParse(one)
    if (!feature.success) return undefined
    const { id, properties, geometry } = feature.data
    const read = (tag: string) => wordOf(properties?.[tag])
    return { read, id: idOf(read, id === undefined ? '' : String(id)), ...linesOf(geometry) }
  })
}

const Table = z.array(z.record(z.string(), z.string()))

function tableRows(text: string): (Raw | undefined)[] | FileFault {
  let table: Record<string, string>[]
  try {
    const read: unknown = parse(text, {
      ...{ columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, trim: true },
      delimiter: [',', ';', '\t'],
    })
    table = Table.parse(read)
  } catch {
    return 'notATable'
  }
  return table.map((columns) => {
    const read = (tag: string) => columns[tag] ?? ''
    const first = (names: readonly string[]) => names.map(read).find((value) => value !== '') ?? ''
    const lat = first(['lat', 'latitude', 'y'])
    const lon = first(['lon', 'longitude', 'lng', 'x'])
    const point = lat === '' || lon === '' ? undefined : pointOf([numberOf(lon), numberOf(lat)])
    return point && { read, id: idOf(read, ''), lines: [[point]], isLine: false }
  })
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const numberOf = (text: string) => Number(westernDigits(text))

function pointOf([x = Number.NaN, y = Number.NaN]: readonly number[]): Point | undefined {
  return Point.safeParse([x, y]).data
}

function linesOf(geometry: z.infer<typeof Geometry>): Pick<Raw, 'lines' | 'isLine'> {
  const lineOf = (corners: readonly (readonly number[])[]) =>
    corners.map(pointOf).filter((point) => point !== undefined)
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    // Of a line none of whose corners are degrees nothing is left, and that is said.
    return { lines: lines.map(lineOf).filter((line) => line.length > 1), isLine: true }
  }
  if (geometry.type === 'Point') {
    const point = pointOf(geometry.coordinates)
    return { lines: point ? [[point]] : [], isLine: false }
  }
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0]
  const corners = lineOf(ring ?? []).slice(0, -1)
  return { lines: corners.length > 2 ? [[labelPoint(corners)]] : [], isLine: false }
}

/** A line of too many points in pieces that share their ends. */
function inPieces(line: readonly Point[]): Point[][] {
  if (line.length <= mostFacilityPoints) return [[...line]]
  const pieces: Point[][] = []
  for (let at = 0; at < line.length - 1; at += mostFacilityPoints - 1)
    pieces.push(line.slice(at, at + mostFacilityPoints))
  return pieces
}

function idOf(read: (tag: string) => string, given: string): string {
  const osm = read('@id') || read('osm') || read('osm_id')
  if (osm !== '') return `osm:${osm}`
  return given || read('reference') || read('ref') || read('id')
}

/** What the file calls it; where it calls it nothing, what and where it is. */
function referenceOf({ id }: Raw, kind: string, points: readonly Point[], piece: number): string {
  const [x = 0, y = 0] = points[0] ?? []
  const name = id === '' ? `${kind} ${y.toFixed(5)}, ${x.toFixed(5)}` : id
  return `${name.slice(0, 70)}${piece === 0 ? '' : ` #${piece}`}`
}

const Name = plainText(400)

/** The names in both languages. What has none is called by what it is: a school without a name is a school. */
function namesOf(read: (tag: string) => string, kind: string): Pick<FacilityFileRow, 'nameAr' | 'nameEn'> {
  const plain = Name.parse(read('name') || read('ref'))
  const isArabic = /\p{Script=Arabic}/u.test(plain)
  const nameAr = Name.parse(read('name:ar') || read('name_ar') || read('nameAr') || (isArabic ? plain : ''))
  const nameEn = Name.parse(read('name:en') || read('name_en') || read('nameEn') || (isArabic ? '' : plain))
  if (nameAr === '' && nameEn === '') {
    const { ar, en } = facilityKinds.words(kind)
    return { nameAr: ar, nameEn: en }
  }
  return { nameAr: nameAr.slice(0, 160), nameEn: nameEn.slice(0, 160) }
}

/** How many people are there: a settlement's population by night, the places of a school by day, the beds of a hospital always. */
function peopleOf(read: (tag: string) => string, kind: string) {
  const count = (...tags: string[]) => {
    const said = tags.map(read).find((value) => /^[\d٠-٩][\d٠-٩ ,٬']*$/.test(value))
    return said === undefined ? null : Math.round(numberOf(said.replace(/[ ,٬']/g, '')))
  }
  const year = /\b(?:19|20)\d\d\b/.exec(westernDigits(read('population:date') || read('peopleYear')))
  const settled = kind === 'settlement' || kind === 'camp' ? count('population', 'pop') : null
  const places = kind === 'school' ? count('capacity', 'capacity:pupils') : null
  const beds = kind === 'hospital' || kind === 'clinic' ? count('beds', 'capacity:beds', 'capacity') : null
  return {
    peopleDay: count('peopleDay') ?? places ?? beds,
    peopleNight: count('peopleNight') ?? settled ?? beds,
    peopleYear: year ? Number(year[0]) : null,
  }
}

const mostBytesOfPart = 400_000

/** The rows in parts, none of more rows or bytes than one action takes. */
export function partsOf(rows: readonly FacilityFileRow[]): FacilityFileRow[][] {
  const parts: FacilityFileRow[][] = []
  let bytes = 0
  for (const row of rows) {
    const size = JSON.stringify(row).length * 2
    const part = parts.at(-1)
    if (!part || part.length >= rowsOfPart || bytes + size > mostBytesOfPart) {
      parts.push([row])
      bytes = size
    } else {
      part.push(row)
      bytes += size
    }
  }
  return parts
}
