import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { entryList } from './entry-list.ts'
import { entriesAsked, entryOrders } from './store.ts'

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
