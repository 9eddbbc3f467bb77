import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import {
  Amount,
  Currency,
  compareAmounts,
  isNothing,
  isPayable,
  leftOf,
  sumOf,
  writtenAmount,
} from '../kernel/money.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { AccountKind, accountNoun, Balance, growsBy, type MoneyAccount } from './account.ts'

export const Direction = z.enum(['debit', 'credit'])
export type Direction = z.infer<typeof Direction>

/** What moved the money; `causeId` is the record that did, and no record does it twice. */
export const EntryCause = z.enum([
  ...(['receipt', 'allotment', 'release', 'unpaid', 'payment', 'return', 'cashAdvance', 'cashReturn'] as const),
  ...(['cashReceived', 'correction', 'bankUnknown', 'bankExplained'] as const),
])
export type EntryCause = z.infer<typeof EntryCause>

/** One booking: what was taken from where and put where, to the last unit, on one day (trust.md §C). */
export const MoneyEntry = z.object({
  id: Id,
  sideId: Id,
  day: Day,
  currency: Currency,
  cause: EntryCause,
  causeId: Id,
  lineCount: z.int().min(2),
  /** The debits, which are as much as the credits. */
  amount: Amount,
  note: plainText(500),
  recordedBy: Id,
  recordedAt: Instant,
})
export type MoneyEntry = z.infer<typeof MoneyEntry>
export const entryNoun = defineNoun({
  name: 'moneyEntry',
  table: 'money_entries',
  schema: MoneyEntry,
  appendOnly: true,
})

/** A line of an entry; the lines of an account are a chain, each beginning with what the one before it left. */
export const MoneyLine = z.object({
  id: Id,
  sideId: Id,
  entryId: Id,
  n: z.int().min(1),
  lineCount: z.int().min(2),
  accountId: Id,
  accountKind: AccountKind,
  currency: Currency,
  direction: Direction,
  amount: Amount,
  seq: z.int().min(1),
  before: Balance,
  after: Balance,
})
export type MoneyLine = z.infer<typeof MoneyLine>
export const lineNoun = defineNoun({ name: 'moneyLine', table: 'money_lines', schema: MoneyLine, appendOnly: true })

/** What is to be booked on an account. */
export interface Booking {
  readonly account: MoneyAccount
  readonly direction: Direction
  readonly amount: string
}

/** What an entry says beside its lines. */
export type EntryHead = Omit<MoneyEntry, 'lineCount' | 'amount'>

/**
 * The records of an entry, for the `decide` of any feature: the entry, its lines, and the accounts with what is on them after
 * it. Refuses what would not balance to the last unit, amounts of nothing or of fractions of a coin, accounts of another side or
 * currency or closed, and what would take more from an account than there is (trust.md §C). Accounts come through `needs`, as the
 * acts before this one left them.
 */
export function moneyEntry(head: EntryHead, bookings: readonly Booking[]): Write[] | Refusal {
  const { currency, sideId } = head
  const misfit = misfitOf(head, bookings)
  if (misfit) return misfit
  const accounts = new Map<Id, MoneyAccount>()
  const lines = bookings.map((booking, i): MoneyLine => {
    const account = accounts.get(booking.account.id) ?? booking.account
    const amount = writtenAmount(booking.amount, currency)
    const { balance } = account
    const after = booking.direction === 'debit' ? sumOf([balance, amount], currency) : leftOf(balance, amount, currency)
    accounts.set(account.id, { ...account, balance: after, lines: account.lines + 1 })
    return {
      ...{ id: derivedId(head.id, `line ${i + 1}`), sideId, entryId: head.id, n: i + 1, lineCount: bookings.length },
      ...{ accountId: account.id, accountKind: account.kind, currency, direction: booking.direction, amount },
      ...{ seq: account.lines + 1, before: account.balance, after },
    }
  })
  const overdrawn = [...accounts.values()].find((account) => isOverdrawn(account))
  if (overdrawn) return refuse('moneyEntry.overdrawn', { account: overdrawn.name })
  return [
    put(entryNoun, { ...head, lineCount: lines.length, amount: totalOf(bookings, 'debit', currency) }),
    ...lines.map((line) => put(lineNoun, line)),
    ...[...accounts.values()].map((account) => put(accountNoun, account)),
  ]
}

function misfitOf({ currency, sideId }: EntryHead, bookings: readonly Booking[]): Refusal | undefined {
  for (const { account, amount } of bookings) {
    if (account.sideId !== sideId) return refuse('moneyAccount.unknown')
    if (account.closedAt !== null) return refuse('moneyAccount.closed', { account: account.name })
    if (account.currency !== currency) return refuse('moneyEntry.currency', { account: account.name, currency })
    if (isNothing(amount)) return refuse('moneyEntry.nothing', {}, 'amount')
    if (!isPayable(amount, currency)) return refuse('money.places', { currency }, 'amount')
  }
  const balanced = totalOf(bookings, 'debit', currency) === totalOf(bookings, 'credit', currency)
  return bookings.length < 2 || !balanced ? refuse('moneyEntry.unbalanced') : undefined
}

function totalOf(bookings: readonly Booking[], direction: Direction, currency: Currency): string {
  return sumOf(
    bookings.filter((booking) => booking.direction === direction).map(({ amount }) => amount),
    currency,
  )
}

/** Whether more was taken from an account than there was: money that is there, was given for something, or is owed. */
export function isOverdrawn({ kind, balance }: Pick<MoneyAccount, 'kind' | 'balance'>): boolean {
  const sign = compareAmounts(balance, '0')
  return growsBy[kind] === 'debit' ? sign < 0 : growsBy[kind] === 'credit' && sign > 0
}

/** What is taken from one account and put on another: the commonest entry. */
export function transfer(from: MoneyAccount, to: MoneyAccount, amount: string): Booking[] {
  return [
    { account: to, direction: 'debit', amount },
    { account: from, direction: 'credit', amount },
  ]
}
