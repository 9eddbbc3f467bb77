import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { incidentList } from './incident-list.ts'
import { incidentOrders, incidentsAsked } from './store.ts'

/** The incidents that a query asks for. */
export const incidentRows = defineListRows(incidentList, async (_tx, query, { actor, language }) => {
  const conditions = incidentsAsked(query, actor)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ reference: shortCodeOf('IN', 'i.id'), type: 'i.type', startedOn: 'i.started_on', endedOn: 'i.ended_on' },
      ...{ dayPrecision: 'i.day_precision', placeCode: 'i.place_code', place: `p.name ->> ${words}`, state: 'i.state' },
      ...{ disputed: 'i.disputed', attribution: 'i.attribution', handling: 'i.handling', killed: 'i.killed_best' },
      ...{ injured: 'i.injured_best', displaced: 'i.displaced', recordedAt: 'i.recorded_at' },
    },
    from: `from incidents i join places p on p.code = i.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, incidentOrders, 'i.id')}`,
    values: conditions.values,
  }
})
