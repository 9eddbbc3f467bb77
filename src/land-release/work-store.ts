import { endOfDay, undated, type WorkSource } from '../server/work-source.ts'

/** Whether a visit judges an area: ground that was worked asks for a sample (LR-5). */
const judges = `(v.kind = 'sample' or l.cleared_m2 + l.reduced_m2 = 0)`

/** Land that waits for somebody: a sample, a decision that all is released, a signature, an investigation, a later look. */
export const landReleaseWork: readonly WorkSource[] = [
  {
    kind: 'landRelease.sample',
    roles: ['qualityOfficer'],
    sql: `select h.id, h.name as label, e.at as since, ${undated}
      from hazards h join land_ledgers l on l.id = h.id
      cross join lateral (select max(entered_at) as at from land_entries where hazard_id = h.id) e
      where h.status = 'open' and l.remaining_m2 < 1
        and not exists (select from quality_visits v where v.hazard_id = h.id and v.recorded_at > e.at and ${judges})`,
  },
  {
    kind: 'landRelease.complete',
    roles: ['ordnanceOfficer'],
    sql: `select h.id, h.name as label, v.at as since, ${undated}
      from hazards h join land_ledgers l on l.id = h.id
      cross join lateral (select max(v.recorded_at) as at from quality_visits v
        where v.hazard_id = h.id and v.result = 'conforms' and ${judges}) v
      where h.status = 'open' and l.remaining_m2 < 1
        and v.at > (select max(entered_at) from land_entries where hazard_id = h.id)`,
  },
  {
    kind: 'landHandover.draft',
    roles: ['ordnanceOfficer'],
    sql: `select h.id, h.name as label, s.taken_at as since, ${undated}
      from hazards h cross join lateral (select max(taken_at) as taken_at from hazard_steps where hazard_id = h.id and kind = 'released') s
      where h.status = 'released' and not exists (select from land_handovers c where c.hazard_id = h.id and c.status = 'draft')`,
  },
  {
    kind: 'landHandover.sign',
    roles: ['director'],
    sql: `select h.id, h.name as label, c.drafted_at as since, ${undated}
      from me, land_handovers c join hazards h on h.id = c.hazard_id
      where c.status = 'draft' and c.drafted_by is distinct from me.id`,
  },
  {
    kind: 'landRelease.close',
    roles: ['ordnanceOfficer'],
    sql: `select h.id, h.name as label, c.signed_at as since, ${endOfDay('c.check_on')} as due, null::uuid as office_id
      from hazards h cross join lateral (select * from land_handovers where hazard_id = h.id and status = 'signed'
        order by signed_at desc limit 1) c
      where h.status = 'handedOver' and c.check_on is not null`,
  },
  {
    kind: 'missedItem.conclude',
    roles: ['qualityOfficer'],
    sql: `select h.id, h.name as label, m.found_at as since, m.found_at + interval '14 days' as due, null::uuid as office_id
      from me, missed_items m join hazards h on h.id = m.hazard_id
      where m.concluded_by is null and m.found_by is distinct from me.id`,
  },
]
