import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { MonitoringPost, PostKind, PostVersion } from './monitoring-post.ts'
import { Patrol, PatrolStatus, PatrolVersion } from './patrol.ts'
import { Sighting } from './sighting.ts'
import { Watch, WatchVersion } from './watch.ts'

/** What a post does now: it watches, nobody watches, it is suspended or down, or it was given up. */
export const PostState = z.enum(['watching', 'silent', 'suspended', 'closed'])
export type PostState = z.infer<typeof PostState>

/** Query of `GET /api/monitoring-posts`; `search` is looked for in names of posts and places. */
export const PostsQuery = z.object({
  state: z.enum(['all', ...PostState.options]).default('all'),
  kind: z.enum(['all', ...PostKind.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['name', 'opened']).default('name'),
  page: PageNumber,
})
export type PostsQuery = z.infer<typeof PostsQuery>

export const PostRow = z.object({
  post: MonitoringPost,
  placeName: Texts,
  /** Whose it is: a side, or a joint body. */
  sideName: Texts,
  state: PostState,
  /** Since when it watches, is suspended, or has not been watched; null where nobody ever watched. */
  since: Instant.nullable(),
  /** The watch that goes on, if one does. */
  openWatchId: Id.nullable(),
})
export type PostRow = z.infer<typeof PostRow>
export const PostsView = z.object({ posts: z.array(PostRow), ...pageShape })
export type PostsView = z.infer<typeof PostsView>

/** `GET /api/monitoring-map`: the posts that are not given up, at most 500, by name. */
export const MonitoringMap = z.object({ posts: z.array(PostRow), areaKm2: z.number() })
export type MonitoringMap = z.infer<typeof MonitoringMap>

const watcherName = z.object({
  /** The name of the post or patrol. */
  watcherName: z.string(),
})

export const WatchesQuery = z.object({
  post: z.union([Id, z.literal('')]).default(''),
  patrol: z.union([Id, z.literal('')]).default(''),
  state: z.enum(['all', 'open', 'ended', 'withdrawn']).default('all'),
  order: orderOf(['began', 'recorded']).default('-began'),
  page: PageNumber,
})
export type WatchesQuery = z.infer<typeof WatchesQuery>
export const WatchRow = watcherName.extend({
  watch: Watch,
  placeName: Texts,
  /** Hours that count of it: without interruptions and suspensions; none of one that was withdrawn. */
  hours: z.number(),
})
export type WatchRow = z.infer<typeof WatchRow>
export const WatchesView = z.object({ watches: z.array(WatchRow), ...pageShape })
export type WatchesView = z.infer<typeof WatchesView>
/** `GET /api/watches/{id}`. */
export const WatchView = WatchRow.extend({
  /** The newest first. */
  versions: z.array(z.object({ version: WatchVersion, writtenByName: z.string() })),
})
export type WatchView = z.infer<typeof WatchView>

export const SightingRow = watcherName.extend({
  sighting: Sighting,
  placeName: Texts,
  recordedByName: z.string(),
})
export type SightingRow = z.infer<typeof SightingRow>
export const SightingsQuery = z.object({
  post: z.union([Id, z.literal('')]).default(''),
  patrol: z.union([Id, z.literal('')]).default(''),
  incident: z.union([Id, z.literal('')]).default(''),
  order: orderOf(['seen']).default('-seen'),
  page: PageNumber,
})
export type SightingsQuery = z.infer<typeof SightingsQuery>
export const SightingsView = z.object({ sightings: z.array(SightingRow), ...pageShape })
export type SightingsView = z.infer<typeof SightingsView>

/** `GET /api/monitoring-posts/{id}`. */
export const PostView = PostRow.extend({
  /** Hours watched on each of the last days, oldest first; 0 where nobody watched. */
  days: z.array(z.object({ day: Day, hours: z.number() })),
  /** The newest first. */
  versions: z.array(z.object({ version: PostVersion, writtenByName: z.string() })),
})
export type PostView = z.infer<typeof PostView>

export const PatrolsQuery = z.object({
  status: z.enum(['all', 'overdue', ...PatrolStatus.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['planned']).default('-planned'),
  page: PageNumber,
})
export type PatrolsQuery = z.infer<typeof PatrolsQuery>
export const PatrolRow = z.object({
  patrol: Patrol,
  placeNames: z.array(Texts),
  sideName: Texts,
  /** Planned, over, and nobody said how it went. */
  overdue: z.boolean(),
})
export type PatrolRow = z.infer<typeof PatrolRow>
export const PatrolsView = z.object({ patrols: z.array(PatrolRow), ...pageShape })
export type PatrolsView = z.infer<typeof PatrolsView>
/** `GET /api/patrols/{id}`. */
export const PatrolView = PatrolRow.extend({
  turnedBackName: Texts.nullable(),
  versions: z.array(z.object({ version: PatrolVersion, writtenByName: z.string() })),
})
export type PatrolView = z.infer<typeof PatrolView>

/** `GET /api/monitoring-subjects`: the posts and patrols that a form can name, those of use first, at most 200 each. */
export const MonitoringSubjects = z.object({
  posts: z.array(z.object({ id: Id, name: z.string(), kind: PostKind, placeCode: z.string() })),
  patrols: z.array(z.object({ id: Id, name: z.string(), status: PatrolStatus, placeCodes: z.array(z.string()) })),
})
export type MonitoringSubjects = z.infer<typeof MonitoringSubjects>

/** `GET /api/monitored-hours`: hours watched in a window of at most 366 days, by district. */
export const HoursQuery = z.object({ from: Day.optional(), until: Day.optional() })
export const HoursView = z.object({
  from: Day,
  /** The last day. */
  until: Day,
  districts: z.array(
    z.object({ placeCode: z.string(), name: Texts, hours: z.number(), watcherHours: z.number(), days: z.int() }),
  ),
})
export type HoursView = z.infer<typeof HoursView>
