import { undated, type WorkSource } from '../server/work-source.ts'
import { behindAnother, lastOfAct, openEntry } from './settle-store.ts'

/** After so many days without a word of a device somebody asks after it: what was recorded on it is nowhere else. */
const silentDays = 7

/** Entries that wait for a named person; those behind another one wait with it. And stations that forked, or are not heard of. */
export const stationWork: readonly WorkSource[] = [
  {
    kind: 'heldEntry.settle',
    roles: ['siteManager', 'administrator', 'director'],
    sql: `select e.id, s.name || ' ' || e.seq as label, e.received_at as since, ${undated}
      from me, station_entries e join stations s on s.id = e.station_id
      where ${openEntry} and ${lastOfAct} and not ${behindAnother}`,
  },
  {
    kind: 'station.renew',
    roles: ['siteManager', 'administrator'],
    sql: `select s.id, s.name as label, null::timestamptz as since, ${undated}
      from me, stations s join station_logs l on l.station_id = s.id and l.epoch = s.epoch
      where l.forked and s.state = 'inForce' and s.code_hash is null`,
  },
  {
    kind: 'station.silent',
    roles: ['siteManager', 'administrator'],
    sql: `select s.id, s.name as label, h.last_seen as since, ${undated}
      from me, stations s join station_health h on h.station_id = s.id
      where s.state = 'inForce' and h.last_seen < me.today - interval '${silentDays} days'`,
  },
]
