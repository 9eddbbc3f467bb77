import { shortCodeOf } from '../server/short-code.ts'
import type { WorkSource } from '../server/work-source.ts'
import { appealDays, conductDesk, intakeHours, investigationDays } from './conduct-complaint.ts'

const label = `${shortCodeOf('CC', 'c.id')} as label`
const noOffice = 'null::uuid as office_id'
const desk = { roles: conductDesk, compartment: 'conduct' } as const
const open = 'c.withdrawn_at is null'
/** Where the reader said that they have a conflict of interest nothing waits for them. */
const unconflicted = `not exists (select from conduct_steps s where s.complaint_id = c.id and s.kind = 'conflict' and s.taken_by = me.id)`
/** The reader did nothing of the complaint before that would make them part of it. */
const somebodyNew = `not exists (select from conduct_steps s where s.complaint_id = c.id and s.taken_by = me.id
  and s.kind not in ('told', 'asked', 'unitNamed', 'personNamed', 'appealRecorded'))`
const inDays = (days: number, since = 'c.due_from') => `${since} + interval '${days} days'`
const intake = `make_interval(hours => case when c.urgent then ${intakeHours.urgent} else ${intakeHours.other} end)`

/** What waits for the desk of complaints about conduct, inside the compartment. What is held makes no work. */
export const conductComplaintWork: readonly WorkSource[] = [
  {
    ...{ kind: 'conductComplaint.intake', ...desk },
    sql: `select c.id, ${label}, c.received_at as since, c.received_at + ${intake} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'received' and not c.held and ${open} and ${unconflicted}`,
  },
  {
    ...{ kind: 'conductComplaint.answer', ...desk },
    sql: `select c.id, ${label}, a.at as since, a.at + ${intake} as due, ${noOffice}
      from me, conduct_complaints c cross join lateral
        (select max(taken_at) as at from conduct_steps s where s.complaint_id = c.id and s.kind in ('added', 'appealed')) a
      where c.unread and c.status not in ('received', 'appealed') and ${open} and ${unconflicted}`,
  },
  {
    ...{ kind: 'conductComplaint.settle', ...desk },
    sql: `select c.id, ${label}, s.at as since, s.at + interval '7 days' as due, ${noOffice}
      from me, conduct_complaints c cross join lateral
        (select max(taken_at) as at from conduct_steps s where s.complaint_id = c.id and s.kind = 'setAside') s
      where c.status = 'setAside' and ${open} and c.set_aside_by <> me.id and ${unconflicted}`,
  },
  {
    ...{ kind: 'conductComplaint.takeUp', ...desk },
    sql: `select c.id, ${label}, c.due_from as since, ${inDays(investigationDays)} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'admissible' and ${open} and ${somebodyNew}`,
  },
  {
    ...{ kind: 'conductComplaint.investigate', ...desk },
    sql: `select c.id, ${label}, c.due_from as since, ${inDays(investigationDays)} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'investigating' and ${open} and (me.id is null or c.investigated_by = me.id)`,
  },
  {
    ...{ kind: 'conductComplaint.decide', ...desk },
    sql: `select c.id, ${label}, c.due_from as since, ${inDays(investigationDays)} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'proposed' and ${open} and c.investigated_by is distinct from me.id
        and ${unconflicted}`,
  },
  {
    ...{ kind: 'conductComplaint.outcome', ...desk },
    sql: `select c.id, ${label}, c.handled_at as since, ${inDays(investigationDays, 'c.handled_at')} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'decided' and ${open} and ${unconflicted}`,
  },
  {
    ...{ kind: 'conductComplaint.tellOutcome', ...desk },
    sql: `select c.id, ${label}, c.handled_at as since, ${inDays(investigationDays, 'c.handled_at')} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'outcome' and ${open} and c.outcome_by is distinct from me.id and ${unconflicted}`,
  },
  {
    ...{ kind: 'conductComplaint.appeal', ...desk },
    sql: `select c.id, ${label}, c.due_from as since, ${inDays(appealDays)} as due, ${noOffice}
      from me, conduct_complaints c where c.status = 'appealed' and ${open} and ${somebodyNew}`,
  },
]
