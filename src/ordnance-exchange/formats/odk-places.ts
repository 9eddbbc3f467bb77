import { readPoint } from '../../kernel/coordinates/coordinates.ts'
import { isRefusal } from '../../kernel/review.ts'
import { Budget, degreesWritten, exchangeLimits, opened, type RowFault, type Shape, type Written } from './feature.ts'
import { readWkt } from './wkt.ts'

/** A column with its name, its HXL tag if it has one, and where it stands. */
export interface Column {
  readonly name: string
  readonly tag: string
  readonly at: number
}

export interface Row {
  readonly cells: readonly string[]
}

type Part = Shape<Written> | RowFault

/** Which columns say where, and how to read a row's places from them. */
export interface Places {
  readonly columns: ReadonlySet<number>
  read(row: Row): Part[]
}

const number = String.raw`[-+]?\d+(?:\.\d*)?(?:e-?\d+)?`
/** `lat lon alt acc`, as ODK writes a geopoint; height and accuracy may be left out. */
const geopoint = new RegExp(`^${number}\\s+${number}(?:\\s+${number}){0,2}$`, 'i')
const wkt = /^\s*(?:SRID=4326;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?\s*\(/i

/**
 * Finds the columns that say where: by what is in them (geopoints, geoshapes, WKT), else by their names (latitude and longitude), else
 * a column of coordinates as officers write them. Undefined where no column says where.
 */
export function placesOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Places | undefined {
  const sample = rows.slice(0, 200)
  const holding = (isIt: (cell: string) => boolean) =>
    columns.filter(({ at }) => {
      const filled = sample.map((cells) => cells[at]?.trim() ?? '').filter((cell) => cell !== '')
      return filled.length > 0 && filled.filter(isIt).length * 2 > filled.length
    })
  const wktColumns = holding((cell) => wkt.test(cell))
  if (wktColumns.length > 0) return cellPlaces(wktColumns, wktOf)
  const odk = holding((cell) => geopoint.test(cell.split(';')[0]?.trim() ?? ''))
  const spaced = odk.filter(({ at }) => !isTyped(columns, at))
  if (spaced.length > 0) return odkPlaces(spaced)
  return pairPlaces(columns) ?? typedPlaces(columns, holding)
}

/** Whether a column is one of two that hold a latitude and a longitude: such a number alone is no geopoint. */
function isTyped(columns: readonly Column[], at: number): boolean {
  const column = columns.find((one) => one.at === at)
  return column !== undefined && (isLatitude(column) || isLongitude(column))
}

/** Each of these columns gives its own parts; the first of them that says anything counts for what the row is. */
function cellPlaces(columns: readonly Column[], read: (cell: string, budget: Budget) => Part[]): Places {
  const budget = new Budget()
  return {
    columns: new Set(columns.map(({ at }) => at)),
    read({ cells }) {
      budget.feature()
      const parts = columns.flatMap(({ at }) => {
        const cell = cells[at]?.trim() ?? ''
        return cell === '' ? [] : read(cell, budget)
      })
      return parts.length === 0 ? ['noPlace'] : parts
    },
  }
}

function wktOf(cell: string, budget: Budget): Part[] {
  return readWkt(cell, budget)
}

/** A column of a repeat: its name without the number, `points[2]/at` and `points_2_at` alike. */
function repeatOf(name: string): string | undefined {
  const plain = name.replace(/\[\d+\]/g, '[]')
  if (plain !== name) return plain
  const numbered = name.replace(/_\d+(?=_|$)/, '_#')
  return numbered === name ? undefined : numbered
}

/**
 * Columns of geopoints, geoshapes and geotraces. Three geopoints or more of one repeat are the turning points of one perimeter, in the
 * order of their columns; fewer are places of their own.
 */
function odkPlaces(columns: readonly Column[]): Places {
  const budget = new Budget()
  const groups = new Map<string, Column[]>()
  for (const column of columns) {
    const key = repeatOf(column.name) ?? column.name
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  return {
    columns: new Set(columns.map(({ at }) => at)),
    read({ cells }) {
      budget.feature()
      const parts = [...groups.values()].flatMap((group) => {
        const said = group.map(({ at }) => cells[at]?.trim() ?? '').filter((cell) => cell !== '')
        const read = said.map((cell) => odkOf(cell, budget))
        return read.length >= 3 ? ringOfPoints(read) : read
      })
      return parts.length === 0 ? ['noPlace'] : parts
    },
  }
}

function ringOfPoints(parts: readonly Part[]): Part[] {
  const places: Written[] = []
  for (const part of parts) {
    if (typeof part === 'string' || part.kind !== 'point') return [...parts]
    places.push(part.at)
  }
  return [{ kind: 'area', rings: [opened(places)] }]
}

/** One cell of ODK: a place, or several apart by `;`. What comes back to its start is an area (geoshape), else a line (geotrace). */
function odkOf(cell: string, budget: Budget): Part {
  const pieces = cell
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length > exchangeLimits.pointsOfOne) return 'tooManyPoints'
  budget.points(pieces.length)
  const places: Written[] = []
  for (const piece of pieces) {
    if (!geopoint.test(piece)) return 'badPlace'
    const [lat = '', lon = ''] = piece.split(/\s+/)
    const place = degreesWritten(lat, lon)
    if (!place) return 'outOfRange'
    places.push(place)
  }
  const [at] = places
  if (!at) return 'badPlace'
  if (places.length === 1) return { kind: 'point', at }
  const ring = opened(places)
  return ring.length < places.length ? { kind: 'area', rings: [ring] } : { kind: 'line', line: places }
}

const latitudes = /(?:^|[^a-z])(?:lat|latitude|y_?coord(?:inate)?)$|^y$|^(?:خط )?(?:ال)?عرض$|^دائرة العرض$/i
const longitudes = /(?:^|[^a-z])(?:lon|lng|long|longitude|x_?coord(?:inate)?)$|^x$|^(?:خط )?(?:ال)?طول$/i
const isLatitude = ({ name, tag }: Column) => /^#geo\b.*\+lat\b/.test(tag) || latitudes.test(name.trim())
const isLongitude = ({ name, tag }: Column) => /^#geo\b.*\+lon\b/.test(tag) || longitudes.test(name.trim())

function pairPlaces(columns: readonly Column[]): Places | undefined {
  const [lat, lon] = [columns.find(isLatitude), columns.find(isLongitude)]
  if (!lat || !lon) return undefined
  const budget = new Budget()
  return {
    columns: new Set([lat.at, lon.at]),
    read({ cells }) {
      budget.feature()
      budget.points(1)
      const [latitude, longitude] = [cells[lat.at]?.trim() ?? '', cells[lon.at]?.trim() ?? '']
      if (latitude === '' && longitude === '') return ['noPlace']
      const at = degreesWritten(latitude, longitude) ?? typed(`${latitude}, ${longitude}`)
      return [at ? { kind: 'point', at } : 'badPlace']
    },
  }
}

function typed(text: string): Written | undefined {
  if (text.length > 120) return undefined
  const read = readPoint(text)
  return isRefusal(read) ? undefined : { point: read.point, written: text }
}

/** Coordinates as officers write them; several in a cell, apart by `;` or lines, are turning points. */
function typedPlaces(
  columns: readonly Column[],
  holding: (isIt: (cell: string) => boolean) => Column[],
): Places | undefined {
  const found = holding((cell) => typed(cell.split(/[;\n]/)[0]?.trim() ?? '') !== undefined)
  const sure = found.filter(({ name }) => columns.length > 0 && name !== '')
  return sure.length === 0 ? undefined : cellPlaces(sure.slice(0, 1), typedOf)
}

function typedOf(cell: string, budget: Budget): Part[] {
  const pieces = cell
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length > exchangeLimits.pointsOfOne) return ['tooManyPoints']
  budget.points(pieces.length)
  const places = pieces.flatMap((piece) => typed(piece) ?? [])
  if (places.length < pieces.length || places.length === 0) return ['badPlace']
  if (places.length >= 3) return [{ kind: 'area', rings: [opened(places)] }]
  return places.map((at) => ({ kind: 'point', at }))
}
