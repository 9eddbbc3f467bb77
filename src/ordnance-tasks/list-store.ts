import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { taskOrders, tasksAsked } from './store.ts'
import { taskOrdersList } from './task-list.ts'

/** The task orders that a query asks for. */
export const taskOrdersRows = defineListRows(taskOrdersList, async (_tx, query) => {
  const conditions = tasksAsked(query)
  return {
    cells: {
      id: 'o.id',
      kind: 'o.kind',
      status: 'o.status',
      priority: 'o.priority',
      team: 't.name',
      area: 'h.name',
      exclusionM: 'o.exclusion_m',
      beginBy: 'o.begin_by',
      draftedAt: 'o.drafted_at',
      issuedAt: 'o.issued_at',
    },
    from: `from task_orders o join ordnance_teams t on t.id = o.team_id left join hazards h on h.id = o.hazard_id
      where ${conditions.where} ${orderBy(query.order, taskOrders, 'o.id')}`,
    values: conditions.values,
  }
})
