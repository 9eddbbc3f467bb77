import type { Id } from '../kernel/ids.ts'
import { type Hash, type LogName, noHash, type StationEntry } from './entry.ts'
import { type EntryOutcome, entriesPerPush, type LogAnswer, pushBytesMax, type Tier } from './exchange.ts'

/**
 * What a station remembers of one log that it sends: its own, or at a hub each of its site. Kept with the entries, in the
 * same transaction as what changes it.
 */
export interface SendState {
  /** Per tier that it speaks to: which generation of it, and up to where that one said that it has the log. */
  readonly tiers: Readonly<Record<Id, { readonly generation: Id; readonly received: number }>>
  /** Up to where the centre decided. Only what it decided may be let go; never what a hub alone has. */
  readonly confirmed: number
  /** Up to where a hub received it: the second tick. */
  readonly atSite: number
  /** Why nothing of it is sent: the log forked or was revoked, and the station has to be enrolled anew. */
  readonly stopped: 'forked' | 'revoked' | null
}

export const nothingSent: SendState = { tiers: {}, confirmed: 0, atSite: 0, stopped: null }

/** What the sender has of the log itself: its last number, and the hash under any of them. */
export interface OwnLog extends LogName {
  readonly last: number
  readonly hashAt: (seq: number) => Hash | undefined
}

/**
 * What a tier's answer makes of the state. A tier of another generation was restored from a backup: what it says it has is
 * believed, also where that is less than before. A tier that has more than we do, or another hash under our number, knows of a
 * copy of us: nothing is sent until the station is enrolled anew.
 */
export function heard(state: SendState, own: OwnLog, tier: Tier, answer: LogAnswer): SendState {
  if (answer.standing === 'revoked' || answer.standing === 'forked') return { ...state, stopped: answer.standing }
  const ours = answer.received === 0 ? noHash : own.hashAt(answer.received)
  if (answer.received > own.last || (ours !== undefined && ours !== answer.hash)) return { ...state, stopped: 'forked' }
  const tiers = { ...state.tiers, [tier.id]: { generation: tier.generation, received: answer.received } }
  return tier.kind === 'centre'
    ? { ...state, tiers, confirmed: Math.max(state.confirmed, answer.decided) }
    : { ...state, tiers, atSite: Math.max(state.atSite, answer.received) }
}

/** After which number to send to a tier; 0 for one that it never heard. */
export function sentUpTo(state: SendState, tier: Pick<Tier, 'id'>): number {
  return state.tiers[tier.id]?.received ?? 0
}

/** As many of these entries, in order, as one message holds. At least one, however large. */
export function batchOf(entries: readonly StationEntry[]): StationEntry[] {
  const batch: StationEntry[] = []
  let bytes = 0
  for (const entry of entries.slice(0, entriesPerPush)) {
    bytes += entry.box.body.length + 1200
    if (batch.length > 0 && bytes > pushBytesMax) break
    batch.push(entry)
  }
  return batch
}

/** The three ticks: kept here, received by the site, confirmed by the centre. */
export type Tick = 'here' | 'site' | 'centre'

/** Which tick an entry of the log has. What the centre confirmed is confirmed for good, also after a tier was restored. */
export function tickOf(seq: number, state: SendState): Tick {
  if (seq <= state.confirmed) return 'centre'
  return seq <= state.atSite ? 'site' : 'here'
}

/** The outcome that counts: the centre's over a hub's, which is provisional. */
export function outcomeOf(
  seq: number,
  known: { centre: readonly EntryOutcome[]; hub: readonly EntryOutcome[] },
): (EntryOutcome & { final: boolean }) | undefined {
  const final = known.centre.find((one) => one.seq === seq)
  if (final) return { ...final, final: true }
  const provisional = known.hub.find((one) => one.seq === seq)
  return provisional && { ...provisional, final: false }
}
