import { smallestCell, withoutSmallCells } from '../groups/small-cells.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import { indicatorRows } from './indicator-rows-store.ts'
import { IndicatorKey, type IndicatorsQuery, IndicatorsView, indicatorFor } from './indicators.ts'
import type { CaseloadQuery, CaseloadView } from './views.ts'

/** The indicators of the cases within reach (ddr.md §10.5); small cells only for who sees the cases. */
export async function readIndicators(tx: Tx, query: IndicatorsQuery, actor: Actor, now: Date): Promise<IndicatorsView> {
  const seesCases = holds(actor, ['caseworker'])
  const conditions = new Conditions([now])
  conditions.within(actor, 'k')
  if (query.site !== '') conditions.add((place) => `k.site_id = ${place}`, query.site)
  if (query.year !== '')
    conditions.add(
      (place) => `extract(year from k.opened_at at time zone (select time_zone from programmes)) = ${place}::integer`,
      query.year,
    )
  // The moment is asked of every statement, also of those that do not need it.
  conditions.say('$1::timestamptz is not null')
  const cases = `with c as materialized (select k.*, p.sex from reintegration_cases k join people p on p.id = k.person_id
    where ${conditions.where})`
  const { values } = conditions
  const keyed = Object.entries(indicatorRows('$1::timestamptz')).map(
    ([key, sql]) => `select '${key}' as key, c.sex, coalesce(sum(r.n), 0) as count, coalesce(sum(r.d), 0) as of
      from c join (${sql}) r on r.case_id = c.id group by c.sex`,
  )
  const { rows } = await tx.query<{ key: string; sex: string; count: string; of: string }>(
    `${cases} ${keyed.join(' union all ')}`,
    values,
  )
  const bySex = (key: string, sex: string) => {
    const row = rows.find((one) => one.key === key && one.sex === sex)
    return { count: Number(row?.count ?? 0), of: Number(row?.of ?? 0) }
  }
  const counted = async (sql: string) => {
    const { rows: found } = await tx.query<{ key: string; n: number }>(`${cases} ${sql}`, values)
    const cells = Object.fromEntries(found.map(({ key, n }) => [key, Number(n)]))
    return seesCases ? cells : withoutSmallCells(cells)
  }
  const { rows: opened } = await tx.query<{ n: number }>(`${cases} select count(*) as n from c`, values)
  const { rows: rule } = await tx.query<{ percent: number }>(
    `select percent from attendance_rules where status = 'inForce' and side_id = $1`,
    [actor.sideId],
  )
  const n = Number(opened[0]?.n ?? 0)
  return IndicatorsView.parse({
    opened: { all: !seesCases && n > 0 && n < smallestCell ? null : n },
    indicators: Object.fromEntries(
      IndicatorKey.options.map((key) => [
        key,
        indicatorFor({ female: bySex(key, 'female'), male: bySex(key, 'male') }, seesCases),
      ]),
    ),
    dropReasons: await counted(
      `select e.drop_reason as key, count(*) as n from c join enrolments e on e.case_id = c.id
       where e.status = 'dropped' group by 1 order by 2 desc, 1`,
    ),
    outcomes: await counted(
      `select c.outcome as key, count(*) as n from c where c.outcome is not null group by 1 order by 2 desc, 1`,
    ),
    attendancePercent: rule[0]?.percent ?? null,
  })
}

/** More caseworkers than this no side has. */
const shown = 1000

/** How open cases lie on caseworkers, heaviest first: whoever has any, and whoever works as one. */
export async function readCaseload(
  tx: Tx,
  query: CaseloadQuery,
  actor: Actor,
  { now, language }: { now: Date; language: string },
): Promise<CaseloadView> {
  const conditions = new Conditions([now, language])
  conditions.within(actor, 'u')
  if (query.site !== '') conditions.add((place) => `u.site_id = ${place}`, query.site)
  const { rows } = await tx.query<CaseloadView['caseworkers'][number]>(
    `select u.id, coalesce(u.name ->> $2, u.name ->> 'ar') as name, s.name as "siteName",
       u.status = 'appointed' and 'caseworker' = any (u.roles) as works, k.cases, k.weight, k.high, k."noPlan",
       (select count(*) from case_follow_ups f join reintegration_cases c on c.id = f.case_id where c.caseworker_id = u.id
         and f.status = 'due' and f.due_on <= ($1::timestamptz at time zone (select time_zone from programmes))::date) as "followUpsDue",
       (select count(*) from reintegration_cases c where c.hand_over_to = u.id) as "handedTo"
     from users u join sites s on s.id = u.site_id cross join lateral (select count(*) as cases,
       coalesce(sum(case c.need when 'low' then 1 when 'medium' then 2 else 3 end), 0)::integer as weight,
       count(*) filter (where c.need = 'high') as high, count(*) filter (where c.planned_at is null) as "noPlan"
       from reintegration_cases c where c.caseworker_id = u.id and c.status <> 'closed') k
     where ${conditions.where} and (k.cases > 0 or (u.status = 'appointed' and 'caseworker' = any (u.roles)))
     order by k.weight desc, 2, u.id limit ${shown}`,
    conditions.values,
  )
  return { caseworkers: rows }
}
