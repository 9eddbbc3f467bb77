import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Language } from '../kernel/texts.ts'

/** An appeal is in time for so long after the notice. A setting of this programme, no standard. */
export const vettingAppealDays = 30

/**
 * An appeal against what a panel decided (ddr.md §8: NotCleared → Appeal), inside the compartment. Decided by somebody who neither wrote
 * it down nor took part in the round that it is against; upheld, the person is vetted again.
 */
export const VettingAppeal = z.object({
  id: Id,
  sideId: Id,
  caseId: Id,
  round: z.int().min(1),
  status: z.enum(['filed', 'upheld', 'dismissed']),
  /** Late is recorded, never refused. */
  late: z.boolean(),
  dueOn: Day,
  filedBy: Id,
  filedAt: Instant,
  /** Who took part in the round. */
  firstOfficers: z.array(Id),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  toldBy: Id.nullable(),
  toldOn: Day.nullable(),
  toldIn: Language.nullable(),
  /** `{ grounds }` in the person's words, sealed under the key of the case. */
  sealed: z.string(),
  /** `{ reason }`, sealed; null until it was decided. */
  sealedReason: z.string().nullable(),
})
export type VettingAppeal = z.infer<typeof VettingAppeal>
export const vettingAppealNoun = defineNoun({
  name: 'vettingAppeal',
  table: 'vetting_appeals',
  schema: VettingAppeal,
})
export const GroundsWords = z.object({ grounds: z.string() })
