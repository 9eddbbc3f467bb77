import { z } from 'zod'
import { compareAmounts } from '../kernel/money.ts'
import type { SaidEntry } from './said-entry.ts'

/** Where an entry of a bank ends: each in exactly one. `pending` says that the bank has the order and moved nothing yet. */
export const Outcome = z.enum([
  ...(['paid', 'failed', 'returned', 'alreadySettled', 'partial', 'reversed', 'unknown', 'pending'] as const),
])
export type Outcome = z.infer<typeof Outcome>

/** Why it ends there. */
export const OutcomeReason = z.enum([
  ...(['settled', 'rejected', 'sentBack', 'takenBack', 'seenBefore', 'amountDiffers', 'accepted'] as const),
  ...(['noReference', 'noPayment', 'noAmount', 'otherCurrency', 'contradicts', 'failedBefore'] as const),
])
export type OutcomeReason = z.infer<typeof OutcomeReason>

/** A payment that was ordered, as far as entries before these have settled it. */
export const OrderedPayment = z.strictObject({
  id: z.uuid(),
  endToEndId: z.string(),
  orderId: z.string().nullable(),
  amount: z.string(),
  currency: z.string(),
  /** Whether the bank moved it, refused it, and got it back. */
  left: z.enum(['no', 'whole', 'part']),
  failed: z.boolean(),
  back: z.boolean(),
})
export type OrderedPayment = z.infer<typeof OrderedPayment>

/** One entry with where it ended. An entry about a whole order gives one for each of its payments. */
export interface Reconciled {
  readonly entry: SaidEntry
  readonly outcome: Outcome
  readonly reason: OutcomeReason
  readonly paymentId: string | null
}

/**
 * Says of each entry what it did to which payment (R-PAY1; ddr.md §10.4: nothing unreconciled stays unseen). Pure, and drops nothing:
 * every entry gives at least one answer. Entries may come in any order and any number of times: what a payment went through is two
 * questions, whether its money left and whether it came back, and each is answered once.
 */
export function reconcile(
  entries: readonly SaidEntry[],
  ordered: readonly OrderedPayment[],
): { readonly reconciled: readonly Reconciled[]; readonly payments: readonly OrderedPayment[] } {
  const payments = new Map(ordered.map((payment) => [payment.endToEndId, payment]))
  const ofOrder = new Map<string, string[]>()
  for (const { orderId, endToEndId } of ordered) {
    if (orderId === null) continue
    const others = ofOrder.get(orderId)
    if (others) others.push(endToEndId)
    else ofOrder.set(orderId, [endToEndId])
  }
  const settle = (entry: SaidEntry, endToEndId: string | null): Reconciled => {
    const payment = endToEndId === null ? undefined : payments.get(endToEndId)
    if (!payment) {
      const reason = endToEndId === null ? 'noReference' : 'noPayment'
      return { entry, outcome: 'unknown', reason, paymentId: null }
    }
    const { after, ...answer } = answerOf(entry, payment)
    payments.set(payment.endToEndId, { ...payment, ...after })
    return { entry, ...answer, paymentId: answer.outcome === 'unknown' ? null : payment.id }
  }
  const reconciled = entries.flatMap((entry) => {
    const whole = entry.endToEndId === null && entry.orderId !== null ? ofOrder.get(entry.orderId) : undefined
    return whole ? whole.map((endToEndId) => settle(entry, endToEndId)) : [settle(entry, entry.endToEndId)]
  })
  return { reconciled, payments: [...payments.values()] }
}

interface Answer {
  readonly outcome: Outcome
  readonly reason: OutcomeReason
  readonly after?: Partial<OrderedPayment>
}

const seenBefore: Answer = { outcome: 'alreadySettled', reason: 'seenBefore' }

function answerOf(entry: SaidEntry, payment: OrderedPayment): Answer {
  if (entry.currency !== null && entry.currency !== payment.currency) {
    return { outcome: 'unknown', reason: 'otherCurrency' }
  }
  if (entry.status === 'rejected') return rejected(payment)
  if (entry.status !== 'settled') {
    const isOver = payment.left !== 'no' || payment.failed
    return isOver ? seenBefore : { outcome: 'pending', reason: 'accepted' }
  }
  if (entry.amount === null || entry.direction === null) return { outcome: 'unknown', reason: 'noAmount' }
  const isWhole = compareAmounts(entry.amount, payment.amount) === 0
  if (entry.direction === 'debit') return entry.reversal ? takenAgain(payment) : moneyLeft(payment, isWhole)
  return cameBack(entry, payment, isWhole)
}

function rejected(payment: OrderedPayment): Answer {
  if (payment.failed) return seenBefore
  if (payment.left !== 'no') return { outcome: 'unknown', reason: 'contradicts' }
  return { outcome: 'failed', reason: 'rejected', after: { failed: true } }
}

function moneyLeft(payment: OrderedPayment, isWhole: boolean): Answer {
  if (payment.left !== 'no') return seenBefore
  // The bank refused it and paid all the same: somebody may have been paid anew meanwhile.
  if (payment.failed) return { outcome: 'unknown', reason: 'failedBefore' }
  return isWhole
    ? { outcome: 'paid', reason: 'settled', after: { left: 'whole' } }
    : { outcome: 'partial', reason: 'amountDiffers', after: { left: 'part' } }
}

function cameBack(entry: SaidEntry, payment: OrderedPayment, isWhole: boolean): Answer {
  if (payment.back) return seenBefore
  const after = { back: true }
  if (!isWhole) return { outcome: 'partial', reason: 'amountDiffers', after }
  return entry.reversal
    ? { outcome: 'reversed', reason: 'takenBack', after }
    : { outcome: 'returned', reason: 'sentBack', after }
}

/** The bank took back that the money had come back: it is gone again. */
function takenAgain(payment: OrderedPayment): Answer {
  return payment.back
    ? { outcome: 'reversed', reason: 'takenBack', after: { back: false } }
    : { outcome: 'unknown', reason: 'contradicts' }
}
