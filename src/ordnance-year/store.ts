import { accidentTotals } from '../accidents/store.ts'
import { riskEducationTotals } from '../risk-education/store.ts'
import type { Tx } from '../server/database.ts'
import { LandYear, OrdnanceYear } from './views.ts'

/** The bounds of a year in the programme's own time, as `y.begins` and `y.ends`. */
const year = `(select make_timestamptz($1::int, 1, 1, 0, 0, 0, p.zone) as begins, make_timestamptz($1::int + 1, 1, 1, 0, 0, 0, p.zone) as ends
  from (select coalesce((select time_zone from programmes limit 1), 'UTC') as zone) p) y`

/**
 * Movements of hazardous area with the moment at which each was entered: figures of a year that was closed do not change when somebody
 * enters earlier work later. Dividing and uniting move area from one to others; so does drawing anew, by the difference.
 */
const movements = `select taken_at as at, made_of = '{}' as is_new, kind, case kind
      when 'recorded' then area_m2
      when 'redrawn' then area_m2 - lag(area_m2, 1, area_m2) over (partition by hazard_id order by taken_at, s.id)
      when 'divided' then -area_m2
      when 'united' then -area_m2
      else 0 end as m2
  from (select s.*, h.made_of from hazard_steps s join hazards h on h.id = s.hazard_id) s`

async function landOf(tx: Tx, of: number): Promise<LandYear> {
  const { rows } = await tx.query<Record<string, number>>(
    `with m as (${movements}), y as (select * from ${year})
     select
       coalesce((select sum(m2) from m, y where at < begins), 0)
         - coalesce((select sum(area_m2) from land_entries, y where kind <> 'added' and entered_at < begins), 0) as "openingM2",
       coalesce((select sum(m2) from m, y where at >= begins and at < ends and kind = 'recorded' and is_new), 0) as "identifiedM2",
       coalesce((select sum(m2) from m, y where at >= begins and at < ends and not (kind = 'recorded' and is_new)), 0) as "remeasuredM2",
       (select count(*)::int from m, y where at >= begins and at < ends and kind = 'recorded' and is_new) as identified,
       (select count(*)::int from m, y where at >= begins and at < ends and kind = 'released') as released,
       (select count(*)::int from m, y where at >= begins and at < ends and kind = 'handedOver') as "handedOver",
       (select count(*)::int from m, y where at >= begins and at < ends and kind = 'reopened') as reopened,
       ${['cancelled', 'reduced', 'cleared']
         .map(
           (kind) => `coalesce((select sum(area_m2) from land_entries, y where kind = '${kind}'
         and entered_at >= begins and entered_at < ends), 0) as "${kind}M2"`,
         )
         .join(',\n       ')}`,
    [of],
  )
  const found = rows[0] ?? {}
  const { openingM2 = 0, identifiedM2 = 0, remeasuredM2 = 0, cancelledM2 = 0, reducedM2 = 0, clearedM2 = 0 } = found
  const closingM2 = openingM2 + identifiedM2 + remeasuredM2 - cancelledM2 - reducedM2 - clearedM2
  return LandYear.parse({ ...found, closingM2 })
}

async function rowsOf(tx: Tx, sql: string, of: number) {
  const { rows } = await tx.query(sql, [of])
  return rows
}

/** What was done in a year within the reader's reach (§1.1, roll-up; LR-1, national). */
export async function readOrdnanceYear(tx: Tx, of: number): Promise<OrdnanceYear> {
  const inYear = (moment: string) => `${moment} >= y.begins and ${moment} < y.ends`
  const [reports] = await rowsOf(
    tx,
    `select count(*) filter (where ${inYear('r.received_at')})::int as received,
       (select count(distinct s.report_id)::int from ordnance_report_steps s, ${year}
        where s.kind = 'verified' and ${inYear('s.taken_at')}) as "foundTrue",
       (select count(distinct s.report_id)::int from ordnance_report_steps s, ${year}
        where s.kind = 'closed' and ${inYear('s.taken_at')}) as closed
     from ordnance_reports r, ${year}`,
    of,
  )
  const items = await rowsOf(
    tx,
    `select i.category, sum(i.found)::int as found, sum(i.destroyed)::int as destroyed,
       sum(i.handed_over)::int as "handedOver", sum(i.lay)::int as left
     from (
       select category, quantity as found, 0 as destroyed, 0 as handed_over, 0 as lay from task_items, ${year}
       where ${inYear('recorded_at')}
       union all
       select i.category, 0, case e.kind when 'destroyed' then e.quantity else 0 end,
         case e.kind when 'handedOver' then e.quantity else 0 end, case e.kind when 'left' then e.quantity else 0 end
       from task_item_events e join task_items i on i.id = e.item_id, ${year} where ${inYear('e.recorded_at')}
     ) i group by i.category order by i.category`,
    of,
  )
  const [visits] = await rowsOf(
    tx,
    `select count(*) filter (where kind = 'assurance')::int as visits, count(*) filter (where kind = 'sample')::int as samples,
       count(*) filter (where result = 'doesNotConform')::int as "notConforming", coalesce(sum(sample_m2), 0) as "sampledM2"
     from quality_visits v, ${year} where ${inYear('v.recorded_at')}`,
    of,
  )
  const nonConformities = await rowsOf(
    tx,
    `select w.severity, (select count(*)::int from non_conformities n join quality_visits v on v.id = n.visit_id, ${year}
         where n.severity = w.severity and ${inYear('v.recorded_at')}) as raised,
       (select count(*)::int from non_conformities n, ${year} where n.severity = w.severity and ${inYear('n.closed_at')}) as closed
     from unnest(array['critical', 'major', 'minor']) w (severity)`,
    of,
  )
  return OrdnanceYear.parse({
    ...{ year: of, reports, items, quality: { ...visits, nonConformities } },
    land: await landOf(tx, of),
    accidents: await accidentTotals(tx, of),
    riskEducation: await riskEducationTotals(tx, of),
  })
}
