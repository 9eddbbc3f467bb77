import type { Point } from '../geo.ts'
import { pointOfUtm, utmOf, zoneOf } from './utm.ts'

/**
 * The Military Grid Reference System (NGA.STND.0037): letters for the band and the square of 100 km over the numbers of UTM. The
 * two functions are ours because npm's `mgrs` is one thing under Node and another in a browser, and takes letters of squares
 * that do not exist for a place a thousand kilometres away.
 */
const bands = 'CDEFGHJKLMNPQRSTUVWX'
const columns = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'] as const
const rows = 'ABCDEFGHJKLMNPQRSTUV'
const squareMetres = 100_000

/** The band of eight degrees (the last has twelve) that a latitude is in. */
export function bandOf(latitude: number): string {
  const highest = latitude < 0 ? bands.indexOf('M') : bands.length - 1
  return bands[Math.min(highest, Math.floor((latitude + 80) / 8))] ?? 'X'
}

/** A point as a reference with so many digits for each way: 5 is a metre, 4 ten. It names the square that the point is in. */
export function mgrsOf(point: Point, digits = 5): string | undefined {
  const zone = zoneOf(point)
  const utm = utmOf(point, zone)
  if (!utm) return undefined
  const column = columns[(zone - 1) % 3]?.[Math.floor(utm.easting / squareMetres) - 1]
  // Just south of the equator the northing rounds up to ten million, which is a square of the other hemisphere.
  const northing = utm.hemisphere === 'S' ? Math.min(utm.northing, 9_999_999) : utm.northing
  const row = rows[(Math.floor(northing / squareMetres) + (zone % 2 === 0 ? 5 : 0)) % rows.length]
  if (column === undefined || row === undefined) return undefined
  const within = (metres: number) =>
    String(Math.floor(metres % squareMetres))
      .padStart(5, '0')
      .slice(0, digits)
  return `${zone}${bandOf(point[1])}${column}${row}${within(utm.easting)}${within(northing)}`
}

/** The middle of the square that a reference names, and how wide that is; undefined where there is no such square. */
export function pointOfMgrs(reference: string): { point: Point; metres: number } | undefined {
  const match = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){0,5})$/.exec(
    reference.toUpperCase().replace(/\s+/g, ''),
  )
  if (!match) return undefined
  const [, zoneText = '', band = '', column = '', row = '', digits = ''] = match
  const zone = Number(zoneText)
  const half = digits.length / 2
  const metres = 10 ** (5 - half)
  const place = (text: string) => Number(text || '0') * metres + metres / 2
  const columnAt = columns[(zone - 1) % 3]?.indexOf(column) ?? -1
  if (columnAt < 0) return undefined
  const easting = (columnAt + 1) * squareMetres + place(digits.slice(0, half))
  const rowAt = (rows.indexOf(row) + (zone % 2 === 0 ? rows.length - 5 : 0)) % rows.length
  const hemisphere = band < 'N' ? 'S' : 'N'
  // Letters of rows begin anew every 2,000 km: of the places that they can mean, one lies in the band.
  for (let turn = 0; turn < 5; turn++) {
    const northing = (rowAt + turn * rows.length) * squareMetres + place(digits.slice(half))
    const point = pointOfUtm({ zone, hemisphere, easting, northing })
    if (point && touches(band, point[1], metres)) return { point, metres }
  }
  return undefined
}

/** Whether a square of this width around a latitude reaches into the band. */
function touches(band: string, latitude: number, metres: number): boolean {
  const south = -80 + 8 * bands.indexOf(band)
  const north = band === 'X' ? 84 : south + 8
  const reach = metres / 2 / 110_000 + 1e-6
  return latitude >= south - reach && latitude <= north + reach
}
