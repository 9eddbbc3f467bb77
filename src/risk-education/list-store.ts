import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { riskEducationList } from './risk-session-list.ts'
import { riskSessionOrders, riskSessionsAsked } from './store.ts'

/** The sessions that a query asks for. */
export const riskEducationRows = defineListRows(riskEducationList, async (_tx, query, { language }) => {
  const conditions = riskSessionsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      id: 's.id',
      category: 's.category',
      activity: 's.activity',
      method: 's.method',
      placeCode: 's.place_code',
      place: `p.name ->> ${words}`,
      startsOn: 's.starts_on',
      endsOn: 's.ends_on',
      sessions: 's.sessions',
      audience: 's.audience',
      total: 's.total',
      firstTime: 's.first_time',
      organisation: 's.organisation',
      recordedAt: 's.recorded_at',
    },
    from: `from risk_sessions s join places p on p.code = s.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, riskSessionOrders, 's.id')}`,
    values: conditions.values,
  }
})
