import { undated, type WorkSource } from '../server/work-source.ts'
import { changeSigners } from './user-change.ts'

/** Changes of users that wait for the signature of another person than who proposed them, and whom they concern. */
export const userWork: readonly WorkSource[] = [
  {
    kind: 'userChange.sign',
    roles: changeSigners,
    sql: `select c.id, coalesce(c.login, u.login) as label, c.proposed_at as since, ${undated}
      from me, user_changes c left join users u on u.id = c.user_id
      where c.status = 'proposed' and c.proposed_by is distinct from me.id and c.user_id is distinct from me.id`,
  },
]
