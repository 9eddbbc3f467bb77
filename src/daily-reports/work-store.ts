import { here, undated, type WorkSource } from '../server/work-source.ts'

/** SQL of the last cut-off that has passed by the rule of an office `o`, where the programme works. */
const lastCutoff = `(select (case when c.at <= me.today then c.at else
    (${here} - 1 + c.cutoff) at time zone (select time_zone from programmes) end)
  from (select r.cutoff, (${here} + r.cutoff) at time zone (select time_zone from programmes) as at
    from (select coalesce((select r.cutoff from daily_report_rules r where r.side_id = o.side_id
      order by r.set_at desc, r.id desc limit 1), '19:30')::time as cutoff) r) c)`

/** Reports that are due after the cut-off, of each office that has posts or reports; and those that wait for a second person. */
export const dailyReportWork: readonly WorkSource[] = [
  {
    kind: 'dailyReport.issue',
    roles: ['monitor', 'ceasefireOfficer'],
    sql: `select o.side_id as id, 'DR' as label, o.cutoff as since, ${undated}
      from (
        select me.today, me.id as reader, o.side_id, ${lastCutoff} as cutoff
        from me, (select side_id from monitoring_posts where closed_on is null union select side_id from daily_reports) o
      ) o
      where (o.reader is null or exists (select from users u where u.id = o.reader and u.side_id = o.side_id))
        and not exists (select from daily_reports r where r.side_id = o.side_id and r.status <> 'turnedDown'
          and r.until_at >= o.cutoff)`,
  },
  {
    kind: 'dailyReport.release',
    roles: ['ceasefireOfficer', 'director'],
    sql: `select r.id, 'DR-' || r.number || case when r.version = 1 then '' else '/' || r.version end as label, r.issued_at as since,
        ${undated}
      from me, daily_reports r
      where r.status = 'issued' and (me.id is null or r.issued_by <> me.id)
        and not exists (select from daily_reports n where n.side_id = r.side_id and n.number = r.number and n.version > r.version)`,
  },
]
