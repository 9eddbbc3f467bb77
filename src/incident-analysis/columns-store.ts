import { isIncidentType } from '../incidents/incident-types.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { type Actor, reachOf } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { districtOf } from '../monitoring/coverage-store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import { statesFrom } from './alert-rule.ts'
import type { Columns } from './columns.ts'
import { within } from './measures-store.ts'
import type { AnalysisFilters } from './views.ts'

/** More incidents at once are not analysed. */
export const mostEvents = 100_000

/** The period that is asked for: as it is said, or the half year up to the newest incident within reach. */
export async function periodAsked(
  tx: Tx,
  { from, until, source }: AnalysisFilters,
  today: Day,
): Promise<{ from: Day; until: Day }> {
  const last = until ?? (await newestDay(tx, source)) ?? today
  const first = from ?? daysAfter(last, -181)
  // A period that ends with the newest incident and begins after it is its first day alone.
  return { from: first, until: last < first ? first : last }
}

async function newestDay(tx: Tx, source: AnalysisFilters['source']): Promise<Day | undefined> {
  if (source !== 'own') {
    const { rows } = await tx.query<{ day: Day | null }>(
      'select max(started_on) as day from outside_events where import_id = $1',
      [source],
    )
    return rows[0]?.day ?? undefined
  }
  const { rows } = await tx.query<{ day: Day | null }>(
    `select max(started_on) as day from incidents where state not in ('refuted', 'duplicate')`,
  )
  return rows[0]?.day ?? undefined
}

/** The conditions of the filters on incidents `i` of a period. What was refuted or told twice is never let through. */
export function letThrough(
  filters: AnalysisFilters,
  actor: Actor,
  { from, until }: { from: Day; until: Day },
): Conditions {
  const conditions = new Conditions()
  conditions.add((at) => `i.started_on >= ${at}`, from)
  conditions.add((at) => `i.started_on <= ${at}`, until)
  if (reachOf(actor) === 'side') conditions.add((at) => `i.side_id = ${at}`, actor.sideId)
  // Events of others are no entries of the log: what is asked of an import finds none here.
  if (filters.source !== 'own') conditions.say('false')
  conditions.add((at) => `i.state = any (${at})`, statesFrom[filters.level])
  if (filters.type !== 'all' && isIncidentType(filters.type)) conditions.add((at) => `i.type = ${at}`, filters.type)
  if (filters.place !== 'all') conditions.add((at) => `i.place_code in ${within(at)}`, filters.place)
  if (filters.side !== 'all')
    conditions.add((at) => `i.side_id in (select id from authorities where code = ${at})`, filters.side)
  return conditions
}

/** A district, or a place that lies in none and stands for itself. */
export interface District {
  readonly code: string
  readonly name: Texts
}

/** The incidents of these conditions as columns, with their ids in the same order; undefined where they are too many. */
export async function readColumns(
  tx: Tx,
  conditions: Conditions,
): Promise<{ columns: Columns; ids: Id[]; codes: string[] } | undefined> {
  const { rows } = await tx.query<unknown[]>({
    rowMode: 'array',
    text: `select i.id, i.started_on - date '1970-01-01',
        case i.day_precision when 'day' then 0 when 'week' then 6 when 'month' then 30 else 365 end,
        (i.point ->> 0)::float8, (i.point ->> 1)::float8, i.radius_m, i.killed_best, ${districtOf}, i.means <> 'told'
      from incidents i join places p on p.code = i.place_code
      where ${conditions.where} order by i.started_on, i.id limit ${mostEvents + 1}`,
    values: conditions.values,
  })
  if (rows.length > mostEvents) return undefined
  const codes: string[] = []
  const places = new Map<string, number>()
  const districtAt = (code: string) => {
    const known = places.get(code) ?? places.set(code, codes.push(code) - 1).get(code)
    return known ?? -1
  }
  const number = (column: number, missing: number) => (row: readonly unknown[]) => {
    const value = row[column]
    return typeof value === 'number' ? value : missing
  }
  const columns: Columns = {
    days: Int32Array.from(rows, number(1, 0)),
    daySpans: Int32Array.from(rows, number(2, 0)),
    longitudes: Float64Array.from(rows, number(3, Number.NaN)),
    latitudes: Float64Array.from(rows, number(4, Number.NaN)),
    radii: Int32Array.from(rows, number(5, -1)),
    killed: Int32Array.from(rows, number(6, 0)),
    districts: Int32Array.from(rows, (row) => districtAt(String(row[7]))),
    noticed: Uint8Array.from(rows, (row) => (row[8] === true ? 1 : 0)),
  }
  return { columns, ids: rows.map((row) => String(row[0])), codes }
}

/** The districts of the country, or of a place, and the points of its inhabited places. */
export async function readGround(
  tx: Tx,
  place: string,
): Promise<{ districts: District[]; places: [number, number][] }> {
  const inside = `($1 = 'all' or p.code in ${within('$1')} or p.code in (select parent_code from places where code = $1))`
  const { rows: districts } = await tx.query<District>(
    `select p.code, p.name from places p where p.kind = 'district' and ${inside} order by p.code`,
    [place],
  )
  const { rows } = await tx.query<{ longitude: number; latitude: number }>(
    `select p.longitude, p.latitude from places p where p.longitude is not null and p.latitude is not null and ${inside}`,
    [place],
  )
  return { districts, places: rows.map(({ longitude, latitude }) => [longitude, latitude]) }
}

/** The names of places by their codes. */
export async function placeNames(tx: Tx, codes: readonly string[]): Promise<Map<string, Texts>> {
  const { rows } = await tx.query<District>('select code, name from places where code = any ($1)', [codes])
  return new Map(rows.map(({ code, name }) => [code, name]))
}
