import { Point } from '../../kernel/geo.ts'

/** A place as a file writes it, beside what it means: both are kept (ordnance-incidents-maps.md §1.1, geopoint). */
export interface Written {
  readonly point: Point
  /** In a way that `readPoint` reads again: degrees with the latitude first, UTM or MGRS. */
  readonly written: string
}

/** Where something lies. Rings are open, without the first corner once more; the first ring is the outer one, others are holes. */
export type Shape<P> =
  | { readonly kind: 'point'; readonly at: P }
  | { readonly kind: 'line'; readonly line: readonly P[] }
  | { readonly kind: 'area'; readonly rings: readonly (readonly P[])[] }

/** The words of a feature by the names of its columns, in the order of the file. */
export type Words = readonly (readonly [name: string, word: string])[]

/** What is written out: one thing with its place and its words. */
export interface OutFeature {
  readonly id: string
  readonly shape: Shape<Point> | null
  readonly words: Words
}

/** The formats that are read. */
export const readFormats = ['geojson', 'kml', 'kmz', 'gpx', 'shapefile', 'csv', 'maxml'] as const
export type ReadFormat = (typeof readFormats)[number]

/** Why a row of a file has no place that could be read. */
export const rowFaults = ['noPlace', 'badPlace', 'outOfRange', 'unknownShape', 'tooManyPoints'] as const
export type RowFault = (typeof rowFaults)[number]

/** One thing that was read. A file's feature of several parts gives several, with one row number. */
export interface ReadFeature {
  /** Its number in the file, from 1. */
  readonly row: number
  /** Its number among the parts of its row, from 0. */
  readonly part: number
  /** What the file itself calls it, the same in each copy of the file; null where it does not say. */
  readonly sourceId: string | null
  readonly shape: Shape<Written> | null
  readonly words: Words
  readonly fault: RowFault | null
}

/** Why a file is refused as a whole. */
export const fileFaults = [
  ...(['empty', 'unknown', 'damaged', 'docType', 'encoding', 'tooLarge', 'tooMany', 'encrypted'] as const),
  ...(['otherDatum', 'noProjection', 'noColumns'] as const),
] as const
export type FileFault = (typeof fileFaults)[number]

/** A file that is not read at all; `note` is for whoever looks into it, never a word of the file. */
export class FileRefusal extends Error {
  readonly code: FileFault
  constructor(code: FileFault, note = '') {
    super(note === '' ? code : `${code}: ${note}`)
    this.name = 'FileRefusal'
    this.code = code
  }
}

/** The largest file, what it may unfold to, and how much may be in it. */
export const exchangeLimits = {
  fileBytes: 32 * 1024 * 1024,
  unfoldedBytes: 128 * 1024 * 1024,
  features: 20_000,
  points: 1_000_000,
  pointsOfOne: 20_000,
  columns: 150,
  wordCharacters: 4000,
  /** Of all words together; the words of a feature count once for each of its parts. */
  characters: 48 * 1024 * 1024,
  depth: 40,
} as const

/** Counts what is read, and refuses a file that holds more than it may. */
export class Budget {
  #features = 0
  #points = 0

  feature(): void {
    if (++this.#features > exchangeLimits.features) throw new FileRefusal('tooMany', 'features')
  }

  points(count: number): void {
    this.#points += count
    if (this.#points > exchangeLimits.points) throw new FileRefusal('tooMany', 'points')
  }
}

/** A word as it is taken in: without control characters, and no longer than a word may be. */
export function wordOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu, ' ')
    .trim()
    .slice(0, exchangeLimits.wordCharacters)
    .replace(/\p{Cs}$/u, '')
}

/** Words without those that say nothing. */
export function wordsOf(pairs: Iterable<readonly [string, string]>): Words {
  const words: [string, string][] = []
  for (const [name, text] of pairs) {
    const word = wordOf(text)
    const column = wordOf(name).slice(0, 200)
    if (word !== '' && column !== '' && words.length < exchangeLimits.columns) words.push([column, word])
  }
  return words
}

/** Degrees as a file writes them, each a decimal number; undefined where they are none or lie outside the globe. */
export function degreesWritten(latitude: string, longitude: string): Written | undefined {
  const [lat, lon] = [decimal(latitude), decimal(longitude)]
  if (lat === undefined || lon === undefined) return undefined
  const point = Point.safeParse([Number(lon), Number(lat)])
  return point.success ? { point: point.data, written: `${lat}, ${lon}` } : undefined
}

/** A decimal number as it is written, without a plus or an exponent, which coordinates are not typed with. */
function decimal(text: string): string | undefined {
  const plain = text.trim().replace(/^\+/, '')
  if (/^-?\d{1,4}(?:\.\d{1,20})?$/.test(plain)) return plain
  if (/^-?\.\d{1,20}$/.test(plain)) return plain.replace('.', '0.')
  if (/^-?\d{1,4}\.$/.test(plain)) return plain.slice(0, -1)
  return /^-?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(plain) ? Number(plain).toFixed(10) : undefined
}

/**
 * Degrees that a file keeps as numbers. Such files drop noughts at the end, so both are written with as many decimals as the longer
 * has: a place is not less precise because one of its numbers happens to end in a nought. Nine decimals are a tenth of a millimetre;
 * what stands behind them is left of a computation.
 */
export function numbersWritten(latitude: number, longitude: number): Written | undefined {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined
  const decimals = Math.max(decimalsOf(latitude), decimalsOf(longitude))
  return degreesWritten(latitude.toFixed(decimals), longitude.toFixed(decimals))
}

const mostDecimals = 9

function decimalsOf(value: number): number {
  return (
    value
      .toFixed(mostDecimals)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0
  )
}

/** A ring without its first corner once more at the end. */
export function opened<P extends Written>(ring: readonly P[]): P[] {
  const [first, last] = [ring[0], ring.at(-1)]
  const closes = first && last && first.point[0] === last.point[0] && first.point[1] === last.point[1]
  return ring.length > 1 && closes ? ring.slice(0, -1) : [...ring]
}

/** Twice the area between corners on a flat map; positive where they run against the clock. Says which way round, no more. */
export function turning(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y)
  }, 0)
}

/** The ring closed, running with the clock or against it, as a format wants it. */
export function closedRing(ring: readonly Point[], way: 'clockwise' | 'counterclockwise'): Point[] {
  const right = turning(ring) < 0 === (way === 'clockwise') ? [...ring] : [...ring].reverse()
  const [first] = right
  return first ? [...right, first] : right
}

/** A number of degrees to a tenth of a millimetre, without an exponent. */
export function degreesText(value: number): string {
  return String(Number(value.toFixed(9))).includes('e') ? value.toFixed(9) : String(Number(value.toFixed(9)))
}

/** What is not a feature in itself but belongs to the whole file: what it is, for whom, and how sensitive. */
export interface FileHead {
  readonly title: string
  readonly lines: readonly (readonly [name: string, word: string])[]
}
