import type { Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type Coverage, coverageOf, type DistrictHours, longestOpenHours, type Watched } from './coverage.ts'

/** Which watches count. */
export interface CoverageWanted {
  /** The window, which holds `from` and not `until`. */
  readonly from: Instant
  readonly until: Instant
  /** Places whose hours are wanted: a town stands for its district, a region for its districts. None given: all. */
  readonly placeCodes?: readonly string[]
  /** The side whose watches count. Not given: all that the reader may see; a writer's transaction sees all, and must give it. */
  readonly sideId?: Id
  /** The post or patrol whose watches count. Not given: all. */
  readonly watcherId?: Id
  /** Up to when a watch that goes on counts; the end of the window where not given. */
  readonly now?: Instant
}

/** SQL of the district of a place `p`: of a town the place above it, of any other the place itself. */
export const districtOf = `case when p.kind = 'town' then coalesce(p.parent_code, p.code) else p.code end`

/** Watches that lie at least partly in the window, with the times in which their post was suspended. */
export async function readWatched(
  tx: Tx,
  { from, until, placeCodes, sideId, watcherId }: CoverageWanted,
): Promise<Watched[]> {
  const { rows } = await tx.query<Watched>(
    `select w.watcher_id as "watcherId", w.district as "districtCode", w.began_at as "beganAt", w.ended_at as "endedAt",
       w.interruptions, w.suspensions
     from (
       select coalesce(w.post_id, w.patrol_id) as watcher_id, ${districtOf} as district, d.parent_code as region,
         w.began_at, w.ended_at, w.interruptions, coalesce(m.suspensions, '[]') as suspensions
       from watches w join places p on p.code = w.place_code
         left join places d on d.code = ${districtOf}
         left join monitoring_posts m on m.id = w.post_id
       where not w.withdrawn and w.began_at < $2
         and coalesce(w.ended_at, w.began_at + interval '${longestOpenHours} hours') > $1
         and ($4::uuid is null or w.side_id = $4)
         and ($5::uuid is null or coalesce(w.post_id, w.patrol_id) = $5)
     ) w
     where $3::text[] is null or w.region = any($3)
       or w.district in (select ${districtOf} from places p where p.code = any($3))`,
    [from, until, placeCodes ?? null, sideId ?? null, watcherId ?? null],
  )
  return rows
}

/** The hours watched in a window, by district and day and by watcher and day, where the programme works. */
export async function readCoverage(tx: Tx, wanted: CoverageWanted): Promise<Coverage> {
  const watches = await readWatched(tx, wanted)
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const window = { from: Date.parse(wanted.from), until: Date.parse(wanted.until) }
  return coverageOf(watches, { window, timeZone, now: Date.parse(wanted.now ?? wanted.until) })
}

/**
 * The hours watched by district and day within the reader's reach, to stand beside counts of incidents: `ratePerHour(count, hours)`
 * (coverage.ts) is null where nobody watched. A day without a row is a day on which nobody watched there.
 */
export async function monitoredHours(tx: Tx, wanted: CoverageWanted): Promise<readonly DistrictHours[]> {
  return (await readCoverage(tx, wanted)).districts
}
