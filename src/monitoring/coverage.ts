import { type Day, dayOf, type Instant, instantAt } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'

/** A stretch of time in milliseconds since 1970: it holds `from` and not `until`. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** An open watch is believed for so long since it began: who forgot to end it did not watch for a week (§2.3, same coverage). */
export const longestOpenHours = 24

const hour = 3_600_000

/** The same time in spans that neither touch nor overlap, in order: so that no hour counts twice. Empty spans are left out. */
export function united(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)
  const result: Span[] = []
  for (const span of sorted) {
    const last = result.at(-1)
    if (last && span.from <= last.until)
      result[result.length - 1] = { from: last.from, until: Math.max(last.until, span.until) }
    else result.push(span)
  }
  return result
}

/** The time of some spans without the time of others. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const holes = united(taken)
  return united(spans).flatMap((span) => {
    const left: Span[] = []
    let { from } = span
    for (const hole of holes) {
      if (hole.until <= from || hole.from >= span.until) continue
      if (hole.from > from) left.push({ from, until: hole.from })
      from = Math.max(from, hole.until)
    }
    return from < span.until ? [...left, { from, until: span.until }] : left
  })
}

/** The part of spans that lies within a window. */
export function within(spans: readonly Span[], window: Span): Span[] {
  return spans
    .map(({ from, until }) => ({ from: Math.max(from, window.from), until: Math.min(until, window.until) }))
    .filter(({ from, until }) => from < until)
}

/** How many hours spans are together, each moment once. */
export function hoursOf(spans: readonly Span[]): number {
  return united(spans).reduce((sum, { from, until }) => sum + (until - from), 0) / hour
}

/** A watch as coverage needs it: whose eyes, in which district, when, and when not. */
export interface Watched {
  /** The post, camera or patrol. */
  readonly watcherId: string
  /** The district where it watched (a place's code). */
  readonly districtCode: string
  readonly beganAt: Instant
  /** Null while it goes on. */
  readonly endedAt: Instant | null
  /** When nobody was really watching: the camera was down, people were withdrawn. */
  readonly interruptions: readonly { readonly from: Instant; readonly until: Instant }[]
  /** When the post itself was suspended; null: it still is. */
  readonly suspensions: readonly { readonly from: Instant; readonly until: Instant | null }[]
}

/**
 * When a watch was really watching, up to a moment: without its interruptions and without the times in which its post was suspended.
 * One that goes on counts up to that moment, at most `longestOpenHours` since it began.
 */
export function watchedSpans({ beganAt, endedAt, interruptions, suspensions }: Watched, now: number): Span[] {
  const from = Date.parse(beganAt)
  const until = endedAt === null ? Math.min(now, from + longestOpenHours * hour) : Math.min(now, Date.parse(endedAt))
  const holes = [...interruptions, ...suspensions].map((hole) => ({
    from: Date.parse(hole.from),
    until: hole.until === null ? Number.POSITIVE_INFINITY : Date.parse(hole.until),
  }))
  return without([{ from, until }], holes)
}

const quarter = 900_000

/**
 * The first moment of a day where the programme works. Where clocks go forward at midnight a day begins at one; where they go back, at
 * the first of two midnights. Zones are whole quarters of an hour from one another, so a day begins at one.
 */
export function dayBegins(day: Day, timeZone: string): number {
  let at = Date.parse(instantAt(day, '00:00', timeZone) ?? `${day}T00:00:00.000Z`)
  const dayAt = (moment: number) => dayOf(new Date(moment).toISOString(), timeZone)
  while (dayAt(at) < day) at += quarter
  while (dayAt(at - quarter) >= day) at -= quarter
  return at
}

/** The days of a window where the programme works, each with the part of it that lies within: of 23, 24 or 25 hours where it is whole. */
export function daysOf(window: Span, timeZone: string): (Span & { readonly day: Day })[] {
  const days: (Span & { day: Day })[] = []
  if (window.from >= window.until) return days
  let day = dayOf(new Date(window.from).toISOString(), timeZone)
  let begins = dayBegins(day, timeZone)
  while (begins < window.until) {
    const following = daysAfter(day, 1)
    const ends = dayBegins(following, timeZone)
    const [part] = within([{ from: begins, until: ends }], window)
    if (part) days.push({ ...part, day })
    ;[day, begins] = [following, ends]
  }
  return days
}

/** Hours watched: in a district on a day, by all watchers there. */
export interface DistrictHours {
  readonly districtCode: string
  readonly day: Day
  /** Hours in which at least one was watching: each hour once, however many eyes there were. */
  readonly hours: number
  /** The hours of every watcher added up: two posts that watch the same hour are two. */
  readonly watcherHours: number
}

/** Hours watched by one post, camera or patrol on a day. */
export interface WatcherHours {
  readonly watcherId: string
  readonly day: Day
  readonly hours: number
}

export interface Coverage {
  readonly districts: readonly DistrictHours[]
  readonly watchers: readonly WatcherHours[]
}

/**
 * The hours watched within a window, by day where the programme works (§2.3: counts are compared at the same coverage). Overlapping
 * watches of one watcher count once. Days without a watch have no row: that is no zero of incidents, but nothing seen.
 */
export function coverageOf(
  watches: readonly Watched[],
  { window, timeZone, now }: { window: Span; timeZone: string; now: number },
): Coverage {
  const watchers = grouped(watches, ({ watcherId }) => watcherId, now)
  const inDistrict = new Map<string, Watched[]>()
  for (const watch of watches)
    inDistrict.set(watch.districtCode, [...(inDistrict.get(watch.districtCode) ?? []), watch])
  const days = daysOf(window, timeZone)
  return {
    watchers: [...watchers].flatMap(([watcherId, spans]) =>
      days.flatMap(({ day, ...span }) => {
        const hours = hoursOf(within(spans, span))
        return hours > 0 ? [{ watcherId, day, hours }] : []
      }),
    ),
    districts: [...inDistrict].flatMap(([districtCode, of]) => {
      const each = [...grouped(of, ({ watcherId }) => watcherId, now).values()]
      const all = united(each.flat())
      return days.flatMap(({ day, ...span }) => {
        const hours = hoursOf(within(all, span))
        const watcherHours = each.reduce((sum, spans) => sum + hoursOf(within(spans, span)), 0)
        return hours > 0 ? [{ districtCode, day, hours, watcherHours }] : []
      })
    }),
  }
}

function grouped(watches: readonly Watched[], keyOf: (watch: Watched) => string, now: number): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  for (const watch of watches)
    spans.set(keyOf(watch), [...(spans.get(keyOf(watch)) ?? []), ...watchedSpans(watch, now)])
  return new Map([...spans].map(([key, of]) => [key, united(of)]))
}

/** How many in an hour watched; null, which is no zero, where nobody watched: what nobody could see cannot be counted (§2.3). */
export function ratePerHour(count: number, hours: number): number | null {
  return hours > 0 ? count / hours : null
}
