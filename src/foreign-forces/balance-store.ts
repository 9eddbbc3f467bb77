import type { z } from 'zod'
import { type CeasefireTerm, ceasefireTermNoun, deadlineOf } from '../foreigners/deadline.ts'
import type { Day } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import type { Noun, RecordOf } from '../kernel/record.ts'
import { Texts } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Balance, balanceOf, type ForceRows, sumOfEstimates } from './balance.ts'
import { type ForeignForce, foreignForceNoun } from './force.ts'
import {
  type ForceDeadline,
  forceArrivalNoun,
  forceDeadlineNoun,
  forceDepartureNoun,
  forcePresenceNoun,
  forceReturnNoun,
  forceVerificationNoun,
} from './movement.ts'
import type { DeadlineOn, ForcesFigure } from './views.ts'

/** Rows of a table about forces that no other replaced. */
async function standing<S extends z.ZodObject>(
  tx: Tx,
  noun: Noun<string, S>,
  forceIds: readonly Id[],
): Promise<RecordOf<Noun<string, S>>[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(noun, 't')} from ${noun.table} t where t.force_id = any($1)
       and not exists (select from ${noun.table} r where r.replaces = t.id) order by t.recorded_at, t.id`,
    [forceIds],
  )
  return rows.map((row) => recordOf(noun, row))
}

/** The standing rows of forces, by force. */
export async function rowsOfForces(tx: Tx, forceIds: readonly Id[]): Promise<Map<Id, ForceRows>> {
  const presences = await standing(tx, forcePresenceNoun, forceIds)
  const arrivals = await standing(tx, forceArrivalNoun, forceIds)
  const departures = await standing(tx, forceDepartureNoun, forceIds)
  const returns = await standing(tx, forceReturnNoun, forceIds)
  const { rows } = await tx.query(
    `select ${columnsOf(forceVerificationNoun, 'v')} from force_verifications v join force_departures d on d.id = v.departure_id
     where d.force_id = any($1) order by v.verified_at, v.id`,
    [forceIds],
  )
  const verifications = rows.map((row) => recordOf(forceVerificationNoun, row))
  return new Map(
    forceIds.map((id) => {
      const of = <T extends { forceId: Id }>(all: readonly T[]) => all.filter((one) => one.forceId === id)
      const left = of(departures)
      const ofIt = verifications.filter(({ departureId }) => left.some((one) => one.id === departureId))
      const moved = { arrivals: of(arrivals), departures: left, verifications: ofIt, returns: of(returns) }
      return [id, { presences: of(presences), ...moved }]
    }),
  )
}

const nothing: ForceRows = { presences: [], arrivals: [], departures: [], verifications: [], returns: [] }

/** The balance of each force at the end of a day. */
export async function balancesOf(tx: Tx, forceIds: readonly Id[], on: Day): Promise<(id: Id) => Balance> {
  const rows = await rowsOfForces(tx, forceIds)
  return (id) => balanceOf(rows.get(id) ?? nothing, on)
}

/** The terms of the ceasefire in force, and the last day that they give. */
export async function termInForce(tx: Tx): Promise<{ term: CeasefireTerm; dueOn: Day } | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(ceasefireTermNoun)} from ceasefire_terms where status = 'inForce'`,
  )
  const [row] = rows
  if (!row) return null
  const term = recordOf(ceasefireTermNoun, row)
  return { term, dueOn: deadlineOf(term, term.agreedOn).lastDay }
}

/** Deadlines that no other replaced; those of one force first. */
async function standingDeadlines(tx: Tx): Promise<ForceDeadline[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(forceDeadlineNoun, 't')} from force_deadlines t
     where not exists (select from force_deadlines r where r.replaces = t.id) order by t.due_on, t.recorded_at, t.id`,
  )
  return rows.map((row) => recordOf(forceDeadlineNoun, row))
}

/**
 * By when a force is to be gone: the earliest deadline of its own, else the earliest of its office for all forces, else that of the terms
 * of the ceasefire; null where there is none.
 */
export async function deadlinesOn(
  tx: Tx,
  on: Day,
): Promise<(of: { id: Id; sideId: Id } | { id: null; sideId: Id | null }) => DeadlineOn | null> {
  const deadlines = await standingDeadlines(tx)
  const term = await termInForce(tx)
  return ({ id, sideId }) => {
    const own = deadlines.find(({ forceId }) => id !== null && forceId === id)
    const all = deadlines.find((one) => one.forceId === null && (sideId === null || one.sideId === sideId))
    const [rule, from] = own ? ([own, 'force'] as const) : ([all, 'all'] as const)
    if (rule) return { dueOn: rule.dueOn, basis: rule.basis, from, daysLeft: daysUntil(on, rule.dueOn) }
    if (!term) return null
    const { dueOn } = term
    return { dueOn, basis: term.term.basis, from: 'term', daysLeft: daysUntil(on, dueOn) }
  }
}

/**
 * The commitment that foreign forces leave (§2.2, commitments table), in figures of one day: how many each office believes are present,
 * how many left by report and by proof, and the deadline. What offices know of is never added up, since two may count the same force; of
 * each office the sums are of balances that are never less than none, so that what is over-counted of one force hides nobody of another.
 * Reads what the transaction's reader may see: a side its own figure, a joint body all.
 */
export async function foreignForcesFigure(tx: Tx, on: Day): Promise<ForcesFigure> {
  const { rows } = await tx.query<Record<string, unknown> & { office: unknown }>(
    `select ${columnsOf(foreignForceNoun, 'f')}, a.name as office from foreign_forces f join authorities a on a.id = f.side_id
     order by a.position, f.recorded_at, f.id`,
  )
  const forces = rows.map((row) => ({ force: recordOf(foreignForceNoun, row), office: Texts.parse(row.office) }))
  const balance = await balancesOf(
    tx,
    forces.map(({ force }) => force.id),
    on,
  )
  const deadline = await deadlinesOn(tx, on)
  const sides = [...new Set(forces.map(({ force }) => force.sideId))]
  const offices = sides.map((sideId) => {
    const of = forces.filter(({ force }) => force.sideId === sideId)
    const balances = of.map(({ force }) => balance(force.id))
    const sum = (count: (one: Balance) => number) => balances.reduce((all, one) => all + count(one), 0)
    return {
      ...{ sideId, office: of[0]?.office ?? { ar: '–', en: '–', fr: '–' }, forces: of.length },
      present: sumOfEstimates(balances.map((one) => one.present)),
      remaining: sumOfEstimates(balances.map((one) => one.remaining)),
      leftReported: sum(({ everReported }) => everReported),
      leftVerified: sum(({ everVerified }) => everVerified),
      flagged: sum(({ flags }) => (flags.length > 0 ? 1 : 0)),
    }
  })
  return { on, deadline: deadline({ id: null, sideId: sides.length === 1 ? (sides[0] ?? null) : null }), offices }
}

/** Forces as rows of a list or a page: each with its balance and its deadline on a day. */
export async function forceRows(tx: Tx, forces: readonly ForeignForce[], on: Day) {
  const balance = await balancesOf(
    tx,
    forces.map(({ id }) => id),
    on,
  )
  const deadline = await deadlinesOn(tx, on)
  return forces.map((force) => ({ force, balance: balance(force.id), deadline: deadline(force) }))
}
