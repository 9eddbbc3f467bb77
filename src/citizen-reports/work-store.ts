import { shortCodeOf } from '../server/short-code.ts'
import type { WorkSource } from '../server/work-source.ts'
import { citizenDesk, feedbackDays, lookHours } from './citizen-report.ts'

const label = `${shortCodeOf('CR', 'r.id')} as label`
const noOffice = 'null::uuid as office_id'
const desk = { roles: citizenDesk, compartment: 'citizen' } as const

/** What waits for the desk of citizens' reports, inside the compartment. What is held makes no work. */
export const citizenReportWork: readonly WorkSource[] = [
  {
    ...{ kind: 'citizenReport.look', ...desk },
    sql: `select r.id, ${label}, r.received_at as since, r.received_at + make_interval(hours => case when r.urgent
        then ${lookHours.urgent} else ${lookHours.other} end) as due, ${noOffice}
      from citizen_reports r where r.status = 'received' and not r.held and r.withdrawn_at is null`,
  },
  {
    ...{ kind: 'citizenReport.answer', ...desk },
    sql: `select r.id, ${label}, a.at as since, a.at + make_interval(hours => case when r.urgent
        then ${lookHours.urgent} else ${lookHours.other} end) as due, ${noOffice}
      from citizen_reports r cross join lateral
        (select max(taken_at) as at from citizen_report_steps s where s.report_id = r.id and s.kind = 'added') a
      where r.unread and r.status <> 'received' and r.withdrawn_at is null`,
  },
  {
    ...{ kind: 'citizenReport.unanswered', ...desk },
    sql: `select r.id, ${label}, r.handled_at as since, r.handled_at + interval '${feedbackDays} days' as due, ${noOffice}
      from citizen_reports r where r.status = 'asked' and r.withdrawn_at is null
        and r.handled_at < now() - interval '${feedbackDays} days'`,
  },
  {
    ...{ kind: 'citizenReport.feedback', ...desk },
    sql: `select r.id, ${label}, coalesce(r.handled_at, r.received_at) as since,
        coalesce(r.handled_at, r.received_at) + interval '${feedbackDays} days' as due, ${noOffice}
      from citizen_reports r where r.status in ('looked', 'taken', 'referred') and not r.unread and r.withdrawn_at is null`,
  },
  {
    ...{ kind: 'citizenReport.settle', ...desk },
    sql: `select r.id, ${label}, s.at as since, s.at + interval '7 days' as due, ${noOffice}
      from me, citizen_reports r cross join lateral
        (select max(taken_at) as at from citizen_report_steps s where s.report_id = r.id and s.kind = 'setAside') s
      where r.status = 'setAside' and r.withdrawn_at is null and r.set_aside_by <> me.id`,
  },
  {
    ...{ kind: 'citizenReport.stopUse', ...desk },
    sql: `select r.id, ${label}, r.withdrawn_at as since, r.withdrawn_at + interval '2 days' as due, ${noOffice}
      from citizen_reports r join incidents i on i.id = r.incident_id
      where r.withdrawn_at is not null and r.use_stopped_at is null`,
  },
]
