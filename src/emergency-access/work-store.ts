import type { WorkSource } from '../server/work-source.ts'
import { emergencyReviewers, reviewHours } from './emergency-access.ts'

/** Records that were opened in an emergency, from that moment on, until another person looked into it. */
export const emergencyWork: readonly WorkSource[] = [
  {
    kind: 'emergencyAccess.review',
    roles: emergencyReviewers,
    sql: `select e.id, p.number as label, e.opened_at as since, e.opened_at + interval '${reviewHours} hours' as due,
        null::uuid as office_id
      from me, emergency_accesses e join people p on p.id = e.person_id
      where e.finding is null and e.user_id is distinct from me.id`,
  },
]
