import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, mySide, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('CB', 'm.id')
const day = (column: string) => `${endOfDay(column)} as due, null::uuid as office_id`

/** Drafts to offer, offers to answer, tasks that fall due, and tasks that another authority says are done. */
export const confidenceMeasureWork: readonly WorkSource[] = [
  {
    kind: 'confidenceMeasure.offer',
    roles: ['talksOfficer', 'director'],
    sql: `select m.id, ${label} as label, m.drafted_at as since, ${undated} from me, confidence_measures m
      where m.status = 'drafted' and m.drafted_by is distinct from me.id and (me.id is null or m.side_id = ${mySide})`,
  },
  {
    kind: 'confidenceMeasure.answer',
    roles: ['talksOfficer', 'director'],
    sql: `select m.id, ${label} as label, m.offered_at as since, ${day('m.answer_by')} from me, confidence_measures m
      where m.status = 'offered' and (me.id is null or m.offered_to = ${mySide})`,
  },
  {
    kind: 'confidenceTask.report',
    roles: ['talksOfficer'],
    sql: `select m.id, ${label} as label, t.written_at as since, ${day('t.due_on')}
      from me, confidence_tasks t join confidence_measures m on m.id = t.measure_id
      where m.status in ('agreed', 'underway') and t.status in ('open', 'contested') and t.due_on <= ${here} + ${noticeDays}
        and (me.id is null or t.owed_by = ${mySide})`,
  },
  {
    kind: 'confidenceTask.decide',
    roles: ['talksOfficer'],
    sql: `select m.id, ${label} as label, t.reported_at as since, ${undated}
      from me, confidence_tasks t join confidence_measures m on m.id = t.measure_id
      where m.status in ('agreed', 'underway') and t.status = 'reported' and (me.id is null or t.owed_by <> ${mySide})`,
  },
]
