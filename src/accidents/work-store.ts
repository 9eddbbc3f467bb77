import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'

/** Whoever looks wrote none of the accident's versions; the overview of offices is nobody, and sees them all. */
const byAnother = 'not exists (select from accident_versions w where w.accident_id = a.id and w.written_by = me.id)'

/** Accidents that wait to be confirmed by another than who wrote them, and investigations that were asked for. */
export const accidentWork: readonly WorkSource[] = [
  {
    kind: 'accident.confirm',
    roles: ['ordnanceOfficer', 'director'],
    sql: `select a.id, ${shortCodeOf('AC', 'a.id')} as label, a.changed_at as since, ${undated}
      from me, accidents a
      where a.confirmed_by is null and ${byAnother}`,
  },
  {
    kind: 'accident.investigate',
    roles: ['qualityOfficer'],
    sql: `select a.id, ${shortCodeOf('AC', 'a.id')} as label, 
        coalesce((select max(s.taken_at) from accident_steps s where s.accident_id = a.id and s.kind = 'asked'), a.recorded_at) as since, ${undated}
      from me, accidents a
      where a.investigation = 'asked' and ${byAnother}`,
  },
]
