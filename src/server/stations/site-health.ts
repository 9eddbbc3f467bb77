import { protocol } from '../../stations/exchange.ts'
import type { Sulh } from '../sulh.ts'
import type { SiteHealth } from './hub-exchange.ts'
import type { EnrolledStation } from './station-auth.ts'

const toldAtOnce = 500

/** What this hub knows of the tablets that spoke to it since then, oldest first; and up to when that is. */
export async function healthSince(
  sulh: Sulh,
  own: string,
  since: Date,
): Promise<{ health: SiteHealth; upTo: Date | undefined }> {
  const { rows } = await sulh.database.writer.query<{
    station: string
    last_seen: string
    backlog: number
    clock_offset_ms: number
    app: string
    protocol: number
  }>(
    `select station_id as station, last_seen, backlog, clock_offset_ms, app, protocol from station_health
     where station_id <> $1 and last_seen > $2 order by last_seen limit ${toldAtOnce}`,
    [own, since],
  )
  const now = sulh.now().getTime()
  const tablets = rows.map(({ station, last_seen, backlog, clock_offset_ms, app, protocol }) => ({
    ...{ station, ago: Math.max(0, now - Date.parse(last_seen)), backlog },
    ...{ clockOffsetMs: clock_offset_ms, app, protocol },
  }))
  const last = rows.at(-1)
  return { health: { tablets }, upTo: last && new Date(last.last_seen) }
}

/**
 * Keeps at the centre how tablets behind a hub are, those of its own site alone. When they spoke is reckoned back from when it was told, and their
 * clocks by way of the hub's. What the centre itself heard later of a tablet stays.
 */
export async function keepSiteHealth(
  sulh: Sulh,
  hub: EnrolledStation,
  { tablets }: SiteHealth,
  told = sulh.now(),
): Promise<void> {
  await sulh.database.writer.query(
    `insert into station_health (station_id, last_seen, backlog, clock_offset_ms, app, protocol)
     select distinct on (s.id) s.id, $3::timestamptz - make_interval(secs => t.ago / 1000.0), t.backlog,
       t."clockOffsetMs" + coalesce((select clock_offset_ms from station_health where station_id = $1), 0), t.app, t.protocol
     from jsonb_to_recordset($4) t(station uuid, ago bigint, backlog integer, "clockOffsetMs" bigint, app text, protocol integer)
     join stations s on s.id = t.station and s.site_id = $2 and s.kind = 'tablet'
     on conflict (station_id) do update set last_seen = excluded.last_seen, backlog = excluded.backlog,
       clock_offset_ms = excluded.clock_offset_ms, app = excluded.app, protocol = excluded.protocol
       where station_health.last_seen < excluded.last_seen`,
    [hub.id, hub.siteId, told, JSON.stringify(tablets)],
  )
}

/**
 * Keeps at the centre how a hub and its tablets were when its file was made. That is by the hub's clock, set right by what is known of it,
 * and never later than now: a stick may have been on its way for weeks.
 */
export async function keepCarriedHealth(
  sulh: Sulh,
  hub: EnrolledStation,
  { made, backlog, app, ...tablets }: SiteHealth & { made: string; backlog: number; app: string },
): Promise<void> {
  const { rows } = await sulh.database.writer.query<{ offset: number }>(
    'select clock_offset_ms as offset from station_health where station_id = $1',
    [hub.id],
  )
  const offset = rows[0]?.offset ?? 0
  const told = new Date(Math.min(sulh.now().getTime(), Date.parse(made) - offset))
  await keepSiteHealth(sulh, hub, tablets, told)
  await sulh.database.writer.query(
    `insert into station_health as h (station_id, last_seen, backlog, clock_offset_ms, app, protocol) values ($1, $2, $3, $4, $5, $6)
     on conflict (station_id) do update set last_seen = excluded.last_seen, backlog = excluded.backlog, app = excluded.app
       where h.last_seen < excluded.last_seen`,
    [hub.id, told, backlog, offset, app, protocol],
  )
}
