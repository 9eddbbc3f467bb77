import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { longestOpenHours } from './coverage.ts'

/** SQL of the hours after which an office asks about a post that nobody watches: what it set last, or a day. */
const quietHours = `coalesce((select r.quiet_hours from daily_report_rules r where r.side_id = m.side_id
  order by r.set_at desc, r.id desc limit 1), 24)`

/** Posts that nobody watches, watches that nobody ended, and patrols of which nobody said how they went. */
export const monitoringWork: readonly WorkSource[] = [
  {
    kind: 'monitoringPost.watch',
    roles: ['monitor'],
    sql: `select m.id, ${shortCodeOf('MP', 'm.id')} as label, m.since, ${undated}
      from me, (
        select m.id, m.side_id, coalesce((select max(w.ended_at) from watches w where w.post_id = m.id and not w.withdrawn),
          m.opened_on at time zone (select time_zone from programmes)) as since
        from monitoring_posts m
        where m.closed_on is null and not exists (select from jsonb_array_elements(m.suspensions) s where s ->> 'until' is null)
          and not exists (select from watches w where w.post_id = m.id and not w.withdrawn and w.ended_at is null)
      ) m
      where m.since < me.today - ${quietHours} * interval '1 hour'`,
  },
  {
    kind: 'watch.stop',
    roles: ['monitor'],
    sql: `select w.id, ${shortCodeOf('WT', 'w.id')} as label, w.began_at + interval '${longestOpenHours} hours' as since, ${undated}
      from me, watches w
      where w.ended_at is null and not w.withdrawn and w.began_at < me.today - interval '${longestOpenHours} hours'`,
  },
  {
    kind: 'patrol.report',
    roles: ['monitor'],
    sql: `select t.id, ${shortCodeOf('PT', 't.id')} as label, t.planned_until as since, ${undated}
      from me, patrols t where t.status = 'planned' and t.planned_until < me.today`,
  },
]
