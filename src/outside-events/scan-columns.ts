import type { Box } from '../kernel/geo.ts'
import { weekOf } from '../statistics/weekly.ts'
import type { PackedEvents } from './pack-columns.ts'

/** Which events are asked for. What is left open is null. */
export interface EventFilter {
  /** Days since 1970-01-01, both included: an event that touches the period is in it. */
  readonly from: number | null
  readonly to: number | null
  readonly box: Box | null
  /** Index in the list of types → whether it is asked for. */
  readonly types: readonly boolean[] | null
  /** Events whose place is known to within so many metres; those of an unknown radius are then left out. */
  readonly withinM: number | null
}

/** Cells of a grid of degrees over a box. */
export interface Grid {
  readonly west: number
  readonly south: number
  readonly degrees: number
  readonly across: number
  readonly up: number
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] as const
const cellsAcross = 48

/** The grid for a box: its cells lie at multiples of their size, so that they stay where they are while the map is moved. */
export function gridFor({ west, south, east, north }: Box): Grid {
  const wide = Math.max(east - west, north - south, 0.01)
  const degrees = steps.find((step) => wide / step <= cellsAcross) ?? 10
  const [left, low] = [Math.floor(west / degrees) * degrees, Math.floor(south / degrees) * degrees]
  const across = Math.max(1, Math.ceil((east - left) / degrees + 1e-9))
  return { west: left, south: low, degrees, across, up: Math.max(1, Math.ceil((north - low) / degrees + 1e-9)) }
}

/** What is counted of events: by cell, week and district, and in all. */
export class Tally {
  events = 0
  killed = 0
  /** Events that have no place at all. */
  unplaced = 0
  readonly grid: Grid
  readonly cellEvents: Int32Array
  readonly cellKilled: Int32Array
  readonly weekEvents = new Map<number, { events: number; killed: number }>()
  readonly districts = new Map<string, { events: number; killed: number }>()

  constructor(grid: Grid) {
    this.grid = grid
    this.cellEvents = new Int32Array(grid.across * grid.up)
    this.cellKilled = new Int32Array(grid.across * grid.up)
  }
}

/** The first place whose value is at least so much, in numbers that rise. */
function firstFrom(sorted: Int32Array, least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Goes through the events of a filter in the order of their days; the events lie in that order, so that only those before the end are looked at. */
function eachMatch(of: PackedEvents, filter: EventFilter, onMatch: (at: number) => void): void {
  const { days, endDays, longitudes, latitudes, radii, types } = of
  const { from, box, types: wanted, withinM } = filter
  const end = filter.to === null ? of.count : firstFrom(days, filter.to + 1)
  const [west, south, east, north] = box ? [box.west, box.south, box.east, box.north] : [0, 0, 0, 0]
  for (let at = 0; at < end; at++) {
    if (from !== null && (endDays[at] ?? 0) < from) continue
    if (box !== null) {
      const [x, y] = [longitudes[at] ?? Number.NaN, latitudes[at] ?? Number.NaN]
      // A place that is no number lies in no box.
      if (!(x >= west && x <= east && y >= south && y <= north)) continue
    }
    if (wanted !== null && wanted[types[at] ?? 0] !== true) continue
    if (withinM !== null) {
      const radius = radii[at] ?? -1
      if (radius < 0 || radius > withinM) continue
    }
    onMatch(at)
  }
}

/** Adds the events of a filter to a tally. */
export function tallyEvents(of: PackedEvents, filter: EventFilter, tally: Tally): void {
  const { days, longitudes, latitudes, killed, districts, places } = of
  const { grid, cellEvents, cellKilled } = tally
  const firstWeek = weekOf(days[0] ?? 0)
  const weeks = of.count === 0 ? 0 : weekOf(days[of.count - 1] ?? 0) - firstWeek + 1
  const [weekEvents, weekKilled] = [new Int32Array(weeks), new Int32Array(weeks)]
  const [placeEvents, placeKilled] = [new Int32Array(places.length), new Int32Array(places.length)]
  let [events, dead, unplaced] = [0, 0, 0]
  eachMatch(of, filter, (at) => {
    const toll = killed[at] ?? 0
    events++
    dead += toll
    const week = weekOf(days[at] ?? 0) - firstWeek
    weekEvents[week] = (weekEvents[week] ?? 0) + 1
    weekKilled[week] = (weekKilled[week] ?? 0) + toll
    const district = districts[at] ?? -1
    if (district >= 0) {
      placeEvents[district] = (placeEvents[district] ?? 0) + 1
      placeKilled[district] = (placeKilled[district] ?? 0) + toll
    }
    const x = Math.floor(((longitudes[at] ?? Number.NaN) - grid.west) / grid.degrees)
    const y = Math.floor(((latitudes[at] ?? Number.NaN) - grid.south) / grid.degrees)
    if (x >= 0 && x < grid.across && y >= 0 && y < grid.up) {
      const cell = y * grid.across + x
      cellEvents[cell] = (cellEvents[cell] ?? 0) + 1
      cellKilled[cell] = (cellKilled[cell] ?? 0) + toll
    } else if (Number.isNaN(x)) unplaced++
  })
  tally.events += events
  tally.killed += dead
  tally.unplaced += unplaced
  for (const [at, count] of weekEvents.entries()) add(tally.weekEvents, firstWeek + at, count, weekKilled[at] ?? 0)
  for (const [at, count] of placeEvents.entries()) add(tally.districts, places[at] ?? '', count, placeKilled[at] ?? 0)
}

function add<Key>(to: Map<Key, { events: number; killed: number }>, key: Key, events: number, killed: number): void {
  if (events === 0) return
  const known = to.get(key)
  if (known) {
    known.events += events
    known.killed += killed
  } else to.set(key, { events, killed })
}

/** An event by where it lies in its columns. */
export interface Match {
  readonly day: number
  readonly at: number
}

/** How many events a filter has, and those that a list shows first, in the order of their days or against it; at most so many. */
export function firstMatches(
  of: PackedEvents,
  filter: EventFilter,
  { newest, most }: { newest: boolean; most: number },
): { count: number; first: Match[] } {
  const all = new Int32Array(of.count)
  let count = 0
  eachMatch(of, filter, (at) => {
    all[count++] = at
  })
  const shown = newest
    ? all.subarray(Math.max(0, count - most), count).toReversed()
    : all.subarray(0, Math.min(most, count))
  return { count, first: Array.from(shown, (at) => ({ day: of.days[at] ?? 0, at })) }
}

/** The box around all events that have a place; null where none has. */
export function boundsOf({ count, longitudes, latitudes }: PackedEvents): Box | null {
  const box = { west: 181, south: 91, east: -181, north: -91 }
  for (let at = 0; at < count; at++) {
    const [x, y] = [longitudes[at] ?? Number.NaN, latitudes[at] ?? Number.NaN]
    if (Number.isNaN(x)) continue
    if (x < box.west) box.west = x
    if (x > box.east) box.east = x
    if (y < box.south) box.south = y
    if (y > box.north) box.north = y
  }
  return box.west > 180 ? null : box
}
