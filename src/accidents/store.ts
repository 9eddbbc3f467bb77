import { hazardReaders } from '../hazards/hazard.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { liesIn } from '../land-release/clipping.ts'
import { GroundPieces } from '../land-release/land-product.ts'
import { reportReaders } from '../ordnance-reports/ordnance-report.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { Accident, AccidentType, accidentNoun, accidentStepNoun, accidentVersionNoun } from './accident.ts'
import { added, countedCasualties, noCasualties } from './casualties.ts'
import {
  type AccidentLinks,
  type AccidentLinksQuery,
  AccidentRow,
  type AccidentsQuery,
  type AccidentsView,
  type AccidentTotals,
  AccidentView,
} from './views.ts'

/** Whether a team that works in an area now was sent there by a day; no day is any. */
const isTasked = (tx: Tx, hazardId: unknown, by: unknown) =>
  exists(
    tx,
    `select from task_orders where hazard_id = $1 and status in ('mobilised', 'active', 'suspended', 'rework')
       and ($2::date is null or (issued_at at time zone coalesce((select time_zone from programmes limit 1), 'UTC'))::date <= $2)`,
    [hazardId, by],
  )

/** Whether coordinates, as they were written, lie in ground that a side's teams had released by a day; no day is any. */
async function isReleased(
  tx: Tx,
  placeTyped: string,
  { sideId, by }: { sideId: unknown; by: unknown },
): Promise<boolean> {
  const read = placeTyped === '' ? undefined : readPoint(placeTyped)
  if (!read || isRefusal(read)) return false
  const { rows } = await tx.query<{ counted: unknown }>(
    `select counted from land_products where side_id = $1 and status = 'standing'
       and ground_box(points) @> box(point($2, $3), point($2, $3)) and ($4::date is null or worked_until <= $4)`,
    [sideId, ...read.point, by],
  )
  return rows.some(({ counted }) => liesIn(read.point, GroundPieces.parse(counted)))
}

/**
 * Whether place, hazardous area and report are known, the last two to the accident's side: a joint officer who corrects it has another.
 * Worked land is land that was worked on the day of the accident.
 */
const known: Lookup = {
  facts: async (tx, { placeCode, hazardId, reportId, placeTyped, occurredOn }, actor, accident) => {
    const sideId = accident?.sideId ?? actor.sideId
    return {
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      hazardKnown:
        hazardId === null ||
        (await exists(tx, 'select from hazards where id = $1 and side_id = $2', [hazardId, sideId])),
      reportKnown:
        reportId === null ||
        (await exists(tx, 'select from ordnance_reports where id = $1 and side_id = $2', [reportId, sideId])),
      onWorkedLand:
        (await isTasked(tx, hazardId, occurredOn)) ||
        (await isReleased(tx, String(placeTyped), { sideId, by: occurredOn })),
    }
  },
}

/** Whether the actor wrote one of the accident's versions. */
const wroteIt: Lookup = {
  facts: async (tx, { id }, { id: actorId }) => ({
    wrote: await exists(tx, 'select from accident_versions where accident_id = $1 and written_by = $2', [id, actorId]),
  }),
}

/** Facts of accidents that need SQL. */
export const accidentLookups: Readonly<Record<string, Lookup>> = {
  'accident.record': known,
  'accident.correct': known,
  'accident.confirm': wroteIt,
  'accident.investigate': wroteIt,
}

interface Found extends Record<string, unknown> {
  readonly accident: Record<string, unknown>
}

const rowOf = ({ accident, place_name }: Found) =>
  AccidentRow.parse({ accident: recordOf(accidentNoun, accident), placeName: place_name })

/** A list by day holds every accident, too: those without a day come last on the way down. */
export const accidentOrders = { occurred: `coalesce(a.occurred_on, '-infinity')`, recorded: 'a.recorded_at' } as const
const filters: Readonly<Record<AccidentsQuery['status'], string>> = {
  all: 'true',
  unconfirmed: 'a.confirmed_by is null',
  confirmed: 'a.confirmed_by is not null',
  investigated: `a.investigation = 'asked'`,
  missing: `(a.killed > casualty_sum(a.victims -> 'killed') or a.injured > casualty_sum(a.victims -> 'injured'))`,
}

/** Which accidents a query asks for: conditions on `a`. */
export function accidentsAsked(query: AccidentsQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'a')
  conditions.say(filters[query.status])
  if (query.type !== 'all') conditions.add((place) => `a.type = ${place}`, query.type)
  if (query.search !== '') conditions.add(namedIn('p.name'), anywhere(query.search))
  return conditions
}

/** A page of accidents. */
export async function readAccidents(tx: Tx, query: AccidentsQuery, actor: Actor): Promise<AccidentsView> {
  const conditions = accidentsAsked(query, actor)
  const from = `from accidents a join places p on p.code = a.place_code where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select to_jsonb(a) as accident, p.name as place_name ${from} ${orderBy(query.order, accidentOrders, 'a.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { accidents: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One accident with its versions and what was done; undefined outside the reader's reach. Its area is named to who reads areas. */
export async function readAccident(
  tx: Tx,
  id: Id,
  { actor, language }: { actor: Actor; language: string },
): Promise<AccidentView | undefined> {
  const { rows } = await tx.query<Found>(
    `select to_jsonb(a) as accident, p.name as place_name, h.name as hazard_name
     from accidents a join places p on p.code = a.place_code left join hazards h on h.id = a.hazard_id where a.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const { rows: written } = await tx.query<Record<string, unknown> & { place_name: unknown }>(
    `select ${columnsOf(accidentVersionNoun, 'v')}, p.name as place_name
     from accident_versions v join places p on p.code = v.detail ->> 'placeCode' where v.accident_id = $1 order by v.version desc`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(accidentStepNoun)} from accident_steps where accident_id = $1 order by taken_at, id`,
    [id],
  )
  const versions = written.map((one) => ({
    version: recordOf(accidentVersionNoun, one),
    placeName: one.place_name,
  }))
  const steps = taken.map((one) => recordOf(accidentStepNoun, one))
  const users = [...versions.map(({ version }) => version.writtenBy), ...steps.map(({ takenBy }) => takenBy)]
  const names = await userNames(tx, users, language)
  return AccidentView.parse({
    ...rowOf(row),
    hazardName: holds(actor, hazardReaders) ? row.hazard_name : null,
    versions: versions.map((one) => ({ ...one, writtenByName: names.get(one.version.writtenBy) ?? '' })),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
  })
}

/**
 * Areas and reports that an accident can be linked to, of those that the reader may open: what it is linked to first, then the newest,
 * at most two hundred of each.
 */
export async function readAccidentLinks(
  tx: Tx,
  { accident }: AccidentLinksQuery,
  actor: Actor,
): Promise<AccidentLinks> {
  const of = [accident === '' ? null : accident]
  const { rows: hazards } = holds(actor, hazardReaders)
    ? await tx.query<AccidentLinks['hazards'][number]>(
        `(select h.id, h.name from accidents a join hazards h on h.id = a.hazard_id where a.id = $1)
         union all (select id, name from hazards where id is distinct from (select hazard_id from accidents where id = $1)
           order by recorded_at desc, id limit 200)`,
        of,
      )
    : { rows: [] }
  const { rows: reports } = holds(actor, reportReaders)
    ? await tx.query<AccidentLinks['reports'][number]>(
        `(select r.id, p.name as "placeName" from accidents a join ordnance_reports r on r.id = a.report_id
            left join places p on p.code = r.place_code where a.id = $1)
         union all (select r.id, p.name from ordnance_reports r left join places p on p.code = r.place_code
           where r.side_id is not null and r.id is distinct from (select report_id from accidents where id = $1)
           order by r.received_at desc, r.id limit 200)`,
        of,
      )
    : { rows: [] }
  return { hazards, reports }
}

/** What of an accident is counted. */
const Counted = Accident.pick({
  ...{ type: true, confirmedBy: true, killed: true, injured: true, casualties: true, victims: true },
})

/**
 * The accidents of a year within the reader's reach: by type, with casualties by sex and by child or adult, without opening the
 * compartment of victims (§1.1, MDR "beneficiaries by sex and age"; LR-8). For the yearly roll-up.
 */
export async function accidentTotals(tx: Tx, year: number): Promise<AccidentTotals> {
  const { rows } = await tx.query(
    `select type, confirmed_by as "confirmedBy", killed, injured, casualties, victims from accidents
     where occurred_on between make_date($1, 1, 1) and make_date($1, 12, 31)`,
    [year],
  )
  const accidents = Counted.array().parse(rows)
  const { rows: undated } = await tx.query<{ n: number }>(
    `select count(*) as n from accidents where occurred_on is null
       and extract(year from recorded_at at time zone coalesce((select time_zone from programmes limit 1), 'UTC')) = $1`,
    [year],
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
