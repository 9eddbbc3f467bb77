import type { Id } from '../kernel/ids.ts'
import { paymentListNoun } from '../payment-lists/payment-list.ts'
import { freeOfDesks } from '../payment-lists/store.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import type { HeldShard } from '../stations/payment-shards.ts'
import { type PaymentShard, paymentShardNoun, shardSizes } from './payment-shard.ts'
import { renewShard } from './shard-actions.ts'
import type { ShardRow, ShardsView } from './views.ts'

/** A shard of a station that is in force, in the epoch in which it is: as `isInForce` says. */
const inForce = `(h.ended_for is null and s.state = 'inForce' and s.epoch = h.epoch)`

const freeLines = `from payments p where ${freeOfDesks}`

/** Facts of the acts on shards. */
export const shardLookups: Readonly<Record<string, Lookup>> = {
  'paymentShard.lease': {
    facts: async (tx, { listId, lines }) => {
      // They stand next to one another: a line of another desk, or beyond it, is in no shard that begins before it.
      const { rows } = await tx.query<{ first: Id | null; last: Id | null; lines: number }>(
        `with free as (select p.id ${freeLines} order by p.id limit $2),
           bound as (select h.first from payment_shards h where h.list_id = $1 and h.ended_for is null
             and h.first > (select id from free order by id limit 1) order by h.first limit 1)
         select min(id::text) as first, max(id::text) as last, count(*) as lines from free
         where id < coalesce((select first from bound), 'ffffffff-ffff-ffff-ffff-ffffffffffff')`,
        [listId, lines],
      )
      const [next] = rows
      return { next: next?.first && next.last ? { first: next.first, last: next.last, lines: next.lines } : null }
    },
  },
  'paymentShard.giveOn': {
    facts: async (tx, { shardId, first }) => {
      const { rows } = await tx.query<{ given: number; last: Id | null; stays: number }>(
        `select count(*) filter (where p.id >= $2 and p.status = 'listed') as given,
           max(p.id::text) filter (where p.id < $2) as last,
           count(*) filter (where p.id < $2 and p.status = 'listed') as stays
         from payment_shards h join payments p on p.list_id = h.list_id and p.id between h.first and h.last where h.id = $1`,
        [shardId, first],
      )
      const [found] = rows
      const stays = found?.last ? { last: found.last, lines: found.stays } : null
      return { given: found?.given ?? 0, stays }
    },
  },
  'paymentShard.giveBack': {
    facts: async (tx, { id }) => {
      const { rows } = await tx.query<{ held: number }>(
        `select count(*) as held from payment_shards h join station_entries e on e.station_id = h.station_id
         where h.id = $1 and e.outcome = 'held' and e.entry like '%"action":"cashHandout.%'`,
        [id],
      )
      return { held: rows[0]?.held ?? 0 }
    },
  },
}

interface Held {
  readonly id: Id
  readonly station_id: Id
  readonly epoch: number
  readonly list_id: Id
  readonly list_number: string
  readonly lines: Id[]
  readonly until: string
}

/** The shards in force of a station. */
export async function shardsOf(tx: Pick<Tx, 'query'>, station: Id): Promise<HeldShard[]> {
  const { rows } = await tx.query<Held>(
    `select h.id, h.station_id, h.epoch, h.list_id, l.number as list_number, h.until,
       array(select p.id from payments p where p.list_id = h.list_id and p.id between h.first and h.last
         and p.status = 'listed' and p.sheet_id is null order by p.id) as lines
     from payment_shards h join stations s on s.id = h.station_id join payment_lists l on l.id = h.list_id
     where h.station_id = $1 and ${inForce} order by h.leased_at, h.first`,
    [station],
  )
  return rows.map((row) => ({
    ...{ id: row.id, station: row.station_id, epoch: row.epoch, listId: row.list_id, listNumber: row.list_number },
    ...{ lines: row.lines, until: row.until },
  }))
}

/** Lets stations that were seen keep their shards as long again, where less than half of the time is left. */
export async function renewShards(sulh: Sulh, stations: readonly Id[]): Promise<void> {
  if (stations.length === 0) return
  const { rows } = await sulh.database.writer.query<{ id: Id; list_id: Id; station_id: Id }>(
    `select h.id, h.list_id, h.station_id from payment_shards h join stations s on s.id = h.station_id
       join payment_lists l on l.id = h.list_id
     where h.station_id = any($1) and ${inForce} and l.status = 'paying' and h.until < $2::timestamptz + h.days * interval '12 hours'`,
    [stations, sulh.now()],
  )
  for (const { id, list_id: listId, station_id: stationId } of rows)
    await sulh.performAsProgram(renewShard, { id, listId, stationId })
}

/** Which desk pays which lines of a list; undefined where it is none or out of reach. `here` is the site's server that this one is. */
export async function readShards(
  tx: Tx,
  listId: Id,
  { here, language }: { here: Id | undefined; language: string },
): Promise<ShardsView | undefined> {
  const { rows: lists } = await tx.query(`select ${columnsOf(paymentListNoun)} from payment_lists where id = $1`, [
    listId,
  ])
  if (!lists[0]) return undefined
  const list = recordOf(paymentListNoun, lists[0])
  const { rows } = await tx.query<
    Record<string, unknown> & { name: string; in_force: boolean; paid: number; waiting: number }
  >(
    `select ${columnsOf(paymentShardNoun, 'h')}, s.name, ${inForce} as in_force, n.paid, n.waiting
     from payment_shards h join stations s on s.id = h.station_id
     cross join lateral (select count(*) filter (where p.status = 'paid') as paid,
       count(*) filter (where p.status = 'listed') as waiting
       from payments p where p.list_id = h.list_id and p.id between h.first and h.last) n
     where h.list_id = $1 order by h.ended_for is not null, h.leased_at desc, h.first`,
    [listId],
  )
  const found = rows.map(({ name, in_force: isInForce, paid, waiting, ...row }) => ({
    ...{ shard: recordOf(paymentShardNoun, row), stationName: name, isInForce, paid, waiting },
  }))
  const names = await userNames(
    tx,
    found.map(({ shard }) => shard.leasedBy),
    language,
  )
  const shards: ShardRow[] = []
  for (const one of found) {
    const isHere = one.shard.stationId === here && one.isInForce
    const ends = isHere ? await endsOf(tx, one.shard) : []
    shards.push({ ...one, isHere, ends, leasedByName: names.get(one.shard.leasedBy) ?? '' })
  }
  const { rows: free } = await tx.query<{ n: number }>(`select count(*) as n ${freeLines}`, [listId])
  const { rows: stations } = await tx.query<ShardsView['stations'][number]>(
    `select id, name, kind from stations where site_id = $1 and state = 'inForce' order by kind, name`,
    [list.siteId],
  )
  const tier = here === undefined ? 'centre' : 'hub'
  return { list, tier, shards, stations, free: free[0]?.n ?? 0 }
}

/** From which line on the last 25, 50 … waiting lines of a shard are; the last of them is all of it. */
async function endsOf(tx: Tx, { listId, first, last }: PaymentShard) {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from payments where list_id = $1 and id between $2 and $3 and status = 'listed' order by id desc`,
    [listId, first, last],
  )
  const sizes = [...shardSizes.filter((size) => size < rows.length), rows.length]
  return sizes.flatMap((lines) => {
    const from = rows[lines - 1]
    return from ? [{ lines, first: lines === rows.length ? first : from.id }] : []
  })
}
