import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { Receiver } from '../../stations/box.ts'
import type { LogName } from '../../stations/entry.ts'
import { Tier } from '../../stations/exchange.ts'
import { inTransaction, type Tx } from '../database.ts'
import { derivedKey, open, seal } from '../seal.ts'
import { askPicturesAgain } from '../stations/picture-store.ts'
import type { Sulh } from '../sulh.ts'
import { bringOwnLog } from './own-entries.ts'

/** How a site's own server stands with the centre. */
export interface HubLink {
  /** The centre's address, without a slash at its end. */
  readonly centre: string
  readonly log: LogName
  readonly name: string
  readonly siteId: Id
  readonly sideId: Id
  /** Whom its own acts are sealed for: the centre. */
  readonly receivers: readonly Receiver[]
  /** Ed25519: signs entries and requests. 32 bytes. */
  readonly seed: Uint8Array
  /** The centre's feed: of which generation, and up to where it was copied. */
  readonly generation: Id | null
  readonly copied: number
  /** When the first copy was whole; null before. */
  readonly wholeAt: string | null
  /** Up to where this server's own feed has to be seen again, or goes: after the centre came back in another generation. */
  readonly forgetBefore: number | null
  readonly boot: number
  /** When the centre last answered, and as which. */
  readonly heardAt: string | null
  readonly centreTier: Tier | null
  /** When the centre said that this server is not in force any more. */
  readonly shutOutAt: string | null
  /** When the centre said that it does not know this server: it came back from a backup that is older than the enrolment. */
  readonly unknownAt: string | null
}

const Row = z.object({
  centre: z.string(),
  station: Id,
  epoch: z.int(),
  name: z.string(),
  site_id: Id,
  side_id: Id,
  receivers: z.array(Receiver),
  keys: z.instanceof(Buffer),
  generation: Id.nullable(),
  copied: z.int(),
  whole_at: z.string().nullable(),
  forget_before: z.int().nullable(),
  boot: z.int(),
  heard_at: z.string().nullable(),
  centre_tier: Tier.nullable(),
  shut_out_at: z.string().nullable(),
  unknown_at: z.string().nullable(),
})

/** The link of this server to a centre; undefined at a centre. Refuses a database that belongs to another master key. */
export async function readLink(sulh: Sulh, tx: Pick<Tx, 'query'> = sulh.database.writer): Promise<HubLink | undefined> {
  const { rows } = await tx.query('select * from hub_link')
  if (rows.length === 0) return undefined
  const row = Row.parse(rows[0])
  const seed = open(keysKey(sulh), row.keys, row.station)
  if (!seed) throw new Error('The master key does not fit this database: restore the key file that belongs to it.')
  return {
    centre: row.centre,
    log: { station: row.station, epoch: row.epoch },
    name: row.name,
    siteId: row.site_id,
    sideId: row.side_id,
    receivers: row.receivers,
    seed: new Uint8Array(seed),
    generation: row.generation,
    copied: row.copied,
    wholeAt: row.whole_at,
    forgetBefore: row.forget_before,
    boot: row.boot,
    heardAt: row.heard_at,
    centreTier: row.centre_tier,
    shutOutAt: row.shut_out_at,
    unknownAt: row.unknown_at,
  }
}

export type NewLink = Pick<HubLink, 'centre' | 'log' | 'name' | 'siteId' | 'sideId' | 'receivers' | 'seed'>

/**
 * Keeps how this server was enrolled. Enrolled anew it keeps what it copied, and begins another log with the acts of the one before, in
 * one transaction: it has the one log or the other.
 */
export async function keepLink(sulh: Sulh, link: NewLink): Promise<void> {
  const { centre, log, name, siteId, sideId, receivers, seed } = link
  await inTransaction(sulh.database.owner, async (tx) => {
    // The centre's record of this station comes with the copy, and may not be here yet.
    await tx.query('set local session_replication_role = replica')
    const before = await readLink(sulh, tx)
    await tx.query(
      `insert into hub_link (centre, station, epoch, name, site_id, side_id, receivers, keys, linked_at, enrolled_in)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select generation from station_generation))
       on conflict (one) do update set centre = excluded.centre, station = excluded.station, epoch = excluded.epoch,
         name = excluded.name, receivers = excluded.receivers, keys = excluded.keys, linked_at = excluded.linked_at,
         enrolled_in = excluded.enrolled_in, shut_out_at = null, unknown_at = null`,
      [
        ...[centre, log.station, log.epoch, name, siteId, sideId, JSON.stringify(receivers)],
        ...[seal(keysKey(sulh), seed, log.station), sulh.now()],
      ],
    )
    if (before) await bringOwnLog(tx, before.log, { log, seed }, sulh.now())
  })
}

/** Why officers record nothing here until the server is enrolled anew: the centre shut it out or does not know it, or its own log forked. Null where they do. */
export async function whyStopped(sulh: Pick<Sulh, 'database'>): Promise<'shutOut' | 'unknown' | 'forked' | null> {
  const { rows } = await sulh.database.writer.query<{ why: 'shutOut' | 'unknown' | 'forked' | null }>({
    name: 'why a hub is stopped',
    text: `select case when l.shut_out_at is not null or s.state ->> 'stopped' = 'revoked' then 'shutOut'
             when l.unknown_at is not null then 'unknown'
             when s.state ->> 'stopped' = 'forked' then 'forked' end as why
           from hub_link l left join hub_sends s on s.station = l.station and s.epoch = l.epoch`,
  })
  return rows[0]?.why ?? null
}

/** Notes that the centre takes nothing of this server any more, or takes it again: one that was restored may not know of it. */
export async function noteRefusal(sulh: Sulh, why: 'shutOut' | 'unknown' | null): Promise<void> {
  const at = (one: typeof why) => (why === one ? sulh.now() : null)
  await sulh.database.writer.query('update hub_link set shut_out_at = $1, unknown_at = $2', [
    ...[at('shutOut'), at('unknown')],
  ])
}

/**
 * Notes that the centre answered. Of one that came back from a backup tablets hear here from that moment on, and bring again what it had
 * kept: so what is said of it here goes in the same one.
 */
export async function noteHeard(sulh: Sulh, tier: Tier): Promise<void> {
  await inTransaction(sulh.database.writer, async (tx) => {
    const { rows } = await tx.query<{ generation: Id | null }>(
      `select centre_tier ->> 'generation' as generation from hub_link for update`,
    )
    if (rows[0]?.generation !== tier.generation) await askPicturesAgain(tx)
    await tx.query('update hub_link set heard_at = $1, centre_tier = $2', [sulh.now(), JSON.stringify(tier)])
  })
}

/** Begins the copy of a centre that came back in another generation; what it does not bring again is let go once all was brought. */
export async function beginCopyAnew(sulh: Sulh, generation: Id): Promise<void> {
  await sulh.database.writer.query(
    `update hub_link set generation = $1, copied = 0,
       forget_before = (select last from feed_scopes f where f.site_id = hub_link.site_id)`,
    [generation],
  )
}

/** Counts this start of the server. */
export async function countStart(sulh: Sulh): Promise<void> {
  await sulh.database.writer.query('update hub_link set boot = boot + 1')
}

function keysKey(sulh: Sulh): Buffer {
  return derivedKey(sulh.keys.master, 'keys of a hub')
}
