import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { questionnairesList } from './questionnaire-list.ts'
import { questionnaireOrders, questionnairesAsked } from './store.ts'

/** The questionnaires that a query asks for. */
export const questionnairesRows = defineListRows(questionnairesList, async (_tx, query, { language }) => {
  const conditions = questionnairesAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      code: 'q.code',
      version: 'q.version',
      title: `coalesce(nullif(q.title ->> ${words}, ''), q.title ->> 'ar')`,
      station: 'q.station',
      purpose: 'q.purpose',
      status: 'q.status',
      proposedAt: 'q.proposed_at',
      signedAt: 'q.signed_at',
    },
    from: `from questionnaires q
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, questionnaireOrders, 'q.id')}`,
    values: conditions.values,
  }
})
