import { z } from 'zod'
import { Channel } from '../benefits/payee-account.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'

const by = { by: Id.nullable(), at: Instant.nullable() }

/**
 * One list of payments of one instalment of a rule, by one channel, at one site where it is a cash desk’s (R-PAY1; ddr.md §1.9). Made by
 * one, frozen, approved by another, paid by a third, reconciled by a fourth (R-SOD). `digest` is over every line as it was frozen: what
 * was approved is what is paid.
 */
export const PaymentList = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  number: z.string(),
  sequence: z.int().min(1),
  ruleId: Id,
  n: z.int().min(1).max(12),
  channel: Channel,
  currency: Currency,
  /** The account of the budget line that pays for it. */
  budgetLineId: Id,
  /** The account of the bank or provider that it is paid from; null of a desk’s, and before it is released. */
  bankId: Id.nullable(),
  status: z.enum(['drawing', 'drawn', 'frozen', 'approved', 'releasing', 'paying', 'closed', 'returned']),
  /** The last instalment that was looked at, so that drawing goes on from there after a break. */
  drawnTo: Id.nullable(),
  lines: z.int().min(0),
  total: Amount,
  /** Instalments that something blocks, and which are therefore not on the list. */
  blocked: z.int().min(0),
  digest: z.string().nullable(),
  drawnBy: Id,
  drawnAt: Instant,
  frozenBy: by.by,
  frozenAt: by.at,
  approvedBy: by.by,
  approvedAt: by.at,
  returnedFor: z.string().nullable(),
  /** Who made the bank’s file, or opened the desk. */
  releasedBy: by.by,
  releasedAt: by.at,
  reconciledBy: by.by,
  reconciledAt: by.at,
  /** The last line that was looked at before the file was made, and how many were held back since something blocks them now. */
  releasedTo: Id.nullable(),
  heldBack: z.int().min(0),
  heldBackTotal: Amount,
  /** What whoever reconciled it counted as paid. */
  counted: Amount.nullable(),
})
export type PaymentList = z.infer<typeof PaymentList>
export const paymentListNoun = defineNoun({ name: 'paymentList', table: 'payment_lists', schema: PaymentList })

/** What can be done with a list in which status (ddr.md §8). */
export const listCan = {
  fill: ['drawing'],
  freeze: ['drawn'],
  approve: ['frozen'],
  return: ['drawing', 'drawn', 'frozen'],
  release: ['approved', 'releasing'],
  pay: ['paying'],
  lapse: ['paying'],
  reconcile: ['paying'],
} as const satisfies Record<string, readonly PaymentList['status'][]>
export type ListStep = keyof typeof listCan
const byStatus = mayBy<PaymentList, ListStep>(listCan)

/** Whether a list may take a step now. One that is being sent back, a thousand lines at a time, can only be sent back whole. */
export function listMay(step: ListStep, list: Pick<PaymentList, 'status' | 'returnedFor'>): boolean {
  return byStatus(step, list) && (step === 'return' || list.returnedFor === null)
}

/** Everybody who had a hand in a list so far: whoever comes next has to be somebody else (R-SOD). */
export function handsOn(list: PaymentList): Id[] {
  return [list.drawnBy, list.frozenBy, list.approvedBy, list.releasedBy].filter((id) => id !== null)
}

/** How many instalments are looked at in one step; a list of a hundred thousand is drawn in a hundred of them. */
export const linesAtOnce = 1000
/** Before release lines are only looked at, and few of them change: so more at once. */
export const linesLookedAt = 5000

/** Lines on one sheet of the desk: what a cashier pays in a day, and what is printed in a few seconds. */
export const linesOfSheet = 100
