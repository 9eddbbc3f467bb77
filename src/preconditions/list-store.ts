import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import type { Precondition } from './precondition.ts'
import { preconditionsList } from './precondition-list.ts'
import { ofRow, scopesAsked } from './store.ts'

/** How one of the four stands today; unknown where nothing was assessed or its last day is past. */
const standing = (precondition: Precondition) =>
  `coalesce((select x.status from precondition_assessments x where ${ofRow} and x.standing
    and x.precondition = '${precondition}' and x.valid_until >= $1::date), 'unknown')`

/** The groups or places that a query asks for, with the four. */
export const preconditionsRows = defineListRows(preconditionsList, async (tx, query, { language, now }) => {
  const { counted, where, order, values } = scopesAsked(query, { today: await todayHere(tx, now), language })
  return {
    cells: {
      ...{ code: 's.code', name: 's.name ->> $3', side: 's.side_name ->> $3' },
      ...{ agreement: standing('agreement'), trust: standing('trust') },
      ...{ willingness: standing('willingness'), security: standing('security') },
      ...{ met: 's.met', open: 's.open', waiting: 's.waiting' },
    },
    from: `from (${counted} select * from row) s where ${where} ${order}`,
    values,
  }
})
