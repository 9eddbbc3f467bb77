import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * What an account is of (ADR 0033): money that is there (`bank`, `cashDesk`), money that came for something (`donor` until it
 * is allotted, `budgetLine` until it is released), money that is owed to people (`payable`), orders that no bank confirmed yet
 * (`paid`), and what nobody has explained or is on its way (`suspense`).
 */
export const AccountKind = z.enum(['donor', 'budgetLine', 'bank', 'cashDesk', 'payable', 'paid', 'suspense'])
export type AccountKind = z.infer<typeof AccountKind>

/** What is on an account: debits less credits, so below nothing where it is money for something or owed to somebody. */
export const Balance = z.string().regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,3})?$/, { error: 'money.amount' })

/** An account of the books of one side, in one currency. */
export const MoneyAccount = z.object({
  id: Id,
  sideId: Id,
  /** The site of a cash desk; null of every other kind. */
  siteId: Id.nullable(),
  kind: AccountKind,
  name: requiredText(120),
  currency: Currency,
  /** The donor’s account out of which a budget line is fed; null of every other kind. */
  donorId: Id.nullable(),
  /** The number of a donor’s agreement or the code of a budget line, as their papers say it. */
  reference: requiredText(60).nullable(),
  iban: z.string().nullable(),
  balance: Balance,
  /** How many lines were booked on it; the newest says the same balance. */
  lines: z.int().min(0),
  openedBy: Id,
  openedAt: Instant,
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
})
export type MoneyAccount = z.infer<typeof MoneyAccount>
export const accountNoun = defineNoun({ name: 'moneyAccount', table: 'money_accounts', schema: MoneyAccount })

/** The side of an account on which it grows; null where its balance may be on either. */
export const growsBy: Readonly<Record<AccountKind, 'debit' | 'credit' | null>> = {
  ...{ bank: 'debit', cashDesk: 'debit', donor: 'credit', budgetLine: 'credit', payable: 'credit' },
  ...{ paid: null, suspense: null },
}

/** Of these a side has one open account in each currency: what is booked on them has no other place to go. */
export const oneOfAKind: readonly AccountKind[] = ['payable', 'paid', 'suspense']

/** What is available on an account, as people say it: above nothing where there is some. */
export function availableOn({ kind, balance }: Pick<MoneyAccount, 'kind' | 'balance'>): string {
  return growsBy[kind] === 'credit' ? opposite(balance) : balance
}

/** The same amount on the other side. */
export function opposite(balance: string): string {
  if (balance.startsWith('-')) return balance.slice(1)
  return /^[0.]+$/.test(balance) ? balance : `-${balance}`
}
