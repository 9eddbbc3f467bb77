import { defineListRows } from '../server/list-rows.ts'
import { Conditions, orderBy } from '../server/lists.ts'
import { peopleList } from './people-list.ts'
import { peopleOrders } from './search-store.ts'
import { whereSought } from './sought-store.ts'

const name = (column: string) =>
  `concat_ws(' ', ${['given', 'father', 'grandfather', 'family'].map((part) => `nullif(p.${column} ->> '${part}', '')`).join(', ')})`

/** The applicants that a query asks for, each once; who is sought is found as the list finds them. */
export const peopleRows = defineListRows(peopleList, async (tx, query, { actor, language }) => {
  const conditions = new Conditions()
  const words = conditions.value(language)
  conditions.within(actor, 'p')
  if (query.screening !== 'all') conditions.add((place) => `s.status = ${place}`, query.screening)
  if (query.sex !== 'all') conditions.add((place) => `p.sex = ${place}`, query.sex)
  await whereSought(tx, conditions, 'p.id', query.search, actor)
  return {
    cells: {
      ...{ number: 'p.number', nameArabic: name('name_arabic'), nameLatin: name('name_latin'), sex: 'p.sex' },
      ...{ birthFrom: `p.birth ->> 'from'`, birthTo: `p.birth ->> 'to'`, nationality: 'p.nationality' },
      ...{ placeCode: 'p.place_code', place: `o.name ->> ${words}`, claimedGroup: 'p.claimed_group', site: 't.code' },
      ...{ screening: 's.status', registeredAt: 'p.registered_at' },
      weapons: '(select count(*) from weapons w where w.person_id = p.id)',
    },
    from: `from people p join screening_results s on s.id = p.id join sites t on t.id = p.site_id
      left join places o on o.code = p.place_code
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, peopleOrders, 'p.id')}`,
    values: conditions.values,
  }
})
