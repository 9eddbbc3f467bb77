import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Currency } from '../kernel/money.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { AccountKind, Balance, MoneyAccount } from './account.ts'
import { CashMove } from './cash-move.ts'
import { MoneyCorrection } from './correction.ts'
import { EntryCause, MoneyEntry, MoneyLine } from './entry.ts'

/** Query of `GET /api/money-accounts`. */
export const AccountsQuery = z.object({
  status: z.enum(['open', 'all']).default('open'),
  kind: z.enum(['all', ...AccountKind.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['name', 'opened']).default('name'),
  page: PageNumber,
})
export type AccountsQuery = z.infer<typeof AccountsQuery>

/** All debit and all credit balances of one currency, as the reader sees them: over a whole side they are the same. */
export const TrialBalance = z.object({ currency: Currency, debits: Balance, credits: Balance })
export type TrialBalance = z.infer<typeof TrialBalance>
export const AccountsView = z.object({
  accounts: z.array(MoneyAccount),
  /** Empty for whoever sees only the desk of a site. */
  trial: z.array(TrialBalance),
  ...pageShape,
})
export type AccountsView = z.infer<typeof AccountsView>

/** A line of an account with the entry that it is of. */
export const AccountLine = z.object({ line: MoneyLine, entry: MoneyEntry })
export type AccountLine = z.infer<typeof AccountLine>
/** Query of `GET /api/money-accounts/{id}`. */
export const AccountQuery = z.object({ order: orderOf(['seq']).default('-seq'), page: PageNumber })
export type AccountQuery = z.infer<typeof AccountQuery>
/** `GET /api/money-accounts/{id}`: an account with a page of its lines; a cashier sees the account alone. */
export const AccountView = z.object({
  account: MoneyAccount,
  donorName: z.string().nullable(),
  lines: z.array(AccountLine),
  ...pageShape,
})
export type AccountView = z.infer<typeof AccountView>

/** Query of `GET /api/money-entries`. */
export const EntriesQuery = z.object({
  cause: z.enum(['all', ...EntryCause.options]).default('all'),
  order: orderOf(['day']).default('-day'),
  page: PageNumber,
})
export type EntriesQuery = z.infer<typeof EntriesQuery>
export const EntriesView = z.object({ entries: z.array(MoneyEntry), ...pageShape })
export type EntriesView = z.infer<typeof EntriesView>

/** `GET /api/money-entries/{id}`: an entry with its lines, and what takes it back. */
export const EntryView = z.object({
  entry: MoneyEntry,
  lines: z.array(z.object({ line: MoneyLine, accountName: z.string() })),
  corrections: z.array(MoneyCorrection),
  /** The entry that took this one back, or that this one takes back. */
  takenBackBy: Id.nullable(),
  takesBack: Id.nullable(),
  names: z.record(z.string(), z.string()),
})
export type EntryView = z.infer<typeof EntryView>

/** Query of `GET /api/cash-moves`. */
export const CashMovesQuery = z.object({
  status: z.enum(['all', ...CashMove.shape.status.options]).default('all'),
  order: orderOf(['day']).default('-day'),
  page: PageNumber,
})
export type CashMovesQuery = z.infer<typeof CashMovesQuery>
/** A move of cash with the names of both ends; null where the reader does not see that account. */
export const CashMoveRow = z.object({
  move: CashMove,
  fromName: z.string().nullable(),
  toName: z.string().nullable(),
})
export type CashMoveRow = z.infer<typeof CashMoveRow>
export const CashMovesView = z.object({ moves: z.array(CashMoveRow), ...pageShape })
export type CashMovesView = z.infer<typeof CashMovesView>

/** Query of `GET /api/money-corrections`. */
export const CorrectionsQuery = z.object({
  status: z.enum(['all', ...MoneyCorrection.shape.status.options]).default('proposed'),
  order: orderOf(['day']).default('-day'),
  page: PageNumber,
})
export type CorrectionsQuery = z.infer<typeof CorrectionsQuery>
export const CorrectionsView = z.object({ corrections: z.array(MoneyCorrection), ...pageShape })
export type CorrectionsView = z.infer<typeof CorrectionsView>
