import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * A sheet of lines that one cashier takes to where there is no network. While it is out its lines are paid from the sheet alone: nobody
 * else pays them, on line or off, so that no two desks pay one person (R-PAY1). Once it is back, what was not paid can be paid again.
 */
export const DeskSheet = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  listId: Id,
  /** The how-manieth sheet of its list. */
  n: z.int().min(1),
  cashierId: Id,
  lines: z.int().min(1),
  status: z.enum(['out', 'back']),
  takenAt: Instant,
  broughtBackBy: Id.nullable(),
  broughtBackAt: Instant.nullable(),
})
export type DeskSheet = z.infer<typeof DeskSheet>
export const deskSheetNoun = defineNoun({ name: 'deskSheet', table: 'desk_sheets', schema: DeskSheet })
