import { endOfDay, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

/** What waits before programmes open: waivers to sign, and assessments that run out. */
export const preconditionWork: readonly WorkSource[] = [
  {
    kind: 'waiver.sign',
    roles: ['director'],
    sql: `select w.id, coalesce(g.code, w.place_code) as label, w.proposed_at as since, ${undated}
      from me, waivers w left join armed_groups g on g.id = w.group_id
      where w.status = 'proposed' and w.proposed_by is distinct from me.id`,
  },
  {
    kind: 'precondition.renew',
    roles: ['groupOfficer'],
    sql: `select a.id, coalesce(g.code, a.place_code) as label, a.assessed_at as since,
        ${endOfDay('a.valid_until')} as due, null::uuid as office_id
      from me, precondition_assessments a left join armed_groups g on g.id = a.group_id
      where a.standing and a.valid_until < me.today + interval '${noticeDays} days'
        and exists (select from phases p where p.status = 'open' and p.side_id = a.side_id
          and p.group_id is not distinct from a.group_id and p.place_code is not distinct from a.place_code)`,
  },
]
