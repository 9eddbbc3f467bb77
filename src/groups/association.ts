import { z } from 'zod'
import { Instant, PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/**
 * That a person belonged to a group, as it was said and recorded (ddr.md §1.4). It proves nothing by itself: being with
 * a group is a finding of the eligibility panel. The newest association of a person stands; earlier ones are kept.
 */
export const Association = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  groupId: Id,
  /** Combatant; associated (support, also by force); dependant (IDDRS 4.20 §6.1, 5.10). */
  role: z.enum(['combatant', 'associated', 'dependant']),
  howJoined: z.enum(['voluntary', 'forced', 'abducted', 'bornInto', 'unknown']),
  joined: PartialDate.nullable(),
  leftIt: PartialDate.nullable(),
  subUnit: plainText(120),
  duty: plainText(120),
  status: z.enum(['standing', 'replaced']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Association = z.infer<typeof Association>
export const associationNoun = defineNoun({ name: 'association', table: 'associations', schema: Association })
