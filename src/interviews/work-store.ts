import { undated, type WorkSource } from '../server/work-source.ts'

/** Interviews that wait for a grader who did not hold them, and questions for a second signature. */
export const interviewWork: readonly WorkSource[] = [
  {
    kind: 'interview.grade',
    roles: ['screener', 'groupOfficer'],
    sql: `select i.id, p.number as label, i.held_at as since, ${undated}
      from me, interviews i join people p on p.id = i.person_id
      where i.status in ('held', 'graded', 'disputed') and i.interviewer is distinct from me.id
        and (me.id is null or not me.id = any (i.graded_by))`,
  },
  {
    kind: 'questionSet.sign',
    roles: ['director', 'groupOfficer'],
    sql: `select q.id, 'v' || q.version as label, q.proposed_at as since, ${undated}
      from me, question_sets q where q.status = 'draft' and q.proposed_by is distinct from me.id`,
  },
  {
    kind: 'questionSet.retire',
    roles: ['director', 'groupOfficer'],
    sql: `select q.id, 'v' || q.version as label, q.retirement_at as since, ${undated}
      from me, question_sets q
      where q.status = 'inForce' and q.retirement_at is not null and q.retirement_by is distinct from me.id`,
  },
]
