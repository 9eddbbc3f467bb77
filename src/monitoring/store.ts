import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { areaSeenKm2 } from './bearings.ts'
import { coverageOf, dayBegins } from './coverage.ts'
import { districtOf, monitoredHours, readWatched } from './coverage-store.ts'
import { monitoringPostNoun, openSuspension, postVersionNoun } from './monitoring-post.ts'
import {
  HoursView,
  type MonitoringMap,
  MonitoringSubjects,
  PostRow,
  type PostState,
  type PostsQuery,
  type PostsView,
  PostView,
} from './views.ts'

const isSuspended = `exists (select from jsonb_array_elements(m.suspensions) s where s ->> 'until' is null)`
const watchOf = '(select from watches w where w.post_id = m.id and not w.withdrawn and w.ended_at is null)'

/** SQL of what a post `m` does now, in the order in which it is asked. */
const filters: Readonly<Record<'all' | PostState, string>> = {
  all: 'true',
  closed: 'm.closed_on is not null',
  suspended: `m.closed_on is null and ${isSuspended}`,
  watching: `m.closed_on is null and not ${isSuspended} and exists ${watchOf}`,
  silent: `m.closed_on is null and not ${isSuspended} and not exists ${watchOf}`,
}

const columns = `to_jsonb(m) as post, p.name as place_name, a.name as side_name,
  (select jsonb_build_object('id', w.id, 'began', w.began_at) from watches w
    where w.post_id = m.id and not w.withdrawn and w.ended_at is null limit 1) as open,
  (select w.ended_at from watches w where w.post_id = m.id and not w.withdrawn and w.ended_at is not null
    order by w.began_at desc limit 1) as watched_until`
const tables = 'from monitoring_posts m join places p on p.code = m.place_code join authorities a on a.id = m.side_id'

interface Found extends Record<string, unknown> {
  readonly post: Record<string, unknown>
  readonly open: { id: string; began: string } | null
  readonly watched_until: string | null
}

function rowOf({ post: row, open, watched_until, place_name, side_name }: Found): PostRow {
  const post = recordOf(monitoringPostNoun, row)
  const suspension = openSuspension(post)
  const of = { post, placeName: place_name, sideName: side_name, openWatchId: open?.id ?? null }
  const told = (state: PostState, since: string | null) =>
    PostRow.parse({ ...of, state, since: since && new Date(since).toISOString() })
  if (post.closedOn !== null) return told('closed', watched_until)
  if (suspension) return told('suspended', suspension.from)
  return open ? told('watching', open.began) : told('silent', watched_until)
}

const orders = { name: 'm.name', opened: 'm.opened_on' } as const

/** A page of posts with what each does now. */
export async function readPosts(tx: Tx, query: PostsQuery, actor: Actor): Promise<PostsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'm')
  conditions.say(filters[query.state])
  if (query.kind !== 'all') conditions.add((place) => `m.kind = ${place}`, query.kind)
  if (query.search !== '')
    conditions.add((place) => `(m.name ilike ${place} or ${namedIn('p.name')(place)})`, anywhere(query.search))
  const from = `${tables} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} ${orderBy(query.order, orders, 'm.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { posts: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** The posts that are not given up, for the map, with how much ground they see together. */
export async function readMonitoringMap(tx: Tx): Promise<MonitoringMap> {
  const { rows } = await tx.query<Found>(
    `select ${columns} ${tables} where m.closed_on is null order by m.name, m.id limit 500`,
  )
  const posts = rows.map(rowOf)
  return { posts, areaKm2: areaSeenKm2(posts.map(({ post }) => post)) }
}

/** How many days the strip of a post's page shows. */
const stripDays = 28

/** One post with what it watched of late; undefined outside the reader's reach. */
export async function readPost(
  tx: Tx,
  id: Id,
  { language, now }: { language: string; now: Date },
): Promise<PostView | undefined> {
  const { rows } = await tx.query<Found>(`select ${columns} ${tables} where m.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const post = rowOf(row)
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const today = dayOf(now.toISOString(), timeZone)
  const first = daysAfter(today, 1 - stripDays)
  const window = { from: dayBegins(first, timeZone), until: now.getTime() }
  const instants = { from: new Date(window.from).toISOString(), until: now.toISOString() }
  const watches = await readWatched(tx, { ...instants, watcherId: id })
  const { watchers } = coverageOf(watches, { window, timeZone, now: now.getTime() })
  const hours = new Map(watchers.map((one) => [one.day, one.hours]))
  const { rows: written } = await tx.query(
    `select ${columnsOf(postVersionNoun)} from monitoring_post_versions where post_id = $1 order by version desc`,
    [id],
  )
  const versions = written.map((one) => recordOf(postVersionNoun, one))
  const names = await userNames(
    tx,
    versions.map(({ writtenBy }) => writtenBy),
    language,
  )
  return PostView.parse({
    ...post,
    days: Array.from({ length: stripDays }, (_, i) => {
      const day = daysAfter(first, i)
      return { day, hours: hours.get(day) ?? 0 }
    }),
    versions: versions.map((version) => ({ version, writtenByName: names.get(version.writtenBy) ?? '' })),
  })
}

/** What a form can name: posts that are not given up, and the newest patrols that were not cancelled. */
export async function readMonitoringSubjects(tx: Tx): Promise<MonitoringSubjects> {
  const { rows: posts } = await tx.query(
    `select id, name, kind, place_code as "placeCode" from monitoring_posts where closed_on is null order by name, id limit 200`,
  )
  const { rows: patrols } = await tx.query(
    `select id, name, status, place_codes as "placeCodes" from patrols where status <> 'cancelled'
     order by planned_from desc, id limit 200`,
  )
  return MonitoringSubjects.parse({ posts, patrols })
}

/** The hours watched of whole days, by district; the last seven days where none are asked for. */
export async function readHours(
  tx: Tx,
  asked: { from?: string | undefined; until?: string | undefined },
  now: Date,
): Promise<HoursView> {
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const until = asked.until ?? dayOf(now.toISOString(), timeZone)
  const from = [asked.from ?? daysAfter(until, -6), daysAfter(until, -365)].sort().at(-1) ?? until
  const at = (moment: number) => new Date(moment).toISOString()
  const window = { from: at(dayBegins(from, timeZone)), until: at(dayBegins(daysAfter(until, 1), timeZone)) }
  const rows = from > until ? [] : await monitoredHours(tx, { ...window, now: now.toISOString() })
  const { rows: districts } = await tx.query<{ code: string; name: unknown }>(
    `select p.code, p.name from places p where p.code = any($1) and p.code = ${districtOf} order by p.code`,
    [[...new Set(rows.map(({ districtCode }) => districtCode))]],
  )
  return HoursView.parse({
    from,
    until,
    districts: districts.map(({ code, name }) => {
      const of = rows.filter(({ districtCode }) => districtCode === code)
      const sum = (key: 'hours' | 'watcherHours') => of.reduce((total, one) => total + one[key], 0)
      return { placeCode: code, name, hours: sum('hours'), watcherHours: sum('watcherHours'), days: of.length }
    }),
  })
}
