import { undated, type WorkSource } from '../server/work-source.ts'

/** A stay shows itself so long before it is over its limit. */
const notice = `interval '12 hours'`

/** Stays over their limit, children whose clock runs, sites that are full, stations that were skipped, and settings to sign. */
export const siteFlowWork: readonly WorkSource[] = [
  {
    kind: 'siteVisit.overstay',
    roles: ['siteManager', 'director'],
    sql: `select v.id, v.number as label, v.arrived_at as since, v.leave_by as due, null::uuid as office_id
      from me, site_visits v where v.status = 'open' and v.leave_by < me.today + ${notice}`,
  },
  {
    // Only that a clock runs, by the number of a visit that names nobody (IDDRS 5.20; R-CHD1).
    kind: 'siteVisit.under18',
    roles: ['siteManager', 'childProtectionOfficer', 'director'],
    sql: `select v.id, v.number as label, v.arrived_at as since, v.arrived_at + interval '48 hours' as due,
        null::uuid as office_id
      from me, site_visits v where v.status = 'open' and v.age_group = 'under18' and v.accompanies is null`,
  },
  {
    kind: 'site.full',
    roles: ['siteManager', 'director'],
    sql: `select s.id, s.code as label, h.last as since, ${undated}
      from me, sites s
        left join site_settings g on g.site_id = s.id and g.status = 'inForce'
        cross join lateral (select count(*) as present, max(v.arrived_at) as last from site_visits v
          where v.site_id = s.id and v.status = 'open') h
      where s.kind = 'registrationSite' and h.present >= coalesce(g.capacity, 600)`,
  },
  {
    kind: 'siteVisit.reviewSkip',
    roles: ['director'],
    sql: `select v.id, v.number as label, min(p.finished_at) as since, min(p.finished_at) + interval '2 days' as due,
        null::uuid as office_id
      from me, station_passes p join site_visits v on v.id = p.visit_id
      where p.status = 'skipped' and p.reviewed_by is null and p.finished_by is distinct from me.id group by v.id, v.number`,
  },
  {
    kind: 'siteSetting.sign',
    roles: ['director'],
    sql: `select s.id, s.code as label, g.proposed_at as since, ${undated}
      from me, site_settings g join sites s on s.id = g.site_id
      where g.status = 'proposed' and g.proposed_by is distinct from me.id`,
  },
]
