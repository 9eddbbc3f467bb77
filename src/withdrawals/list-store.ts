import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { answeredOf, declaredOf, joinedWithdrawals, withdrawalOrders, withdrawalsAsked } from './read-store.ts'
import { withdrawalsList } from './withdrawal-list.ts'

/** The withdrawals that a query asks for. */
export const withdrawalsRows = defineListRows(withdrawalsList, async (tx, query, { actor, language, now }) => {
  const conditions = withdrawalsAsked(query, { actor, today: await todayHere(tx, now) })
  const words = conditions.value(language)
  return {
    cells: {
      ...{ reference: shortCodeOf('WD', 'w.id'), unit: 'w.unit', placeCode: 'w.place_code' },
      ...{ place: `p.name ->> ${words}`, site: 's.name', weapons: declaredOf, dueOn: 'w.due_on', status: 'w.status' },
      ...{ answered: answeredOf, lacks: 'jsonb_array_length(w.lacks)', recordedAt: 'w.recorded_at' },
    },
    from: `${joinedWithdrawals} where ${words}::text is not null and ${conditions.where}
      ${orderBy(query.order, withdrawalOrders, 'w.id')}`,
    values: conditions.values,
  }
})
