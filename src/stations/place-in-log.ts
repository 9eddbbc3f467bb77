import { type Hash, noHash, type StationEntry } from './entry.ts'

/** How far a tier has a log. */
export interface LogStanding {
  /** The last entry before the first gap, and its hash; 0 and `noHash` where there is none. */
  readonly received: number
  readonly hash: Hash
  readonly forked: boolean
  /** At a hub: it has the log only after this number, since the centre had all before it and the station let them go (`leapt`). */
  readonly base?: number
}

export const emptyLog: LogStanding = { received: 0, hash: noHash, forked: false }

/**
 * Where an entry belongs. `next` goes on the log; `repeat` is there already; `ahead` waits for those before it, without a limit
 * of time; `fork` says something else than what is there under the same number, or hangs on another past: the station was
 * cloned or set back, and a person decides what becomes of it.
 */
export type Place = 'next' | 'repeat' | 'ahead' | 'fork'

/**
 * Places an entry whose signature holds in the log it names. `kept` is the hash of the entry that the tier has under the same
 * number, at or before `received` or waiting, if it has one.
 */
export function placeInLog(standing: LogStanding, entry: StationEntry, kept: Hash | undefined): Place {
  if (kept !== undefined) return kept === entry.hash ? 'repeat' : 'fork'
  // What lies before the base it never had and cannot compare: the centre did.
  if (entry.seq <= (standing.base ?? 0)) return 'repeat'
  if (entry.seq === standing.received + 1) return entry.prev === standing.hash ? 'next' : 'fork'
  return entry.seq > standing.received ? 'ahead' : 'fork'
}

/** The standing once this entry is on the log. */
export function grown(standing: LogStanding, entry: StationEntry): LogStanding {
  return { ...standing, received: entry.seq, hash: entry.hash }
}
