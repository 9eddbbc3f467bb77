import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sectorsOf, visitRows } from './read-store.ts'
import { type StationPlan, siteSettingNoun, usualWorking } from './site-setting.ts'
import type { StationKind } from './station.ts'
import { BoardView, type QueueQuery, QueueView, type StationState, ThroughputView } from './views.ts'

/** A queue stands idle when somebody waits, and nobody was called or finished, for so many minutes. */
const idleMinutes = 15

async function siteOf(tx: Tx, siteId: Id) {
  const { rows } = await tx.query(
    `select id, code, name, status from sites where id = $1 and kind = 'registrationSite'
       and ((select reader_joint()) or (side_id = (select reader_side())
         and ((select reader_site()) is null or id = (select reader_site()))))`,
    [siteId],
  )
  return rows[0]
}

async function settingsOf(tx: Tx, siteId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(siteSettingNoun)} from site_settings where site_id = $1 and status in ('inForce', 'proposed')`,
    [siteId],
  )
  const found = rows.map((row) => recordOf(siteSettingNoun, row))
  const setting = found.find(({ status }) => status === 'inForce') ?? null
  const { stay, capacity, stations } = setting ?? usualWorking
  const working = { stay, capacity, stations }
  return { setting, proposed: found.find(({ status }) => status === 'proposed') ?? null, working }
}

/** Everything that a site manager has to see at once: who is where, how full it is, what stands still. */
export async function readBoard(
  tx: Tx,
  siteId: Id,
  { now, language }: { now: Date; language: string },
): Promise<BoardView | undefined> {
  const site = await siteOf(tx, siteId)
  if (!site) return undefined
  const { setting, proposed, working } = await settingsOf(tx, siteId)
  const { rows } = await tx.query(
    `select count(*) as present, count(*) filter (where sector_id is null) as "noBed",
       count(*) filter (where age_group = 'under18') as under18,
       count(*) filter (where person_id is null and age_group = 'adult') as unregistered,
       count(*) filter (where leave_by < $2) as late
     from site_visits where site_id = $1 and status = 'open'`,
    [siteId, now],
  )
  const counts = rows[0]
  return BoardView.parse({
    ...{ site, working, setting, proposed, ...counts, full: counts.present >= working.capacity },
    sectors: await sectorsOf(tx, siteId),
    stations: await stationStates(tx, siteId, working.stations, now),
    at: now.toISOString(),
    names: Object.fromEntries(
      await userNames(
        tx,
        [setting?.signedBy ?? null, setting?.proposedBy ?? null, proposed?.proposedBy ?? null],
        language,
      ),
    ),
  })
}

async function stationStates(tx: Tx, siteId: Id, plans: readonly StationPlan[], now: Date): Promise<StationState[]> {
  const { rows } = await tx.query<Omit<StationState, 'idle'>>(
    `select k as station, coalesce(q.waiting, 0) as waiting, coalesce(q.called, 0) as called, q.oldest,
       d.done as "doneToday", d.last as "lastDone"
     from unnest($2::text[]) k
       left join (select station, count(*) filter (where status = 'waiting') as waiting,
           count(*) filter (where status = 'called') as called, min(entered_at) filter (where status = 'waiting') as oldest
         from station_passes where site_id = $1 and status in ('waiting', 'called') group by station) q on q.station = k
       cross join lateral (select count(*) as done, max(finished_at) as last from station_passes p
         where p.site_id = $1 and p.station = k and p.status = 'done' and p.finished_at >= (select
           date_trunc('day', $3::timestamptz at time zone time_zone) at time zone time_zone from programmes)) d`,
    [siteId, plans.map(({ station }) => station), now],
  )
  return plans.flatMap((plan) => {
    const state = rows.find(({ station }) => station === plan.station)
    if (!state || (plan.use === 'off' && state.waiting + state.called === 0)) return []
    return [{ ...plan, ...state, idle: isIdle(state, now) }]
  })
}

function isIdle({ waiting, called, oldest, lastDone }: Omit<StationState, 'idle'>, now: Date): boolean {
  const before = now.getTime() - idleMinutes * 60_000
  const quiet = (at: string | null) => at === null || Date.parse(at) < before
  return waiting > 0 && called === 0 && quiet(oldest) && quiet(lastDone)
}

/** A station's queue: everybody at its desks, and a page of those who wait, longest first. */
export async function readQueue(
  tx: Tx,
  about: { siteId: Id; station: StationKind },
  query: QueueQuery,
  now: Date,
): Promise<QueueView | undefined> {
  const site = await siteOf(tx, about.siteId)
  if (!site) return undefined
  const values = [about.siteId, about.station]
  const from = (status: string) =>
    `from station_passes p where p.site_id = $1 and p.station = $2 and p.status = '${status}'`
  const ids = async (status: string, page: number) => {
    const { rows } = await tx.query<{ id: Id }>(
      `select p.visit_id as id ${from(status)} order by p.entered_at, p.id ${pageAt(page)}`,
      values,
    )
    return rows.map(({ id }) => id)
  }
  return QueueView.parse({
    ...{ site, station: about.station, page: query.page, pageSize },
    called: await visitRows(tx, await ids('called', 1), now),
    waiting: await visitRows(tx, await ids('waiting', query.page), now),
    ...(await countUpTo(tx, `select ${from('waiting')}`, values)),
  })
}

/** Minutes a person takes at each station: as planned, and as this site took them. */
export async function readThroughput(tx: Tx, siteId: Id, now: Date): Promise<ThroughputView | undefined> {
  const site = await siteOf(tx, siteId)
  if (!site) return undefined
  const { working } = await settingsOf(tx, siteId)
  const { rows } = await tx.query<{ station: string; measured: number | null; sample: number; ahead: number }>(
    `select k as station, m.measured, m.sample, coalesce(h.ahead, 0) as ahead
     from unnest($2::text[]) k
     left join (select a.station, count(*) as ahead from site_visits v join station_passes a on a.visit_id = v.id
       where v.site_id = $1 and v.status = 'open' and a.status in ('ahead', 'waiting', 'called') group by a.station) h
       on h.station = k
     cross join lateral (
       select percentile_cont(0.5) within group (order by minutes) as measured, count(*) as sample
       from (select extract(epoch from finished_at - called_at)::float8 / 60 as minutes from station_passes p
         where p.site_id = $1 and p.station = k and p.status = 'done' and p.finished_at > $3::timestamptz - interval '30 days'
         order by p.finished_at desc limit 200) newest) m`,
    [siteId, working.stations.map(({ station }) => station), now],
  )
  const present = await countUpTo(tx, `select from site_visits where site_id = $1 and status = 'open'`, [siteId])
  return ThroughputView.parse({
    ...{ site, stay: working.stay, present: present.total },
    stations: working.stations
      .filter(({ use }) => use !== 'off')
      .map((plan) => {
        const found = rows.find(({ station }) => station === plan.station)
        const { sample = 0, ahead = 0 } = found ?? {}
        return { ...plan, sample, ahead, measured: sample < 5 ? null : (found?.measured ?? null) }
      }),
  })
}
