import type { Day, Instant } from '../kernel/dates.ts'
import type { Currency } from '../kernel/money.ts'

/** One amount for one person. */
export interface Transfer {
  /** By this the bank tells the payment from end to end; at most 35 signs. */
  readonly endToEndId: string
  readonly amount: string
  readonly name: string
  readonly iban: string
  readonly bic: string | null
  /** What the statement of the payee says it is for; in no language of its own, since banks carry Latin letters alone. */
  readonly purpose: string
}

/** What is paid out of one account on one day. */
export interface TransferGroup {
  readonly id: string
  readonly debtorName: string
  readonly debtorIban: string
  readonly debtorBic: string | null
  readonly executeOn: Day
  readonly currency: Currency
  readonly transfers: readonly Transfer[]
}

/** An order to a bank. */
export interface PaymentOrder {
  readonly messageId: string
  readonly createdAt: Instant
  readonly initiator: string
  readonly groups: readonly TransferGroup[]
}

/** Following and stopping long work: how many of how many are done, now and then, and a signal that ends it. */
export interface Following {
  readonly progress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}
