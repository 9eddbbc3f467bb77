import type { IndicatorKey } from './indicators.ts'
import { planDays } from './reintegration-case.ts'

const atWork = `f.work in ('employed', 'selfEmployed')`
const followed = (
  months: number,
) => `select f.id, f.case_id, f.done_on::timestamptz as at, (${atWork})::integer as n, 1 as d
  from case_follow_ups f where f.status = 'done' and f.months = ${months}`
const newest = (
  counts: string,
  asked: string,
) => `select f.id, f.case_id, f.done_on::timestamptz as at, (${counts})::integer as n, 1 as d
  from (select distinct on (case_id) * from case_follow_ups where status = 'done' order by case_id, due_on desc) f where ${asked}`

/**
 * Each indicator as SQL of the rows that it is counted from: the record, its case, since when it counts, how much of it counts (`n`) and how
 * much there is (`d`). What is counted by the cases of a year and what is counted by the month are sums of these same rows. `now` is SQL of
 * the moment by which a plan is late.
 */
export function indicatorRows(now: string): Readonly<Record<IndicatorKey, string>> {
  return {
    planIn30Days: `select k.id, k.id as case_id, k.opened_at as at,
        (coalesce(k.planned_at <= k.opened_at + interval '${planDays} days', false))::integer as n, 1 as d
      from reintegration_cases k where k.planned_at is not null or k.opened_at < ${now} - interval '${planDays} days'`,
    enrolled: `select k.id, k.id as case_id, k.opened_at as at,
        (exists (select from enrolments e where e.case_id = k.id))::integer as n, 1 as d from reintegration_cases k`,
    attendance: `select a.id, a.case_id, a.until_day::timestamptz as at, a.attended as n, a.held - a.excused as d
      from attendances a where a.status = 'standing'`,
    completed: `select e.id, e.case_id, e.ended_on::timestamptz as at, (e.status = 'completed')::integer as n, 1 as d
      from enrolments e where e.status <> 'enrolled'`,
    employed6: followed(6),
    employed12: followed(12),
    employed24: followed(24),
    incomeMore: newest(`f.income = 'more'`, `f.income in ('more', 'same', 'less')`),
    accepted: newest('f.acceptance >= 4', 'f.acceptance is not null'),
    rejoined: newest(`f.rejoined = 'yes'`, `f.rejoined in ('yes', 'no')`),
  }
}
