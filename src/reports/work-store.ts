import { shortCodeOf } from '../server/short-code.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'
import { reportEditors } from './readers.ts'

/** Templates that wait for another person of the same authority to approve them. */
export const reportWork: readonly WorkSource[] = [
  {
    kind: 'reportTemplate.decide',
    roles: reportEditors,
    sql: `select t.id, ${shortCodeOf('RT', 't.id')} as label, t.proposed_at as since, ${undated}
      from me, report_templates t where t.state = 'proposed' and t.proposed_by is distinct from me.id
        and (me.id is null or t.side_id = ${mySide})`,
  },
]
