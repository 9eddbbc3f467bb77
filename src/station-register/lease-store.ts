import { derivedId, type Id } from '../kernel/ids.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Finding } from '../server/replay.ts'
import type { Sulh } from '../server/sulh.ts'
import type { LogName } from '../stations/entry.ts'
import type { StationKind } from '../stations/exchange.ts'
import type { LeasedNumbers, NumberSeries } from '../stations/leased-numbers.ts'
import { isAnotherNeeded, left, newLease, seen } from '../stations/leases.ts'
import { leaseSizes, type StationLease, stationLeaseNoun } from './lease.ts'
import { renewLease } from './lease-actions.ts'
import type { LeaseRow } from './views.ts'

/**
 * The numbers of lease `l`, of either series: which count, and how each stands. They came into the record as the block of the lease, or
 * of the one out of which it was given.
 */
const numbersOfLease = `(select n.count, n.status from (
    select count_of_number(number) as count, status from card_numbers where block_id = coalesce(l.parent_id, l.id)
    union all select count_of_number(tag), status from tags where block_id = coalesce(l.parent_id, l.id)) n
  where n.count between l.first and l.last)`

/** A lease at the site where its station is, and has been ever since: what was leased before it went from there is retired for good. */
const atItsSite = `(l.site_id = s.site_id and not exists (select from station_scopes c where c.station_id = s.id
  and c.site_id <> c.from_site_id and c.changed_at >= l.leased_at))`

/** A lease of a station that is in force, in the epoch in which it is, as `isLeaseInForce` says, and at the site for which it was leased. */
const inForce = `(l.ended_for is null and s.state = 'inForce' and s.epoch = l.epoch and ${atItsSite})`

/** Facts of the acts on leases. */
export const leaseLookups: Readonly<Record<string, Lookup>> = {
  'stationLease.lease': { facts: leasingFacts },
  'stationLease.renew': { facts: leasingFacts },
  'stationLease.giveOn': {
    facts: async (tx, { leaseId, first }) => {
      const { rows } = await tx.query<{ spent: number }>(
        `select count(*) as spent from station_leases l cross join lateral ${numbersOfLease} n
         where l.id = $1 and n.count >= $2 and n.status <> 'leased'`,
        [leaseId, first],
      )
      return { spent: rows[0]?.spent ?? 0 }
    },
  },
}

async function leasingFacts(tx: Tx, { stationId, siteId, series }: Record<string, unknown>) {
  const leases = (await leasesOf(tx, [String(stationId)])).filter((one) => one.series === series)
  const { rows } = await tx.query<{ last: number }>(
    series === 'card'
      ? `select greatest((select coalesce(max(first + size - 1), 0) from card_blocks),
           (select last from lease_floors where series = 'card')) as last`
      : `select greatest(s.tags, (select last from lease_floors f where f.series = 'tag' and f.site_id = s.id)) as last
         from sites s where s.id = $1`,
    series === 'card' ? [] : [siteId],
  )
  return { unused: left(leases), last: rows[0]?.last ?? 0 }
}

interface LeasedRow {
  id: Id
  station_id: Id
  epoch: number
  series: NumberSeries
  first: number
  last: number
  code: string
  used_up_to: number | null
}

/**
 * The leases in force of these stations, each as far as it was given: what was used or made void, and what stands before that, is
 * spent. Oldest first.
 */
export async function leasesOf(tx: Pick<Tx, 'query'>, stations: readonly Id[]): Promise<LeasedNumbers[]> {
  const { rows } = await tx.query<LeasedRow>(
    `select l.id, l.station_id, l.epoch, l.series, l.first, l.last, i.code,
       (select max(n.count) from ${numbersOfLease} n where n.status <> 'leased') as used_up_to
     from station_leases l join stations s on s.id = l.station_id join sites i on i.id = l.site_id
     where l.station_id = any($1) and ${inForce} and l.last >= l.first order by l.leased_at, l.first`,
    [stations],
  )
  return rows.map(({ id, station_id: station, epoch, series, first, last, code, used_up_to: used }) => {
    const whole = newLease({ station, epoch }, series, { from: first, to: last })
    const [lease = whole] = used === null ? [whole] : seen([whole], used)
    return { ...lease, series, id, prefix: series === 'card' ? 'C' : code }
  })
}

/**
 * Leases stations that were seen another block where half of one, or less, is left of a series in which a person leased them one
 * before. `told` is what the station itself says to have left, which may be less than is known here. Two at once lease one block.
 */
export async function renewLeases(
  sulh: Sulh,
  stations: readonly Id[],
  told: Readonly<Partial<Record<NumberSeries, number>>> = {},
): Promise<void> {
  if (stations.length === 0) return
  const { rows: newest } = await sulh.database.writer.query<Record<string, unknown> & { leases: number }>(
    `select * from (select distinct on (l.station_id, l.series) ${columnsOf(stationLeaseNoun, 'l')},
       count(*) over (partition by l.station_id, l.series) as leases
     from station_leases l join stations s on s.id = l.station_id
     where l.station_id = any($1) and s.state = 'inForce' and ${atItsSite} and l.parent_id is null
     order by l.station_id, l.series, l.leased_at desc, l.first desc) n
     where ended_for is null`,
    [stations],
  )
  if (newest.length === 0) return
  const known = await leasesOf(sulh.database.writer, stations)
  for (const { leases: count, ...row } of newest) {
    const last: StationLease = recordOf(stationLeaseNoun, row)
    const { stationId, siteId, series, size } = last
    const ours = known.filter((one) => one.station === stationId && one.series === series)
    const fewer = told[series] !== undefined && told[series] * 2 < size
    if (!isAnotherNeeded(ours, size) && !fewer) continue
    if (left(ours) + size > leaseSizes[series].most) continue
    const id = derivedId(stationId, `lease ${series} ${count}`)
    await sulh.performAsProgram(renewLease, { id, renewsId: last.id, stationId, siteId, series })
  }
}

/** The stations that are seen when one is: a hub speaks for all of its site. */
export async function stationsSeenWith(
  tx: Pick<Tx, 'query'>,
  { id, kind, siteId }: { id: Id; kind: StationKind; siteId: Id },
): Promise<Id[]> {
  if (kind === 'tablet') return [id]
  const { rows } = await tx.query<{ id: Id }>(`select id from stations where site_id = $1 and state = 'inForce'`, [
    siteId,
  ])
  return rows.map((row) => row.id)
}

/** What a hub gives itself: its own leases in force, unless it was set back to a backup and cannot know what it gave. */
export async function ownLeases(
  tx: Pick<Tx, 'query'>,
  log: LogName,
): Promise<{ leases: LeasedNumbers[]; isSetBack: boolean }> {
  const { rows } = await tx.query<{ set_back: boolean }>(
    `select enrolled_in <> (select generation from station_generation) as set_back from hub_link`,
  )
  if (rows[0]?.set_back !== false) return { leases: [], isSetBack: true }
  const leases = await leasesOf(tx, [log.station])
  return { leases: leases.filter(({ epoch }) => epoch === log.epoch), isSetBack: false }
}

/** The leases of these stations, newest first, with how many numbers of each are used and left, and which are retired. */
export async function readLeases(tx: Tx, stations: readonly Id[], language: string): Promise<LeaseRow[]> {
  const { rows } = await tx.query<
    Record<string, unknown> & { used: number; unused: number; in_force: boolean; retired: LeaseRow['retired'] }
  >(
    `select ${columnsOf(stationLeaseNoun, 'l')}, ${inForce} as in_force, n.used, n.unused,
       case when ${inForce} then '[]'::json else (select coalesce(json_agg(json_build_object('from', r.first, 'to', r.last) order by r.first), '[]'::json)
         from (select min(u.count) as first, max(u.count) as last from (
             select n.count, n.count - row_number() over (order by n.count) as run from ${numbersOfLease} n where n.status = 'leased') u
           group by u.run) r) end as retired
     from station_leases l join stations s on s.id = l.station_id
     cross join lateral (select count(*) filter (where n.status <> 'leased') as used,
       count(*) filter (where n.status = 'leased') as unused
       from ${numbersOfLease} n) n
     where l.station_id = any($1) order by l.leased_at desc, l.first desc`,
    [stations],
  )
  const leases = rows.map(({ in_force: isInForce, used, unused, retired, ...row }) => ({
    ...{ lease: recordOf(stationLeaseNoun, row), isInForce, used, unused, retired },
  }))
  const names = await userNames(
    tx,
    leases.map(({ lease }) => lease.leasedBy),
    language,
  )
  return leases.map((one) => ({ ...one, leasedByName: names.get(one.lease.leasedBy) ?? '' }))
}

/** Whether every lease has its numbers, and no number of a station's lease was given at the centre's own counter. */
export async function verifyLeases(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select l.id from station_leases l
     where (select count(*) from ${numbersOfLease} n) <> l.last - l.first + 1
     union all select a.id from station_leases a join station_leases b on a.id < b.id
       and leased_range(a.series, a.site_id, a.first, a.last) && leased_range(b.series, b.site_id, b.first, b.last)
     where a.last >= a.first and b.last >= b.first`,
  )
  return rows.map(({ id }) => ({ table: 'station_leases', row: id, what: 'does not have its own numbers alone' }))
}
