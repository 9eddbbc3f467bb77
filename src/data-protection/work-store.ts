import { endOfDay, undated, type WorkSource } from '../server/work-source.ts'

/** Requests with their clock, erasures to recommend and decide, and rules to sign. */
export const dataProtectionWork: readonly WorkSource[] = [
  {
    kind: 'accessRequest.decide',
    roles: ['dataProtectionOfficer', 'director'],
    sql: `select r.id, p.number as label, r.recorded_at as since, ${endOfDay('r.due_on')} as due, null::uuid as office_id
      from me, access_requests r join people p on p.id = r.person_id
      where r.status = 'recorded' and r.recorded_by is distinct from me.id`,
  },
  {
    kind: 'accessRequest.handOver',
    roles: ['dataProtectionOfficer'],
    sql: `select r.id, p.number as label, r.decided_at as since, ${endOfDay('r.due_on')} as due, null::uuid as office_id
      from me, access_requests r join people p on p.id = r.person_id where r.status = 'released'`,
  },
  {
    kind: 'correctionRequest.decide',
    roles: ['dataProtectionOfficer'],
    sql: `select r.id, p.number as label, r.recorded_at as since, ${endOfDay('r.due_on')} as due, null::uuid as office_id
      from me, correction_requests r join people p on p.id = r.person_id
      where r.status = 'recorded' and r.recorded_by is distinct from me.id`,
  },
  {
    kind: 'correctionRequest.decideAppeal',
    roles: ['director', 'appealsOfficer'],
    sql: `select r.id, p.number as label, r.appealed_at as since, ${endOfDay('r.due_on')} as due, null::uuid as office_id
      from me, correction_requests r join people p on p.id = r.person_id
      where r.status = 'appealed' and r.recorded_by is distinct from me.id and r.decided_by is distinct from me.id`,
  },
  {
    kind: 'correctionRequest.finish',
    roles: ['dataProtectionOfficer', 'registrationOfficer'],
    sql: `select r.id, p.number as label, r.decided_at as since, ${endOfDay('r.due_on')} as due, null::uuid as office_id
      from me, correction_requests r join people p on p.id = r.person_id where r.status = 'accepted'`,
  },
  {
    kind: 'erasure.recommend',
    roles: ['dataProtectionOfficer'],
    sql: `select e.id, e.number as label, e.requested_at as since, ${undated} from me, erasures e where e.status = 'requested'`,
  },
  {
    kind: 'erasure.decide',
    roles: ['dataProtectionOfficer', 'director'],
    sql: `select e.id, e.number as label, e.recommended_at as since, ${undated} from me, erasures e
      where e.status = 'recommended' and e.recommended_by is distinct from me.id`,
  },
  {
    kind: 'retentionRule.sign',
    roles: ['dataProtectionOfficer', 'director'],
    sql: `select r.id, r.category as label, r.proposed_at as since, ${undated} from me, retention_rules r
      where r.status = 'draft' and r.proposed_by is distinct from me.id`,
  },
]
