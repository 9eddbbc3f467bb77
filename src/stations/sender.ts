import type { Instant } from '../kernel/dates.ts'
import { type Hash, type LogName, logKey, type StationEntry } from './entry.ts'
import { agreedProtocol, type LogAnswer, type PushAnswer, type PushRequest, protocol, type Tier } from './exchange.ts'
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
  /** How many messages are under way at once, and how many entries each has at most. */
  readonly pace?: Pace
}

interface Pace {
  readonly messages: number
  readonly entries: number
}

/**
 * One long message after the other leaves a slow link empty while its answer comes, and slows down with each packet that is lost. Short
 * ones beside one another fill it, and what came of them is decided while the rest is still under way.
 */
const usualPace: Pace = { messages: 4, entries: 100 }

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
/** How often a tier that decides nothing more is asked again before the round ends. */
const patience = 3
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
        last = await this.#sendGroup(ask, group, this.#parts.pace ?? usualPace, round)
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
      return (await this.#sendGroup(ask, group, { messages: 1, entries: 1 }, round)) !== undefined
    } catch (error) {
      if (error instanceof MessageRefused) return false
      throw error
    }
  }

  /**
   * Sends logs in as many messages as it takes, and gives the last answer. Ends when nothing is left or nothing moves; where all
   * that is left is the tier's to decide, it is asked a few times more, since it waits with its answer itself.
   */
  async #sendGroup(ask: Ask, group: readonly SentLog[], pace: Pace, round: { reached: Tier[]; sent: number }) {
    let answer: PushAnswer | undefined
    for (let [moved, still] = [-1, 0]; ; ) {
      const logs = await this.#logsOf(group)
      const tier = this.#tiers.get(ask)
      const reached = tier ? progress(logs, tier) : 0
      still = reached > moved ? 0 : still + 1
      if (answer && tier) {
        const isDeciding = !isLeft(logs, tier) && isUndecided(logs, tier)
        if (!isLeft(logs, tier) && !isDeciding) return answer
        if (still > (isDeciding ? patience : 0)) return answer
      }
      moved = answer ? reached : -1
      answer = await this.#pass(ask, group, pace, round)
      if (agreedProtocol(answer.protocol) === undefined) return answer
    }
  }

  /**
   * Sends what the tier lacks of these logs once, some messages beside one another; asks at least how it stands. Gives the newest
   * answer. Where a message fails no other is begun, and the fault is thrown once those under way have ended.
   */
  async #pass(ask: Ask, group: readonly SentLog[], pace: Pace, round: { sent: number }): Promise<PushAnswer> {
    const inTurn = oneByOne()
    const given = new Map<string, number>()
    let newest: PushAnswer | undefined
    let isOver = false
    const next = async (isFirst: boolean) => {
      const logs = await this.#logsOf(group)
      const tier = this.#tiers.get(ask)
      const entries = tier ? await this.#batch(logs, tier, pace.entries, given) : []
      if (entries.length === 0 && !isFirst) return undefined
      return { logs, entries, message: this.#message(ask, logs, entries, tier), isKnown: tier !== undefined }
    }
    const take = async (
      { logs, entries }: { logs: readonly SentLog[]; entries: readonly unknown[] },
      answer: PushAnswer,
    ) => {
      // Answers may pass one another on the way: an older one would take back what the newer said.
      const isNewer = newest === undefined || Date.parse(answer.now) >= Date.parse(newest.now)
      if (isNewer) newest = answer
      if (agreedProtocol(answer.protocol) === undefined) {
        isOver = true
        return
      }
      this.#protocols.set(ask, answer.protocol)
      round.sent += entries.length
      if (isNewer) await this.#learn(logs, answer)
      this.#tiers.set(ask, answer.tier)
    }
    const lane = async (n: number) => {
      try {
        for (let isFirst = n === 0; !isOver; isFirst = false) {
          const sent = await inTurn(() => next(isFirst))
          if (!sent) return
          const answer = await this.#ask(ask, sent.message)
          await inTurn(() => take(sent, answer))
          // Who is asked for the first time says what it lacks: from then on there is something to send beside one another.
          if (!sent.isKnown) return
        }
      } catch (error) {
        isOver = true
        throw error
      }
    }
    const lanes = await Promise.allSettled(Array.from({ length: pace.messages }, (_, n) => lane(n)))
    const faults = lanes.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []))
    if (faults.length > 0) throw worst(faults)
    if (!newest) throw new Unreachable('nothing was asked')
    return newest
  }

  async #logsOf(group: readonly SentLog[]): Promise<SentLog[]> {
    const logs = await this.#parts.storage.logs()
    return logs.filter((log) => group.some((one) => logKey(one) === logKey(log)))
  }

  /** Tells a link that was lost from a fault of the sender's own storage, which its caller has to hear of. */
  async #ask(ask: Ask, message: PushRequest): Promise<PushAnswer> {
    try {
      return await ask(message)
    } catch (error) {
      throw error instanceof MessageRefused ? error : new Unreachable('no answer', { cause: error })
    }
  }

  /** The next entries of these logs, after those that are `given` to a message already; notes them there. */
  async #batch(
    logs: readonly SentLog[],
    tier: Tier,
    limit: number,
    given: Map<string, number>,
  ): Promise<StationEntry[]> {
    const entries: StationEntry[] = []
    for (const log of logs) {
      if (log.state.stopped || entries.length >= limit) continue
      const after = Math.max(sentUpTo(log.state, tier), given.get(logKey(log)) ?? 0)
      entries.push(...(await this.#parts.storage.entries(nameOf(log), after, limit - entries.length)))
    }
    const batch = batchOf(entries)
    for (const entry of batch) given.set(logKey(entry), entry.seq)
    return batch
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

/** Runs works one after the other, in the order in which they come. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}

/** Of several faults the one that its caller has to hear of: of its own storage, then a refusal, then a link that was lost. */
function worst(faults: readonly unknown[]): unknown {
  const own = faults.find((fault) => !(fault instanceof Unreachable || fault instanceof MessageRefused))
  return own ?? faults.find((fault) => fault instanceof MessageRefused) ?? faults[0]
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

/** Whether a tier has entries of these logs that it has not decided. */
function isUndecided(logs: readonly SentLog[], tier: Tier): boolean {
  return logs.some(({ state }) => {
    const said = state.tiers[tier.id]
    return state.stopped === null && said !== undefined && said.decided < said.received
  })
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
