import { Day, dayOf } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Noun } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { forceRows, termInForce } from './balance-store.ts'
import {
  forceAllegationNoun,
  forceAssessmentNoun,
  forceStepNoun,
  forceVersionNoun,
  foreignForceNoun,
  foreignUnitNoun,
} from './force.ts'
import {
  forceArrivalNoun,
  forceDeadlineNoun,
  forceDepartureNoun,
  forcePresenceNoun,
  forceReturnNoun,
  forceVerificationNoun,
} from './movement.ts'
import {
  DeadlinesView,
  type DeparturesQuery,
  DeparturesView,
  type ForcesQuery,
  type ForcesView,
  ForceView,
} from './views.ts'

/** The programme's day at a moment. */
export async function dayHere(tx: Tx, now: Date): Promise<Day> {
  return dayOf(now.toISOString(), (await findProgramme(tx))?.timeZone ?? 'UTC')
}

export const forceOrders = { name: 'f.name_arabic', recorded: 'f.recorded_at' } as const

/** Which forces a query asks for: conditions on `f`. */
export function forcesAsked(query: ForcesQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'f')
  if (query.kind !== 'all') conditions.add((place) => `f.kind = ${place}`, query.kind)
  if (query.search !== '')
    conditions.add(
      (place) =>
        `(f.name_arabic ilike ${place} or f.name_latin ilike ${place} or array_to_string(f.aliases, ' · ') ilike ${place})`,
      anywhere(query.search),
    )
  return conditions
}

/** A page of foreign forces, each with its balance on a day; `search` is looked for in names and aliases. */
export async function readForces(tx: Tx, query: ForcesQuery, actor: Actor, now: Date): Promise<ForcesView> {
  const conditions = forcesAsked(query, actor)
  const from = `from foreign_forces f where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(foreignForceNoun, 'f')} ${from} ${orderBy(query.order, forceOrders, 'f.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const on = query.on === '' ? await dayHere(tx, now) : query.on
  const forces = await forceRows(
    tx,
    rows.map((row) => recordOf(foreignForceNoun, row)),
    on,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { forces, ...total, page: query.page, pageSize, on }
}

/** Rows of a table about a force, the newest first, each with the one that stands in its place. */
async function rowsAbout(tx: Tx, noun: Noun, forceId: Id, day: string) {
  const { rows } = await tx.query<Record<string, unknown> & { replaced_by: unknown }>(
    `select ${columnsOf(noun, 't')}, (select r.id from ${noun.table} r where r.replaces = t.id) as replaced_by
     from ${noun.table} t where t.force_id = $1 order by t.${day} desc, t.recorded_at desc, t.id`,
    [forceId],
  )
  return rows
}

async function historyOf(tx: Tx, noun: Noun, forceId: Id, order: string) {
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where force_id = $1 order by ${order}, id`,
    [forceId],
  )
  return rows
}

async function verificationsOf(tx: Tx, departures: readonly Id[]) {
  const { rows } = await tx.query(
    `select ${columnsOf(forceVerificationNoun)} from force_verifications where departure_id = any($1)
     order by verified_on desc, verified_at desc, id`,
    [departures],
  )
  return rows.map((row) => recordOf(forceVerificationNoun, row))
}

/** One force with everything that is known of it, and its balance on a day; undefined outside the reader's reach. */
export async function readForce(
  tx: Tx,
  id: Id,
  { on: asked, now, language }: { on: string; now: Date; language: string },
): Promise<ForceView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(foreignForceNoun)} from foreign_forces where id = $1`, [id])
  if (!rows[0]) return undefined
  const force = recordOf(foreignForceNoun, rows[0])
  const today = await dayHere(tx, now)
  const on = Day.catch(today).parse(asked)
  const [row] = await forceRows(tx, [force], on)
  const all = async (noun: Noun, order: string) =>
    (await historyOf(tx, noun, id, order)).map((one) => recordOf(noun, one))
  const presences = (await rowsAbout(tx, forcePresenceNoun, id, 'from_on')).map((one) => ({
    presence: recordOf(forcePresenceNoun, one),
    replacedBy: one.replaced_by,
  }))
  const { rows: places } = await tx.query<{ code: string; name: unknown }>(
    'select code, name from places where code = any($1)',
    [presences.map(({ presence }) => presence.placeCode)],
  )
  const arrivals = (await rowsAbout(tx, forceArrivalNoun, id, 'arrived_on')).map((one) => ({
    arrival: recordOf(forceArrivalNoun, one),
    replacedBy: one.replaced_by,
  }))
  const returns = (await rowsAbout(tx, forceReturnNoun, id, 'returned_on')).map((one) => ({
    row: recordOf(forceReturnNoun, one),
    replacedBy: one.replaced_by,
  }))
  const left = (await rowsAbout(tx, forceDepartureNoun, id, 'left_on')).map((one) => ({
    departure: recordOf(forceDepartureNoun, one),
    replacedBy: one.replaced_by,
  }))
  const verifications = await verificationsOf(
    tx,
    left.map(({ departure }) => departure.id),
  )
  const versions = (await historyOf(tx, forceVersionNoun, id, 'version desc')).map((one) =>
    recordOf(forceVersionNoun, one),
  )
  const steps = (await historyOf(tx, forceStepNoun, id, 'taken_at')).map((one) => recordOf(forceStepNoun, one))
  const assessments = (await historyOf(tx, forceAssessmentNoun, id, 'proposed_at desc')).map((one) =>
    recordOf(forceAssessmentNoun, one),
  )
  const { rows: incidents } = await tx.query(
    `select i.id, i.started_on as "startedOn", p.name as "placeName" from incidents i join places p on p.code = i.place_code
     where i.side_id = $1 and i.type in ('foreignFighters', 'foreignTrainers', 'movement') order by i.started_on desc, i.id limit 100`,
    [force.sideId],
  )
  const users = [
    ...steps.map(({ takenBy }) => takenBy),
    ...versions.map(({ writtenBy }) => writtenBy),
    ...left.map(({ departure }) => departure.recordedBy),
    ...verifications.map(({ verifiedBy }) => verifiedBy),
    ...assessments.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
  ]
  return ForceView.parse({
    ...{ ...row, on, today, versions, steps, assessments, arrivals, returns, incidents },
    units: await all(foreignUnitNoun, 'recorded_at'),
    allegations: await all(forceAllegationNoun, 'recorded_at desc'),
    presences: presences.map((one) => ({
      ...one,
      placeName: places.find(({ code }) => code === one.presence.placeCode)?.name,
    })),
    departures: left.map((one) => ({
      ...one,
      verifications: verifications.filter(({ departureId }) => departureId === one.departure.id),
    })),
    names: Object.fromEntries(await userNames(tx, users, language)),
  })
}

const waiting = 'not exists (select from force_verifications v where v.departure_id = d.id)'
const filters: Readonly<Record<DeparturesQuery['status'], string>> = {
  waiting,
  verified: `not ${waiting}`,
  all: 'true',
}

export const departureOrders = { left: 'd.left_on' } as const

/** Which departures a query asks for: conditions on `d`. */
export function departuresAsked(query: DeparturesQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'd')
  conditions.say('not exists (select from force_departures r where r.replaces = d.id)')
  conditions.say(filters[query.status])
  return conditions
}

/** A page of departures that stand: those that nobody verified, those that somebody did, or all. */
export async function readDepartures(
  tx: Tx,
  query: DeparturesQuery,
  actor: Actor,
  language: string,
): Promise<DeparturesView> {
  const conditions = departuresAsked(query, actor)
  const from = `from force_departures d join foreign_forces f on f.id = d.force_id where ${conditions.where}`
  const { rows } = await tx.query<Record<string, unknown> & { force: Record<string, unknown> }>(
    `select ${columnsOf(forceDepartureNoun, 'd')}, to_jsonb(f) as force ${from}
     ${orderBy(query.order, departureOrders, 'd.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map((row) => ({
    departure: recordOf(forceDepartureNoun, row),
    force: recordOf(foreignForceNoun, row.force),
  }))
  const verifications = await verificationsOf(
    tx,
    found.map(({ departure }) => departure.id),
  )
  const names = await userNames(
    tx,
    found.map(({ departure }) => departure.recordedBy),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return DeparturesView.parse({
    departures: found.map((one) => ({
      ...{ ...one, replacedBy: null, recordedByName: names.get(one.departure.recordedBy) ?? '' },
      verifications: verifications.filter(({ departureId }) => departureId === one.departure.id),
    })),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** Deadlines, the soonest first: those that stand, and those that were moved. */
export async function readForceDeadlines(tx: Tx, now: Date): Promise<DeadlinesView> {
  const today = await dayHere(tx, now)
  const term = await termInForce(tx)
  const { rows } = await tx.query<
    Record<string, unknown> & { name_arabic: unknown; name_latin: unknown; replaced_by: unknown }
  >(
    `select ${columnsOf(forceDeadlineNoun, 't')}, f.name_arabic, f.name_latin,
       (select r.id from force_deadlines r where r.replaces = t.id) as replaced_by
     from force_deadlines t left join foreign_forces f on f.id = t.force_id order by t.due_on, t.recorded_at, t.id limit 500`,
  )
  return DeadlinesView.parse({
    today,
    term: term && { id: term.term.id, dueOn: term.dueOn, basis: term.term.basis },
    deadlines: rows.map((row) => {
      const deadline = recordOf(forceDeadlineNoun, row)
      const daysLeft = daysUntil(today, deadline.dueOn)
      const forceName = row.name_arabic === null ? null : { nameArabic: row.name_arabic, nameLatin: row.name_latin }
      return { deadline, forceName, replacedBy: row.replaced_by, daysLeft }
    }),
  })
}
