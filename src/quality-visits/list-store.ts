import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { nonConformitiesList } from './non-conformity-list.ts'
import { qualityVisitsList } from './quality-visit-list.ts'
import { nonConformitiesAsked, nonConformityOrders, qualityVisitOrders, qualityVisitsAsked } from './store.ts'

/** What was found wrong, as a query asks for it. */
export const nonConformitiesRows = defineListRows(nonConformitiesList, async (_tx, query) => {
  const conditions = nonConformitiesAsked(query)
  return {
    cells: {
      id: 'n.id',
      area: 'h.name',
      severity: 'n.severity',
      description: 'n.description',
      dueOn: 'n.due_on',
      status: 'n.status',
      correctedAt: 'n.corrected_at',
      closedAt: 'n.closed_at',
    },
    from: `from non_conformities n join hazards h on h.id = n.hazard_id
      where ${conditions.where} ${orderBy(query.order, nonConformityOrders, 'n.id')}`,
    values: conditions.values,
  }
})

/** The visits that a query asks for. */
export const qualityVisitsRows = defineListRows(qualityVisitsList, async (_tx, query) => {
  const conditions = qualityVisitsAsked(query)
  return {
    cells: {
      id: 'v.id',
      area: 'h.name',
      kind: 'v.kind',
      visitedOn: 'v.visited_on',
      activity: 'v.activity',
      result: 'v.result',
      workSuspended: 'v.work_suspended',
      sampleM2: 'v.sample_m2',
      itemsFound: 'v.items_found',
      recordedAt: 'v.recorded_at',
    },
    from: `from quality_visits v join hazards h on h.id = v.hazard_id
      where ${conditions.where} ${orderBy(query.order, qualityVisitOrders, 'v.id')}`,
    values: conditions.values,
  }
})
