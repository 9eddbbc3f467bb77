import { Compartment, isInside } from '../kernel/compartments.ts'
import { pageSize, rowsAtMost, totalOf } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { holds, type Role } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import type { Database, Tx } from '../server/database.ts'
import { pageAt } from '../server/lists.ts'
import type { WorkSource } from '../server/work-source.ts'
import { OfficesView, type WorkItem, type WorkQuery, WorkView } from './views.ts'

const me = `me as (select $1::uuid as id, $2::uuid as site_id, $3::boolean as joint, $4::timestamptz as today,
  (select office_id from users where users.id = $1::uuid) as office_id)`

function waiting(sources: readonly WorkSource[]): string {
  const selects = sources.map(
    ({ kind, sql }) =>
      `(select '${kind}' as kind, w.id, w.label, w.since, w.due, w.office_id from (${sql}) w limit ${rowsAtMost + 1})`,
  )
  return `with ${me}, waiting as materialized (${selects.join(' union all ')})`
}

/**
 * What waits for this reader, by the roles that they hold: due first, then oldest. Only what lies outside the
 * compartments, or in the one of this transaction.
 */
export async function readWork(
  tx: Tx,
  sources: readonly WorkSource[],
  query: WorkQuery,
  actor: Actor,
  now: Date,
  compartment?: Compartment,
): Promise<WorkView> {
  const page = { page: query.page, pageSize }
  const mine = sources.filter((source) => source.compartment === compartment && holds(actor, source.roles))
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

/**
 * What waits for a reader who also works in compartments. Each is read on its own login, so the lists are put together here:
 * as many pages of each as the one that is asked for, and this one out of all of them.
 */
export async function readWorkEverywhere(
  database: Pick<Database, 'read'>,
  sources: readonly WorkSource[],
  query: WorkQuery,
  actor: Actor,
  now: Date,
): Promise<WorkView> {
  const inside = Compartment.options.filter((compartment) => isInside(actor, compartment))
  const readPage = (page: number, compartment?: Compartment) =>
    database.read(actor, (tx) => readWork(tx, sources, { ...query, page }, actor, now, compartment), compartment)
  if (inside.length === 0) return readPage(query.page)
  const views: WorkView[] = []
  for (const compartment of [undefined, ...inside]) {
    for (let page = 1; page <= query.page; page++) {
      const view = await readPage(page, compartment)
      views.push(page === 1 ? view : { ...view, counts: [], total: 0 })
      if (view.items.length < pageSize) break
    }
  }
  const items = views.flatMap((view) => view.items).sort(byUrgency)
  return {
    items: items.slice((query.page - 1) * pageSize, query.page * pageSize),
    counts: views.flatMap(({ counts }) => counts).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    ...totalOf(views.reduce((sum, { total }) => sum + total, 0)),
    more: views.some(({ more }) => more),
    page: query.page,
    pageSize,
  }
}

/** What waits for a reader anywhere, the newest first, at most so much: for telling them of what is new. */
export async function readNewestWork(
  database: Pick<Database, 'read'>,
  sources: readonly WorkSource[],
  actor: Actor,
  { now, atMost }: { now: Date; atMost: number },
): Promise<WorkItem[]> {
  const inside = Compartment.options.filter((compartment) => isInside(actor, compartment))
  const found: WorkItem[] = []
  for (const compartment of [undefined, ...inside]) {
    const mine = sources.filter((source) => source.compartment === compartment && holds(actor, source.roles))
    if (mine.length === 0) continue
    const { rows } = await database.read(
      actor,
      (tx) =>
        tx.query<{ items: unknown }>(
          `${waiting(mine)} select json_agg(i) as items
           from (select kind, id, label, since, due from waiting order by since desc, id limit $5) i`,
          [actor.id, actor.siteId, actor.joint, now, atMost],
        ),
      compartment,
    )
    found.push(...WorkView.shape.items.parse(instants(rows[0]?.items)))
  }
  return found.sort((a, b) => (a.since < b.since ? 1 : -1)).slice(0, atMost)
}

/** As SQL orders them: what has a day first, then the oldest. */
function byUrgency(a: WorkItem, b: WorkItem): number {
  if (a.due !== b.due) return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1
  if (a.since !== b.since) return a.since < b.since ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** What waits anywhere in the reader's reach, whoever it waits for; of the compartments nothing, not even a number. */
export async function readOffices(
  tx: Tx,
  sources: readonly WorkSource[],
  actor: Actor,
  now: Date,
): Promise<OfficesView> {
  const { rows } = await tx.query<{ rows: unknown }>(
    `${waiting(sources.filter(({ compartment }) => compartment === undefined))}
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
      offices: officeName
        ? [officeName]
        : holding(sources.filter(({ kind }) => kind === row.kind).flatMap(({ roles }) => roles)),
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
