import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'

/** Formulas to sign and ranks to settle, by another than who proposed them. */
export const rankWork: readonly WorkSource[] = [
  {
    kind: 'rankFormula.sign',
    roles: ['director'],
    sql: `select f.id, f.title as label, f.proposed_at as since, ${undated}
      from me, rank_formulas f where f.status = 'draft' and f.proposed_by is distinct from me.id`,
  },
  {
    kind: 'rankDecision.settle',
    roles: ['trainingOfficer', 'director'],
    sql: `select t.id, ${shortCodeOf('VT', 't.case_id')} as label, d.proposed_at as since, ${undated}
      from me, rank_decisions d join trainees t on t.id = d.trainee_id
      where d.status = 'proposed' and d.proposed_by is distinct from me.id`,
  },
]
