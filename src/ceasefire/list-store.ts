import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { ceasefireAgreementsList } from './agreement-list.ts'
import { agreementOrders, agreementsAsked } from './store.ts'

/** The agreements that a query asks for. */
export const ceasefireAgreementsRows = defineListRows(ceasefireAgreementsList, async (_tx, query, { language }) => {
  const conditions = agreementsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      id: 'a.id',
      title: `coalesce(nullif(a.title ->> ${words}, ''), a.title ->> 'ar')`,
      signedOn: 'a.signed_on',
      inForceFrom: 'a.in_force_from',
      signedAt: 'a.place',
      status: 'a.status',
      endedOn: 'a.ended_on',
    },
    from: `from ceasefire_agreements a
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, agreementOrders, 'a.id')}`,
    values: conditions.values,
  }
})
