import { endOfDay, type WorkSource } from '../server/work-source.ts'

/** What does not conform, for whoever puts it right and whoever sees that it was. */
export const qualityVisitWork: readonly WorkSource[] = [
  {
    kind: 'nonConformity.correct',
    roles: ['ordnanceOfficer', 'teamLeader'],
    sql: `select n.visit_id as id, h.name as label, v.recorded_at as since,
        ${endOfDay('n.due_on')} as due, null::uuid as office_id
      from non_conformities n join quality_visits v on v.id = n.visit_id join hazards h on h.id = n.hazard_id
      where n.status = 'open'`,
  },
  {
    kind: 'nonConformity.close',
    roles: ['qualityOfficer'],
    sql: `select n.visit_id as id, h.name as label, n.corrected_at as since,
        ${endOfDay('n.due_on')} as due, null::uuid as office_id
      from me, non_conformities n join hazards h on h.id = n.hazard_id where n.status = 'corrected' and n.corrected_by is distinct from me.id`,
  },
]
