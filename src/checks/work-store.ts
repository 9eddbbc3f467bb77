import { endOfDay, type WorkSource } from '../server/work-source.ts'

/** What offices were asked and have not answered; each office sees its own. */
export const checkWork: readonly WorkSource[] = [
  {
    kind: 'check.answer',
    roles: ['checkOfficer'],
    sql: `select c.id, p.number as label, c.requested_at as since, ${endOfDay('c.due_on')} as due, c.office_id
      from me, checks c join people p on p.id = c.person_id
      where c.status = 'requested' and c.requested_by is distinct from me.id
        and (me.id is null or c.office_id = me.office_id)`,
  },
]
