import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import { classificationsList } from './classification-list.ts'
import { classificationsAsked } from './classification-store.ts'

/** The groups with their class that a query asks for. */
export const classificationsRows = defineListRows(classificationsList, async (tx, query, { language, now }) => {
  const { from, sought, shown, order, values } = classificationsAsked(query, await todayHere(tx, now))
  return {
    cells: {
      ...{ code: 'g.code', nameArabic: 'g.name_arabic', nameLatin: 'g.name_latin' },
      category: `(select k -> 'title' ->> $3 from jsonb_array_elements(s.categories) k where k ->> 'key' = c.category)`,
      ...{ scheme: 's.title ->> $3', version: 's.version', signedAt: 'c.signed_at', reviewDue: 'c.review_due' },
      ...{ overdue: 'coalesce(c.review_due < $1::date, false)', waiting: 'w.id is not null' },
    },
    from: `${from} where $3::text is not null and ${sought} and ${shown} ${order}`,
    values: [...values, language],
  }
})
