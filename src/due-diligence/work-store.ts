import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

const common = { roles: ['vettingOfficer'], compartment: 'vetting' } as const
const label = shortCodeOf('DD', 'd.id')

/** Answers to confirm, measures that fall due or wait for confirmation, requests to look at again, support without an answer. */
export const dueDiligenceWork: readonly WorkSource[] = [
  {
    ...common,
    kind: 'dueDiligence.confirm',
    sql: `select d.id, ${label} as label, a.proposed_at as since, ${undated}
      from me, diligence_answers a join diligence_requests d on d.id = a.request_id
      where a.status = 'proposed' and a.proposed_by is distinct from me.id`,
  },
  {
    ...common,
    kind: 'dueDiligence.confirmMeasure',
    sql: `select d.id, ${label} as label, m.reported_at as since, ${undated}
      from me, diligence_measures m join diligence_requests d on d.id = m.request_id
      where m.status = 'reported' and m.reported_by is distinct from me.id`,
  },
  {
    ...common,
    kind: 'dueDiligence.measure',
    sql: `select d.id, ${label} as label, m.recorded_at as since, ${endOfDay('m.due_on')} as due, null::uuid as office_id
      from me, diligence_measures m join diligence_requests d on d.id = m.request_id
        join diligence_rounds r on r.id = m.round_id and r.n = d.round
      where m.status = 'open' and m.due_on - ${noticeDays} <= ${here}`,
  },
  {
    ...common,
    kind: 'dueDiligence.reassess',
    sql: `select d.id, ${label} as label, d.recorded_at as since, ${endOfDay('d.reassess_on')} as due, null::uuid as office_id
      from me, diligence_requests d where d.reassess_on - ${noticeDays} <= ${here}`,
  },
  {
    ...common,
    kind: 'dueDiligence.uncovered',
    sql: `select d.id, ${label} as label, s.recorded_at as since, ${undated}
      from me, diligence_supports s join diligence_requests d on d.id = s.request_id
      where s.status = 'running' and not coalesce(d.status in ('cleared', 'conditional') and d.valid_until >= ${here}, false)`,
  },
]
