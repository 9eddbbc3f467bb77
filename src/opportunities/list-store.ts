import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { opportunitiesList } from './opportunity-list.ts'
import { providersList } from './provider-list.ts'
import { leftOf, opportunitiesAsked, opportunityOrders, providerOrders, providersAsked } from './read-store.ts'

/** The providers that a query asks for. */
export const providersRows = defineListRows(providersList, async (_tx, query, { actor, language }) => {
  const conditions = providersAsked(query, actor)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'v.id',
      name: 'v.name',
      kind: 'v.kind',
      placeCode: 'v.place_code',
      place: `p.name ->> ${words}`,
      contact: 'v.contact',
      status: 'v.status',
      opportunities: "(select count(*) from opportunities o where o.provider_id = v.id and o.status = 'open')",
    },
    from: `from providers v join places p on p.code = v.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, providerOrders, 'v.id')}`,
    values: conditions.values,
  }
})

/** The opportunities that a query asks for. */
export const opportunitiesRows = defineListRows(opportunitiesList, async (tx, query, { actor, language, now }) => {
  const conditions = opportunitiesAsked(query, actor, await todayHere(tx, now))
  const words = conditions.value(language)
  return {
    cells: {
      id: 'o.id',
      title: 'o.title',
      provider: 'v.name',
      type: 'o.type',
      sector: 'o.sector',
      placeCode: 'o.place_code',
      place: `p.name ->> ${words}`,
      childcare: 'o.childcare',
      accessible: 'o.accessible',
      cost: 'o.cost',
      currency: 'o.currency',
      seatsLeft: `${leftOf('$1')}`,
      status: 'o.status',
      addedAt: 'o.added_at',
    },
    from: `from opportunities o join providers v on v.id = o.provider_id join places p on p.code = o.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, opportunityOrders, 'o.id')}`,
    values: conditions.values,
  }
})
