import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, type WorkSource } from '../server/work-source.ts'

const label = `${shortCodeOf('TO', 'o.id')} as label`
const since = '(select max(s.taken_at) from task_order_steps s where s.task_id = o.id)'

/** A clock for a state (T-1): how many days a task stays in it before it is late. */
function clock(kind: string, roles: WorkSource['roles'], statuses: string, days: number, where = 'true'): WorkSource {
  return {
    kind,
    roles,
    sql: `select o.id, ${label}, ${since} as since, ${since} + interval '${days} days' as due, null::uuid as office_id
      from me, task_orders o where o.status in (${statuses}) and ${where}`,
  }
}

const led = '(me.id is null or exists (select from ordnance_teams t where t.id = o.team_id and t.leader_id = me.id))'

/**
 * What tasks wait for, each state with its clock (T-1): a draft a day, an order to issue a day, to accept a day; work begins by the
 * day that was set; quality control within five days, a handover within ten. A spot task with children near has four hours.
 */
export const ordnanceTaskWork: readonly WorkSource[] = [
  clock('taskOrder.prioritise', ['ordnanceOfficer', 'director'], `'draft'`, 1),
  {
    kind: 'taskOrder.issue',
    roles: ['ordnanceOfficer', 'director'],
    sql: `select o.id, ${label}, ${since} as since,
        ${since} + case when exists (select from ordnance_reports r where r.id = o.report_id and 'children' = any (r.dangers))
          then interval '4 hours' else interval '1 day' end as due, null::uuid as office_id
      from me, task_orders o where o.status = 'prioritised' and o.drafted_by is distinct from me.id`,
  },
  clock('taskOrder.accept', ['teamLeader'], `'issued'`, 1, led),
  {
    kind: 'taskOrder.begin',
    roles: ['teamLeader'],
    sql: `select o.id, ${label}, ${since} as since, ${endOfDay('o.begin_by')} as due, null::uuid as office_id
      from me, task_orders o where o.status in ('accepted', 'mobilised') and ${led}`,
  },
  clock('taskOrder.rework', ['teamLeader'], `'rework'`, 5, led),
  clock('taskOrder.resume', ['ordnanceOfficer', 'director'], `'suspended'`, 7),
  clock('taskOrder.askQuality', ['ordnanceOfficer', 'teamLeader'], `'completed'`, 2),
  clock(
    'taskOrder.judge',
    ['qualityOfficer'],
    `'qcPending'`,
    5,
    `o.drafted_by is distinct from me.id and o.accepted_by is distinct from me.id
      and not exists (select from ordnance_teams t where t.id = o.team_id and t.leader_id = me.id)`,
  ),
  clock('taskOrder.handOver', ['ordnanceOfficer', 'director'], `'qcAccepted', 'handover'`, 10),
  {
    kind: 'demolition.decide',
    roles: ['ordnanceOfficer', 'teamLeader', 'qualityOfficer', 'director'],
    sql: `select o.id, ${label}, d.planned_at as since, d.planned_at + interval '4 hours' as due, null::uuid as office_id
      from me, demolitions d join task_orders o on o.id = d.task_id
      where d.status = 'planned' and d.planned_by is distinct from me.id and (me.id is null or exists
        (select from team_qualifications q where q.user_id = me.id and q.status = 'confirmed'
          and q.valid_from <= ${here} and q.valid_until >= ${here}))`,
  },
]
