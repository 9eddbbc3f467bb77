import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { type PerimeterFault, perimeterFaults, perimeterWarnings } from '../kernel/coordinates/formats.ts'
import { measureOf } from '../kernel/coordinates/geodesic.ts'
import { perimeterFindings } from '../kernel/coordinates/perimeter-checks.ts'
import { readTurningPoints } from '../kernel/coordinates/turning-points.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import type { Point } from '../kernel/geo.ts'
import { isRefusal } from '../kernel/review.ts'
import type { HazardPerimeter } from './hazard.ts'
import type { refusals } from './refusals.ts'

/** What is refused for each fault. */
export const faultCodes: Readonly<Record<PerimeterFault, keyof typeof refusals>> = {
  tooFewPoints: 'perimeter.tooFewPoints',
  repeatedPoint: 'perimeter.repeatedPoint',
  repeatedLabel: 'perimeter.repeatedLabel',
  crossesItself: 'perimeter.crossesItself',
  noArea: 'perimeter.noArea',
  notClosed: 'perimeter.notClosed',
}

/** What a perimeter means: its points, its measures, and what the checks let stand. */
export type Surveyed = Pick<HazardPerimeter, 'points' | 'areaM2' | 'perimeterM' | 'closureM' | 'warnings'>

/** Reads a perimeter as it was typed and checks it (LR-6, LR-7); refuses the line that cannot be read, and what is no area. */
export function surveyed(lines: readonly string[], declination: number, country: string): Surveyed | Refusal {
  const read = readTurningPoints(lines.join('\n'), declination)
  if ('line' in read) return { ...read.refusal, facts: { ...read.refusal.facts, line: read.line }, field: 'lines' }
  const findings = perimeterFindings(read.points, country, read.closure)
  for (const fault of perimeterFaults) {
    const found = findings.find(({ code }) => code === fault)
    if (found) return refuse(faultCodes[fault], { at: found.at.join(', ') }, 'lines')
  }
  return {
    points: read.points.map(({ label, point, format, precisionM }) => ({ label, point, format, precisionM })),
    ...measureOf(read.points.map(({ point }) => point)),
    closureM: read.closure?.metres ?? null,
    warnings: perimeterWarnings.filter((warning) => findings.some(({ code }) => code === warning)),
  }
}

/** The turning points of a perimeter in their order, each with the line from which it was read. */
export function typedPointsOf({ points, lines }: Pick<HazardPerimeter, 'points' | 'lines'>) {
  const written = lines.filter((line) => line !== '')
  return points.map(({ label, point }, i) => ({ at: i + 1, label, point, typed: written[i] ?? '' }))
}

/** The two parts of a perimeter that is cut from one of its points to another, over further points on the way. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly over: readonly string[]
}

/**
 * Cuts a perimeter in two. Both parts keep the turning points of their side and share the cut, so that no square metre is lost or
 * counted twice. Refuses a cut between neighbours without a way between, and one that leaves the area.
 */
export function divided(points: HazardPerimeter['points'], { from, to, over }: Cut): Point[][] | Refusal {
  const [first, last] = [Math.min(from, to) - 1, Math.max(from, to) - 1]
  if (first < 0 || last >= points.length || first === last) return refuse('hazard.noSuchPoint', {}, 'to')
  const way: Point[] = []
  for (const line of over) {
    const read = readPoint(line)
    if (isRefusal(read)) return { ...read, field: 'over' }
    way.push(read.point)
  }
  if (from > to) way.reverse()
  const corners = points.map(({ point }) => point)
  return [
    [...corners.slice(first, last + 1), ...way.toReversed()],
    [...corners.slice(last), ...corners.slice(0, first + 1), ...way],
  ]
}
