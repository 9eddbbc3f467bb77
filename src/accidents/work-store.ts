import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'

/** Accidents that wait to be confirmed by another than who wrote them, and investigations that were asked for. */
export const accidentWork: readonly WorkSource[] = [
  {
    kind: 'accident.confirm',
    roles: ['ordnanceOfficer', 'director'],
    sql: `select a.id, ${shortCodeOf('AC', 'a.id')} as label, a.changed_at as since, ${undated}
      from me, accidents a
      where a.confirmed_by is null and me.id not in (a.recorded_by, a.changed_by)`,
  },
  {
    kind: 'accident.investigate',
    roles: ['qualityOfficer'],
    sql: `select a.id, ${shortCodeOf('AC', 'a.id')} as label, a.recorded_at as since, ${undated}
      from me, accidents a
      where a.investigation = 'asked' and me.id not in (a.recorded_by, a.changed_by)`,
  },
]
