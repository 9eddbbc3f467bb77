import { countryBox, crossesItself, isInside, type Point } from '../geo.ts'
import type { PerimeterFault, PerimeterWarning } from './formats.ts'
import { measureOf, wayBetween } from './geodesic.ts'
import type { Closure } from './turning-points.ts'

/** One finding; `at` are the turning points that it is about, counted from 1. */
export interface Finding {
  readonly code: PerimeterFault | PerimeterWarning
  readonly at: readonly number[]
}

interface Corner {
  readonly label: string
  readonly point: Point
}

/** Two turning points nearer than this, in degrees, are one (GeoCheck). */
const sameDegrees = 1e-6
const longSideMetres = 5000
/** A task for one team is hardly smaller than a room or larger than a town; both happen, and are looked at. */
const smallM2 = 10
const largeM2 = 50_000_000
/** Area over that of a circle with the same way around: a square has 0.79, a strip of 1 to 100 has 0.03. */
const sliverShape = 0.02

/** Everything that is odd about a perimeter, faults first. An empty answer is a sound perimeter. */
export function perimeterFindings(corners: readonly Corner[], country: string, closure: Closure | null): Finding[] {
  const points = unwrapped(corners.map(({ point }) => point))
  if (points.length < 3) return [{ code: 'tooFewPoints', at: [] }]
  const faults = faultsOf(corners, points, closure)
  return [...faults, ...warningsOf(corners, points, country, faults)]
}

function faultsOf(corners: readonly Corner[], points: Point[], closure: Closure | null): Finding[] {
  const repeated = repeats(points.map(([x, y]) => `${Math.round(x / sameDegrees)} ${Math.round(y / sameDegrees)}`))
  const labels = repeats(corners.map(({ label }) => label.trim().toUpperCase()))
  const found: Finding[] = []
  if (repeated.length > 0) found.push({ code: 'repeatedPoint', at: repeated })
  if (labels.length > 0) found.push({ code: 'repeatedLabel', at: labels })
  // Three points whose sides run over each other lie in one line.
  if (repeated.length === 0 && crossesItself(points))
    found.push({ code: points.length === 3 ? 'noArea' : 'crossesItself', at: [] })
  if (closure && closure.metres > closure.allowed) found.push({ code: 'notClosed', at: [corners.length] })
  return found
}

function warningsOf(corners: readonly Corner[], points: Point[], country: string, faults: Finding[]): Finding[] {
  const { areaM2, perimeterM } = measureOf(points)
  const found: Finding[] = []
  if (faults.some(({ code }) => code === 'crossesItself') && !crossesItself(aroundMiddle(points)))
    found.push({ code: 'outOfOrder', at: [] })
  const numbers = corners.map(({ label }) => Number(/\d+$/.exec(label)?.[0] ?? Number.NaN))
  const backwards = numbers.flatMap((value, i) => (value < (numbers[i - 1] ?? value) ? [i + 1] : []))
  if (backwards.length > 0) found.push({ code: 'labelsOutOfOrder', at: backwards })
  if (faults.length === 0 && (4 * Math.PI * areaM2) / perimeterM ** 2 < sliverShape)
    found.push({ code: 'sliver', at: [] })
  if (faults.length === 0 && areaM2 < smallM2) found.push({ code: 'areaSmall', at: [] })
  if (areaM2 > largeM2) found.push({ code: 'areaLarge', at: [] })
  const long = points.flatMap((from, i) =>
    wayBetween(from, points[(i + 1) % points.length] ?? from).metres > longSideMetres ? [i + 1] : [],
  )
  if (long.length > 0) found.push({ code: 'longSide', at: long })
  const box = countryBox(country)
  if (box && !isInside(box, points)) {
    const outside = points.flatMap((point, i) => (isInside(box, [point]) ? [] : [i + 1]))
    found.push({ code: 'outsideCountry', at: outside })
  }
  return found
}

/** The places, from 1, of texts that stood before; empty texts are nobody's. */
function repeats(texts: readonly string[]): number[] {
  const seen = new Set<string>()
  return texts.flatMap((text, i) => {
    if (text === '') return []
    if (seen.has(text)) return [i + 1]
    seen.add(text)
    return []
  })
}

/** Longitudes that go on past 180° where a perimeter lies across the antimeridian, so that its sides are short. */
function unwrapped(points: readonly Point[]): Point[] {
  const first = points[0]?.[0] ?? 0
  return points.map(([x, y]) => [x - first > 180 ? x - 360 : x - first < -180 ? x + 360 : x, y])
}

/** The same corners in the order in which they stand around their middle: what a surveyor may have meant. */
function aroundMiddle(points: readonly Point[]): Point[] {
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length
  const y = points.reduce((sum, point) => sum + point[1], 0) / points.length
  return [...points].sort((a, b) => Math.atan2(a[1] - y, a[0] - x) - Math.atan2(b[1] - y, b[0] - x))
}
