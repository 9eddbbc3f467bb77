import { shortCodeOf } from '../server/short-code.ts'
import type { WorkSource } from '../server/work-source.ts'

/** SQL of when a report `r` is to be judged: four hours where children are near, else a day (T-1). */
export const judgedBy = `r.received_at + case when 'children' = any (r.dangers) then interval '4 hours' else interval '1 day' end`

/** Reports that nobody judged: a day at most, and four hours where children are near (T-1). */
export const ordnanceReportWork: readonly WorkSource[] = [
  {
    kind: 'ordnanceReport.judge',
    roles: ['ordnanceOfficer'],
    sql: `select r.id, ${shortCodeOf('EO', 'r.id')} as label, r.received_at as since,
        ${judgedBy} as due,
        null::uuid as office_id
      from ordnance_reports r where r.status = 'received' and not r.held`,
  },
  {
    kind: 'ordnanceReport.follow',
    roles: ['ordnanceOfficer'],
    sql: `select r.id, ${shortCodeOf('EO', 'r.id')} as label, r.taken_on_at as since,
        r.taken_on_at + interval '7 days' as due, null::uuid as office_id
      from ordnance_reports r where r.status in ('triaged', 'needsInfo', 'verified')`,
  },
]
