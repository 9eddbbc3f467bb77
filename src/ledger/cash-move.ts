import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'

/**
 * Cash that goes from a bank account to the cash desk of a site, or back: counted by who hands it over and once more by who
 * receives it (ddr.md §1.9). Between the two it is on nobody’s desk, and the books say so.
 */
export const CashMove = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  direction: z.enum(['advance', 'return']),
  fromId: Id,
  toId: Id,
  /** Where it stands while it is under way. */
  transitId: Id,
  currency: Currency,
  status: z.enum(['underWay', 'received']),
  handedOver: Amount,
  handedOverBy: Id,
  handedOverAt: Instant,
  received: Amount.nullable(),
  receivedBy: Id.nullable(),
  receivedAt: Instant.nullable(),
  note: plainText(500),
})
export type CashMove = z.infer<typeof CashMove>
export const cashMoveNoun = defineNoun({ name: 'cashMove', table: 'cash_moves', schema: CashMove })

export const cashMoveCan = {
  receive: ['underWay'],
} as const satisfies Record<string, readonly CashMove['status'][]>

/** Whether cash may take this step now. */
export const cashMoveMay = mayBy<CashMove, keyof typeof cashMoveCan>(cashMoveCan)
