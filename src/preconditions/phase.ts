import { z } from 'zod'
import { type Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'
import { notMet, type Precondition, type PreconditionAssessment, scopeShape } from './precondition.ts'
import { Tool } from './waiver.ts'

export const PhaseKind = z.enum(['programme', ...Tool.options])
export type PhaseKind = z.infer<typeof PhaseKind>

/**
 * A programme, or a related tool, at work for a group or a region: opened and closed by whom and why. It keeps what it was
 * opened on: the four assessments and who made them, or the signed waiver.
 */
export const Phase = z.object({
  id: Id,
  sideId: Id,
  ...scopeShape,
  kind: PhaseKind,
  status: z.enum(['open', 'closed']),
  openReason: requiredText(2000),
  openedBy: Id,
  openedAt: Instant,
  assessmentIds: z.array(Id),
  assessedBy: z.array(Id),
  waiverId: Id.nullable(),
  waiverSignedBy: Id.nullable(),
  closeReason: z.string().nullable(),
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
})
export type Phase = z.infer<typeof Phase>
export const phaseNoun = defineNoun({ name: 'phase', table: 'phases', schema: Phase })

/** What can be done with a phase in which status. */
export const phaseCan = { close: ['open'] } as const satisfies Record<string, readonly Phase['status'][]>

/** Whether a phase may take this step now. */
export const phaseMay = mayBy<Phase, keyof typeof phaseCan>(phaseCan)

/**
 * Which preconditions an open programme has lost since: no longer met, or past their last day. Asked whenever it is read, so
 * that nobody has to notice the day; a warning and no closing, since people are in it.
 */
export function lostSince(
  phase: Pick<Phase, 'kind' | 'status'>,
  standing: readonly PreconditionAssessment[],
  today: Day,
): Precondition[] {
  return phase.kind === 'programme' && phase.status === 'open' ? notMet(standing, today) : []
}
