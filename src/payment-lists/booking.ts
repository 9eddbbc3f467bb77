import { z } from 'zod'
import type { Context } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Refusal } from '../kernel/decision.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import { sumOf } from '../kernel/money.ts'
import type { Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { accountNoun, MoneyAccount } from '../ledger/account.ts'
import { type EntryCause, moneyEntry, transfer } from '../ledger/entry.ts'
import type { Programme } from '../programme/programme.ts'
import type { Payment } from './payment.ts'
import type { PaymentList } from './payment-list.ts'

/**
 * The accounts that a list books on (ADR 0033): the budget line that pays for it, what is owed, what was ordered and not confirmed, the
 * bank or the desk that it is paid from, and suspense for what nobody explained. Null where a side opened none.
 */
export const ListAccounts = z.object({
  line: MoneyAccount.nullable(),
  payable: MoneyAccount.nullable(),
  ordered: MoneyAccount.nullable(),
  bank: MoneyAccount.nullable(),
  desk: MoneyAccount.nullable(),
  suspense: MoneyAccount.nullable(),
})
export type ListAccounts = z.infer<typeof ListAccounts>

/** What is booked: from which account to which, how much, and why. */
export interface Move {
  readonly cause: EntryCause
  readonly causeId: Id
  readonly from: MoneyAccount
  readonly to: MoneyAccount
  readonly amount: string
}

/** The day and the hand of what is booked. */
export interface Hand {
  readonly list: Pick<PaymentList, 'sideId' | 'currency' | 'number'>
  readonly programme: Pick<Programme, 'timeZone'>
  readonly context: Context
}

/** One entry of the books for a step of a list; refused where the account that it is taken from has not so much (trust.md §C). */
export function booked(
  { cause, causeId, from, to, amount }: Move,
  { list, programme, context }: Hand,
): Write[] | Refusal {
  const { actionId, actor, at, received } = context
  return moneyEntry(
    {
      ...{ id: derivedId(actionId, `entry ${cause} ${causeId}`), sideId: list.sideId, currency: list.currency },
      ...{ cause, causeId, day: dayOf(received, programme.timeZone), note: list.number },
      ...{ recordedBy: actor.id, recordedAt: at },
    },
    transfer(from, to, amount),
  )
}

/**
 * What a fact books: it happened, so that it is never refused. Where the account it should be taken from has not so much, it is taken
 * from suspense, which somebody has to explain; `short` says so.
 */
export function bookedAnyway(
  move: Move,
  suspense: MoneyAccount | null,
  hand: Hand,
): { writes: Write[]; short: boolean } {
  const writes = booked(move, hand)
  if (!isRefusal(writes)) return { writes, short: false }
  if (!suspense || suspense.id === move.to.id) return { writes: [], short: true }
  const instead = booked({ ...move, from: suspense }, hand)
  return { writes: isRefusal(instead) ? [] : instead, short: true }
}

/** An account as the entries before this one in the same act leave it. */
export function after(account: MoneyAccount, writes: readonly Write[]): MoneyAccount {
  const changed = writes.findLast(({ noun, record }) => noun === accountNoun && record.id === account.id)
  return changed ? MoneyAccount.parse(changed.record) : account
}

/** What several payments come to. */
export function sumOfPayments(payments: readonly Payment[], list: Pick<PaymentList, 'currency'>): string {
  return sumOf(
    payments.map(({ amount }) => amount),
    list.currency,
  )
}
