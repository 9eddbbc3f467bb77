import { endOfDay, noticeDays, undated, type WorkSource } from '../server/work-source.ts'
import { tracingOffices } from './trace-request.ts'

const codes = tracingOffices.map((code) => `'${code}'`).join(', ')
const atOffice = `(me.id is null or me.office_id in (select id from offices where code in (${codes})))`

/** Requests to be let out, answers that are due or late, and waivers to be signed. */
export const tracingWork: readonly WorkSource[] = [
  {
    kind: 'trace.release',
    roles: ['checkOfficer'],
    sql: `select r.id, r.number as label, r.proposed_at as since, ${undated} from me, trace_requests r
      where r.status = 'drafted' and r.proposed_by is distinct from me.id and ${atOffice}`,
  },
  {
    kind: 'trace.answer',
    roles: ['checkOfficer'],
    sql: `select r.id, r.number as label, r.signed_at as since, ${endOfDay('r.due_on')} as due, r.office_id
      from me, trace_requests r
      where r.status = 'released' and r.due_on - ${noticeDays} < me.today and ${atOffice}`,
  },
  {
    kind: 'traceWaiver.sign',
    roles: ['director'],
    sql: `select v.id, coalesce(w.tag, v.weapon_class) as label, v.proposed_at as since, ${undated}
      from me, trace_waivers v left join weapons w on w.id = v.weapon_id
      where v.status = 'proposed' and v.proposed_by is distinct from me.id`,
  },
]
