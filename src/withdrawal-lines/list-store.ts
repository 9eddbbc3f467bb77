import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { ceasefireLinesList } from './line-list.ts'
import { joinedLines, lineOrders, linesAsked } from './store.ts'

/** The lines and zones that a query asks for. */
export const ceasefireLinesRows = defineListRows(ceasefireLinesList, async (_tx, query, { language }) => {
  const conditions = linesAsked(query)
  const words = conditions.value(language)
  return {
    cells: {
      ...{ id: 'l.id', name: 'l.name', kind: 'l.kind', article: 'x.number', behind: 'l.behind', status: 'l.status' },
      agreement: `coalesce(nullif(a.title ->> ${words}, ''), a.title ->> 'ar')`,
      party: `(select s.name ->> ${words} from authorities s where s.id = l.party_side_id)`,
      bands: `(select string_agg((b ->> 'weaponClass') || ' ' || (b ->> 'metres'), ' | ') from jsonb_array_elements(l.bands) b)`,
      // As GeoJSON; of a zone the corners once around.
      points: `case l.kind when 'line' then jsonb_build_object('type', 'LineString', 'coordinates', l.points)
        else jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(l.points || jsonb_build_array(l.points -> 0))) end::text`,
      ...{ validFrom: 'l.valid_from', validUntil: 'l.valid_until', proposedAt: 'l.proposed_at' },
    },
    from: `${joinedLines} where ${words}::text is not null and ${conditions.where} ${orderBy(query.order, lineOrders, 'l.id')}`,
    values: conditions.values,
  }
})
