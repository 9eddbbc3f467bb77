import { z } from 'zod'
import { type Day, Day as DaySchema, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { type VettingCase, vettingReference } from '../vetting/vetting-case.ts'

/** What a training officer is told of a decision of vetting: these two, and never a third. */
export const ClearanceResult = z.enum(['cleared', 'conditional'])
export type ClearanceResult = z.infer<typeof ClearanceResult>

/**
 * Somebody whom vetting handed over to training. It is all that a training officer may read of a vetting case: who it is, for which
 * institution and post, whether cleared or with conditions, and until when; no finding, condition, check or reason is here, and the
 * compartment stays closed (ddr.md §1.17; docs/decisions/0051-due-diligence-and-training.md).
 */
export const Trainee = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  personId: Id,
  institutionId: Id,
  postId: Id,
  result: ClearanceResult,
  validUntil: DaySchema,
  status: z.enum(['open', 'closed']),
  handedBy: Id,
  handedAt: Instant,
})
export type Trainee = z.infer<typeof Trainee>
export const traineeNoun = defineNoun({ name: 'trainee', table: 'trainees', schema: Trainee })

/** What was told to training each time: never changed. */
export const TraineeStep = z.object({
  id: Id,
  sideId: Id,
  traineeId: Id,
  personId: Id,
  kind: z.enum(['handed', 'told', 'closed']),
  result: ClearanceResult,
  validUntil: DaySchema,
  takenBy: Id,
  takenAt: Instant,
})
export type TraineeStep = z.infer<typeof TraineeStep>
export const traineeStepNoun = defineNoun({
  name: 'traineeStep',
  table: 'trainee_steps',
  schema: TraineeStep,
  appendOnly: true,
})

/** Who hands somebody over: whoever knows the case. */
export const handers: readonly Role[] = ['vettingOfficer']
/** Who plans courses, enrols and places: the directorate of training. */
export const trainers: readonly Role[] = ['trainingOfficer']
/** Who reads trainees by name. */
export const traineeReaders: readonly Role[] = ['trainingOfficer', 'vettingOfficer', 'director']

/** The number by which training and vetting speak of the same case. */
export const traineeNumber = vettingReference

/** What of a decision may leave the compartment, also into the journal. */
export const Clearance = Trainee.pick({ result: true, validUntil: true })
export type Clearance = z.infer<typeof Clearance>

/** Whether a clearance stands on a day. */
export function stillClear(clearance: Clearance | null, on: Day): boolean {
  return clearance !== null && clearance.validUntil >= on
}

/** What of a case may be told: that it stands cleared or with conditions on a day, and until when; or that it does not. */
export function clearanceOf(found: VettingCase | null, on: Day): Clearance | Refusal {
  if (!found) return refuse('trainee.unknownCase')
  const { status, decision, validUntil } = found
  const stands = status === 'cleared' || status === 'conditional' || status === 'integrated'
  const result = ClearanceResult.safeParse(decision).data
  if (!stands || result === undefined || validUntil === null || validUntil < on) return refuse('trainee.noClearance')
  return { result, validUntil }
}
