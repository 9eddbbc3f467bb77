import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'

/** By what the cashier knew whom they paid (R-PAY1). */
export const IdentityProof = z.enum(['card', 'photo', 'thumbprint', 'receiver'])
export type IdentityProof = z.infer<typeof IdentityProof>

/**
 * That a cashier handed money out for a payment. It is added once and never changes; one that comes from a paper sheet although the
 * payment was paid already is kept as `again`: the money left the desk, and somebody has to answer for it.
 */
export const CashHandout = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  listId: Id,
  paymentId: Id,
  personId: Id,
  amount: Amount,
  currency: Currency,
  identity: IdentityProof,
  fromSheet: z.boolean(),
  again: z.boolean(),
  receiptId: Id,
  paidBy: Id,
  paidAt: Instant,
})
export type CashHandout = z.infer<typeof CashHandout>
export const cashHandoutNoun = defineNoun({
  name: 'cashHandout',
  table: 'cash_handouts',
  schema: CashHandout,
  appendOnly: true,
})
