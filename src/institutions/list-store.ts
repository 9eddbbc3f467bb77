import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { institutionsList } from './institution-list.ts'
import { institutionOrders, institutionsAsked } from './store.ts'

/** The institutions that a query asks for. */
export const institutionsRows = defineListRows(institutionsList, async (_tx, query, { language }) => {
  const conditions = institutionsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'i.id',
      kind: 'i.kind',
      name: `coalesce(nullif(i.name ->> ${words}, ''), i.name ->> 'ar')`,
      units: "(select count(*) from institution_units u where u.institution_id = i.id and u.status = 'active')",
      recordedAt: 'i.recorded_at',
    },
    from: `from institutions i
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, institutionOrders, 'i.id')}`,
    values: conditions.values,
  }
})
