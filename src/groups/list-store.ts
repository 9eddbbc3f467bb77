import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { groupList } from './group-list.ts'
import { groupsAsked, strengthOfGroup } from './group-store.ts'

/** Orders by what takes reading every group's members or steps fall back on the code: a file is sorted by who opens it. */
const orders = {
  code: 'g.code',
  name: 'g.name_arabic',
  strength: 'coalesce(s.high, 0)',
  members: 'g.code',
  updated: 'g.code',
}

/** The groups that a query asks for. */
export const groupRows = defineListRows(groupList, async (_tx, query, { language }) => {
  const conditions = groupsAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ code: 'g.code', nameArabic: 'g.name_arabic', nameLatin: 'g.name_latin', status: 'g.status' },
      aliases: `(select string_agg(a, ' | ') from jsonb_array_elements_text(g.aliases) a)`,
      ...{ claimedStatus: 'g.claimed_status', placeCode: 'g.place_code', place: `p.name ->> ${words}` },
      ...{
        strengthLow: 's.low',
        strengthHigh: 's.high',
        cap: 'g.cap',
        cutOff: 'g.cut_off',
        reportedAt: 'g.reported_at',
      },
    },
    from: `from armed_groups g join places p on p.code = g.place_code ${strengthOfGroup}
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, orders, 'g.id')}`,
    values: conditions.values,
  }
})
