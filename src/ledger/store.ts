import type { Id } from '../kernel/ids.ts'
import { Currency, type Currency as CurrencyCode } from '../kernel/money.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type AccountKind, accountNoun, type MoneyAccount, oneOfAKind, opposite } from './account.ts'
import { cashMoveNoun } from './cash-move.ts'
import { type CorrectingLine, correctionNoun } from './correction.ts'
import { entryNoun, lineNoun } from './entry.ts'
import {
  type AccountQuery,
  type AccountsQuery,
  type AccountsView,
  type AccountView,
  type CashMovesQuery,
  type CashMovesView,
  type CorrectionsQuery,
  type CorrectionsView,
  type EntriesQuery,
  type EntriesView,
  type EntryView,
  TrialBalance,
} from './views.ts'

/** The open account of a side of which there is one: of a kind and currency, or the cash desk of a site. */
export async function openAccountOf(
  tx: Tx,
  of: { sideId: Id; kind: AccountKind; currency: CurrencyCode; siteId?: Id },
): Promise<MoneyAccount | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(accountNoun)} from money_accounts
     where side_id = $1 and kind = $2 and currency = $3 and site_id is not distinct from $4 and closed_at is null
     order by opened_at, id limit 1`,
    [of.sideId, of.kind, of.currency, of.siteId ?? null],
  )
  return rows[0] ? recordOf(accountNoun, rows[0]) : null
}

/** What is on an account: debits less credits. It is kept with the account, so that asking costs the same however many lines there are. */
export async function balanceOf(tx: Tx, accountId: Id): Promise<string | null> {
  const { rows } = await tx.query<{ balance: string }>('select balance from money_accounts where id = $1', [accountId])
  return rows[0]?.balance ?? null
}

async function currencyOf(tx: Tx, accountId: unknown): Promise<CurrencyCode | null> {
  const { rows } = await tx.query('select currency from money_accounts where id = $1', [accountId])
  return Currency.nullable().parse(rows[0]?.currency ?? null)
}

/** The bank account out of which a cash desk was last filled. */
async function filledFrom(tx: Tx, deskId: unknown): Promise<MoneyAccount | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(accountNoun, 'a')} from cash_moves m join money_accounts a on a.id = m.from_id
     where m.to_id = $1 and m.direction = 'advance' order by m.handed_over_at desc, m.id desc limit 1`,
    [deskId],
  )
  return rows[0] ? recordOf(accountNoun, rows[0]) : null
}

/** The lines that take an entry back: each of its lines, on the other side. */
async function mirrorOf(tx: Tx, entryId: unknown): Promise<CorrectingLine[]> {
  const { rows } = await tx.query(`select ${columnsOf(lineNoun)} from money_lines where entry_id = $1 order by n`, [
    entryId,
  ])
  return rows
    .map((row) => recordOf(lineNoun, row))
    .map(({ accountId, direction, amount }) => ({
      ...{ accountId, amount },
      direction: direction === 'debit' ? 'credit' : 'debit',
    }))
}

/** Facts of the books that need SQL. */
export const ledgerLookups: Readonly<Record<string, Lookup>> = {
  'moneyAccount.open': {
    facts: async (tx, { kind, currency, siteId, iban }, actor) => ({
      alike: await exists(
        tx,
        `select from money_accounts where side_id = $1 and kind = $2 and currency = $3 and closed_at is null
           and (kind = any($4) or site_id = $5 or iban = upper(regexp_replace($6, '\\s', '', 'g')))`,
        [actor.sideId, kind, currency, oneOfAKind, siteId, iban],
      ),
    }),
  },
  'cashMove.handOver': {
    facts: async (tx, { deskId }, { sideId }) => {
      const currency = await currencyOf(tx, deskId)
      const transit = currency ? await openAccountOf(tx, { sideId, kind: 'suspense', currency }) : null
      return { transit, filledFrom: await filledFrom(tx, deskId) }
    },
  },
  'moneyCorrection.propose': {
    facts: async (tx, { entryId }) => ({
      mirror: await mirrorOf(tx, entryId),
      corrected: await exists(
        tx,
        `select from money_corrections where entry_id = $1 and status <> 'turnedDown'
         union all select from money_entries where cause = 'correction' and cause_id = $1`,
        [entryId],
      ),
    }),
  },
}

export const accountOrders = { name: 'a.name', opened: 'a.opened_at' } as const

/** Which accounts a query asks for: conditions on `a`. */
export function accountsAsked(query: AccountsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'open') conditions.say('a.closed_at is null')
  if (query.kind !== 'all') conditions.add((place) => `a.kind = ${place}`, query.kind)
  if (query.search !== '')
    conditions.add((place) => `(a.name ilike ${place} or a.reference ilike ${place})`, anywhere(query.search))
  return conditions
}

/** A page of the accounts within reach, and the balances of each currency over all of them. */
export async function readAccounts(tx: Tx, query: AccountsQuery, ofASite: boolean): Promise<AccountsView> {
  const conditions = accountsAsked(query)
  const from = `from money_accounts a where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(accountNoun, 'a')} ${from} ${orderBy(query.order, accountOrders, 'a.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  const accounts = rows.map((row) => recordOf(accountNoun, row))
  return { accounts, trial: ofASite ? [] : await trialBalance(tx), ...total, page: query.page, pageSize }
}

/** Debit and credit balances of every account within reach, by currency (sorted). */
export async function trialBalance(tx: Tx): Promise<TrialBalance[]> {
  const { rows } = await tx.query<{ currency: string; debits: string; credits: string }>(
    `select currency, coalesce(sum(b) filter (where b > 0), 0)::text as debits,
       coalesce(sum(b) filter (where b < 0), 0)::text as credits
     from (select currency, balance::numeric(18, 3) as b from money_accounts) every group by currency order by currency`,
  )
  return rows.map((row) => TrialBalance.parse({ ...row, credits: opposite(row.credits) }))
}

/** An account with a page of its lines, newest first; undefined where the reader sees none. */
export async function readAccount(tx: Tx, id: Id, query: AccountQuery): Promise<AccountView | undefined> {
  const found = await tx.query<{ account: Record<string, unknown>; donor_name: string | null }>(
    `select to_jsonb(a) as account, d.name as donor_name
     from money_accounts a left join money_accounts d on d.id = a.donor_id where a.id = $1`,
    [id],
  )
  const [row] = found.rows
  if (!row) return undefined
  const from = 'from money_lines l join money_entries e on e.id = l.entry_id where l.account_id = $1'
  const { rows } = await tx.query<{ line: Record<string, unknown>; entry: Record<string, unknown> }>(
    `select to_jsonb(l) as line, to_jsonb(e) as entry ${from}
     ${orderBy(query.order, { seq: 'l.seq' }, 'l.id')} ${pageAt(query.page)}`,
    [id],
  )
  const lines = rows.map(({ line, entry }) => ({ line: recordOf(lineNoun, line), entry: recordOf(entryNoun, entry) }))
  const total = await countUpTo(tx, `select ${from}`, [id])
  const account = recordOf(accountNoun, row.account)
  return { account, donorName: row.donor_name, lines, ...total, page: query.page, pageSize }
}

export const entryOrders = { day: 'e.day' }

/** Which entries `e` a query asks for. */
export function entriesAsked(query: EntriesQuery): Conditions {
  const conditions = new Conditions()
  if (query.cause !== 'all') conditions.add((place) => `e.cause = ${place}`, query.cause)
  return conditions
}

/** A page of the entries within reach. */
export async function readEntries(tx: Tx, query: EntriesQuery): Promise<EntriesView> {
  const conditions = entriesAsked(query)
  const from = `from money_entries e where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(entryNoun, 'e')} ${from} ${orderBy(query.order, entryOrders, 'e.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { entries: rows.map((row) => recordOf(entryNoun, row)), ...total, page: query.page, pageSize }
}

/** An entry with its lines and corrections; undefined where the reader sees none. */
export async function readEntry(tx: Tx, id: Id, language: string): Promise<EntryView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(entryNoun)} from money_entries where id = $1`, [id])
  if (!rows[0]) return undefined
  const entry = recordOf(entryNoun, rows[0])
  const lines = await tx.query<{ line: Record<string, unknown>; name: string }>(
    `select to_jsonb(l) as line, a.name from money_lines l join money_accounts a on a.id = l.account_id
     where l.entry_id = $1 order by l.n`,
    [id],
  )
  const found = await tx.query(
    `select ${columnsOf(correctionNoun)} from money_corrections where entry_id = $1 order by proposed_at desc, id`,
    [id],
  )
  const corrections = found.rows.map((row) => recordOf(correctionNoun, row))
  const back = await tx.query<{ id: Id }>(`select id from money_entries where cause = 'correction' and cause_id = $1`, [
    id,
  ])
  const people = [entry.recordedBy, ...corrections.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy])]
  return {
    entry,
    lines: lines.rows.map(({ line, name }) => ({ line: recordOf(lineNoun, line), accountName: name })),
    corrections,
    takenBackBy: back.rows[0]?.id ?? null,
    takesBack: entry.cause === 'correction' ? entry.causeId : null,
    names: Object.fromEntries(await userNames(tx, people, language)),
  }
}

export const cashMoveOrders = { day: 'm.handed_over_at' } as const

/** Which moves of cash a query asks for: conditions on `m`. */
export function cashMovesAsked(query: CashMovesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `m.status = ${place}`, query.status)
  return conditions
}

/** A page of the cash that went to desks and back, within reach. */
export async function readCashMoves(tx: Tx, query: CashMovesQuery): Promise<CashMovesView> {
  const conditions = cashMovesAsked(query)
  const from = `from cash_moves m left join money_accounts f on f.id = m.from_id left join money_accounts t on t.id = m.to_id
    where ${conditions.where}`
  const { rows } = await tx.query<{ move: Record<string, unknown>; from_name: string | null; to_name: string | null }>(
    `select to_jsonb(m) as move, f.name as from_name, t.name as to_name ${from}
     ${orderBy(query.order, cashMoveOrders, 'm.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  const moves = rows.map((row) => ({
    move: recordOf(cashMoveNoun, row.move),
    ...{ fromName: row.from_name, toName: row.to_name },
  }))
  return { moves, ...total, page: query.page, pageSize }
}

export const correctionOrders = { day: 'c.proposed_at' } as const

/** Which corrections a query asks for: conditions on `c`. */
export function correctionsAsked(query: CorrectionsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `c.status = ${place}`, query.status)
  return conditions
}

/** A page of the corrections within reach. */
export async function readCorrections(tx: Tx, query: CorrectionsQuery): Promise<CorrectionsView> {
  const conditions = correctionsAsked(query)
  const from = `from money_corrections c where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(correctionNoun, 'c')} ${from}
     ${orderBy(query.order, correctionOrders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { corrections: rows.map((row) => recordOf(correctionNoun, row)), ...total, page: query.page, pageSize }
}
