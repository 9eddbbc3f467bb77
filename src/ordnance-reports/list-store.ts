import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { reportList } from './report-list.ts'
import { reportOrders, reportsAsked } from './store.ts'

/** The reports that a query asks for. */
export const reportRows = defineListRows(reportList, async (_tx, query, { language }) => {
  const conditions = reportsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ reference: shortCodeOf('EO', 'r.id'), class: 'r.item_class', quantity: 'r.quantity', channel: 'r.channel' },
      ...{ status: 'r.status', priority: 'r.priority', seenOn: 'r.seen_on', placeCode: 'r.place_code' },
      ...{ place: `p.name ->> ${words}`, latitude: '(r.point ->> 1)::float8', longitude: '(r.point ->> 0)::float8' },
      ...{ description: 'r.description', outcome: 'r.outcome', receivedAt: 'r.received_at' },
    },
    from: `from ordnance_reports r left join places p on p.code = r.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, reportOrders, 'r.id')}`,
    values: conditions.values,
  }
})
