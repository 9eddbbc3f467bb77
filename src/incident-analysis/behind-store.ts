import type { Day } from '../kernel/dates.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { letThrough, mostEvents, periodAsked } from './columns-store.ts'
import { type AnalysisFilters, BehindRow, type RecordsQuery, type RecordsView } from './views.ts'

/** SQL of the columns of `BehindRow`, of incidents `i` and their places `p`. */
export const behindColumns = `i.id, i.type, i.started_on as "startedOn", i.day_precision as "dayPrecision", i.state,
  i.radius_m as "radiusM", i.killed_low as "killedLow", i.killed_best as "killedBest", i.killed_high as "killedHigh",
  i.injured_best as "injuredBest", p.name as "placeName", i.point is not null as "onMap"`

const orders = { started: 'i.started_on', killed: 'i.killed_best' } as const

/** A page of the incidents behind a figure: those that the filters let through, of a cell or of some ids where these are given. */
export async function readBehindFigure(tx: Tx, query: RecordsQuery, actor: Actor, today: Day): Promise<RecordsView> {
  const conditions = letThrough(query, actor, await periodAsked(tx, query, today))
  if (query.only !== '') conditions.add((at) => `i.id = any (${at}::uuid[])`, query.only.split(','))
  if (query.box !== undefined) {
    const [west, south, east, north] = query.box.split(',').map((degrees) => conditions.value(Number(degrees)))
    conditions.say(`(i.point ->> 0)::float8 >= ${west} and (i.point ->> 0)::float8 < ${east}
      and (i.point ->> 1)::float8 >= ${south} and (i.point ->> 1)::float8 < ${north}`)
  }
  const sql = `from incidents i join places p on p.code = i.place_code where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${behindColumns} ${sql} ${orderBy(query.order, orders, 'i.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${sql}`, conditions.values)
  return { records: BehindRow.array().parse(rows), ...total, page: query.page, pageSize }
}

/** Points of one statement are put together to pieces of so many. */
const pieceSize = 5000

/** The points of a period as the pieces of a GeoJSON file, for the map's own worker. */
export async function readPoints(tx: Tx, filters: AnalysisFilters, actor: Actor, today: Day): Promise<string[]> {
  const period = await periodAsked(tx, filters, today)
  if (filters.source !== 'own') return outsidePoints(tx, filters, period)
  const conditions = letThrough(filters, actor, period)
  const { rows } = await tx.query<{ piece: string }>(
    `select string_agg('{"type":"Feature","properties":{"id":"' || n.id || '","layer":"incidents","standing":true},"geometry":'
         || '{"type":"Point","coordinates":' || n.point || '}}', ',') as piece
     from (select i.id, i.point, row_number() over () / ${pieceSize} as part from incidents i
       where i.point is not null and ${conditions.where}) n group by n.part order by n.part`,
    conditions.values,
  )
  return rows.map(({ piece }) => piece)
}

/** The same of an imported file's events; those that stand in another file already are left out. */
async function outsidePoints(
  tx: Tx,
  { source, type }: AnalysisFilters,
  { from, until }: { from: Day; until: Day },
): Promise<string[]> {
  const { rows } = await tx.query<{ piece: string }>(
    `select string_agg('{"type":"Feature","properties":{"id":"' || n."row" || '","layer":"outside","standing":false},"geometry":'
         || '{"type":"Point","coordinates":[' || n.longitude || ',' || n.latitude || ']}}', ',') as piece
     from (select e."row", e.longitude, e.latitude, row_number() over () / ${pieceSize} as part from outside_events e
       where e.import_id = $1 and not e.again and e.longitude is not null and e.started_on between $2 and $3
         and ($4 = 'all' or e.type = $4) limit ${mostEvents}) n group by n.part order by n.part`,
    [source, from, until, type],
  )
  return rows.map(({ piece }) => piece)
}
