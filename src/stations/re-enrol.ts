import type { Ed25519 } from '../journal/note.ts'
import type { Instant } from '../kernel/dates.ts'
import { type EntryClaims, type LogName, noHash, type StationEntry, signEntry } from './entry.ts'
import type { Tier } from './exchange.ts'
import type { SendState } from './outbox.ts'

/**
 * After which number of its old log a station that is enrolled anew brings its entries into the new one: after what the centre of
 * just this generation decided. What an earlier generation decided may be lost with it; who brings too much does no harm, since
 * an act has one effect however often it comes. A null centre was never heard, or is of an unknown generation: all is brought.
 */
export function broughtAfter(state: SendState, centre: Pick<Tier, 'id' | 'generation'> | null): number {
  const said = centre && state.tiers[centre.id]
  return said && said.generation === centre.generation ? said.decided : 0
}

/**
 * The same acts in a new log, with the same ids, in the same order: chained from its first number and signed with the key of the
 * new enrolment. Their boxes stay closed: they are bound to the act and not to the log. Written with the new log's name and
 * `nothingSent` in one transaction, so that a station that is cut off has the one log or the other.
 */
export function broughtInto(
  log: LogName,
  entries: readonly StationEntry[],
  seed: Uint8Array,
  crypto?: Ed25519,
): StationEntry[] {
  const brought: StationEntry[] = []
  for (const { hash: _hash, signature: _signature, ...act } of entries) {
    const prev = brought.at(-1)?.hash ?? noHash
    const claims: EntryClaims = { ...act, station: log.station, epoch: log.epoch, seq: brought.length + 1, prev }
    brought.push(signEntry(claims, seed, crypto))
  }
  return brought
}

const epochsBegin = Date.UTC(2020, 0, 1)

/**
 * The epoch of a station's next log: the seconds since 2020, and always more than the last that is known. Counted by the clock
 * and not one by one, since a centre that was restored would give an epoch again that it does not remember.
 */
export function nextEpoch(last: number, now: Instant): number {
  return Math.max(last + 1, Math.floor((Date.parse(now) - epochsBegin) / 1000))
}
