import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { traceWaiverOrders, traceWaiversAsked } from './store.ts'
import { traceWaiversList } from './trace-waiver-list.ts'

/** The waivers that a query asks for. */
export const traceWaiversRows = defineListRows(traceWaiversList, async (_tx, query) => {
  const conditions = traceWaiversAsked(query)
  return {
    cells: {
      id: 'v.id',
      tag: 'w.tag',
      weaponClass: 'v.weapon_class',
      ground: 'v.ground',
      reason: 'v.reason',
      status: 'v.status',
      proposedAt: 'v.proposed_at',
      signedAt: 'v.signed_at',
    },
    from: `from trace_waivers v left join weapons w on w.id = v.weapon_id
      where ${conditions.where} ${orderBy(query.order, traceWaiverOrders, 'v.id')}`,
    values: conditions.values,
  }
})
