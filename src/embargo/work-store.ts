import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, undated, type WorkSource } from '../server/work-source.ts'
import { toConfirm } from './read-store.ts'

/** A delivery that the Committee was not told of is work after so many days ("as soon as possible", Notice #3). A setting of ours. */
export const reportWithinDays = 14

/** Deliveries to report, replies that are overdue, numbers that are in the register, and second signatures. */
export const embargoWork: readonly WorkSource[] = [
  {
    kind: 'embargoDelivery.report',
    roles: ['ceasefireOfficer', 'incidentAnalyst'],
    sql: `select d.id, ${shortCodeOf('AD', 'd.id')} as label, d.recorded_at as since,
        d.recorded_at + interval '${reportWithinDays} days' as due, null::uuid as office_id
      from me, embargo_deliveries d
      where d.committee_on is null and d.finding not in ('notSubstantiated', 'exempt') and d.status <> 'closed'
        and d.recorded_at < me.today - interval '${reportWithinDays} days'`,
  },
  {
    kind: 'embargoReply.overdue',
    roles: ['ceasefireOfficer', 'incidentAnalyst'],
    sql: `select distinct on (d.id) d.id, ${shortCodeOf('AD', 'd.id')} as label, q.recorded_at as since,
        ${endOfDay('q.due_on')} as due, null::uuid as office_id
      from me, embargo_deliveries d join embargo_reply_requests q on q.delivery_id = d.id
      where d.status in ('reported', 'examining') and q.due_on < ${here}
        and not exists (select from embargo_replies r where r.request_id = q.id)
      order by d.id, q.due_on`,
  },
  {
    kind: 'embargoMatch.confirm',
    roles: ['incidentAnalyst', 'ceasefireOfficer'],
    sql: `select d.id, ${shortCodeOf('AD', 'd.id')} as label, d.changed_at as since, ${undated}
      from me, embargo_deliveries d where d.status <> 'closed' and ${toConfirm} > 0`,
  },
  {
    kind: 'embargoFinding.sign',
    roles: ['incidentAnalyst', 'ceasefireOfficer', 'director'],
    sql: `select f.delivery_id as id, ${shortCodeOf('AD', 'f.delivery_id')} as label, f.proposed_at as since, ${undated}
      from me, embargo_findings f where f.status = 'proposed' and f.proposed_by is distinct from me.id`,
  },
  {
    kind: 'embargoReport.release',
    roles: ['incidentAnalyst', 'ceasefireOfficer', 'director'],
    sql: `select r.delivery_id as id, ${shortCodeOf('AD', 'r.delivery_id')} as label, r.proposed_at as since, ${undated}
      from me, embargo_reports r where r.status = 'proposed' and r.proposed_by is distinct from me.id`,
  },
]
