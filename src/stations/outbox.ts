import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { type Hash, type LogName, noHash, type StationEntry } from './entry.ts'
import {
  type EntryOutcome,
  entriesPerPush,
  type LogAnswer,
  type PushAnswer,
  pushBytesMax,
  type Tier,
} from './exchange.ts'

/** What a tier said of a log when it was last heard. */
export interface TierState {
  readonly generation: Id
  /** Up to where it has the log, and up to where it decided. */
  readonly received: number
  readonly decided: number
  /** Up to where this station knows the outcomes that the tier gave. */
  readonly knows: number
  /** Up to which change of what was held it knows them. */
  readonly knowsLater: number
  /** The tier's clock when it said so; null where it was not told. */
  readonly asOf: Instant | null
}

/**
 * What a station remembers of one log that it sends: its own, or at a hub each of its site. Kept with the entries, in the
 * same transaction as what changes it.
 */
export interface SendState {
  /** Per tier that it speaks to. */
  readonly tiers: Readonly<Record<Id, TierState>>
  /** Up to where the centre decided. Only what it decided may be let go; never what a hub alone has. */
  readonly confirmed: number
  /** Up to where a hub received it: the second tick. */
  readonly atSite: number
  /** Why nothing of it is sent: the log forked or was revoked, and the station has to be enrolled anew. */
  readonly stopped: 'forked' | 'revoked' | null
  /** Up to where the station may let its entries go: the centre confirmed them more than `keptConfirmed` days ago. */
  readonly released: number
  /** What will be let go next, and since when by the centre's clock it has been confirmed. */
  readonly ripens: { readonly upTo: number; readonly since: Instant } | null
}

/** The state as it is read back from where it was kept. */
export const KeptSendState = z.object({
  tiers: z.record(
    Id,
    z.object({
      generation: Id,
      received: z.int(),
      decided: z.int(),
      knows: z.int(),
      // States that were kept before there were such changes do not say.
      knowsLater: z.int().default(0),
      asOf: Instant.nullable(),
    }),
  ),
  confirmed: z.int(),
  atSite: z.int(),
  stopped: z.enum(['forked', 'revoked']).nullable(),
  released: z.int(),
  ripens: z.object({ upTo: z.int(), since: Instant }).nullable(),
}) satisfies z.ZodType<SendState>

export const nothingSent: SendState = {
  tiers: {},
  confirmed: 0,
  atSite: 0,
  stopped: null,
  released: 0,
  ripens: null,
}

/** The state of a log as it was kept; of one that was never sent, where null was kept, that nothing was. */
export function sendStateOf(kept: unknown): SendState {
  return kept === null ? nothingSent : KeptSendState.parse(kept)
}

/**
 * How many days, at least, a station keeps what the centre confirmed: longer than the oldest backup from which a centre would
 * be restored, so that what the backup lacks comes again from the stations.
 */
export const keptConfirmed = 30

/** What the sender has of the log itself: its last number, and the hash under any of them. */
export interface OwnLog extends LogName {
  readonly last: number
  readonly hashAt: (seq: number) => Hash | undefined
  /** A hub's, of another station: that one may have spoken to the centre itself, which then has more of the log than the hub. */
  readonly relayed?: boolean
}

/**
 * What a tier's answer makes of the state. A tier of another generation was restored from a backup: what it says it has is
 * believed, also where that is less than before. A tier that has more than we do, or another hash under our number, knows of a
 * copy of us: nothing is sent until the station is enrolled anew. A hub relays what it has of one that was shut out all the same:
 * the centre holds it for a person, and perhaps nobody else has it.
 */
export function heard(had: SendState, own: OwnLog, tier: Tier, answer: LogAnswer): SendState {
  const state: SendState = own.relayed && had.stopped === 'revoked' ? { ...had, stopped: null } : had
  const isShutOut = answer.standing === 'revoked' && !own.relayed
  if (isShutOut || answer.standing === 'forked') return { ...state, stopped: isShutOut ? 'revoked' : 'forked' }
  const ours = answer.received === 0 ? noHash : own.hashAt(answer.received)
  const beyond = answer.received > own.last && !own.relayed
  if (beyond || (ours !== undefined && ours !== answer.hash)) return { ...state, stopped: 'forked' }
  const before = state.tiers[tier.id]
  const known = before?.generation === tier.generation ? before : undefined
  const said: TierState = {
    generation: tier.generation,
    received: answer.received,
    decided: answer.decided,
    knows: knownUpTo(known?.knows ?? 0, answer),
    knowsLater: Math.max(known?.knowsLater ?? 0, ...answer.outcomes.map(({ later = 0 }) => later)),
    asOf: known?.asOf ?? null,
  }
  const tiers = { ...state.tiers, [tier.id]: said }
  if (tier.kind === 'hub') return { ...state, tiers, atSite: Math.max(state.atSite, answer.received) }
  // A restored centre may have lost what was about to be let go: that is kept for the whole time again.
  const ripens = before && !known ? null : state.ripens
  return { ...state, tiers, ripens, confirmed: Math.max(state.confirmed, answer.decided) }
}

/** Outcomes come oldest first and without a gap, beside those that changed: up to where they are known now. */
function knownUpTo(knew: number, answer: LogAnswer): number {
  const told = answer.outcomes.filter(({ later }) => later === undefined)
  const [first, last] = [told[0], told.at(-1)]
  return first && last && first.seq <= knew + 1 ? Math.max(knew, last.seq) : Math.min(knew, answer.decided)
}

/** Notes when a tier was heard by its own clock, and at the centre what has been confirmed long enough to be let go. */
export function heardAt(state: SendState, tier: Tier, now: Instant): SendState {
  const said = state.tiers[tier.id]
  if (!said || state.stopped) return state
  const noted = { ...state, tiers: { ...state.tiers, [tier.id]: { ...said, asOf: now } } }
  if (tier.kind === 'hub') return noted
  const ripe = state.ripens && Date.parse(now) - Date.parse(state.ripens.since) >= keptConfirmed * 86_400_000
  if (state.ripens && !ripe) return noted
  const released = Math.max(state.released, ripe ? (state.ripens?.upTo ?? 0) : 0)
  // Only what this generation decided, and whose outcome is known here: what is let go cannot be asked for any more.
  const upTo = Math.min(said.decided, said.knows)
  return { ...noted, released, ripens: upTo > released ? { upTo, since: now } : null }
}

/**
 * What a hub says of the centre makes of the state; nothing where that is older than what was heard already, since a hub may
 * have been without a link for weeks and not know of a restoration.
 */
export function heardThroughHub(
  state: SendState,
  own: OwnLog,
  centre: NonNullable<PushAnswer['centre']>,
  answer: LogAnswer,
): SendState {
  const asOf = state.tiers[centre.tier.id]?.asOf ?? null
  if (asOf !== null && Date.parse(asOf) > Date.parse(centre.heard)) return state
  return heardAt(heard(state, own, centre.tier, answer), centre.tier, centre.heard)
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
