import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('VT', 't.case_id')

/** Probations that end, reviews to settle and appeals to decide, each by other people. */
export const postingWork: readonly WorkSource[] = [
  {
    kind: 'probation.review',
    roles: ['trainingOfficer'],
    sql: `select t.id, ${label} as label, b.starts_on::timestamptz as since, ${endOfDay('b.ends_on')} as due, null::uuid as office_id
      from me, probations b join trainees t on t.id = b.trainee_id
      where b.status = 'running' and b.ends_on - ${noticeDays} <= ${here}`,
  },
  {
    kind: 'probationReview.settle',
    roles: ['trainingOfficer', 'director'],
    sql: `select t.id, ${label} as label, r.proposed_at as since, ${undated}
      from me, probation_reviews r join trainees t on t.id = r.trainee_id
      where r.status = 'proposed' and r.proposed_by is distinct from me.id`,
  },
  {
    kind: 'probationAppeal.decide',
    roles: ['director', 'vettingOfficer'],
    sql: `select t.id, ${label} as label, a.filed_at as since, ${undated}
      from me, probation_appeals a join trainees t on t.id = a.trainee_id join probation_reviews r on r.id = a.review_id
      where a.status = 'filed' and (me.id is null or me.id not in (r.proposed_by, r.settled_by, a.filed_by))`,
  },
]
