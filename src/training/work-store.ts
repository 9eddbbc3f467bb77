import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('VT', 't.case_id')

/** Those who wait for a course, clearances that end or ended while somebody is in training, and results that are not recorded. */
export const trainingWork: readonly WorkSource[] = [
  {
    kind: 'trainee.enrol',
    roles: ['trainingOfficer'],
    sql: `select t.id, ${label} as label, t.handed_at as since, ${undated}
      from me, trainees t where t.status = 'open' and t.valid_until >= ${here}
        and not exists (select from course_enrolments e where e.trainee_id = t.id)`,
  },
  {
    kind: 'trainee.clearance',
    roles: ['trainingOfficer', 'vettingOfficer'],
    sql: `select t.id, ${label} as label, t.handed_at as since, ${endOfDay('t.valid_until')} as due, null::uuid as office_id
      from me, trainees t where t.status = 'open' and t.valid_until - ${noticeDays} <= ${here}`,
  },
  {
    kind: 'course.results',
    roles: ['trainingOfficer'],
    sql: `select c.id, c.title ->> 'en' as label, c.recorded_at as since, ${endOfDay('c.ends_on')} as due, null::uuid as office_id
      from me, training_courses c where c.ends_on < ${here} and c.status <> 'cancelled'
        and exists (select from course_enrolments e where e.course_id = c.id and e.status = 'enrolled')`,
  },
]
