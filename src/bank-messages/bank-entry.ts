import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { isNothing } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { Outcome, OutcomeReason } from './reconcile.ts'
import { SaidEntry } from './said-entry.ts'

/**
 * What a file said of one movement, and where it ended. What was said never changes; an entry that nobody knows is explained by one
 * person and signed by another.
 */
export const BankEntry = z.object({
  id: Id,
  sideId: Id,
  fileId: Id,
  accountId: Id,
  ...SaidEntry.shape,
  outcome: Outcome,
  reason: OutcomeReason,
  paymentId: Id.nullable(),
  resolution: z.enum(['none', 'proposed', 'resolved']),
  /** The account against which it is booked; null where it moved no money. */
  againstId: Id.nullable(),
  explanation: requiredText(1000).nullable(),
  proposedBy: Id.nullable(),
  proposedAt: Instant.nullable(),
  signedBy: Id.nullable(),
  signedAt: Instant.nullable(),
})
export type BankEntry = z.infer<typeof BankEntry>
export const bankEntryNoun = defineNoun({ name: 'bankEntry', table: 'bank_entries', schema: BankEntry })

/** What two people explain: an entry that fits no payment, and one that moved another amount than was ordered. */
export const explainable: readonly Outcome[] = ['unknown', 'partial']

/** An entry of a file is one record: the same file gives the same ids. */
export function bankEntryId(fileId: Id, position: number): Id {
  return derivedId(fileId, `entry ${position}`)
}

/** Whether it says that money moved, and how much: then explaining it books it. */
export function movedMoney(
  entry: BankEntry,
): entry is BankEntry & { amount: string; direction: 'debit' | 'credit'; currency: string } {
  const { status, amount, direction, currency } = entry
  return status === 'settled' && amount !== null && !isNothing(amount) && direction !== null && currency !== null
}
