import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { moneyAccountsList } from './account-list.ts'
import { cashMovesList } from './cash-move-list.ts'
import { moneyCorrectionsList } from './correction-list.ts'
import { entryList } from './entry-list.ts'
import {
  accountOrders,
  accountsAsked,
  cashMoveOrders,
  cashMovesAsked,
  correctionOrders,
  correctionsAsked,
  entriesAsked,
  entryOrders,
} from './store.ts'

/** The entries that a query asks for. An amount stays a text: it is exact, and no spreadsheet rounds it. */
export const entryRows = defineListRows(entryList, async (_tx, query) => {
  const conditions = entriesAsked(query)
  return {
    cells: {
      ...{ id: 'e.id', day: 'e.day', cause: 'e.cause', amount: 'e.amount::text', currency: 'e.currency' },
      ...{ lines: 'e.line_count', note: 'e.note', recordedAt: 'e.recorded_at' },
    },
    from: `from money_entries e where ${conditions.where} ${orderBy(query.order, entryOrders, 'e.id')}`,
    values: conditions.values,
  }
})

/** The moves of cash that a query asks for. */
export const cashMovesRows = defineListRows(cashMovesList, async (_tx, query) => {
  const conditions = cashMovesAsked(query)
  return {
    cells: {
      id: 'm.id',
      site: 's.code',
      direction: 'm.direction',
      handedOver: 'm.handed_over',
      received: 'm.received',
      currency: 'm.currency',
      status: 'm.status',
      handedOverAt: 'm.handed_over_at',
      receivedAt: 'm.received_at',
    },
    from: `from cash_moves m join sites s on s.id = m.site_id
      where ${conditions.where} ${orderBy(query.order, cashMoveOrders, 'm.id')}`,
    values: conditions.values,
  }
})

/** The corrections that a query asks for. */
export const moneyCorrectionsRows = defineListRows(moneyCorrectionsList, async (_tx, query) => {
  const conditions = correctionsAsked(query)
  return {
    cells: {
      id: 'c.id',
      entry: 'c.entry_id',
      currency: 'c.currency',
      reason: 'c.reason',
      status: 'c.status',
      proposedAt: 'c.proposed_at',
      decidedAt: 'c.decided_at',
    },
    from: `from money_corrections c
      where ${conditions.where} ${orderBy(query.order, correctionOrders, 'c.id')}`,
    values: conditions.values,
  }
})

/** The accounts that a query asks for. */
export const moneyAccountsRows = defineListRows(moneyAccountsList, async (_tx, query) => {
  const conditions = accountsAsked(query)
  return {
    cells: {
      id: 'a.id',
      kind: 'a.kind',
      name: 'a.name',
      currency: 'a.currency',
      reference: 'a.reference',
      iban: 'a.iban',
      balance: 'a.balance',
      openedAt: 'a.opened_at',
      closedAt: 'a.closed_at',
    },
    from: `from money_accounts a
      where ${conditions.where} ${orderBy(query.order, accountOrders, 'a.id')}`,
    values: conditions.values,
  }
})
