import { todayHere } from '../programme/store.ts'
import { defineListRows } from '../server/list-rows.ts'
import { orderBy } from '../server/lists.ts'
import { fromTeams, levelsHeld, teamOrders, teamsAsked } from './store.ts'
import { ordnanceTeamsList } from './team-list.ts'

/** The teams that a query asks for. */
export const ordnanceTeamsRows = defineListRows(ordnanceTeamsList, async (tx, query, { language, now }) => {
  const conditions = teamsAsked(query, { language, today: await todayHere(tx, now) })
  return {
    cells: {
      ...{ id: 't.id', name: 't.name', organisation: 't.organisation', accreditation: 't.accreditation' },
      assets: `(select string_agg(a, ' | ') from jsonb_array_elements_text(to_jsonb(t.assets)) a)`,
      leader: 'u.name ->> $1',
      levels: `array_to_string(${levelsHeld}, ' | ')`,
      ...{ status: 't.status', recordedAt: 't.recorded_at' },
    },
    from: `${fromTeams} where ${conditions.where} ${orderBy(query.order, teamOrders, 't.id')}`,
    values: conditions.values,
  }
})
