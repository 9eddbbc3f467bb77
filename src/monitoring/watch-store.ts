import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { hoursOf, type Watched, watchedSpans } from './coverage.ts'
import { sightingNoun } from './sighting.ts'
import {
  SightingRow,
  type SightingsQuery,
  type SightingsView,
  type WatchesQuery,
  type WatchesView,
  WatchRow,
  WatchView,
} from './views.ts'
import { watchNoun, watchVersionNoun } from './watch.ts'

const named = (alias: string) => `left join monitoring_posts m on m.id = ${alias}.post_id
  left join patrols t on t.id = ${alias}.patrol_id`
const watchTables = `from watches w join places p on p.code = w.place_code ${named('w')}`
const watchColumns = `to_jsonb(w) as watch, p.name as place_name, coalesce(m.name, t.name) as watcher_name,
  coalesce(m.suspensions, '[]') as suspensions`

interface FoundWatch extends Record<string, unknown> {
  readonly watch: Record<string, unknown>
  readonly suspensions: Watched['suspensions']
}

function watchRowOf({ watch: row, place_name, watcher_name, suspensions }: FoundWatch, now: Date): WatchRow {
  const watch = recordOf(watchNoun, row)
  const of = { ...watch, watcherId: '', districtCode: '', suspensions }
  const hours = watch.withdrawn ? 0 : hoursOf(watchedSpans(of, now.getTime()))
  return WatchRow.parse({ watch, placeName: place_name, watcherName: watcher_name, hours })
}

const states: Readonly<Record<WatchesQuery['state'], string>> = {
  all: 'true',
  open: 'w.ended_at is null and not w.withdrawn',
  ended: 'w.ended_at is not null and not w.withdrawn',
  withdrawn: 'w.withdrawn',
}
const watchOrders = { began: 'w.began_at', recorded: 'w.recorded_at' } as const

/** A page of watches, of all, of one post or of one patrol. */
export async function readWatches(
  tx: Tx,
  query: WatchesQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<WatchesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'w')
  conditions.say(states[query.state])
  if (query.post !== '') conditions.add((place) => `w.post_id = ${place}`, query.post)
  if (query.patrol !== '') conditions.add((place) => `w.patrol_id = ${place}`, query.patrol)
  const from = `${watchTables} where ${conditions.where}`
  const { rows } = await tx.query<FoundWatch>(
    `select ${watchColumns} ${from} ${orderBy(query.order, watchOrders, 'w.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { watches: rows.map((row) => watchRowOf(row, now)), ...total, page: query.page, pageSize }
}

/** One watch with its versions; undefined outside the reader's reach. */
export async function readWatch(
  tx: Tx,
  id: Id,
  { language, now }: { language: string; now: Date },
): Promise<WatchView | undefined> {
  const { rows } = await tx.query<FoundWatch>(`select ${watchColumns} ${watchTables} where w.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query(
    `select ${columnsOf(watchVersionNoun)} from watch_versions where watch_id = $1 order by version desc`,
    [id],
  )
  const versions = written.map((one) => recordOf(watchVersionNoun, one))
  const users = versions.map(({ writtenBy }) => writtenBy)
  const names = await userNames(tx, users, language)
  return WatchView.parse({
    ...watchRowOf(row, now),
    versions: versions.map((version) => ({ version, writtenByName: names.get(version.writtenBy) ?? '' })),
  })
}

const sightingOrders = { seen: 's.seen_at' } as const

/** A page of sightings, of all, of one post, patrol or incident. */
export async function readSightings(
  tx: Tx,
  query: SightingsQuery,
  { actor, language }: { actor: Actor; language: string },
): Promise<SightingsView> {
  const conditions = new Conditions()
  conditions.within(actor, 's')
  if (query.post !== '') conditions.add((place) => `s.post_id = ${place}`, query.post)
  if (query.patrol !== '') conditions.add((place) => `s.patrol_id = ${place}`, query.patrol)
  if (query.incident !== '') conditions.add((place) => `s.incident_id = ${place}`, query.incident)
  const from = `from sightings s join incidents i on i.id = s.incident_id join places p on p.code = i.place_code ${named('s')}
    where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown> & { sighting: Record<string, unknown> }>(
    `select to_jsonb(s) as sighting, p.name as place_name, coalesce(m.name, t.name) as watcher_name
     ${from} ${orderBy(query.order, sightingOrders, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const sightings = rows.map(({ sighting, place_name, watcher_name }) => ({
    ...{ sighting: recordOf(sightingNoun, sighting), placeName: place_name, watcherName: watcher_name },
  }))
  const users = sightings.map(({ sighting }) => sighting.recordedBy)
  const names = await userNames(tx, users, language)
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return {
    sightings: sightings.map((row) =>
      SightingRow.parse({ ...row, recordedByName: names.get(row.sighting.recordedBy) ?? '' }),
    ),
    ...{ ...total, page: query.page, pageSize },
  }
}
