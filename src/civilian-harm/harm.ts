import { smallCellsHidden } from '../groups/small-cells.ts'
import { DamagedObject, type IncidentState } from '../incidents/incident.ts'
import { type Estimate, noEstimate } from '../incidents/tolls.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter, daysUntil } from '../kernel/deadline.ts'

/**
 * Objects whose damage is harm to civilians (§2.2, attack on civilians and objects). Roads, airports, ports, oil facilities, missions and
 * what is called other may serve an armed force as well, so they are not counted here; the page says so.
 */
export const civilObjects = DamagedObject.exclude(['road', 'airport', 'port', 'oilFacility', 'mission', 'other'])

/** How far an incident is established, in three steps (§2.3); who was refuted, or is a duplicate, is in none. */
export const grades = ['verified', 'corroborated', 'unconfirmed'] as const
export type Grade = (typeof grades)[number]

/** The step of an incident's state; undefined where it is not counted. */
export function gradeOf(state: IncidentState): Grade | undefined {
  if (state === 'refuted' || state === 'duplicate') return undefined
  return state === 'verified' || state === 'corroborated' ? state : 'unconfirmed'
}

/** The period of the same number of days that ends on the day before. */
export function periodBefore({ from, to }: { from: Day; to: Day }): { from: Day; to: Day } {
  const days = daysUntil(from, to)
  const before = daysAfter(from, -1)
  return { from: daysAfter(before, -days), to: before }
}

/** Several estimates together: least with least, most with most (UCDP low/best/high). */
export function together(estimates: readonly Estimate[]): Estimate {
  return estimates.reduce(
    (sum, { low, best, high }) => ({ low: sum.low + low, best: sum.best + best, high: sum.high + high }),
    noEstimate,
  )
}

/**
 * Estimates for readers outside the offices: one that may be of one to four people is null, and where only one cell is, the smallest
 * other that is not zero is hidden too, since a total would tell it (R-SHR, ddr.md §9; trust.md A9).
 */
export function estimatesOutside(cells: readonly Estimate[]): (Estimate | null)[] {
  return smallCellsHidden(cells, (cell) => cell)
}
