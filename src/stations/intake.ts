import type { Ed25519 } from '../journal/note.ts'
import type { Id } from '../kernel/ids.ts'
import { type Hash, isGenuine, type LogName, logKey, noHash, type StationEntry } from './entry.ts'
import type { EntryOutcome, LogAnswer } from './exchange.ts'
import { emptyLog, grown, type LogStanding, placeInLog } from './place-in-log.ts'

/** What a tier has of a log, as far as placing needs it. */
export interface KeptLog {
  readonly standing: LogStanding
  /** Hashes of the entries that it has under the numbers asked for, on the log. */
  readonly hashes: ReadonlyMap<number, Hash>
  /** Entries that wait behind a gap, by number. */
  readonly waiting: ReadonlyMap<number, Pick<StationEntry, 'seq' | 'prev' | 'hash'>>
}

/** What placing came to: to be written in the same transaction. */
export interface Placing {
  readonly standing: LogStanding
  /** Entries that go on the log, in order; then those that wait; then those that are of a fork and are quarantined. */
  readonly next: readonly StationEntry[]
  readonly ahead: readonly StationEntry[]
  readonly forked: readonly StationEntry[]
  /** Numbers of entries that waited and are on the log now. */
  readonly joined: readonly number[]
}

/** Where a tier keeps logs: PostgreSQL at a hub and at the centre, memory in the simulation. */
export interface IntakeStorage {
  /** Reads what it has of a log under a lock of that log, and writes what `place` says, in one transaction: durable once it resolves. */
  keep(log: LogName, seqs: readonly number[], place: (kept: KeptLog) => Placing): Promise<void>
  /** How it stands, and up to where all is decided; nothing was ever kept of a log where it is undefined. */
  standing(log: LogName): Promise<{ standing: LogStanding; decided: number } | undefined>
  /** Entries on the log that have no outcome yet, in order. */
  undecided(log: LogName, limit: number): Promise<StationEntry[]>
  /** Outcomes of the log after this number, in order and without a gap. */
  outcomes(log: LogName, after: number, limit: number): Promise<EntryOutcome[]>
  /** Outcomes up to the number `upTo` that changed since they were told as held, after the `after`th change of the log, in that order. */
  changedOutcomes(log: LogName, upTo: number, after: number, limit: number): Promise<EntryOutcome[]>
  /**
   * Keeps outcomes; `decided` moves to the last number before which every entry has one, and is never before the standing's base.
   * Outcomes that are there stay.
   */
  settle(log: LogName, outcomes: readonly EntryOutcome[]): Promise<void>
  /** Subjects of which an earlier entry of this log is held: what is said of them later waits with it. */
  heldSubjects(log: LogName): Promise<ReadonlySet<Id>>
}

/** What a tier knows of the station that an entry names. */
export interface StationStanding {
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
  readonly revoked: boolean
}

export interface IntakeParts {
  readonly storage: IntakeStorage
  readonly stationOf: (log: LogName) => Promise<StationStanding | undefined>
  /** Decides entries in order, each by its own id once. Must give an outcome to each; throws only where nothing can be decided now. */
  readonly decide: (entries: readonly StationEntry[]) => Promise<EntryOutcome[]>
  readonly crypto?: Ed25519
}

const decidedAtOnce = 64
const outcomesTold = 500

/** Why an entry is held of a station that was revoked. */
export const shutOut = 'station.shutOut'

/**
 * Takes entries in, the same at a hub and at the centre: each is checked, placed and durably kept before it is acknowledged;
 * then it is decided, in the order of its log. What comes twice changes nothing; what comes early waits; what cannot be decided is
 * held for a person and stops nothing but what is said of the same subject.
 */
export class Intake {
  readonly #parts: IntakeParts

  constructor(parts: IntakeParts) {
    this.#parts = parts
  }

  /** Keeps what is genuine of these entries. What is not is left out, and its log's answer shows that it was not received. */
  async receive(entries: readonly StationEntry[]): Promise<void> {
    const logs = new Map<string, StationEntry[]>()
    for (const entry of entries) logs.set(logKey(entry), [...(logs.get(logKey(entry)) ?? []), entry])
    for (const ofLog of logs.values()) {
      const [first] = ofLog
      if (first) await this.#keep({ station: first.station, epoch: first.epoch }, ofLog)
    }
  }

  async #keep(log: LogName, entries: readonly StationEntry[]): Promise<void> {
    const station = await this.#parts.stationOf(log)
    if (!station) return
    // Those of a revoked station are kept too, and wait: some were made before it was stolen, and perhaps nobody else has them.
    const genuine = entries.filter((entry) => isGenuine(entry, station.publicKey, this.#parts.crypto))
    const sorted = genuine.toSorted((a, b) => a.seq - b.seq)
    if (sorted.length === 0) return
    await this.#parts.storage.keep(
      log,
      sorted.map(({ seq }) => seq),
      (kept) => placeAll(kept, sorted),
    )
  }

  /**
   * Decides what is on the log and has no outcome yet, strictly in its order: a payment may hang on what was said of the person one
   * entry before. Goes on where it was cut short; may be called at any time. What comes of a station that was revoked is held for a
   * person: whoever has the device may have made it.
   */
  async decide(log: LogName): Promise<void> {
    const station = await this.#parts.stationOf(log)
    if (!station) return
    for (;;) {
      const entries = await this.#parts.storage.undecided(log, decidedAtOnce)
      if (entries.length === 0) return
      if (station.revoked) {
        await this.#parts.storage.settle(log, entries.map(heldAsShutOut))
        continue
      }
      const held = new Set(await this.#parts.storage.heldSubjects(log))
      for (let rest = entries; rest.length > 0; ) {
        const run = upToRepeatedSubject(rest)
        rest = rest.slice(run.length)
        await this.#parts.storage.settle(log, await this.#decideRun(run, held))
      }
    }
  }

  /** Decides entries of different subjects. Those of a held subject wait with it, and what is held now is added to `held`. */
  async #decideRun(run: readonly StationEntry[], held: Set<Id>): Promise<EntryOutcome[]> {
    const free = run.filter(({ subject }) => !held.has(subject))
    const parked = run.filter(({ subject }) => held.has(subject))
    const decided = free.length === 0 ? [] : await this.#parts.decide(free)
    const outcomes = new Map(decided.map((outcome) => [outcome.seq, outcome]))
    for (const { seq, subject } of free) {
      const outcome = outcomes.get(seq)
      // Without this, what is never decided would be asked for again and again without an end.
      if (!outcome) throw new Error(`entry ${seq} was given no outcome`)
      if (outcome.outcome === 'held') held.add(subject)
    }
    const waits = parked.map(({ seq, id }) => ({ seq, id, outcome: 'held' as const, codes: ['station.afterHeld'] }))
    return [...decided, ...waits].toSorted((a, b) => a.seq - b.seq)
  }

  /**
   * Lets a hub begin a log in its middle: where entries wait for others that the centre decided long ago, and that their station
   * has let go, the log goes on behind those. `above` is how the centre stands with it. A new or long restored hub needs this.
   */
  async leap(log: LogName, above: LogAnswer): Promise<void> {
    await this.#parts.storage.keep(log, [], (kept) => leapt(kept, above))
  }

  /**
   * How this tier stands with a log, for the one who asks and knows the outcomes up to `knows`. Who says up to which change they know
   * them hears of those that came later.
   */
  async answer(log: LogName, knows: number, knowsLater?: number): Promise<LogAnswer> {
    const station = await this.#parts.stationOf(log)
    const kept = await this.#parts.storage.standing(log)
    const { standing, decided } = kept ?? { standing: emptyLog, decided: 0 }
    const { storage } = this.#parts
    const outcomes = kept ? await storage.outcomes(log, knows, outcomesTold) : []
    const again =
      kept && knowsLater !== undefined
        ? await storage.changedOutcomes(log, Math.min(knows, decided), knowsLater, outcomesTold)
        : []
    return {
      ...log,
      received: standing.received,
      hash: standing.received === 0 ? noHash : standing.hash,
      decided,
      outcomes: [...again, ...outcomes.filter(({ seq }) => seq <= decided)],
      standing: !station ? 'unknown' : station.revoked ? 'revoked' : standing.forked ? 'forked' : 'inForce',
    }
  }
}

function heldAsShutOut({ seq, id }: StationEntry): EntryOutcome {
  return { seq, id, outcome: 'held', codes: [shutOut] }
}

/** The first of these entries up to where a subject comes a second time: what is said of it next depends on what was. */
function upToRepeatedSubject(entries: readonly StationEntry[]): StationEntry[] {
  const seen = new Set<Id>()
  const repeated = entries.findIndex(({ subject }) => seen.has(subject) || !seen.add(subject))
  return entries.slice(0, repeated === -1 ? entries.length : repeated)
}

/** The placing of a leap behind what the centre decided; nothing changes where the gap can still be filled or is not decided there. */
export function leapt(kept: KeptLog, above: LogAnswer): Placing {
  const first = Math.min(...kept.waiting.keys())
  const { standing } = kept
  const beginning = kept.waiting.get(first)
  if (!beginning || first <= standing.received + 1 || first - 1 > above.decided) return placeAll(kept, [])
  const base = { ...standing, received: first - 1, hash: beginning.prev, base: first - 1 }
  return placeAll({ ...kept, standing: base }, [])
}

/** Places entries of one log, in the order of their numbers, and lets those that waited follow where a gap closes. */
export function placeAll(kept: KeptLog, entries: readonly StationEntry[]): Placing {
  let { standing } = kept
  const hashes = new Map(kept.hashes)
  const waiting = new Map(kept.waiting)
  const [next, ahead, forked]: [StationEntry[], StationEntry[], StationEntry[]] = [[], [], []]
  const joined: number[] = []
  const follow = () => {
    for (let one = waiting.get(standing.received + 1); one; one = waiting.get(standing.received + 1)) {
      if (one.prev !== standing.hash) {
        standing = { ...standing, forked: true }
        return
      }
      standing = { ...standing, received: one.seq, hash: one.hash }
      joined.push(one.seq)
      waiting.delete(one.seq)
      hashes.set(one.seq, one.hash)
    }
  }
  follow()
  for (const entry of entries) {
    const place = placeInLog(standing, entry, hashes.get(entry.seq) ?? waiting.get(entry.seq)?.hash)
    if (place === 'repeat') continue
    if (place === 'next') {
      standing = grown(standing, entry)
      next.push(entry)
      hashes.set(entry.seq, entry.hash)
      follow()
    } else if (place === 'ahead') {
      ahead.push(entry)
      waiting.set(entry.seq, entry)
    } else {
      forked.push(entry)
      standing = { ...standing, forked: true }
    }
  }
  // What came early and whose gap closed within the same message is on the log at once.
  const onLog = new Set(joined)
  const late = ahead.filter(({ seq }) => onLog.has(seq))
  return {
    standing,
    next: [...next, ...late].toSorted((a, b) => a.seq - b.seq),
    ahead: ahead.filter(({ seq }) => !onLog.has(seq)),
    forked,
    joined: joined.filter((seq) => kept.waiting.has(seq)),
  }
}
