import { z } from 'zod'
import type { Contamination, Hazard } from '../hazards/hazard.ts'
import type { OrdnanceReport } from '../ordnance-reports/ordnance-report.ts'
import { priorityParts } from '../ordnance-reports/priority.ts'

/** What the desk knows of people and land around, beside what report and register say (P-1). */
export const Circumstance = z.enum([
  ...(['victims', 'inhabited', 'schoolOrHospital', 'water', 'roads', 'housing', 'farming'] as const),
  ...(['manyPeople', 'weaponsRoute', 'returns', 'easyAccess'] as const),
])
export type Circumstance = z.infer<typeof Circumstance>

/** The points stay with the task as they were when it was prioritised (P-1): other points change no task that was weighed before. */
const circumstancePoints: Readonly<Record<Circumstance, number>> = {
  victims: 40,
  inhabited: 25,
  schoolOrHospital: 25,
  water: 20,
  roads: 15,
  housing: 20,
  farming: 10,
  manyPeople: 15,
  weaponsRoute: 15,
  returns: 15,
  easyAccess: 5,
}
const contaminationPoints: Readonly<Record<Contamination, number>> = {
  minefield: 25,
  vehicleMines: 15,
  mixed: 25,
  clusterStrike: 30,
  battleArea: 15,
  improvised: 30,
  ammunitionExplosion: 20,
}
/** An area that is confirmed comes before one that is suspected. */
const confirmedPoints = 15

export const TaskPart = z.object({
  /** `class.mine` and `danger.children` come from the report, `contamination.…` and `confirmed` from the register, the others from the desk. */
  key: z.string(),
  points: z.int(),
})
export type TaskPart = z.infer<typeof TaskPart>

/** What makes a task urgent, part by part; the score is their sum (P-1). It orders a list; people decide. */
export function taskPriorityParts(
  report: Pick<OrdnanceReport, 'itemClass' | 'dangers' | 'quantity'> | null,
  hazard: Pick<Hazard, 'contamination' | 'kind'> | null,
  circumstances: readonly Circumstance[],
): TaskPart[] {
  return [
    ...(report ? priorityParts(report) : []),
    ...(hazard
      ? [{ key: `contamination.${hazard.contamination}`, points: contaminationPoints[hazard.contamination] }]
      : []),
    ...(hazard?.kind === 'confirmed' ? [{ key: 'confirmed', points: confirmedPoints }] : []),
    ...[...new Set(circumstances)].map((key) => ({ key, points: circumstancePoints[key] })),
  ]
}

/** The sum of the parts. */
export function scoreOf(parts: readonly TaskPart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0)
}
