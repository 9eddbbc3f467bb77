import { endOfDay, here, noticeDays, undated, type WorkSource } from '../server/work-source.ts'

/** Certificates to confirm, and those that end soon while they count. */
export const ordnanceTeamWork: readonly WorkSource[] = [
  {
    kind: 'teamQualification.confirm',
    roles: ['qualityOfficer', 'director'],
    sql: `select q.team_id as id, q.certificate as label, q.recorded_at as since, ${undated}
      from me, team_qualifications q where q.status = 'recorded' and q.recorded_by is distinct from me.id
        and q.user_id is distinct from me.id`,
  },
  {
    kind: 'teamQualification.renew',
    roles: ['ordnanceOfficer'],
    sql: `select q.team_id as id, q.certificate as label, q.confirmed_at as since, ${endOfDay('q.valid_until')} as due,
        null::uuid as office_id
      from me, team_qualifications q where q.status = 'confirmed' and q.valid_from <= ${here} and q.valid_until >= ${here}
        and q.valid_until - ${noticeDays} <= ${here}`,
  },
]
