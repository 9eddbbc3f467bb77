import { z } from 'zod'
import { Instant } from '../../kernel/dates.ts'
import { Id } from '../../kernel/ids.ts'
import { type LogName, logKey, type StationEntry } from '../../stations/entry.ts'
import { EntryOutcome, type LogAnswer, type PushAnswer } from '../../stations/exchange.ts'
import { heard, nothingSent, outcomeOf, type SendState, type Tick, tickOf } from '../../stations/outbox.ts'
import type { OpenDevice } from './device.ts'
import type { DeviceDatabase } from './device-database.ts'
import { sealValue, unsealValue } from './store-keys.ts'

/** How long an act is kept after the centre's word on it was heard, in days: until then a restored tier can have it again. */
export const keptAfterConfirmed = 30

const LogState = z.object({
  send: z.object({
    tiers: z.record(Id, z.object({ generation: Id, received: z.int() })),
    confirmed: z.int(),
    atSite: z.int(),
    stopped: z.enum(['forked', 'revoked']).nullable(),
  }),
  hub: z.array(EntryOutcome),
  centre: z.array(EntryOutcome.extend({ heard: Instant })),
  /** When a tier last answered; null where none ever did. */
  lastHeard: Instant.nullable(),
  /** The tier that the tablet stands at does not know it: it was restored from before the enrolment. */
  unknown: z.boolean(),
})

/** What the tablet knows of its log: how far it was sent, and what became of each act. Sealed under the device's key. */
export interface LogState extends Omit<z.infer<typeof LogState>, 'send'> {
  readonly send: SendState
}

export const newLogState: LogState = { send: nothingSent, hub: [], centre: [], lastHeard: null, unknown: false }

/** What is known of the device's log. */
export async function logStateOf(database: DeviceDatabase, { record, key }: OpenDevice): Promise<LogState> {
  const slot = logKey(record)
  return LogState.safeParse(await unsealValue(key, slot, await database.get('state', slot))).data ?? newLogState
}

export async function keepLogState(
  database: DeviceDatabase,
  { record, key }: OpenDevice,
  state: LogState,
): Promise<void> {
  const slot = logKey(record)
  await database.put('state', slot, await sealValue(key, slot, state))
}

/** What a tier's answer makes of it: at a hub also what it last heard from the centre. */
export function afterAnswer(
  state: LogState,
  log: LogName,
  entries: readonly StationEntry[],
  answer: PushAnswer,
  now: Instant,
): LogState {
  const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]))
  const own = { ...log, last: entries.at(-1)?.seq ?? 0, hashAt: (seq: number) => hashes.get(seq) }
  const ofLog = (logs: readonly LogAnswer[]) => logs.find((one) => logKey(one) === logKey(log))
  const said = [
    { tier: answer.tier, log: ofLog(answer.logs) },
    ...(answer.centre ? [{ tier: answer.centre.tier, log: ofLog(answer.centre.logs) }] : []),
  ]
  let after: LogState = { ...state, lastHeard: now, unknown: ofLog(answer.logs)?.standing === 'unknown' }
  for (const { tier, log: told } of said) {
    if (!told || told.standing === 'unknown') continue
    const send = heard(after.send, own, tier, told)
    if (tier.kind === 'hub') after = { ...after, send, hub: joined(after.hub, told.outcomes) }
    else
      after = {
        ...after,
        send,
        centre: joined(
          after.centre,
          told.outcomes.map((one) => ({ ...one, heard: now })),
        ),
      }
  }
  return after
}

/** The first that was heard of each number stays. */
function joined<T extends EntryOutcome>(known: readonly T[], told: readonly T[]): T[] {
  const all = new Map(told.map((one) => [one.seq, one]))
  for (const one of known) all.set(one.seq, one)
  return [...all.values()].toSorted((a, b) => a.seq - b.seq)
}

/** Up to which number the centre's outcomes are known without a gap; those of acts that were let go are known. */
export function knows({ centre }: LogState): number {
  let upTo = (centre[0]?.seq ?? 1) - 1
  for (const { seq } of centre) if (seq === upTo + 1) upTo = seq
  return upTo
}

/** Acts that may go: the centre's word on them was heard long enough ago. */
export function mayGo(state: LogState, entries: readonly StationEntry[], now: number): StationEntry[] {
  const until = now - keptAfterConfirmed * 24 * 60 * 60 * 1000
  const old = new Set(state.centre.filter(({ heard }) => Date.parse(heard) <= until).map(({ seq }) => seq))
  return entries.filter(({ seq }) => seq <= state.send.confirmed && old.has(seq))
}

/** An act as the outbox shows it. */
export interface KeptAct {
  readonly entry: StationEntry
  readonly tick: Tick
  readonly outcome: ReturnType<typeof outcomeOf>
}

export function actsOf(state: LogState, entries: readonly StationEntry[]): KeptAct[] {
  return entries.map((entry) => ({
    entry,
    tick: tickOf(entry.seq, state.send),
    outcome: outcomeOf(entry.seq, state),
  }))
}
