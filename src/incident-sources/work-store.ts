import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'

/** After so many days without being assessed an incident waits for an analyst. */
export const daysToAssess = 7

const reference = shortCodeOf('IN', 'i.id')
/** Whoever looks did not observe it themselves; the overview of offices is nobody, and sees them all. */
const notObserved = `not exists (select from incident_observations o join incidents d on d.id = o.incident_id
  where (d.id = i.id or d.duplicate_of = i.id) and o.observed_by = me.id)`

/** What of incidents waits for people: each opens the page of the incident. */
export const incidentSourceWork: readonly WorkSource[] = [
  {
    kind: 'incident.grade',
    roles: ['incidentAnalyst'],
    sql: `select i.id, ${reference} as label, min(s.recorded_at) as since, ${undated}
      from me, incidents i join incident_statements s on s.incident_id = i.id
      where s.withdrawn = '' and s.recorded_by is distinct from me.id
        and not exists (select from incident_grades g where g.statement_id = s.id)
      group by i.id`,
  },
  {
    kind: 'incident.assess',
    roles: ['incidentAnalyst'],
    sql: `select i.id, ${reference} as label, i.changed_at as since, ${undated}
      from me, incidents i where i.state in ('logged', 'assessing') and i.handling <> 'closed' and not i.unsupported
        and i.changed_at < me.today - interval '${daysToAssess} days'`,
  },
  {
    kind: 'incident.reassess',
    roles: ['incidentAnalyst'],
    sql: `select i.id, ${reference} as label,
        coalesce((select max(s.taken_at) from incident_steps s where s.incident_id = i.id), i.changed_at) as since, ${undated}
      from me, incidents i where i.unsupported`,
  },
  {
    kind: 'incident.settle',
    roles: ['incidentAnalyst'],
    sql: `select i.id, ${reference} as label,
        coalesce((select max(s.taken_at) from incident_steps s where s.incident_id = i.id and s.kind = 'disputed'), i.changed_at) as since,
        ${undated}
      from me, incidents i where i.disputed`,
  },
  {
    kind: 'incident.approve',
    roles: ['incidentAnalyst', 'director'],
    sql: `select i.id, ${reference} as label, min(p.proposed_at) as since, ${undated}
      from me, incidents i join incident_proposals p on p.incident_id = i.id
      where p.status = 'proposed' and p.proposed_by is distinct from me.id and ${notObserved} group by i.id, me.id`,
  },
  {
    kind: 'incident.approveFinding',
    roles: ['incidentAnalyst'],
    sql: `select i.id, ${reference} as label, min(a.proposed_at) as since, ${undated}
      from me, incidents i join incident_file_findings a on a.incident_id = i.id
      where a.signed_by is null and a.turned_down = '' and a.proposed_by is distinct from me.id group by i.id`,
  },
  {
    kind: 'incident.reportOrdnance',
    roles: ['monitor'],
    sql: `select i.id, ${reference} as label, i.changed_at as since, ${undated}
      from me, incidents i where i.left_ordnance = 'yes' and i.ordnance_report_id is null and i.state not in ('duplicate', 'refuted')`,
  },
]
