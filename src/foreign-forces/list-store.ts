import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { foreignForcesList } from './force-list.ts'
import { forceOrders, forcesAsked } from './read-store.ts'

/** The forces that a query asks for. */
export const foreignForcesRows = defineListRows(foreignForcesList, async (_tx, query, { actor }) => {
  const conditions = forcesAsked(query, actor)
  return {
    cells: {
      id: 'f.id',
      nameArabic: 'f.name_arabic',
      nameLatin: 'f.name_latin',
      aliases: "array_to_string(f.aliases, ' | ')",
      kind: 'f.kind',
      origins: "array_to_string(f.origins, ' | ')",
      mercenary: 'f.mercenary',
      suspendedOn: 'f.suspended_on',
      recordedAt: 'f.recorded_at',
    },
    from: `from foreign_forces f
      where ${conditions.where} ${orderBy(query.order, forceOrders, 'f.id')}`,
    values: conditions.values,
  }
})
