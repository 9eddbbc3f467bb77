import { Point } from '../kernel/geo.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import type { Finding } from '../server/replay.ts'

/** Whether a report of the same side may be named; none named is fine. */
const reportKnown = (tx: Tx, reportId: unknown, hazardId: unknown) =>
  reportId === null ||
  reportId === undefined ||
  exists(
    tx,
    `select from ordnance_reports r join hazards h on h.side_id = r.side_id where r.id = $1 and h.id = $2
       and not exists (select from missed_items m where m.report_id = r.id and m.hazard_id = h.id)`,
    [reportId, hazardId],
  )

async function verifiedBy(tx: Tx, reportId: unknown): Promise<string | null> {
  const { rows } = await tx.query<{ takenBy: string }>(
    `select taken_by as "takenBy" from ordnance_report_steps where report_id = $1 and kind = 'verified'
     order by taken_at desc, id desc limit 1`,
    [reportId],
  )
  return rows[0]?.takenBy ?? null
}

/** The newest visit of a kind after the last movement of an area's ledger, and after nothing that contradicts it. */
async function newestVisit(tx: Tx, hazardId: unknown, kinds: readonly string[]) {
  const { rows } = await tx.query<{ visitedBy: string; conforms: boolean }>(
    `select v.visited_by as "visitedBy", v.result = 'conforms' as conforms from quality_visits v
     where v.hazard_id = $1 and v.kind = any ($2)
       and v.recorded_at > coalesce((select max(entered_at) from land_entries where hazard_id = $1), '-infinity')
       and v.visited_on >= coalesce((select max(worked_until) from land_products where hazard_id = $1 and status = 'standing'),
         '-infinity')
     order by v.recorded_at desc, v.id desc limit 1`,
    [hazardId, kinds],
  )
  return rows[0] ?? null
}

/** By which methods, and how deep at least, the ground of an area was worked. */
async function workedHow(tx: Tx, hazardId: unknown) {
  const { rows } = await tx.query<{ methods: string[]; depthCm: number | null }>(
    `select coalesce(array_agg(distinct method order by method), '{}') as methods,
       min(depth_cm) filter (where kind = 'cleared') as "depthCm"
     from land_products where hazard_id = $1 and status = 'standing' and area_m2 > 0`,
    [hazardId],
  )
  return rows[0] ?? { methods: [], depthCm: null }
}

async function count(tx: Tx, sql: string, hazardId: unknown): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(`select count(*)::int as count from ${sql}`, [hazardId])
  return rows[0]?.count ?? 0
}

/** Facts of released land that need SQL. */
export const landReleaseLookups: Readonly<Record<string, Lookup>> = {
  'landProduct.record': {
    facts: async (tx, { id, taskId }) => ({
      taskKnown:
        taskId === null || (await exists(tx, 'select from task_orders where id = $1 and hazard_id = $2', [taskId, id])),
    }),
  },
  'missedItem.record': {
    facts: async (tx, { id, reportId }) => ({
      reportKnown: await reportKnown(tx, reportId, id),
      verifiedBy: await verifiedBy(tx, reportId),
    }),
  },
  'landRelease.complete': {
    facts: async (tx, { id }) => ({
      sample: await newestVisit(tx, id, ['sample']),
      visit: await newestVisit(tx, id, ['sample', 'assurance']),
      severe: await count(
        tx,
        `non_conformities where hazard_id = $1 and status <> 'closed' and severity <> 'minor'`,
        id,
      ),
      missed: await count(tx, 'missed_items where hazard_id = $1 and concluded_by is null', id),
    }),
  },
  'landHandover.draft': {
    facts: async (tx, { hazardId }) => ({
      ...(await workedHow(tx, hazardId)),
      hasDraft: await exists(tx, `select from land_handovers where hazard_id = $1 and status = 'draft'`, [hazardId]),
    }),
  },
  'landHandover.sign': {
    facts: async (tx, _input, _actor, record) => {
      const { rows } = await tx.query<{ name: unknown }>(
        'select p.name from hazards h join places p on p.code = h.place_code where h.id = $1',
        [record?.hazardId ?? null],
      )
      return { placeName: rows[0]?.name ?? null, ...(await workedHow(tx, record?.hazardId ?? null)) }
    },
  },
}

/** A report that was found true, of a place where work that ended before it had released the ground (LR-5). */
export interface ReportInReleased {
  readonly reportId: string
  readonly hazardId: string
  readonly perimeterId: string
  readonly point: Point
  readonly counted: unknown
  readonly foundOn: string
}

/** Reports found true in the box of work that had been entered before they came, and that no missed item of that area names. */
const near = `ordnance_reports r join land_products p on p.side_id = r.side_id and p.status = 'standing' and r.received_at > p.recorded_at
       and ground_box(p.points) @> box(point((r.point ->> 0)::double precision, (r.point ->> 1)::double precision),
         point((r.point ->> 0)::double precision, (r.point ->> 1)::double precision))
  join hazards h on h.id = p.hazard_id
  where r.status = 'verified' and r.point is not null
    and not exists (select from missed_items m where m.report_id = r.id and m.hazard_id = p.hazard_id)`

/** What names those reports and the work near them, as it stands; empty where there are none. It opens no ground. */
export async function nearReleased(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ near: string | null }>(
    `select md5(string_agg(r.id::text || p.id || p.area_m2, ',' order by r.id, p.id)) as near from ${near}`,
  )
  return rows[0]?.near ?? ''
}

/** Those reports, each with the ground of the work near it. */
export async function reportsNearReleased(tx: Tx): Promise<ReportInReleased[]> {
  const { rows } = await tx.query<ReportInReleased>(
    `select r.id as "reportId", p.hazard_id as "hazardId", h.perimeter_id as "perimeterId", r.point, p.counted,
       to_char(r.received_at at time zone (select time_zone from programmes), 'YYYY-MM-DD') as "foundOn"
     from ${near} order by r.received_at, r.id`,
  )
  return rows.map((row) => ({ ...row, point: Point.parse(row.point) }))
}

/** What `sulh verify` asks of ledgers of land: each adds up, and is the sum of its entries and of the work that stands (LR-1). */
export async function verifyLand(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select l.id from land_ledgers l
     cross join lateral (select coalesce(sum(area_m2) filter (where kind = 'added'), 0) as added,
       coalesce(sum(area_m2) filter (where kind <> 'added'), 0) as released from land_entries where hazard_id = l.id) e
     cross join lateral (select coalesce(sum(area_m2), 0) as standing from land_products
       where hazard_id = l.id and status = 'standing') p
     where abs(e.added - l.added_m2) > 0.1 or abs(e.released - l.cancelled_m2 - l.reduced_m2 - l.cleared_m2) > 0.1
       or abs(p.standing - l.cancelled_m2 - l.reduced_m2 - l.cleared_m2) > 0.1
       or abs(l.initial_m2 + l.added_m2 - l.cancelled_m2 - l.reduced_m2 - l.cleared_m2 - l.remaining_m2)
         > greatest(1, (l.initial_m2 + l.added_m2) * 0.0005)`,
  )
  return rows.map(({ id }) => ({ table: 'land_ledgers', row: id, what: 'does not add up' }))
}
