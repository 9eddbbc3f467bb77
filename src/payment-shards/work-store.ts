import type { WorkSource } from '../server/work-source.ts'

/** Shards whose day comes within so long: after it nobody pays their lines until they are renewed or ended. */
const before = `interval '1 day'`

/** Payment lists of which a device's share runs out, or ran out. */
export const shardWork: readonly WorkSource[] = [
  {
    kind: 'paymentShard.runsOut',
    roles: ['siteManager', 'director'],
    sql: `select p.list_id as id, string_agg(distinct s.name, ' · ') as label, min(p.until) - ${before} as since, min(p.until) as due,
        null::uuid as office_id
      from me, payment_shards p join stations s on s.id = p.station_id
      where p.ended_for is null and p.until < me.today + ${before} group by p.list_id`,
  },
]
