import { readPoint } from '../kernel/coordinates/coordinates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { liesIn } from '../land-release/clipping.ts'
import { GroundPieces } from '../land-release/land-product.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { AccidentType, accidentNoun, accidentStepNoun, accidentVersionNoun } from './accident.ts'
import { added, countedCasualties, noCasualties } from './casualties.ts'
import {
  type AccidentLinks,
  AccidentRow,
  type AccidentsQuery,
  type AccidentsView,
  type AccidentTotals,
  AccidentView,
} from './views.ts'

/** Whether a team works in an area now. */
const isTasked = (tx: Tx, hazardId: unknown) =>
  exists(
    tx,
    `select from task_orders where hazard_id = $1 and status in ('mobilised', 'active', 'suspended', 'rework')`,
    [hazardId],
  )

/** Whether coordinates, as they were written, lie in ground that a side's teams released. */
async function isReleased(tx: Tx, placeTyped: string, sideId: Id): Promise<boolean> {
  const read = placeTyped === '' ? undefined : readPoint(placeTyped)
  if (!read || isRefusal(read)) return false
  const { rows } = await tx.query<{ counted: unknown }>(
    `select counted from land_products where side_id = $1 and status = 'standing'
       and ground_box(points) @> box(point($2, $3), point($2, $3))`,
    [sideId, ...read.point],
  )
  return rows.some(({ counted }) => liesIn(read.point, GroundPieces.parse(counted)))
}

/** Whether place, hazardous area and report are known, the last two to the actor's own side. */
const known: Lookup = {
  facts: async (tx, { placeCode, hazardId, reportId, placeTyped }, actor: Actor) => ({
    placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
    hazardKnown:
      hazardId === null ||
      (await exists(tx, 'select from hazards where id = $1 and side_id = $2', [hazardId, actor.sideId])),
    reportKnown:
      reportId === null ||
      (await exists(tx, 'select from ordnance_reports where id = $1 and side_id = $2', [reportId, actor.sideId])),
    onWorkedLand: (await isTasked(tx, hazardId)) || (await isReleased(tx, String(placeTyped), actor.sideId)),
  }),
}

/** Facts of accidents that need SQL. */
export const accidentLookups: Readonly<Record<string, Lookup>> = {
  'accident.record': known,
  'accident.correct': known,
}

interface Found extends Record<string, unknown> {
  readonly accident: Record<string, unknown>
}

const rowOf = ({ accident, place_name }: Found) =>
  AccidentRow.parse({ accident: recordOf(accidentNoun, accident), placeName: place_name })

const orders = { occurred: 'a.occurred_on', recorded: 'a.recorded_at' } as const
const filters: Readonly<Record<AccidentsQuery['status'], string>> = {
  all: 'true',
  unconfirmed: 'a.confirmed_by is null',
  confirmed: 'a.confirmed_by is not null',
  investigated: `a.investigation = 'asked'`,
  missing: `a.killed + a.injured > casualty_sum(a.victims -> 'killed') + casualty_sum(a.victims -> 'injured')`,
}

/** A page of accidents. Those without a day are ordered by the day on which they were written down. */
export async function readAccidents(tx: Tx, query: AccidentsQuery): Promise<AccidentsView> {
  const conditions = new Conditions()
  conditions.say(filters[query.status])
  if (query.type !== 'all') conditions.add((place) => `a.type = ${place}`, query.type)
  if (query.search !== '')
    conditions.add(
      (place) => `exists (select from jsonb_each_text(p.name) n where n.value ilike ${place})`,
      anywhere(query.search),
    )
  // A list by day holds every accident on one page too: those without a day come last on the way down.
  const by = query.order.endsWith('occurred') ? { ...orders, occurred: `coalesce(a.occurred_on, '-infinity')` } : orders
  const from = `from accidents a join places p on p.code = a.place_code where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select to_jsonb(a) as accident, p.name as place_name ${from} ${orderBy(query.order, by, 'a.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { accidents: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One accident with its versions and what was done; undefined outside the reader's reach. */
export async function readAccident(tx: Tx, id: Id, language: string): Promise<AccidentView | undefined> {
  const { rows } = await tx.query<Found>(
    `select to_jsonb(a) as accident, p.name as place_name, h.name as hazard_name
     from accidents a join places p on p.code = a.place_code left join hazards h on h.id = a.hazard_id where a.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query(
    `select ${columnsOf(accidentVersionNoun)} from accident_versions where accident_id = $1 order by version desc`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(accidentStepNoun)} from accident_steps where accident_id = $1 order by taken_at, id`,
    [id],
  )
  const versions = written.map((one) => recordOf(accidentVersionNoun, one))
  const steps = taken.map((one) => recordOf(accidentStepNoun, one))
  const users = [...versions.map(({ writtenBy }) => writtenBy), ...steps.map(({ takenBy }) => takenBy)]
  const names = await userNames(tx, users, language)
  return AccidentView.parse({
    ...rowOf(row),
    hazardName: row.hazard_name,
    versions: versions.map((version) => ({ version, writtenByName: names.get(version.writtenBy) ?? '' })),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
  })
}

/** Areas and reports of the reader's side that an accident can be linked to, the newest first; at most two hundred of each. */
export async function readAccidentLinks(tx: Tx): Promise<AccidentLinks> {
  const { rows: hazards } = await tx.query<{ id: Id; name: string }>(
    'select id, name from hazards order by recorded_at desc, id limit 200',
  )
  const { rows: reports } = await tx.query<AccidentLinks['reports'][number]>(
    `select r.id, p.name as "placeName" from ordnance_reports r left join places p on p.code = r.place_code
     where r.side_id is not null order by r.received_at desc, r.id limit 200`,
  )
  return { hazards, reports }
}

/**
 * The accidents of a year within the reader's reach, or of one side: by type, with casualties by sex and by child or adult, without
 * opening the compartment of victims (§1.1, MDR "beneficiaries by sex and age"; LR-8). For the yearly roll-up.
 */
export async function accidentTotals(tx: Tx, year: number, sideId: Id | null = null): Promise<AccidentTotals> {
  const { rows } = await tx.query(
    `select ${columnsOf(accidentNoun)} from accidents where occurred_on between make_date($1, 1, 1) and make_date($1, 12, 31)
       and ($2::uuid is null or side_id = $2)`,
    [year, sideId],
  )
  const accidents = rows.map((row) => recordOf(accidentNoun, row))
  const { rows: undated } = await tx.query<{ n: number }>(
    `select count(*) as n from accidents where occurred_on is null and ($2::uuid is null or side_id = $2)
       and extract(year from recorded_at at time zone coalesce((select time_zone from programmes limit 1), 'UTC')) = $1`,
    [year, sideId],
  )
  const types = AccidentType.options.map((type) => {
    const of = accidents.filter((accident) => accident.type === type)
    const sum = (count: (accident: (typeof of)[number]) => number) => of.reduce((all, one) => all + count(one), 0)
    return {
      ...{ type, accidents: of.length, confirmed: sum(({ confirmedBy }) => (confirmedBy === null ? 0 : 1)) },
      ...{ killed: sum(({ killed }) => killed), injured: sum(({ injured }) => injured) },
    }
  })
  const casualties = accidents.map(countedCasualties).reduce(added, noCasualties)
  return { year, types, casualties, undated: undated[0]?.n ?? 0 }
}
