import type { Danger, ItemClass, OrdnanceReport } from './ordnance-report.ts'

/** Which version of the weights the points are of: the page says it beside them (P-1: visible and versioned). */
export const weightsVersion = 1

const classPoints: Readonly<Record<ItemClass, number>> = {
  mine: 25,
  cluster: 30,
  bomb: 25,
  shell: 15,
  mortar: 15,
  rocket: 20,
  grenade: 20,
  improvised: 30,
  cartridges: 5,
  unknown: 20,
}
const dangerPoints: Readonly<Record<Danger, number>> = {
  children: 30,
  homes: 20,
  school: 25,
  hospital: 25,
  road: 10,
  water: 10,
  burning: 30,
  moved: 15,
}
/** More than this at one place is a heap, not a stray item. */
const many = 10
const manyPoints = 10

export interface PriorityPart {
  readonly key: `class.${ItemClass}` | `danger.${Danger}` | 'many'
  readonly points: number
}

/** What makes a report urgent, part by part; the score is their sum (P-1). It orders a list and decides nothing. */
export function priorityParts(report: Pick<OrdnanceReport, 'itemClass' | 'dangers' | 'quantity'>): PriorityPart[] {
  return [
    { key: `class.${report.itemClass}`, points: classPoints[report.itemClass] },
    ...[...new Set(report.dangers)].map(
      (danger): PriorityPart => ({ key: `danger.${danger}`, points: dangerPoints[danger] }),
    ),
    ...((report.quantity ?? 1) > many ? [{ key: 'many' as const, points: manyPoints }] : []),
  ]
}

/** The sum of the parts. */
export function priorityOf(report: Pick<OrdnanceReport, 'itemClass' | 'dangers' | 'quantity'>): number {
  return priorityParts(report).reduce((sum, { points }) => sum + points, 0)
}
