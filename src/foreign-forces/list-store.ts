import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { forceDeparturesList } from './departure-list.ts'
import { foreignForcesList } from './force-list.ts'
import { departureOrders, departuresAsked, forceOrders, forcesAsked } from './read-store.ts'

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

/** The departures that a query asks for. */
export const forceDeparturesRows = defineListRows(forceDeparturesList, async (_tx, query, { actor }) => {
  const conditions = departuresAsked(query, actor)
  return {
    cells: {
      id: 'd.id',
      nameArabic: 'f.name_arabic',
      nameLatin: 'f.name_latin',
      leftOn: 'd.left_on',
      number: 'd.number',
      means: 'd.means',
      exitPoint: 'd.exit_point',
      reportedBy: 'd.reported_by',
      recordedAt: 'd.recorded_at',
    },
    from: `from force_departures d join foreign_forces f on f.id = d.force_id
      where ${conditions.where} ${orderBy(query.order, departureOrders, 'd.id')}`,
    values: conditions.values,
  }
})
