import { z } from 'zod'
import { Estimate, noEstimate } from '../incidents/tolls.ts'
import type { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import type { ForceArrival, ForceDeparture, ForcePresence, ForceReturn, ForceVerification } from './movement.ts'

/** One row of the record that a figure is made of. A count is an estimate of three equal numbers. */
export const BalanceRow = z.object({
  kind: z.enum(['presence', 'arrival', 'departure', 'verification', 'return']),
  id: Id,
  day: z.string(),
  ...Estimate.shape,
})
export type BalanceRow = z.infer<typeof BalanceRow>

/** A figure with the rows that it is the sum of: it explains itself. */
const Figure = z.object({ ...Estimate.shape, rows: z.array(BalanceRow) })
type Figure = z.infer<typeof Figure>

/** What of a balance a person has to look at. */
export const BalanceFlag = z.enum(['verifiedMoreThanPresent', 'verifiedMoreThanReported', 'outOfSight', 'returned'])
export type BalanceFlag = z.infer<typeof BalanceFlag>

/** The balance of one force on one day, in people (§2.2 commitments; ddr.md §3.3 "departure ledger"). */
export const Balance = z.object({
  /** Counted or estimated where they are, each unit and place once, by its newest strength. */
  seen: Figure,
  /** At places where they were seen no more before that day, and nowhere since: leaving a place is not leaving the country. */
  outOfSight: Figure,
  /** Arrived since that strength was taken. */
  arrived: Figure,
  /** Came back since then. */
  returned: Figure,
  /** All of these: who would be here if nobody had left since. */
  present: Estimate,
  /** Said to have left since that strength was taken, and what of it monitors found. */
  reported: Figure,
  verified: Figure,
  /** Present less what was verified: what is only reported has not left. Never less than none. */
  remaining: Estimate,
  /** Present less what was reported, for comparison. Never less than none. */
  remainingIfReported: Estimate,
  /** All that was reported and verified until that day, also before the strength was taken. */
  everReported: z.int(),
  everVerified: z.int(),
  flags: z.array(BalanceFlag),
})
export type Balance = z.infer<typeof Balance>

/** Rows of one force that stand: none that another replaced. */
export interface ForceRows {
  readonly presences: readonly ForcePresence[]
  readonly arrivals: readonly ForceArrival[]
  readonly departures: readonly ForceDeparture[]
  readonly verifications: readonly ForceVerification[]
  readonly returns: readonly ForceReturn[]
}

const keys = ['low', 'best', 'high'] as const
const each = (of: (key: (typeof keys)[number]) => number): Estimate => ({
  low: of('low'),
  best: of('best'),
  high: of('high'),
})
const counted = (number: number): Estimate => ({ low: number, best: number, high: number })

function figureOf(rows: readonly BalanceRow[]): Figure {
  return { ...each((key) => rows.reduce((sum, row) => sum + row[key], 0)), rows: [...rows] }
}

/** One estimate less another, never less than none. */
function less(from: Estimate, taken: Estimate): Estimate {
  return each((key) => Math.max(0, from[key] - taken[key]))
}

/** Estimates of several forces added up. */
export function sumOfEstimates(all: readonly Estimate[]): Estimate {
  return all.reduce((sum, one) => each((key) => sum[key] + one[key]), noEstimate)
}

/** The newest of rows that are of one thing: by the day they are of, then by when they were written down. */
function newestOf<T>(rows: readonly T[], of: (row: T) => string, when: (row: T) => string): T[] {
  const newest = new Map<string, T>()
  for (const row of rows) {
    const before = newest.get(of(row))
    if (!before || when(before) < when(row)) newest.set(of(row), row)
  }
  return [...newest.values()]
}

/** The verification of each departure that stood on a day: the newest that was made by then. */
function verifiedBy(verifications: readonly ForceVerification[], on: Day): Map<Id, ForceVerification> {
  const until = verifications.filter(({ verifiedOn }) => verifiedOn <= on)
  const newest = newestOf(
    until,
    ({ departureId }) => departureId,
    ({ verifiedOn, verifiedAt }) => `${verifiedOn} ${verifiedAt}`,
  )
  return new Map(newest.map((one) => [one.departureId, one]))
}

/**
 * The balance of a force at the end of a day. A strength counts what was there on its day, so only what happened after that day adds
 * to it or takes from it: of the same unit where the unit's strength is known, of the whole force otherwise. Who is seen no more at a
 * place is out of sight, and counts until the same unit is counted elsewhere. Only verified departures take away from who remains.
 */
export function balanceOf(rows: ForceRows, on: Day): Balance {
  const known = rows.presences.filter(({ fromOn, strengthOn }) => fromOn <= on && strengthOn <= on)
  const newest = newestOf(
    known,
    ({ unitId, placeCode }) => `${unitId} ${placeCode}`,
    ({ strengthOn, recordedAt }) => `${strengthOn} ${recordedAt}`,
  )
  const endOf = ({ untilOn }: ForcePresence) => (untilOn !== null && untilOn < on ? untilOn : null)
  const there = newest.filter((one) => endOf(one) === null)
  const gone = newest.filter((one) => {
    const end = endOf(one)
    return end !== null && !newest.some((other) => other.unitId === one.unitId && other.strengthOn > end)
  })
  const base = [...there, ...gone]
  const since = (unitId: Id | null) => {
    const ofUnit = base.filter((one) => one.unitId === unitId)
    return (unitId !== null && ofUnit.length > 0 ? ofUnit : base).reduce(
      (latest, { strengthOn }) => (strengthOn > latest ? strengthOn : latest),
      '',
    )
  }
  const isSince = (day: Day, unitId: Id | null) => day <= on && day > since(unitId)
  const presence = (one: ForcePresence): BalanceRow => ({
    ...{ kind: 'presence', id: one.id, day: one.strengthOn },
    ...each((key) => one[key]),
  })

  const seen = figureOf(there.map(presence))
  const arrived = figureOf(
    rows.arrivals
      .filter((one) => isSince(one.arrivedOn, one.unitId))
      .map((one) => ({ kind: 'arrival', id: one.id, day: one.arrivedOn, ...each((key) => one[key]) })),
  )
  const returned = figureOf(
    rows.returns
      .filter((one) => isSince(one.returnedOn, one.unitId))
      .map((one) => ({ kind: 'return', id: one.id, day: one.returnedOn, ...each((key) => one[key]) })),
  )
  const left = rows.departures.filter(({ leftOn }) => leftOn <= on)
  const found = verifiedBy(rows.verifications, on)
  const leftSince = left.filter((one) => isSince(one.leftOn, one.unitId))
  const reported = figureOf(
    leftSince.map((one) => ({ kind: 'departure', id: one.id, day: one.leftOn, ...counted(one.number) })),
  )
  const verified = figureOf(
    leftSince.flatMap((one): BalanceRow[] => {
      const by = found.get(one.id)
      return by ? [{ kind: 'verification', id: by.id, day: by.verifiedOn, ...counted(by.number) }] : []
    }),
  )
  const outOfSight = figureOf(gone.map(presence))
  const present = sumOfEstimates([seen, outOfSight, arrived, returned])
  const flags: BalanceFlag[] = []
  if (verified.best > present.high) flags.push('verifiedMoreThanPresent')
  if (left.some((one) => (found.get(one.id)?.number ?? 0) > one.number)) flags.push('verifiedMoreThanReported')
  if (outOfSight.best > reported.best) flags.push('outOfSight')
  if (rows.returns.some(({ returnedOn }) => returnedOn <= on)) flags.push('returned')
  return {
    ...{ seen, outOfSight, arrived, returned, present, reported, verified, flags },
    remaining: less(present, verified),
    remainingIfReported: less(present, reported),
    everReported: left.reduce((sum, { number }) => sum + number, 0),
    everVerified: left.reduce((sum, { id }) => sum + (found.get(id)?.number ?? 0), 0),
  }
}
