import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { findProgramme } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { balanceOf } from './balance.ts'
import { rowsOfForces } from './balance-store.ts'
import { forceDepartureNoun } from './movement.ts'

const replacedBefore = async (tx: Tx, table: string, replaces: unknown) =>
  replaces !== null && (await exists(tx, `select from ${table} where replaces = $1`, [replaces]))

const row = (table: string): Lookup => ({
  facts: async (tx, { replaces }) => ({ replacedBefore: await replacedBefore(tx, table, replaces) }),
})

/** The most of a force that can be here at the end of a day, before anybody left; without the departure that is asked about. */
async function presentHigh(tx: Tx, forceId: Id, on: string): Promise<number> {
  const rows = (await rowsOfForces(tx, [forceId])).get(forceId)
  return rows ? balanceOf(rows, on).present.high : 0
}

/** What is known of the departure that somebody verifies, beside itself. */
async function verificationFacts(tx: Tx, departureId: unknown, actorId: Id, received: string) {
  const { rows } = await tx.query(`select ${columnsOf(forceDepartureNoun)} from force_departures where id = $1`, [
    departureId,
  ])
  const departure = rows[0] && recordOf(forceDepartureNoun, rows[0])
  const unknown = { departureReplaced: false, wrote: false, presentHigh: 0, verifiedSince: 0 }
  if (!departure) return unknown
  const programme = await findProgramme(tx)
  const today = dayOf(received, programme?.timeZone ?? 'UTC')
  const of = (await rowsOfForces(tx, [departure.forceId])).get(departure.forceId)
  const balance = of && balanceOf({ ...of, departures: of.departures.filter(({ id }) => id !== departure.id) }, today)
  return {
    departureReplaced: await exists(tx, 'select from force_departures where replaces = $1', [departure.id]),
    wrote: await exists(
      tx,
      `with recursive chain as (
         select id, replaces, recorded_by from force_departures where id = $1
         union all select d.id, d.replaces, d.recorded_by from force_departures d join chain c on d.id = c.replaces
       ) select from chain where recorded_by = $2`,
      [departure.id, actorId],
    ),
    presentHigh: balance?.present.high ?? 0,
    verifiedSince: balance?.verified.best ?? 0,
  }
}

const Leaving = z.object({ forceId: Id, leftOn: z.string() })

/** Facts of foreign forces that need SQL. */
export const foreignForceLookups: Readonly<Record<string, Lookup>> = {
  'forcePresence.record': {
    facts: async (tx, { placeCode, replaces }) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      replacedBefore: await replacedBefore(tx, 'force_presences', replaces),
    }),
  },
  'forceArrival.record': row('force_arrivals'),
  'forceReturn.record': row('force_returns'),
  'forceDeadline.set': row('force_deadlines'),
  'forceDeparture.report': {
    facts: async (tx, input) => {
      const { forceId, leftOn } = Leaving.parse(input)
      return {
        replacedBefore: await replacedBefore(tx, 'force_departures', input.replaces),
        presentHigh: await presentHigh(tx, forceId, leftOn),
      }
    },
  },
  'forceVerification.record': {
    facts: (tx, { departureId }, actor, _record, _sealer, received) =>
      verificationFacts(tx, departureId, actor.id, received),
  },
  'forceAssessment.propose': {
    facts: async (tx, { forceId }) => ({
      waits: await exists(tx, `select from force_assessments where force_id = $1 and status = 'proposed'`, [forceId]),
    }),
  },
}
