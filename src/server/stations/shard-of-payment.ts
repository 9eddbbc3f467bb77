import type { Tx } from '../database.ts'

/** SQL: the shard that line `p` is in now; whose time is over has it still, until it is ended. */
export const openShardOf = `select h.id, h.station_id, h.until from payment_shards h
  where h.list_id = p.list_id and p.id between h.first and h.last and h.ended_for is null`

/** The shard that a payment is in, with the name of the station that has it; null where it is in none. */
export async function shardOf(
  tx: Tx,
  paymentId: unknown,
): Promise<{ id: string; stationId: string; desk: string; until: string } | null> {
  const { rows } = await tx.query<{ id: string; station_id: string; desk: string; until: string }>(
    `select h.id, h.station_id, h.until, s.name as desk
     from payments p cross join lateral (${openShardOf}) h join stations s on s.id = h.station_id where p.id = $1`,
    [paymentId],
  )
  const [found] = rows
  return found ? { id: found.id, stationId: found.station_id, desk: found.desk, until: found.until } : null
}
