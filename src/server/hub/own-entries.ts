import type { LogName, StationEntry } from '../../stations/entry.ts'
import { nothingSent, sendStateOf } from '../../stations/outbox.ts'
import { broughtInto } from '../../stations/re-enrol.ts'
import type { Tx } from '../database.ts'
import { entryOfRow } from '../stations/entry-storage.ts'
import { nodeEd25519 } from '../stations/node-ed25519.ts'

/** Writes entries at the end of the hub's own log, which its caller has locked. They were decided here when they were done. */
export async function insertOwnEntries(
  tx: Tx,
  { station, epoch }: LogName,
  entries: readonly StationEntry[],
  now: Date,
): Promise<void> {
  const last = entries.at(-1)
  if (!last) return
  await tx.query(
    `insert into station_entries (station_id, epoch, seq, prev, hash, id, subject, actor, entry, box, place, received_at, outcome, decided_at)
     select $1, $2, r.*, 'log', $11, 'accepted', $11
     from unnest($3::integer[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::text[]) r`,
    [
      ...[station, epoch],
      entries.map(({ seq }) => seq),
      entries.map(({ prev }) => prev),
      entries.map((entry) => entry.hash),
      entries.map(({ id }) => id),
      entries.map(({ subject }) => subject),
      entries.map(({ actor }) => actor),
      entries.map(({ box, ...signed }) => JSON.stringify(signed)),
      entries.map(({ box }) => JSON.stringify(box)),
      now,
    ],
  )
  await tx.query(
    'update station_logs set received = $3, hash = $4, decided = $3 where station_id = $1 and epoch = $2',
    [station, epoch, last.seq, last.hash],
  )
}

/**
 * Begins the log of a new enrolment with all acts of the one before that the centre may not have for good, under their own ids: what
 * reached it has its answer already, and what did not is brought. The log before is kept, and not sent any more.
 */
export async function bringOwnLog(
  tx: Tx,
  from: LogName,
  to: { readonly log: LogName; readonly seed: Uint8Array },
  now: Date,
): Promise<void> {
  const { rows: sends } = await tx.query<{ state: unknown }>(
    'select state from hub_sends where station = $1 and epoch = $2',
    [from.station, from.epoch],
  )
  const state = sendStateOf(sends[0]?.state ?? null)
  const { rows } = await tx.query<{ entry: string; box: string | null }>(
    `select entry, box from station_entries where station_id = $1 and epoch = $2 and place = 'log' and seq > $3 order by seq`,
    [from.station, from.epoch, state.released],
  )
  await tx.query('insert into station_logs (station_id, epoch) values ($1, $2)', [to.log.station, to.log.epoch])
  await insertOwnEntries(tx, to.log, broughtInto(to.log, rows.map(entryOfRow), to.seed, nodeEd25519), now)
  await tx.query(
    `insert into hub_sends (station, epoch, state, ended_at) values ($1, $2, $3, $4)
     on conflict (station, epoch) do update set ended_at = excluded.ended_at`,
    [from.station, from.epoch, JSON.stringify(nothingSent), now],
  )
}
