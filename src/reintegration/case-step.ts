import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { ReintegrationCase } from './reintegration-case.ts'

/**
 * One step of a case, with who took it: the case's timeline, never changed. What was written at it lies sealed in the journal at
 * `entryId`, which is the action that took it.
 */
export const CaseStep = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  caseId: Id,
  personId: Id,
  kind: z.enum([
    ...(['open', 'counselling', 'visit', 'call', 'note', 'assess'] as const),
    ...(['proposePlan', 'agreePlan', 'declinePlan'] as const),
    ...(['refer', 'acceptReferral', 'refuseReferral', 'withdrawReferral', 'enrol', 'complete', 'dropOut'] as const),
    ...(['place', 'followUp', 'proposeGrant', 'approveGrant', 'turnDownGrant'] as const),
    ...(['handOver', 'takeOver', 'keep', 'close', 'reopen'] as const),
  ]),
  toStatus: ReintegrationCase.shape.status,
  /** The record that the step is of, beside the case: a plan, a referral, a grant. */
  aboutId: Id.nullable(),
  entryId: Id,
  takenBy: Id,
  takenAt: Instant,
})
export type CaseStep = z.infer<typeof CaseStep>
export const caseStepNoun = defineNoun({ name: 'caseStep', table: 'case_steps', schema: CaseStep, appendOnly: true })

/** The step that an action took, in the status to which it led. */
export function caseStep(
  { id: caseId, personId, sideId, siteId, status: toStatus }: ReintegrationCase,
  kind: CaseStep['kind'],
  aboutId: Id | null,
  { actionId, actor, at }: { readonly actionId: Id; readonly actor: { readonly id: Id }; readonly at: Instant },
): CaseStep {
  const taken = { entryId: actionId, takenBy: actor.id, takenAt: at }
  return { id: derivedId(actionId, 'step'), sideId, siteId, caseId, personId, kind, toStatus, aboutId, ...taken }
}
