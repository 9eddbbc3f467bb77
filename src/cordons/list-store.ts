import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { cordonsList } from './cordon-list.ts'
import { cordonOrders, cordonsAsked } from './store.ts'

/** The cordons that a query asks for. */
export const cordonsRows = defineListRows(cordonsList, async (_tx, query) => {
  const conditions = cordonsAsked(query)
  return {
    cells: {
      id: 'c.id',
      name: 'c.name',
      itemClass: 'c.item_class',
      situation: 'c.situation',
      computedM: 'c.computed_m',
      orderedM: 'c.ordered_m',
      validFrom: 'c.valid_from',
      until: 'c.until',
      status: 'c.status',
    },
    from: `from cordons c
      where ${conditions.where} ${orderBy(query.order, cordonOrders, 'c.id')}`,
    values: conditions.values,
  }
})
