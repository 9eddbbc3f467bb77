import { endOfDay, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

/** What waits in the register of groups: inventories, caps, schemes and classes to sign, and classes to look at again. */
export const groupWork: readonly WorkSource[] = [
  {
    kind: 'group.inventory',
    roles: ['groupOfficer'],
    sql: `select g.id, g.code as label, g.reported_at as since, ${undated}
      from armed_groups g where g.status = 'reported'`,
  },
  {
    kind: 'cap.sign',
    roles: ['director'],
    sql: `select g.id, g.code as label, c.proposed_at as since, ${undated}
      from me, group_caps c join armed_groups g on g.id = c.group_id
      where c.status = 'proposed' and c.proposed_by is distinct from me.id`,
  },
  {
    kind: 'scheme.sign',
    roles: ['director'],
    sql: `select s.id, s.code as label, s.proposed_at as since, ${undated}
      from me, classification_schemes s
      where s.status = 'draft' and s.proposed_at is not null and s.proposed_by is distinct from me.id`,
  },
  {
    kind: 'classification.sign',
    roles: ['director'],
    sql: `select g.id, g.code as label, c.proposed_at as since, ${undated}
      from me, classifications c join armed_groups g on g.id = c.group_id
      where c.status = 'proposed' and c.proposed_by is distinct from me.id`,
  },
  {
    kind: 'classification.review',
    roles: ['groupOfficer'],
    sql: `select g.id, g.code as label, c.signed_at as since, ${endOfDay('c.review_due')} as due, null::uuid as office_id
      from me, classifications c join armed_groups g on g.id = c.group_id
      where c.status = 'signed' and c.review_due < me.today + interval '${noticeDays} days'`,
  },
]
