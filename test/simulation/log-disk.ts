import type { Id } from '../../src/kernel/ids.ts'
import { type LogName, logKey, type StationEntry } from '../../src/stations/entry.ts'
import type { EntryOutcome } from '../../src/stations/exchange.ts'
import type { IntakeStorage, KeptLog, Placing } from '../../src/stations/intake.ts'
import { emptyLog, type LogStanding } from '../../src/stations/place-in-log.ts'
import type { Process } from './process.ts'
import type { Rules } from './rules.ts'

/** A log at a tier. */
export interface LogDisk {
  readonly name: LogName
  standing: LogStanding
  readonly entries: Map<number, StationEntry>
  readonly waiting: Map<number, StationEntry>
  readonly quarantined: StationEntry[]
  readonly outcomes: Map<number, EntryOutcome>
  /** How many outcomes were changed since they were told. */
  later: number
  decided: number
}

export type Logs = Map<string, LogDisk>

/** The storage of intake in memory: its transactions happen at one moment, and it can be killed before and after each. */
export class MemoryIntake implements IntakeStorage {
  readonly #process: Process<{ logs: Logs }>
  readonly #rules: Rules

  constructor(process: Process<{ logs: Logs }>, rules: Rules) {
    this.#process = process
    this.#rules = rules
  }

  #log(name: LogName): LogDisk | undefined {
    return this.#process.disk.logs.get(logKey(name))
  }

  async keep(name: LogName, seqs: readonly number[], place: (kept: KeptLog) => Placing): Promise<void> {
    await this.#process.breathe()
    const log = this.#log(name) ?? newLog(name)
    const hashes = new Map(seqs.flatMap((seq) => log.entries.get(seq) ?? []).map(({ seq, hash }) => [seq, hash]))
    const placing = place({ standing: log.standing, hashes, waiting: log.waiting })
    const before = { standing: log.standing, waiting: new Map(log.waiting) }
    this.#process.disk.logs.set(logKey(name), log)
    log.standing = placing.standing
    for (const seq of placing.joined) {
      const entry = log.waiting.get(seq)
      if (entry) log.entries.set(seq, entry)
      log.waiting.delete(seq)
    }
    for (const entry of placing.next) log.entries.set(entry.seq, entry)
    for (const entry of placing.ahead) log.waiting.set(entry.seq, entry)
    if (this.#rules.seesForks) log.quarantined.push(...placing.forked)
    else log.standing = { ...log.standing, forked: false }
    log.decided = Math.max(log.decided, log.standing.base ?? 0)
    if (!this.#rules.durableBeforeAck)
      this.#process.unwritten.push(() => {
        for (const seq of log.entries.keys()) if (seq > before.standing.received) log.entries.delete(seq)
        log.standing = before.standing
        log.decided = Math.min(log.decided, before.standing.received)
      })
    await this.#process.breathe()
  }

  async standing(name: LogName) {
    await this.#process.breathe()
    return this.#log(name)
  }

  async undecided(name: LogName, limit: number): Promise<StationEntry[]> {
    await this.#process.breathe()
    const log = this.#log(name)
    if (!log) return []
    const entries: StationEntry[] = []
    for (let seq = log.decided + 1; seq <= log.standing.received && entries.length < limit; seq++) {
      const entry = log.entries.get(seq)
      if (entry && !log.outcomes.has(seq)) entries.push(entry)
    }
    return entries
  }

  async outcomes(name: LogName, after: number, limit: number): Promise<EntryOutcome[]> {
    await this.#process.breathe()
    const log = this.#log(name)
    const found: EntryOutcome[] = []
    for (let seq = after + 1; log && seq <= log.decided && found.length < limit; seq++) {
      const outcome = log.outcomes.get(seq)
      if (outcome) found.push(outcome)
    }
    return found.map(({ later: _later, ...outcome }) => Object.freeze(outcome))
  }

  async changedOutcomes(name: LogName, upTo: number, after: number, limit: number): Promise<EntryOutcome[]> {
    await this.#process.breathe()
    const outcomes = [...(this.#log(name)?.outcomes.values() ?? [])]
    const changed = outcomes.filter(({ seq, later = 0 }) => seq <= upTo && later > after)
    return changed.toSorted((a, b) => (a.later ?? 0) - (b.later ?? 0)).slice(0, limit)
  }

  async settle(name: LogName, outcomes: readonly EntryOutcome[]): Promise<void> {
    await this.#process.breathe()
    const log = this.#log(name)
    if (!log) return
    for (const outcome of outcomes) if (!log.outcomes.has(outcome.seq)) log.outcomes.set(outcome.seq, outcome)
    while (log.outcomes.has(log.decided + 1)) log.decided++
    await this.#process.breathe()
  }

  async heldSubjects(name: LogName): Promise<ReadonlySet<Id>> {
    await this.#process.breathe()
    const log = this.#log(name)
    const held = new Set<Id>()
    for (const { seq, outcome } of log?.outcomes.values() ?? []) {
      const entry = outcome === 'held' ? log?.entries.get(seq) : undefined
      if (entry) held.add(entry.subject)
    }
    return held
  }
}

function newLog(name: LogName): LogDisk {
  return {
    name: Object.freeze({ station: name.station, epoch: name.epoch }),
    standing: emptyLog,
    entries: new Map(),
    waiting: new Map(),
    quarantined: [],
    outcomes: new Map(),
    later: 0,
    decided: 0,
  }
}
