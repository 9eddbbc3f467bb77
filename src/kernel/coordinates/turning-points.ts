import { type Refusal, refuse } from '../decision.ts'
import type { Point } from '../geo.ts'
import { westernDigits } from '../numbers.ts'
import { readPoint } from './coordinates.ts'
import type { CoordinateFormat } from './formats.ts'
import { measureOf, pointAt, type Way, wayBetween } from './geodesic.ts'

/** A turning point of a perimeter: its name if it has one, the line as it was typed, and where it lies. */
export interface TurningPoint {
  readonly label: string
  readonly typed: string
  readonly format: CoordinateFormat | 'leg'
  readonly point: Point
  readonly precisionM: number
}

/** How far the last leg ends from the first point, and how far it may (LR-7). */
export interface Closure {
  readonly metres: number
  readonly allowed: number
}

export interface Perimeter {
  readonly points: readonly TurningPoint[]
  /** Only where the last leg was walked back to the start. */
  readonly closure: Closure | null
}

/** What is wrong in which line, counted from 1. */
export interface WrongLine {
  readonly line: number
  readonly refusal: Refusal
}

const label = /^((?:TP|SP|RP|م)?[\s-]?\d{1,4}|[A-Zأ-ي]\d{0,3})\s*[:=]\s*/i
const leg = /^(-?\d+(?:\.\d+)?)\s*°?\s*[\s,،/;]\s*(\d+(?:\.\d+)?)\s*(?:م|متر|m|metres?|mètres?)$/iu

/**
 * A perimeter as a surveyor writes it, one turning point a line: a place in any of the ways of `readPoint`, or a bearing and a
 * distance from the point before (`045 120 m`), each with a name before it if there is one (`TP3: …`). Bearings of a compass are
 * brought to true north by the declination, degrees east (LR-7). A last leg back to the start is no corner of its own.
 */
export function readTurningPoints(text: string, declination = 0): Perimeter | WrongLine {
  const points: TurningPoint[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const typed = line.trim()
    if (typed === '') continue
    const name = label.exec(westernDigits(typed))
    const rest = westernDigits(typed).slice(name?.[0].length ?? 0)
    const before = points.at(-1)
    const found = readLeg(rest, declination, before) ?? readPoint(rest)
    if ('outcome' in found) return { line: at + 1, refusal: found }
    points.push({ label: name?.[1]?.trim() ?? '', typed, ...found })
  }
  return closed(points)
}

function readLeg(text: string, declination: number, before: TurningPoint | undefined) {
  const match = leg.exec(text)
  if (!match) return undefined
  const way: Way = { bearing: Number(match[1]), metres: Number(match[2]) }
  if (way.bearing < 0 || way.bearing > 360 || way.metres <= 0) return refuse('coordinates.bearing')
  if (!before) return refuse('coordinates.noStart')
  const point = pointAt(before.point, { ...way, bearing: way.bearing + declination })
  return { point, format: 'leg', precisionM: before.precisionM + 1 } as const
}

/** A last leg that comes nearer to the start than a tenth of the way around was walked to close the perimeter. */
function closed(points: readonly TurningPoint[]): Perimeter {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 4) return { points, closure: null }
  const { metres } = wayBetween(last.point, first.point)
  if (last.format !== 'leg') return { points: metres < 0.01 ? points.slice(0, -1) : points, closure: null }
  const { perimeterM } = measureOf(points.map(({ point }) => point))
  if (metres > perimeterM / 10) return { points, closure: null }
  return { points: points.slice(0, -1), closure: { metres, allowed: Math.max(5, perimeterM / 100) } }
}
