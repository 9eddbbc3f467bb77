import { z } from 'zod'
import { PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'

/** That a commander's frozen list names a person, as an officer matched it. It confers nothing (IDDRS 4.20 §6.1, R-EL3). */
export const Listing = z.object({
  entryId: Id,
  listId: Id,
  groupId: Id,
  /** The category in which the entry stands (ddr.md §8: UNMIN's categories). */
  state: z.enum(['unmatched', 'suggested', 'matched', 'lateRecruit', 'absent', 'minor', 'duplicate', 'rejected']),
  joined: PartialDate.nullable(),
})
export type Listing = z.infer<typeof Listing>
