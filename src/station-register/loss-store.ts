import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { readLeases } from './lease-store.ts'
import { stationNoun } from './station.ts'
import { StationLossView } from './views.ts'

/**
 * What a device may have had when it was last heard, for whoever has to act on its loss; undefined of one that the reader does not
 * see. A tablet keeps what its officers read at its site: that is counted whole, since nobody can ask the tablet any more.
 */
export async function readStationLoss(tx: Tx, id: string, language: string): Promise<StationLossView | undefined> {
  const { rows } = await tx.query<Record<string, unknown>>(
    `with heard as (
       select s.*, i.code as site_code, i.name as site_name, h.last_seen, h.backlog,
         coalesce(h.last_seen, s.enrolled_at) as until
       from stations s join sites i on i.id = s.site_id left join station_health h on h.station_id = s.id where s.id = $1)
     select ${columnsOf(stationNoun, 's')}, s.site_code, s.site_name, s.last_seen, s.backlog,
       (select count(*) from people p where p.site_id = s.site_id and p.registered_at <= s.until) as people,
       (select count(*) from weapons w where w.site_id = s.site_id and w.taken_in_at <= s.until) as weapons,
       (select coalesce(sum(f.lines), 0) from payment_shards f where f.station_id = s.id and f.ended_for is null) as shards,
       (select count(*) from station_entries e where e.station_id = s.id and e.outcome = 'held') as held,
       (select coalesce(json_agg(o order by o.entries desc, o.actor), '[]') from (
          select e.actor, count(*) as entries from station_entries e where e.station_id = s.id group by e.actor) o) as officers
     from heard s`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const station = recordOf(stationNoun, row)
  const officers = StationLossView.shape.officers.element
    .pick({ actor: true, entries: true })
    .array()
    .parse(row.officers)
  const names = await userNames(
    tx,
    officers.map(({ actor }) => actor),
    language,
  )
  const leases = await readLeases(tx, [station.id], language)
  return StationLossView.parse({
    ...{ station, siteCode: row.site_code, siteName: row.site_name, lastSeen: row.last_seen, backlog: row.backlog },
    ...{ people: row.people, weapons: row.weapons, shards: row.shards, held: row.held },
    numbers: leases.filter(({ isInForce }) => isInForce).reduce((sum, { unused }) => sum + unused, 0),
    officers: officers.map((one) => ({ ...one, name: names.get(one.actor) ?? '' })),
  })
}
