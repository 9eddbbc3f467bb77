import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { movementRestrictionsList } from './restriction-list.ts'
import { restrictionOrders, restrictionsAsked, restrictionTables } from './store.ts'

/** The restrictions that a query asks for. */
export const movementRestrictionsRows = defineListRows(
  movementRestrictionsList,
  async (_tx, query, { actor, language }) => {
    const conditions = restrictionsAsked(query, actor)
    const words = conditions.value(language)
    return {
      cells: {
        id: 'r.id',
        kind: 'r.kind',
        placeCode: 'r.place_code',
        place: `p.name ->> ${words}`,
        beganAt: 'r.began_at',
        endedAt: 'r.ended_at',
        imposedBy: 'r.imposed_by',
        reasonGiven: 'r.reason_given',
        recordedAt: 'r.recorded_at',
      },
      from: `${restrictionTables}
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, restrictionOrders, 'r.id')}`,
      values: conditions.values,
    }
  },
)
