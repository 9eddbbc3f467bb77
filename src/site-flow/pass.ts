import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText } from '../kernel/texts.ts'
import { StationKind } from './station.ts'

/** What came of a station. Of health it is only ever said that it was passed, never what was found (IDDRS 5.70). */
export const Outcome = z.enum(['passed', 'referred'])
export type Outcome = z.infer<typeof Outcome>

/** How somebody stands with one station of their visit: it lies ahead, they wait for it, are there, or are done with it. */
export const StationPass = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  visitId: Id,
  station: StationKind,
  /** Its place in the order of the visit, from 0. */
  place: z.int().min(0),
  status: z.enum(['ahead', 'waiting', 'called', 'done', 'skipped', 'notDue']),
  enteredAt: Instant.nullable(),
  calledAt: Instant.nullable(),
  calledBy: Id.nullable(),
  finishedAt: Instant.nullable(),
  finishedBy: Id.nullable(),
  outcome: Outcome.nullable(),
  /** Why it was skipped; empty where it was not. */
  skippedFor: plainText(500),
  reviewedBy: Id.nullable(),
  reviewedAt: Instant.nullable(),
})
export type StationPass = z.infer<typeof StationPass>
export const passNoun = defineNoun({ name: 'stationPass', table: 'station_passes', schema: StationPass })

/** What can be done with a pass in which status. */
export const passCan = {
  send: ['ahead'],
  call: ['waiting'],
  putBack: ['called'],
  finish: ['called'],
  skip: ['ahead', 'waiting', 'called'],
  review: ['skipped'],
} as const satisfies Record<string, readonly StationPass['status'][]>

/** Whether a pass may take this step now. */
export const passMay = mayBy<StationPass, keyof typeof passCan>(passCan)

/** What happened at a station: history, added and never changed. */
export const StationEvent = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  visitId: Id,
  station: StationKind,
  kind: z.enum(['entered', 'called', 'putBack', 'sentOn', 'finished', 'skipped', 'reviewed', 'notDue']),
  at: Instant,
  by: Id,
  outcome: Outcome.nullable(),
  /** What the officer wrote, or why it was skipped or sent on. */
  note: plainText(500),
})
export type StationEvent = z.infer<typeof StationEvent>
export const stationEventNoun = defineNoun({
  name: 'stationEvent',
  table: 'station_events',
  schema: StationEvent,
  appendOnly: true,
})

/** The id of a pass: it follows from the visit and the station, so that actions find it without asking. */
export function passRef(visitId: Id, station: StationKind): Id {
  return derivedId(visitId, `pass ${station}`)
}

/** Who acts and when, for the events that an act leaves. */
export interface Doing {
  readonly actionId: Id
  readonly at: Instant
  readonly by: Id
}

/** Writes of a step of a pass: the pass as it is now, and the event. */
export function stepWrites(
  pass: StationPass,
  said: { kind: StationEvent['kind']; outcome?: Outcome | null; note?: string },
  { actionId, at, by }: Doing,
): Write[] {
  const { sideId, siteId, visitId, station } = pass
  const { kind, outcome = null, note = '' } = said
  const id = derivedId(actionId, `${kind} ${station}`)
  return [
    put(passNoun, pass),
    put(stationEventNoun, { id, sideId, siteId, visitId, station, kind, at, by, outcome, note }),
  ]
}

/** The pass of the station where somebody waits or is; undefined between stations and after the last. */
export function currentPass(passes: readonly StationPass[]): StationPass | undefined {
  return passes.find(({ status }) => status === 'waiting' || status === 'called')
}

/** Passes that neither were made nor skipped: with one of them nobody is discharged (R-SITE). */
export function passesLeft(passes: readonly StationPass[]): StationPass[] {
  return passes.filter(({ status }) => ['ahead', 'waiting', 'called'].includes(status))
}

/** Takes somebody into the queue of the next station that lies ahead; nothing where none does. */
export function enterNext(passes: readonly StationPass[], doing: Doing): Write[] {
  const next = [...passes].sort((a, b) => a.place - b.place).find(({ status }) => status === 'ahead')
  return next ? stepWrites({ ...next, status: 'waiting', enteredAt: doing.at }, { kind: 'entered' }, doing) : []
}

/** Says of passes that they are no more asked for: the person left, or is a child. */
export function dropAll(passes: readonly StationPass[], doing: Doing): Write[] {
  return passes.flatMap((pass) => stepWrites({ ...pass, status: 'notDue' }, { kind: 'notDue' }, doing))
}
