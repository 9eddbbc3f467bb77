import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { patrolNoun, patrolVersionNoun } from './patrol.ts'
import { PatrolRow, type PatrolsQuery, type PatrolsView, PatrolView } from './views.ts'

const columns = `to_jsonb(t) as patrol, a.name as side_name,
  (select jsonb_agg(p.name order by c.at) from unnest(t.place_codes) with ordinality as c (code, at)
    join places p on p.code = c.code) as place_names,
  (select p.name from places p where p.code = t.turned_back ->> 'placeCode') as turned_back_name`
const tables = 'from patrols t join authorities a on a.id = t.side_id'

interface Found extends Record<string, unknown> {
  readonly patrol: Record<string, unknown>
}

function rowOf({ patrol: row, side_name, place_names }: Found, now: Date): PatrolRow {
  const patrol = recordOf(patrolNoun, row)
  const overdue = patrol.status === 'planned' && Date.parse(patrol.plannedUntil) < now.getTime()
  return PatrolRow.parse({ patrol, placeNames: place_names, sideName: side_name, overdue })
}

const orders = { planned: 't.planned_from' } as const

/** A page of patrols; those that are overdue were planned, are over, and nobody said how they went. */
export async function readPatrols(
  tx: Tx,
  query: PatrolsQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<PatrolsView> {
  const conditions = new Conditions()
  conditions.within(actor, 't')
  if (query.status === 'overdue')
    conditions.add((place) => `t.status = 'planned' and t.planned_until < ${place}`, now.toISOString())
  else if (query.status !== 'all') conditions.add((place) => `t.status = ${place}`, query.status)
  if (query.search !== '') conditions.add((place) => `t.name ilike ${place}`, anywhere(query.search))
  const from = `${tables} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} ${orderBy(query.order, orders, 't.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { patrols: rows.map((row) => rowOf(row, now)), ...total, page: query.page, pageSize }
}

/** One patrol with its versions; undefined outside the reader's reach. */
export async function readPatrol(
  tx: Tx,
  id: Id,
  { language, now }: { language: string; now: Date },
): Promise<PatrolView | undefined> {
  const { rows } = await tx.query<Found>(`select ${columns} ${tables} where t.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query(
    `select ${columnsOf(patrolVersionNoun)} from patrol_versions where patrol_id = $1 order by version desc`,
    [id],
  )
  const versions = written.map((one) => recordOf(patrolVersionNoun, one))
  const users = versions.map(({ writtenBy }) => writtenBy)
  const names = await userNames(tx, users, language)
  return PatrolView.parse({
    ...rowOf(row, now),
    turnedBackName: row.turned_back_name,
    versions: versions.map((version) => ({ version, writtenByName: names.get(version.writtenBy) ?? '' })),
  })
}
