import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * A person says that something that is kept of them is wrong. Accepted, the registration officer corrects it
 * (`person.correct`); declined, they are told why, and can have another officer look at it once more.
 */
export const CorrectionRequest = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  askedOn: Day,
  dueOn: Day,
  /** What is wrong, and what would be right. */
  what: requiredText(1000),
  status: z.enum(['recorded', 'accepted', 'declined', 'appealed', 'upheldDecline', 'done']),
  recordedBy: Id,
  recordedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  reasons: z.string().nullable(),
  appeal: z.string().nullable(),
  appealedAt: Instant.nullable(),
  appealDecidedBy: Id.nullable(),
  appealDecidedAt: Instant.nullable(),
  appealReasons: z.string().nullable(),
  /** The correction that followed. */
  correctionId: Id.nullable(),
  doneAt: Instant.nullable(),
})
export type CorrectionRequest = z.infer<typeof CorrectionRequest>
export const correctionRequestNoun = defineNoun({
  name: 'correctionRequest',
  table: 'correction_requests',
  schema: CorrectionRequest,
})

export const correctionRequestCan = {
  decide: ['recorded'],
  appeal: ['declined'],
  decideAppeal: ['appealed'],
  finish: ['accepted'],
} as const satisfies Record<string, readonly CorrectionRequest['status'][]>
export const correctionRequestMay = mayBy<CorrectionRequest, keyof typeof correctionRequestCan>(correctionRequestCan)
