import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, undated, type WorkSource } from '../server/work-source.ts'

/** A deadline is work that many days before it, and again a week before; after it, until nobody is known to remain. */
const firstNotice = 30

/** Who wrote a departure, in any of its rows, does not verify it. */
const byAnother = `not exists (
  with recursive chain as (
    select c.id, c.replaces, c.recorded_by from force_departures c where c.id = d.id
    union all select b.id, b.replaces, b.recorded_by from force_departures b join chain on b.id = chain.replaces
  ) select from chain where chain.recorded_by = me.id)`

/** Departures to be verified, deadlines that come or are over, and findings that wait for a second signature. */
export const foreignForceWork: readonly WorkSource[] = [
  {
    kind: 'forceDeparture.verify',
    roles: ['monitor', 'incidentAnalyst'],
    sql: `select d.force_id as id, ${shortCodeOf('FF', 'd.force_id')} as label, d.recorded_at as since, ${undated}
      from me, force_departures d
      where not exists (select from force_verifications v where v.departure_id = d.id)
        and not exists (select from force_departures r where r.replaces = d.id) and ${byAnother}`,
  },
  {
    kind: 'forceDeadline.due',
    roles: ['ceasefireOfficer', 'director'],
    sql: `select t.id, to_char(t.due_on, 'YYYY-MM-DD') as label, t.recorded_at as since, ${endOfDay('t.due_on')} as due,
        null::uuid as office_id
      from me, force_deadlines t
      where t.due_on <= ${here} + ${firstNotice} and not exists (select from force_deadlines r where r.replaces = t.id)
      union all select t.id, to_char(t.agreed_on + t.days, 'YYYY-MM-DD'), t.signed_at, ${endOfDay('(t.agreed_on + t.days)')}, null::uuid
      from me, ceasefire_terms t where t.status = 'inForce' and t.agreed_on + t.days <= ${here} + ${firstNotice}
        and not exists (select from force_deadlines d where d.term_id = t.id)`,
  },
  {
    kind: 'forceAssessment.sign',
    roles: ['incidentAnalyst', 'ceasefireOfficer', 'director'],
    sql: `select a.force_id as id, ${shortCodeOf('FF', 'a.force_id')} as label, a.proposed_at as since, ${undated}
      from me, force_assessments a where a.status = 'proposed' and a.proposed_by is distinct from me.id`,
  },
]
