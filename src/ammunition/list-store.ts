import { defineListRows } from '../server/list-rows.ts'
import { ordnanceTasksList } from './ordnance-task-list.ts'
import { ordnanceAsked } from './storage-store.ts'

/** The tasks that a query asks for. */
export const ordnanceTasksRows = defineListRows(ordnanceTasksList, async (_tx, query) => ({
  cells: {
    id: 'o.id',
    about: `case when o.lot_id is null then 'weapon' else 'lot' end`,
    tag: 'coalesce(l.tag, w.tag)',
    what: 'coalesce(l.nomenclature, w.model)',
    site: 's.code',
    ...{ status: 'o.status', team: 'o.team', outcome: 'o.outcome' },
    ...{ raisedAt: 'o.raised_at', assignedAt: 'o.assigned_at', doneAt: 'o.done_at' },
  },
  from: ordnanceAsked,
  values: [query.status],
}))
