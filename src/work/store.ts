import { pageSize, rowsAtMost, totalOf } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { holds, type Role } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { pageAt } from '../server/lists.ts'
import type { WorkSource } from '../server/work-source.ts'
import { OfficesView, type WorkQuery, WorkView } from './views.ts'

const me = `me as (select $1::uuid as id, $2::uuid as site_id, $3::boolean as joint, $4::timestamptz as today,
  (select office_id from users where users.id = $1::uuid) as office_id)`

function waiting(sources: readonly WorkSource[]): string {
  const selects = sources.map(
    ({ kind, sql }) =>
      `(select '${kind}' as kind, w.id, w.label, w.since, w.due, w.office_id from (${sql}) w limit ${rowsAtMost + 1})`,
  )
  return `with ${me}, waiting as materialized (${selects.join(' union all ')})`
}

/** What waits for this reader, by the roles that they hold: due first, then oldest. */
export async function readWork(
  tx: Tx,
  sources: readonly WorkSource[],
  query: WorkQuery,
  actor: Actor,
  now: Date,
): Promise<WorkView> {
  const page = { page: query.page, pageSize }
  const mine = sources.filter(({ roles }) => holds(actor, roles))
  if (mine.length === 0) return { items: [], counts: [], ...totalOf(0), ...page }
  const values = [actor.id, actor.siteId, actor.joint, now]
  const { rows } = await tx.query<{ items: unknown; counts: unknown }>(
    `${waiting(mine)}
     select (select json_agg(i) from (select kind, id, label, since, due from waiting where $5 in ('all', kind)
         order by due nulls last, since, id ${pageAt(query.page)}) i) as items,
       (select json_agg(c) from (select kind, count(*) as count, count(*) filter (where due < $4) as overdue
         from waiting group by kind order by kind) c) as counts`,
    [...values, query.kind],
  )
  const counts = WorkView.shape.counts.parse(rows[0]?.counts ?? [])
  const asked = counts.filter(({ kind }) => query.kind === 'all' || query.kind === kind)
  return {
    items: WorkView.shape.items.parse(instants(rows[0]?.items)),
    counts,
    ...totalOf(asked.reduce((sum, { count }) => sum + count, 0)),
    ...page,
  }
}

/** What waits anywhere in the reader's reach, whoever it waits for. */
export async function readOffices(
  tx: Tx,
  sources: readonly WorkSource[],
  actor: Actor,
  now: Date,
): Promise<OfficesView> {
  const { rows } = await tx.query<{ rows: unknown }>(
    `${waiting(sources)}
     select json_agg(r) as rows from (
       select waiting.kind, o.name as "officeName", count(*) as count, count(*) filter (where due < $4) as overdue,
         min(since) as oldest, min(due) as "nextDue"
       from waiting left join offices o on o.id = waiting.office_id group by waiting.kind, o.id, o.name, o.code order by waiting.kind, o.code) r`,
    [null, null, actor.joint, now],
  )
  const holding = await officesByRole(tx)
  const found = AskedOffice.array().parse(instants(rows[0]?.rows))
  return {
    rows: found.map(({ officeName, ...row }) => ({
      ...row,
      offices: officeName ? [officeName] : holding(sources.find(({ kind }) => kind === row.kind)?.roles ?? []),
    })),
  }
}

const AskedOffice = OfficesView.shape.rows.element.omit({ offices: true }).extend({ officeName: Texts.nullable() })

/** The offices, within reach, whose people hold one of these roles: who takes up what no single office was asked. */
async function officesByRole(tx: Tx): Promise<(roles: readonly Role[]) => Texts[]> {
  const { rows } = await tx.query<{ name: Texts; roles: Role[] }>(
    `select o.name, array_agg(distinct held) as roles from users u join offices o on o.id = u.office_id
       cross join unnest(u.roles) held
     where u.status = 'appointed' group by o.id, o.name, o.code order by o.code`,
  )
  return (roles) => rows.filter((office) => roles.some((role) => office.roles.includes(role))).map(({ name }) => name)
}

const instantKeys = ['since', 'due', 'oldest', 'nextDue']

/** PostgreSQL writes instants in JSON in its own way. */
function instants(rows: unknown): unknown {
  if (!Array.isArray(rows)) return []
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        instantKeys.includes(key) && typeof value === 'string' ? new Date(value).toISOString() : value,
      ]),
    ),
  )
}
