import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { weaponOrder, weaponsAsked } from './store.ts'
import { weaponList } from './weapon-list.ts'

/** The weapons that a query asks for. */
export const weaponRows = defineListRows(weaponList, async (tx, query, { actor, language }) => {
  const conditions = await weaponsAsked(tx, query, actor)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ tag: 'w.tag', class: 'w.class', make: 'w.make', model: 'w.model', calibre: 'w.calibre', serial: 'w.serial' },
      ...{ legibility: 'w.legibility', condition: 'w.condition', status: 'w.status', source: 'w.source' },
      ...{ siteCode: 's.code', site: `s.name ->> ${words}`, takenInAt: 'w.taken_in_at', movedAt: 'w.moved_at' },
    },
    from: `from weapons w join sites s on s.id = w.site_id
      where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, weaponOrder, 'w.id')}`,
    values: conditions.values,
  }
})
