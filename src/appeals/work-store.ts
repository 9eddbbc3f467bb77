import { endOfDay, undated, type WorkSource } from '../server/work-source.ts'

/** Appeals whose next step the reader may take, due first, and people to be told the outcome. */
export const appealWork: readonly WorkSource[] = [
  {
    kind: 'appeal.act',
    roles: ['appealsOfficer'],
    sql: `select a.id, coalesce(p.number, g.code) as label, a.filed_at as since, ${endOfDay('a.due_on')} as due,
        null::uuid as office_id
      from me, appeals a left join people p on p.id = a.person_id left join armed_groups g on g.id = a.group_id
      where a.status not in ('upheld', 'dismissed')
        and (me.id is null or not me.id = any (a.filed_by || a.first_officers))
        and (a.status <> 'proposed' or a.proposed_by is distinct from me.id)`,
  },
  {
    kind: 'appeal.tell',
    roles: ['registrationOfficer', 'screener', 'adjudicator', 'groupOfficer', 'appealsOfficer'],
    sql: `select a.id, coalesce(p.number, g.code) as label, a.decided_at as since, ${undated}
      from appeals a left join people p on p.id = a.person_id left join armed_groups g on g.id = a.group_id
      where a.status in ('upheld', 'dismissed') and a.told_at is null`,
  },
]
