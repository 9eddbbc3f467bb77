import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'

/** Why a payment did not reach whom it was for. */
export const PaymentFault = z.enum([
  ...(['wrongAccount', 'closedAccount', 'blockedAccount', 'unreachable', 'notCollected', 'heldBack', 'other'] as const),
])
export type PaymentFault = z.infer<typeof PaymentFault>

/**
 * One line of a list: one instalment of one person, to the account that was theirs alone. An instalment is on one living line at most,
 * in SQL too: `listed` and `paid` live; what failed, was returned or lapsed leaves its instalment to another list.
 */
export const Payment = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  listId: Id,
  personId: Id,
  instalmentId: Id,
  accountId: Id,
  amount: Amount,
  currency: Currency,
  status: z.enum(['listed', 'paid', 'failed', 'returned', 'lapsed']),
  fault: PaymentFault.nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type Payment = z.infer<typeof Payment>
export const paymentNoun = defineNoun({ name: 'payment', table: 'payments', schema: Payment })

/** What a bank is told a payment is called: its id without dashes, 32 of the 35 characters that ISO 20022 allows (EndToEndId). */
export function referenceOf({ id }: { id: Id }): string {
  return id.replaceAll('-', '')
}
