import { incidentTypes } from '../incidents/incident-types.ts'
import { dayNumber, dayOfNumber } from '../kernel/deadline.ts'
import { type Box, boxOf, countryBox, type Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize, rowsAtMost, totalOf } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import { firstDayOf } from '../statistics/weekly.ts'
import type { ColumnsCache, LoadedImport } from './columns-store.ts'
import { type EventFilter, firstMatches, gridFor, Tally, tallyEvents } from './scan-columns.ts'
import { takenOf } from './store.ts'
import {
  OutsideEventRow,
  type OutsideEventsQuery,
  type OutsideEventsView,
  type OutsideSummaryQuery,
  OutsideSummaryView,
} from './views.ts'

interface Seen {
  readonly id: Id
  readonly provider: string
  readonly of: LoadedImport
}

/** The imports in force that the reader may see, by the row policies and in this very request, with their columns. */
async function seenImports(
  tx: Tx,
  cache: ColumnsCache,
  actor: Actor,
  provider: string,
): Promise<{ seen: Seen[]; providers: string[] }> {
  const conditions = new Conditions()
  conditions.within(actor, 'i')
  conditions.say(`i.status = 'taken'`)
  const { rows } = await tx.query<{ id: Id; provider: string }>(
    `select i.id, i.provider from event_imports i where ${conditions.where} order by i.begun_at, i.id`,
    conditions.values,
  )
  const seen: Seen[] = []
  for (const one of rows) {
    if (provider !== 'all' && provider !== one.provider) continue
    const of = await cache.of(tx, one.id)
    if (of) seen.push({ ...one, of })
  }
  return { seen, providers: [...new Set(rows.map((one) => one.provider))].toSorted() }
}

function boxIn(text: string): Box | null {
  const [west, south, east, north] = text.split(',').map(Number)
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null
  return { west, south, east, north }
}

function filterOf({ from, to, box, type, within }: OutsideSummaryQuery): EventFilter {
  return {
    ...{ from: from === '' ? null : dayNumber(from), to: to === '' ? null : dayNumber(to), box: boxIn(box) },
    types: type === 'all' ? null : Object.keys(incidentTypes).map((name) => name === type),
    withinM: within === 'all' ? null : Number(within),
  }
}

/** The box around boxes; the whole earth around none. */
function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { west: -180, south: -90, east: 180, north: 90 }
  return boxOf(
    boxes.flatMap(({ west, south, east, north }): Point[] => [
      [west, south],
      [east, north],
    ]),
  )
}

/** Counts of the events that are asked for, by cell, week and district, with the incidents of the log beside them. */
export async function readSummary(
  tx: Tx,
  cache: ColumnsCache,
  query: OutsideSummaryQuery,
  actor: Actor,
): Promise<OutsideSummaryView> {
  const { seen, providers } = await seenImports(tx, cache, actor, query.provider)
  const filter = filterOf(query)
  const { rows: programmes } = await tx.query<{ country: string }>('select country from programmes')
  const country = countryBox(programmes[0]?.country ?? '')
  const bounds = seen.flatMap(({ of }) => (of.bounds ? [of.bounds] : []))
  const whole = filter.box ?? around([...bounds, ...(country ? [country] : [])])
  const tally = new Tally(gridFor(whole))
  for (const { of } of seen) tallyEvents(of.columns, filter, tally)
  const own = await ownCounts(tx, filter, { actor, tally, type: query.type })
  return OutsideSummaryView.parse({ ...viewOf(tally, own), districts: await namedDistricts(tx, tally, own), providers })
}

interface OwnCounts {
  readonly total: { events: number; killed: number }
  readonly cells: ReadonlyMap<number, { events: number; killed: number }>
  readonly weeks: ReadonlyMap<number, { events: number; killed: number }>
  readonly districts: ReadonlyMap<string, { events: number; killed: number }>
}

/** Incidents of the log that are asked for, counted by SQL in one statement. */
async function ownCounts(
  tx: Tx,
  filter: EventFilter,
  { actor, tally, type }: { actor: Actor; tally: Tally; type: string },
): Promise<OwnCounts> {
  const conditions = new Conditions()
  conditions.within(actor, 'i')
  conditions.say(`i.state not in ('refuted', 'duplicate')`)
  if (filter.from !== null)
    conditions.add((place) => `coalesce(i.ended_on, i.started_on) >= ${place}`, dayOfNumber(filter.from))
  if (filter.to !== null) conditions.add((place) => `i.started_on <= ${place}`, dayOfNumber(filter.to))
  if (type !== 'all') conditions.add((place) => `i.type = ${place}`, type)
  if (filter.withinM !== null) conditions.add((place) => `i.radius_m <= ${place}`, filter.withinM)
  const { box } = filter
  if (box) {
    const corners = [box.west, box.east, box.south, box.north].map((degree) => conditions.value(degree))
    conditions.say(`(i.point ->> 0)::float8 between ${corners[0]} and ${corners[1]}`)
    conditions.say(`(i.point ->> 1)::float8 between ${corners[2]} and ${corners[3]}`)
  }
  const { west, south, degrees, across, up } = tally.grid
  const grid = [west, south, degrees].map((number) => conditions.value(number))
  const { rows } = await tx.query<{
    x: number | null
    y: number | null
    week: number | null
    district: string | null
    of: number
    events: number
    killed: number
  }>(
    `with found as (
       select floor(((i.point ->> 0)::float8 - ${grid[0]}) / ${grid[2]})::int as x,
         floor(((i.point ->> 1)::float8 - ${grid[1]}) / ${grid[2]})::int as y,
         floor((i.started_on - date '1970-01-01' + 3) / 7.0)::int as week,
         case p.kind when 'town' then p.parent_code when 'district' then p.code end as district, i.killed_best
       from incidents i join places p on p.code = i.place_code where ${conditions.where})
     select x, y, week, district, grouping(x, week, district) as of, count(*) as events, sum(killed_best)::int as killed from found
     group by grouping sets ((), (x, y), (week), (district))`,
    conditions.values,
  )
  const cells = new Map<number, { events: number; killed: number }>()
  const weeks = new Map<number, { events: number; killed: number }>()
  const districts = new Map<string, { events: number; killed: number }>()
  let total = { events: 0, killed: 0 }
  for (const { x, y, week, district, of, events, killed } of rows) {
    const counted = { events, killed: killed ?? 0 }
    if (of === 7) total = counted
    else if (of === 3 && x !== null && y !== null && x >= 0 && x < across && y >= 0 && y < up)
      cells.set(y * across + x, counted)
    else if (of === 5 && week !== null) weeks.set(week, counted)
    else if (of === 6 && district !== null) districts.set(district, counted)
  }
  return { total, cells, weeks, districts }
}

const none = { events: 0, killed: 0 }
const beside = (theirs: typeof none, ours: typeof none) => ({ ...theirs, own: ours.events, ownKilled: ours.killed })

function viewOf(tally: Tally, own: OwnCounts) {
  const { grid, cellEvents, cellKilled } = tally
  const cells: unknown[] = []
  for (let cell = 0; cell < cellEvents.length; cell++) {
    const theirs = { events: cellEvents[cell] ?? 0, killed: cellKilled[cell] ?? 0 }
    const ours = own.cells.get(cell) ?? none
    if (theirs.events + ours.events === 0) continue
    const middle = (from: number, steps: number) => Number((from + (steps + 0.5) * grid.degrees).toFixed(6))
    cells.push({
      longitude: middle(grid.west, cell % grid.across),
      latitude: middle(grid.south, Math.floor(cell / grid.across)),
      ...beside(theirs, ours),
    })
  }
  const weeks = [...new Set([...tally.weekEvents.keys(), ...own.weeks.keys()])].sort((a, b) => a - b)
  return {
    ...beside(tally, own.total),
    ...{ unplaced: tally.unplaced, degrees: grid.degrees, cells },
    weeks: weeks.map((week) => ({
      monday: dayOfNumber(firstDayOf(week)),
      ...beside(tally.weekEvents.get(week) ?? none, own.weeks.get(week) ?? none),
    })),
  }
}

async function namedDistricts(tx: Tx, tally: Tally, own: OwnCounts) {
  const codes = [...new Set([...tally.districts.keys(), ...own.districts.keys()])]
  const { rows } = await tx.query<{ code: string; name: unknown }>(
    'select code, name from places where code = any ($1) order by code',
    [codes],
  )
  return rows.map(({ code, name }) => ({
    code,
    name,
    ...beside(tally.districts.get(code) ?? none, own.districts.get(code) ?? none),
  }))
}

/** A page of the events that are asked for: found in memory, read from the table by their rows. */
export async function readEvents(
  tx: Tx,
  cache: ColumnsCache,
  query: OutsideEventsQuery,
  actor: Actor,
): Promise<OutsideEventsView> {
  const { seen } = await seenImports(tx, cache, actor, query.provider)
  const filter = filterOf(query)
  const newest = query.order.startsWith('-')
  const most = Math.min(rowsAtMost, query.page * pageSize)
  let count = 0
  const found = seen.flatMap((one, place) => {
    const { count: n, first } = firstMatches(one.of.columns, filter, { newest, most })
    count += n
    return first.map((match) => ({ ...match, place, row: one.of.columns.rows[match.at] ?? 0 }))
  })
  const sign = newest ? -1 : 1
  found.sort((a, b) => sign * (a.day - b.day || a.place - b.place || a.at - b.at))
  const shown = found.slice((query.page - 1) * pageSize, query.page * pageSize)
  const places = shown.map(({ place, row }) => ({ importId: seen[place]?.id ?? '', row }))
  return { events: await eventRows(tx, places), ...totalOf(count), page: query.page, pageSize }
}

/** These events, in the order in which they are asked for; those that the reader may not see are not among them. */
export async function eventRows(tx: Tx, places: readonly { importId: Id; row: number }[]): Promise<OutsideEventRow[]> {
  if (places.length === 0) return []
  const { rows } = await tx.query(
    `select a.at, e.import_id, i.provider, p.name as place_name, ${takenOf('e')}
     from unnest($1::uuid[], $2::int[]) with ordinality as a (import_id, "row", at)
     join outside_events e on e.import_id = a.import_id and e."row" = a."row" join event_imports i on i.id = e.import_id
     left join places p on p.code = e.place_code order by a.at`,
    [places.map(({ importId }) => importId), places.map(({ row }) => row)],
  )
  return rows.map(({ at: _, import_id, provider, place_name, ...event }) =>
    OutsideEventRow.parse({ importId: import_id, provider, placeName: place_name, event }),
  )
}
