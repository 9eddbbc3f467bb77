import type { Instant } from '../kernel/dates.ts'
import { type Hash, type LogName, logKey, type StationEntry } from './entry.ts'
import {
  agreedProtocol,
  entriesPerPush,
  type LogAnswer,
  type PushAnswer,
  type PushRequest,
  protocol,
  type Tier,
} from './exchange.ts'
import { batchOf, heard, heardAt, heardThroughHub, type OwnLog, type SendState, sentUpTo } from './outbox.ts'

/** A log as the sender has it: its own at a tablet, each of its site at a hub. */
export interface SentLog extends LogName {
  /** The number of its last entry. */
  readonly last: number
  readonly state: SendState
  /** At a hub: it is the log of another station. */
  readonly relayed?: boolean
}

/** Where a sender keeps its logs: IndexedDB at a tablet, PostgreSQL at a hub, memory in the simulation. */
export interface SenderStorage {
  /** All logs that it sends or still wants to hear of. */
  logs(): Promise<SentLog[]>
  /** Entries of a log after this number that it still has, in order. */
  entries(log: LogName, after: number, limit: number): Promise<StationEntry[]>
  /** The hash of an entry of the log, if it still has that one. */
  hashAt(log: LogName, seq: number): Promise<Hash | undefined>
  /**
   * Writes what was learnt of a log in one transaction: the state that `change` makes of the state that is there, and the answer's
   * outcomes. Those of a centre are final and replace what was known under their numbers; those of a hub replace a hub's.
   * A hub keeps the centre's answer itself as well, for its tablets.
   */
  learn(log: LogName, tier: Tier, answer: LogAnswer, change: (state: SendState) => SendState): Promise<void>
}

/** Asks a tier; the same function each round for the same way. Throws `MessageRefused` where the tier read the message and refuses it as a whole, else whatever a lost link throws. */
export type Ask = (push: PushRequest) => Promise<PushAnswer>

/** A message that the tier will refuse again, such as one that is too large: not a link that was lost. */
export class MessageRefused extends Error {}

/** The way does not answer. */
class Unreachable extends Error {}

export interface SenderParts {
  readonly storage: SenderStorage
  /** The version of the program, for the health of stations. */
  readonly app: string
  readonly now: () => Instant
}

/** What one round came to. */
export interface Round {
  /** The tiers that answered. */
  readonly reached: readonly Tier[]
  /** How many entries were given to a tier, those that it had already with them. */
  readonly sent: number
  /** Logs whose next entry a tier refuses to read, alone in a message as well: somebody has to look at them. */
  readonly refused: readonly LogName[]
  /** Tiers whose program is too old for this one. */
  readonly tooOld: readonly Tier[]
}

const asksPerPush = 200
/** How fresh a hub's word of the centre has to be for a tablet not to ask the centre itself, in milliseconds. */
const freshWord = 15 * 60_000

/**
 * Sends what the tiers do not have yet, and learns what became of it. The same at a tablet, which tries its hub and then the
 * centre, and at a hub, which sends the logs of its whole site to the centre. A round may be cut off anywhere and begun again.
 */
export class Sender {
  readonly #parts: SenderParts
  /** Per way, who answered there last: one who is not known yet is asked first how it stands. */
  readonly #tiers = new Map<Ask, Tier>()
  /** The centre of which a hub told last. */
  #centre: Tier | undefined
  readonly #protocols = new Map<Ask, number>()

  constructor(parts: SenderParts) {
    this.#parts = parts
  }

  /** One round over the ways, the nearest first. A way that cannot be reached is passed over. */
  async round(ways: readonly Ask[]): Promise<Round> {
    const round = { reached: [] as Tier[], sent: 0, refused: [] as LogName[], tooOld: [] as Tier[] }
    for (const ask of ways) {
      const fresh = await this.#speak(ask, round)
      if (fresh && (await this.#allDecided())) break
    }
    return round
  }

  /** Sends all logs one way. True where a hub answered that heard the centre just now. */
  async #speak(ask: Ask, round: { reached: Tier[]; sent: number; refused: LogName[]; tooOld: Tier[] }) {
    const logs = await this.#parts.storage.logs()
    const groups = chunks(logs, asksPerPush)
    let last: PushAnswer | undefined
    while (groups.length > 0) {
      const group = groups.shift() ?? []
      try {
        last = await this.#sendGroup(ask, group, entriesPerPush, round)
      } catch (error) {
        if (error instanceof Unreachable) break
        if (!(error instanceof MessageRefused)) throw error
        // One entry that the tier cannot read must not keep the others: each log goes alone, and then each entry.
        if (group.length > 1) groups.unshift(...group.map((log) => [log]))
        else if (!(await this.#sendSingly(ask, group, round))) round.refused.push(...group.map(nameOf))
      }
      if (last && agreedProtocol(last.protocol) === undefined) {
        round.tooOld.push(last.tier)
        return false
      }
    }
    if (!last) return false
    round.reached.push(last.tier)
    return last.centre !== null && Date.parse(last.now) - Date.parse(last.centre.heard) < freshWord
  }

  /** Sends a log entry by entry. False where the tier refuses to read even the first of them. */
  async #sendSingly(ask: Ask, group: readonly SentLog[], round: { reached: Tier[]; sent: number }): Promise<boolean> {
    try {
      return (await this.#sendGroup(ask, group, 1, round)) !== undefined
    } catch (error) {
      if (error instanceof MessageRefused) return false
      throw error
    }
  }

  /** Sends logs in as many messages as it takes, and gives the last answer. Ends when nothing is left or nothing moves. */
  async #sendGroup(ask: Ask, group: readonly SentLog[], limit: number, round: { reached: Tier[]; sent: number }) {
    let answer: PushAnswer | undefined
    for (let moved = -1; ; ) {
      const logs = (await this.#parts.storage.logs()).filter((log) => group.some((one) => logKey(one) === logKey(log)))
      const tier = this.#tiers.get(ask)
      const reached = tier ? progress(logs, tier) : 0
      if (answer && tier && (reached <= moved || !isLeft(logs, tier))) return answer
      moved = answer ? reached : -1
      const entries = tier ? await this.#batch(logs, tier, limit) : []
      answer = await this.#ask(ask, this.#message(ask, logs, entries, tier))
      if (agreedProtocol(answer.protocol) === undefined) return answer
      this.#protocols.set(ask, answer.protocol)
      round.sent += entries.length
      await this.#learn(logs, answer)
      this.#tiers.set(ask, answer.tier)
    }
  }

  /** Tells a link that was lost from a fault of the sender's own storage, which its caller has to hear of. */
  async #ask(ask: Ask, message: PushRequest): Promise<PushAnswer> {
    try {
      return await ask(message)
    } catch (error) {
      throw error instanceof MessageRefused ? error : new Unreachable('no answer', { cause: error })
    }
  }

  async #batch(logs: readonly SentLog[], tier: Tier, limit: number): Promise<StationEntry[]> {
    const entries: StationEntry[] = []
    for (const log of logs) {
      if (log.state.stopped || entries.length >= limit) continue
      entries.push(
        ...(await this.#parts.storage.entries(nameOf(log), sentUpTo(log.state, tier), limit - entries.length)),
      )
    }
    return batchOf(entries)
  }

  #message(ask: Ask, logs: readonly SentLog[], entries: StationEntry[], tier: Tier | undefined): PushRequest {
    return {
      protocol: agreedProtocol(this.#protocols.get(ask) ?? protocol) ?? protocol,
      app: this.#parts.app,
      now: this.#parts.now(),
      entries,
      asks: logs.map((log) => ({
        ...nameOf(log),
        ...knownOf(log, tier),
        ...(tier?.kind === 'hub' ? this.#knownOfCentre(log) : {}),
      })),
      backlog: logs.reduce((sum, { last, state }) => sum + Math.max(0, last - state.confirmed), 0),
    }
  }

  #knownOfCentre(log: SentLog): Pick<PushRequest['asks'][number], 'knowsFinal' | 'knowsFinalLater'> {
    if (!this.#centre) return {}
    const { knows, knowsLater } = knownOf(log, this.#centre)
    return { knowsFinal: knows, knowsFinalLater: knowsLater }
  }

  async #learn(logs: readonly SentLog[], answer: PushAnswer): Promise<void> {
    const { storage } = this.#parts
    for (const log of logs) {
      const name = nameOf(log)
      const of = (answers: readonly LogAnswer[]) => answers.find((one) => logKey(one) === logKey(name))
      const [said, above] = [of(answer.logs), answer.centre && of(answer.centre.logs)]
      if (said) {
        const own = await this.#own(log, said)
        await storage.learn(name, answer.tier, said, (state) =>
          heardAt(heard(state, own, answer.tier, said), answer.tier, answer.now),
        )
      }
      if (answer.centre && above) {
        const { centre } = answer
        this.#centre = centre.tier
        const own = await this.#own(log, above)
        await storage.learn(name, centre.tier, above, (state) => heardThroughHub(state, own, centre, above))
      }
    }
  }

  /** The log as `heard` needs it: the hash under the number that the answer names. */
  async #own(log: SentLog, answer: LogAnswer): Promise<OwnLog> {
    const hash = await this.#parts.storage.hashAt(nameOf(log), answer.received)
    return {
      ...nameOf(log),
      last: log.last,
      hashAt: (seq) => (seq === answer.received ? hash : undefined),
      relayed: log.relayed ?? false,
    }
  }

  async #allDecided(): Promise<boolean> {
    const logs = await this.#parts.storage.logs()
    return logs.every(({ last, state }) => state.confirmed >= last)
  }
}

function nameOf({ station, epoch }: LogName): LogName {
  return { station, epoch }
}

/** Up to where the outcomes are known that a tier gave in its present generation. */
function knownOf(log: SentLog, tier: Tier | undefined): { knows: number; knowsLater: number } {
  const said = tier && log.state.tiers[tier.id]
  if (said?.generation !== tier?.generation) return { knows: 0, knowsLater: 0 }
  return { knows: said?.knows ?? 0, knowsLater: said?.knowsLater ?? 0 }
}

/** Grows with whatever a tier took or told: where it does not grow, another message would change nothing. */
function progress(logs: readonly SentLog[], tier: Tier): number {
  return logs.reduce((sum, log) => sum + sentUpTo(log.state, tier) + knownOf(log, tier).knows, 0)
}

/** Whether a tier lacks entries of these logs, or has outcomes of which it did not tell. */
function isLeft(logs: readonly SentLog[], tier: Tier): boolean {
  return logs.some((log) => {
    if (log.state.stopped) return false
    return sentUpTo(log.state, tier) < log.last || knownOf(log, tier).knows < (log.state.tiers[tier.id]?.decided ?? 0)
  })
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
