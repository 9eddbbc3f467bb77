import { mySide, undated, type WorkSource } from '../server/work-source.ts'

/** A joint body's are read by both sides, and signed by the joint body alone. */
const ours = `(me.id is null or q.side_id = ${mySide})`

/** Questionnaires that wait for a director who did not propose them, or their retirement. */
export const questionnaireWork: readonly WorkSource[] = [
  {
    kind: 'questionnaire.sign',
    roles: ['director'],
    sql: `select q.id, coalesce(nullif(q.code, ''), 'v' || q.version) as label, q.proposed_at as since, ${undated}
      from me, questionnaires q
      where q.status = 'proposed' and q.proposed_by is distinct from me.id and ${ours}`,
  },
  {
    kind: 'questionnaire.retire',
    roles: ['director'],
    sql: `select q.id, coalesce(nullif(q.code, ''), 'v' || q.version) as label, q.retirement_at as since, ${undated}
      from me, questionnaires q
      where q.status = 'inForce' and q.retirement_by is distinct from me.id and q.retirement_by is not null
        and ${ours}`,
  },
]
