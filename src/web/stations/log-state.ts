import { z } from 'zod'
import { Instant } from '../../kernel/dates.ts'
import { logKey, type StationEntry } from '../../stations/entry.ts'
import { EntryOutcome } from '../../stations/exchange.ts'
import { KeptSendState, nothingSent, outcomeOf, type SendState, type Tick, tickOf } from '../../stations/outbox.ts'
import type { OpenDevice } from './device.ts'
import type { DeviceDatabase } from './device-database.ts'
import { sealValue, unsealValue } from './store-keys.ts'

const LogState = z.object({
  send: KeptSendState,
  hub: z.array(EntryOutcome),
  centre: z.array(EntryOutcome),
  /** When a tier last answered, by the tablet's clock; null where none ever did. */
  lastHeard: Instant.nullable(),
})

/** What the tablet knows of its log: how far it was sent, and what became of each act. Sealed under the device's key. */
export interface LogState extends Omit<z.infer<typeof LogState>, 'send'> {
  readonly send: SendState
}

const newLogState: LogState = { send: nothingSent, hub: [], centre: [], lastHeard: null }

/** What is known of the device's log. */
export async function logStateOf(database: DeviceDatabase, { record, key }: OpenDevice): Promise<LogState> {
  const slot = logKey(record)
  return LogState.safeParse(await unsealValue(key, slot, await database.get('state', slot))).data ?? newLogState
}

/** Writes what is known of it, in place of what was known before. */
export async function keepLogState(
  database: DeviceDatabase,
  { record, key }: OpenDevice,
  state: LogState,
): Promise<void> {
  const slot = logKey(record)
  await database.put('state', slot, await sealValue(key, slot, state))
}

/** Outcomes with those that were told in place of what was known under their numbers. */
export function joined(known: readonly EntryOutcome[], told: readonly EntryOutcome[]): EntryOutcome[] {
  const all = new Map([...known, ...told].map((one) => [one.seq, one]))
  return [...all.values()].toSorted((a, b) => a.seq - b.seq)
}

/** Acts that may go, and the state without their outcomes. The last entry of the log stays: the next one hangs on it. */
export function lettingGo(
  state: LogState,
  entries: readonly StationEntry[],
): { gone: StationEntry[]; left: LogState } | undefined {
  const gone = entries.slice(0, -1).filter(({ seq }) => seq <= state.send.released)
  if (gone.length === 0) return undefined
  const numbers = new Set(gone.map(({ seq }) => seq))
  const stays = ({ seq }: EntryOutcome) => !numbers.has(seq)
  return { gone, left: { ...state, hub: state.hub.filter(stays), centre: state.centre.filter(stays) } }
}

/** An act as the outbox shows it. */
export interface KeptAct {
  readonly entry: StationEntry
  readonly tick: Tick
  readonly outcome: ReturnType<typeof outcomeOf>
}

/** The acts with how far each came and what became of it. */
export function actsOf(state: LogState, entries: readonly StationEntry[]): KeptAct[] {
  const [hub, centre] = [bySeq(state.hub), bySeq(state.centre)]
  const at = (known: ReadonlyMap<number, EntryOutcome>, seq: number) => {
    const one = known.get(seq)
    return one ? [one] : []
  }
  return entries.map((entry) => ({
    entry,
    tick: tickOf(entry.seq, state.send),
    outcome: outcomeOf(entry.seq, { hub: at(hub, entry.seq), centre: at(centre, entry.seq) }),
  }))
}

function bySeq(outcomes: readonly EntryOutcome[]): Map<number, EntryOutcome> {
  return new Map(outcomes.map((one) => [one.seq, one]))
}
