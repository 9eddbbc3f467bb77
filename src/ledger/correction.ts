import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'
import { Direction, type EntryCause } from './entry.ts'

/** A line that takes back another: the same account and amount on the other side. */
export const CorrectingLine = z.strictObject({ accountId: Id, direction: Direction, amount: Amount })
export type CorrectingLine = z.infer<typeof CorrectingLine>

/** Taking an entry back by one that mirrors it, which one person proposes and another signs; nothing is rubbed out (trust.md §C2). */
export const MoneyCorrection = z.object({
  id: Id,
  sideId: Id,
  entryId: Id,
  currency: Currency,
  lines: z.array(CorrectingLine),
  reason: requiredText(1000),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  answer: z.string().nullable(),
})
export type MoneyCorrection = z.infer<typeof MoneyCorrection>
export const correctionNoun = defineNoun({
  name: 'moneyCorrection',
  table: 'money_corrections',
  schema: MoneyCorrection,
})

export const correctionCan = {
  decide: ['proposed'],
} as const satisfies Record<string, readonly MoneyCorrection['status'][]>

/** Whether a correction may still be signed or turned down. */
export const correctionMay = mayBy<MoneyCorrection, keyof typeof correctionCan>(correctionCan)

/** Entries that stand for themselves; what a payment, a list or cash under way booked is taken back where it belongs. */
export const correctable: readonly EntryCause[] = ['receipt', 'allotment', 'bankUnknown', 'bankExplained']
