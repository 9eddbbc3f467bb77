import { type Refusal, refuse } from '../decision.ts'
import { Point } from '../geo.ts'
import { westernDigits } from '../numbers.ts'
import type { CoordinateFormat } from './formats.ts'
import { bandOf, mgrsOf, pointOfMgrs } from './mgrs.ts'
import { pointOfUtm, utmOf } from './utm.ts'

/** What was written, understood. `precisionM` is the width of the last digit that was written, on the ground. */
export interface ReadPoint {
  readonly point: Point
  readonly format: CoordinateFormat
  readonly precisionM: number
}

const degreeMetres = 111_320

/**
 * A place as somebody types it, in any of the four ways, with Western or Arabic digits and Arabic, English or French letters for
 * the directions. Latitude comes first, as maps and telephones show it, unless the letters say otherwise. What is no place is
 * refused with the reason; what was typed is kept beside it by whoever asks (ordnance-incidents-maps.md §1.1).
 */
export function readPoint(typed: string): ReadPoint | Refusal {
  const text = tidied(typed)
  return readMgrs(text) ?? readUtm(text) ?? readDegrees(text) ?? refuse('coordinates.unreadable')
}

/**
 * Where something is said to be, as it was written, and within how many metres: never fewer than the digits say, whatever was said. The
 * refusal names the field `placeTyped`.
 */
export function readWithin(
  placeTyped: string,
  saidM: number | null,
): { readonly point: Point; readonly radiusM: number } | Refusal {
  const read = readPoint(placeTyped)
  if ('outcome' in read) return { ...read, field: 'placeTyped' }
  return { point: read.point, radiusM: Math.max(saidM ?? 0, Math.ceil(read.precisionM)) }
}

/** One spelling for all: Western digits, Latin letters for directions, one sign for degrees, minutes and seconds. */
function tidied(typed: string): string {
  return westernDigits(typed)
    .replace(/[º˚]/g, '°')
    .replace(/''|[“”″]/g, '"')
    .replace(/[’‘′`]/g, "'")
    .replace(/[−–]/g, '-')
    .replace(/[٬\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replaceAll('،', ',')
    .replace(/شمال(?:اً|ًا|ا)?|(?<!\p{L})ش(?!\p{L})/gu, 'N')
    .replace(/جنوب(?:اً|ًا|ا)?|(?<!\p{L})ج(?!\p{L})/gu, 'S')
    .replace(/شرق(?:اً|ًا|ا)?|(?<!\p{L})ق(?!\p{L})/gu, 'E')
    .replace(/غرب(?:اً|ًا|ا)?|(?<!\p{L})غ(?!\p{L})/gu, 'W')
    .replace(/NORTH|NORD/g, 'N')
    .replace(/SOUTH|SUD/g, 'S')
    .replace(/WEST|OUEST/g, 'W')
    .replace(/EAST|EST/g, 'E')
    .replace(/\s+/g, ' ')
}

function readMgrs(text: string): ReadPoint | Refusal | undefined {
  const plain = text.replace(/^MGRS\s*:?/, '').replace(/\s/g, '')
  if (!/^\d{1,2}[A-Z]{3}\d*$/.test(plain)) return undefined
  const found = pointOfMgrs(plain)
  return found ? { point: found.point, format: 'mgrs', precisionM: found.metres } : refuse('coordinates.noSquare')
}

/**
 * UTM: `33N 330696 3640545`. The letter is a hemisphere or a band; S is both. It is the band from 32° to 40° north where the
 * northing fits that, because on that side there are people and on the other sea.
 */
function readUtm(text: string): ReadPoint | Refusal | undefined {
  const match =
    /^(?:UTM\s*:?\s*)?(\d{1,2})\s?([C-HJ-NP-X])[ ,]+(\d{6}(?:\.\d+)?)\s?(?:M?E)?[ ,]+(\d{1,8}(?:\.\d+)?)\s?(?:M?N)?$/.exec(
      text,
    )
  if (!match) return undefined
  const [, zone = '', letter = '', east = '', north = ''] = match
  const place = { zone: Number(zone), easting: Number(east), northing: Number(north) }
  const precisionM = 10 ** -Math.min(decimalsOf(east), decimalsOf(north))
  const northern = pointOfUtm({ ...place, hemisphere: 'N' })
  const isNorthern = letter > 'M' && (letter !== 'S' || (northern !== undefined && bandOf(northern[1]) === 'S'))
  const point = isNorthern ? northern : pointOfUtm({ ...place, hemisphere: 'S' })
  return point ? { point, format: 'utm', precisionM } : refuse('coordinates.outsideZone')
}

interface Angle {
  readonly degrees: number
  readonly direction: string
  readonly precisionM: number
  readonly parts: number
}

const number = String.raw`(-?\d+(?:\.\d+)?)`
/** One angle: degrees alone, or with minutes, or with seconds; its direction before or behind it. */
const angle = String.raw`([NSEW])?\s*${number}\s*(?:°|D)?\s*(?:(\d+(?:\.\d+)?)\s*['M]\s*(?:(\d+(?:\.\d+)?)\s*["S]?)?)?\s*([NSEW])?`
const marked = new RegExp(`^${angle}[\\s,;/]+${angle}$`)
/** Minutes and seconds without their signs: `32 53 13.9 N 13 11 28.7 E`. */
const spaced =
  /^([NSEW])?\s?(-?\d+) (\d+(?:\.\d+)?)(?: (\d+(?:\.\d+)?))?\s?([NSEW])?[ ,;/]+([NSEW])?\s?(-?\d+) (\d+(?:\.\d+)?)(?: (\d+(?:\.\d+)?))?\s?([NSEW])?$/

function readDegrees(text: string): ReadPoint | Refusal | undefined {
  const clear = decimalCommas(text)
  const match = marked.exec(clear) ?? spaced.exec(clear)
  if (!match) return undefined
  const first = angleOf(match.slice(1, 6))
  const second = angleOf(match.slice(6, 11))
  if (!first || !second) return refuse('coordinates.sixty')
  const turned = /[EW]/.test(first.direction) || /[NS]/.test(second.direction)
  if (turned && (/[NS]/.test(first.direction) || /[EW]/.test(second.direction))) return refuse('coordinates.directions')
  const [latitude, longitude] = turned ? [second, first] : [first, second]
  const point = Point.safeParse([longitude.degrees, latitude.degrees])
  if (!point.success) return refuse('coordinates.noPlace')
  const format = first.parts > 1 || second.parts > 1 ? 'dms' : 'degrees'
  return { point: point.data, format, precisionM: Math.max(first.precisionM, second.precisionM) }
}

/** `32,8872 13,1913` and `32,8872; 13,1913`, as French speakers write decimals. */
function decimalCommas(text: string): string {
  return /^[^,]*\d,\d+[^,\d]*[ ;][^,]*\d,\d+[^,]*$/.test(text) ? text.replace(/(\d),(\d)/g, '$1.$2') : text
}

/** The degrees of an angle; undefined where minutes or seconds are sixty or more, or follow a fraction. */
function angleOf([before = '', degrees = '', minutes, seconds, behind = '']: (string | undefined)[]):
  | Angle
  | undefined {
  const written = [degrees, minutes, seconds].filter((part) => part !== undefined)
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return undefined
  if (written.slice(0, -1).some((part) => part.includes('.'))) return undefined
  const size = Math.abs(Number(degrees)) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600
  const direction = before || behind
  const negative = degrees.startsWith('-') || /[SW]/.test(direction)
  const unit = degreeMetres / 60 ** (written.length - 1)
  const precisionM = unit * 10 ** -decimalsOf(written.at(-1) ?? '')
  return { degrees: negative ? -size : size, direction, precisionM, parts: written.length }
}

function decimalsOf(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
}

/** A point written in one of the four ways, with Western digits; undefined near the poles for the two grids. */
export function writtenPoint(point: Point, format: CoordinateFormat): string | undefined {
  const [lon, lat] = point
  if (format === 'degrees') return `${lat.toFixed(6)}, ${lon.toFixed(6)}`
  if (format === 'dms') return `${sexagesimal(lat, 'N', 'S')} ${sexagesimal(lon, 'E', 'W')}`
  if (format === 'mgrs') return mgrsOf(point)
  const utm = utmOf(point)
  return utm && `${utm.zone}${bandOf(lat)} ${utm.easting.toFixed(1)} ${utm.northing.toFixed(1)}`
}

/** A point in decimal degrees to a hundredth of a millimetre, for lines that the program writes itself and reads again. */
export function exactDegrees([lon, lat]: Point): string {
  return `${lat.toFixed(10)}, ${lon.toFixed(10)}`
}

/** To a hundredth of a second, which is a foot; rounded once, so that no 60″ is ever written. */
function sexagesimal(degrees: number, positive: string, negative: string): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000)
  const whole = Math.floor(hundredths / 360_000)
  const minutes = Math.floor(hundredths / 6000) % 60
  const seconds = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0')
  return `${whole}°${String(minutes).padStart(2, '0')}'${seconds}"${degrees < 0 ? negative : positive}`
}
