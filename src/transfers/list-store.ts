import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { transferOrders, transfersAsked } from './store.ts'
import { transfersList } from './transfer-list.ts'

/** The transfers that a query asks for. */
export const transfersRows = defineListRows(transfersList, async (_tx, query) => {
  const conditions = transfersAsked(query)
  return {
    cells: {
      id: 't.id',
      recipient: 't.recipient',
      unit: 't.unit',
      site: 's.code',
      plannedOn: 't.planned_on',
      count: 'jsonb_array_length(t.items)',
      status: 't.status',
      protocol: 't.protocol',
      executedAt: 't.executed_at',
    },
    from: `from state_transfers t join sites s on s.id = t.site_id
      where ${conditions.where} ${orderBy(query.order, transferOrders, 't.id')}`,
    values: conditions.values,
  }
})
