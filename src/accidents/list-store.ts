import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { accidentsList } from './accident-list.ts'
import { accidentOrders, accidentsAsked } from './store.ts'

/** The accidents that a query asks for. */
export const accidentsRows = defineListRows(accidentsList, async (_tx, query, { actor, language }) => {
  const conditions = accidentsAsked(query, actor)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'a.id',
      type: 'a.type',
      occurredOn: 'a.occurred_on',
      placeCode: 'a.place_code',
      place: `p.name ->> ${words}`,
      killed: 'a.killed',
      injured: 'a.injured',
      device: 'a.device',
      cause: 'a.cause',
      recordedAt: 'a.recorded_at',
      confirmedAt: 'a.confirmed_at',
    },
    from: `from accidents a join places p on p.code = a.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, accidentOrders, 'a.id')}`,
    values: conditions.values,
  }
})
