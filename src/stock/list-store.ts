import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { stockCheckList } from './stock-check-list.ts'
import { stockCheckOrders } from './store.ts'

/** The counts of stores within reach. */
export const stockCheckRows = defineListRows(stockCheckList, async (_tx, query) => ({
  cells: {
    ...{ id: 'c.id', kind: 'c.kind', status: 'c.status', site: 's.code', openedAt: 'c.opened_at' },
    ...{ recordedAt: 'c.recorded_at', differences: 'jsonb_array_length(c.differences)' },
  },
  from: `from stock_checks c join sites s on s.id = c.site_id ${orderBy(query.order, stockCheckOrders, 'c.id')}`,
  values: [],
}))
