import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { ChildCase } from './child-case.ts'

/** What was said at a step: the reason, and what else the step asks for, by the name of the field. Sealed. */
export const StepDetail = z.record(z.string(), z.string())
export type StepDetail = z.infer<typeof StepDetail>

/** One step of a case, with who took it; never changed (IDDRS 5.20). */
export const ChildStep = z.object({
  id: Id,
  caseId: Id,
  sideId: Id,
  siteId: Id.nullable(),
  kind: z.enum([
    ...(['identify', 'presume', 'release', 'place', 'trace', 'relative', 'attempt'] as const),
    ...(['reunify', 'careFor', 'visit', 'close', 'assess', 'signAge', 'turnDownAge'] as const),
  ]),
  toStatus: ChildCase.shape.status,
  takenBy: Id,
  takenAt: Instant,
  /** `StepDetail`, sealed under the key of the case. */
  sealed: z.string(),
})
export type ChildStep = z.infer<typeof ChildStep>
export const childStepNoun = defineNoun({
  name: 'childStep',
  table: 'child_steps',
  schema: ChildStep,
  appendOnly: true,
})

/** The step that an action took. */
export function stepOf(
  child: Pick<ChildCase, 'id' | 'sideId' | 'siteId' | 'status'>,
  kind: ChildStep['kind'],
  sealed: string,
  by: { actionId: Id; actor: { id: Id }; at: Instant },
): ChildStep {
  const { id: caseId, sideId, siteId, status: toStatus } = child
  const taken = { takenBy: by.actor.id, takenAt: by.at, sealed }
  return { id: derivedId(by.actionId, 'step'), caseId, sideId, siteId, kind, toStatus, ...taken }
}
