import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { disposalsList } from './disposal-list.ts'
import { disposalOrders, disposalsAsked } from './store.ts'

/** The plans that a query asks for. */
export const disposalsRows = defineListRows(disposalsList, async (_tx, query) => {
  const conditions = disposalsAsked(query)
  return {
    cells: {
      id: 'p.id',
      site: 's.code',
      plannedOn: 'p.planned_on',
      method: 'p.method',
      count: 'jsonb_array_length(p.items)',
      status: 'p.status',
      executedAt: 'p.executed_at',
      certificate: 'p.certificate',
    },
    from: `from disposal_plans p join sites s on s.id = p.site_id
      where ${conditions.where} ${orderBy(query.order, disposalOrders, 'p.id')}`,
    values: conditions.values,
  }
})
