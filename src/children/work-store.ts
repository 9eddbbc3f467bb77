import { endOfDay, noticeDays, undated, type WorkSource } from '../server/work-source.ts'
import { hoursAtSite } from './child-case.ts'

/** What waits in the compartment of children: bringing them into care, visiting them, and the second word on an age. */
export const childWork: readonly WorkSource[] = [
  {
    kind: 'child.act',
    roles: ['childProtectionOfficer'],
    compartment: 'child',
    sql: `select c.id, c.code as label, c.first_contact_at as since,
        c.first_contact_at + interval '${hoursAtSite} hours' as due, null::uuid as office_id
      from child_cases c where c.status in ('identified', 'presumedChild', 'released')`,
  },
  {
    kind: 'childFollowUp.visit',
    roles: ['childProtectionOfficer'],
    compartment: 'child',
    sql: `select c.id, c.code as label, c.settled_at as since, ${endOfDay('v.due_on')} as due, null::uuid as office_id
      from me, child_follow_ups v join child_cases c on c.id = v.case_id
      where v.finding is null and c.closed_at is null and v.due_on <= (me.today + interval '${noticeDays} days')::date`,
  },
  {
    kind: 'childAge.sign',
    roles: ['childProtectionOfficer'],
    compartment: 'child',
    sql: `select c.id, c.code as label, a.proposed_at as since, ${undated}
      from me, child_ages a join child_cases c on c.id = a.case_id
      where a.status = 'proposed' and a.proposed_by is distinct from me.id`,
  },
]
