import type { Id } from '../../src/kernel/ids.ts'
import { type LogName, logKey, type StationEntry } from '../../src/stations/entry.ts'
import {
  type EntryOutcome,
  type LogAnswer,
  type PullAnswer,
  type PullRequest,
  type PushAnswer,
  type PushRequest,
  protocol,
  type Tier,
} from '../../src/stations/exchange.ts'
import { type AskChanges, pullAll } from '../../src/stations/feed.ts'
import { Intake } from '../../src/stations/intake.ts'
import { nothingSent, type SendState } from '../../src/stations/outbox.ts'
import type { Scope } from '../../src/stations/scope.ts'
import { type Ask, Sender, type SenderStorage, type SentLog } from '../../src/stations/sender.ts'
import { type StationRow, scopeTold } from './centre.ts'
import { type DomainState, decideAct, emptyDomain } from './domain.ts'
import { type CopyDisk, counted, emptyCopy, type FeedDisk, MemoryCopy, pulled } from './feed-disk.ts'
import { type Logs, MemoryIntake } from './log-disk.ts'
import { Process } from './process.ts'
import { Acknowledged, type Surroundings } from './surroundings.ts'

/** So few entries in a message that those of one round are under way beside one another. */
export const shortMessages = { messages: 2, entries: 3 }

/** The stations that the centre knows, and what each is for. */
export interface Register {
  readonly known: Map<string, StationRow>
  readonly scopes: ReadonlyMap<Id, readonly Scope[]>
}

export interface HubDisk {
  generation: Id
  known: Map<string, StationRow>
  scopes: ReadonlyMap<Id, readonly Scope[]>
  readonly logs: Logs
  readonly domain: DomainState
  readonly copy: CopyDisk
  readonly feed: FeedDisk
  readonly sends: Map<string, SendState>
  /** The centre as it was heard last, what it said of each log, and the outcomes that it gave. */
  centre: { readonly tier: Tier; readonly heard: string } | null
  readonly above: Map<string, LogAnswer>
  readonly finals: Map<string, Map<number, EntryOutcome>>
  program: number
}

function emptyDisk(around: Surroundings, program: number): HubDisk {
  return {
    generation: around.random.id(),
    known: new Map(),
    scopes: new Map(),
    logs: new Map(),
    domain: emptyDomain(),
    copy: emptyCopy(),
    feed: { changes: [] },
    sends: new Map(),
    centre: null,
    above: new Map(),
    finals: new Map(),
    program,
  }
}

/** The laptop of a site: takes entries in as the centre does, and sends them on. What it decides is provisional. */
export class Hub extends Process<HubDisk> implements SenderStorage {
  readonly site: number
  readonly id: Id
  isOn = true
  readonly acknowledged = new Acknowledged()
  readonly #around: Surroundings
  readonly #intake: Intake
  #sender: Sender

  constructor(around: Surroundings, site: number, program: number) {
    super(emptyDisk(around, program))
    this.site = site
    this.id = around.random.id()
    this.#around = around
    this.#intake = new Intake({
      storage: new MemoryIntake(this, around.rules),
      stationOf: async (log) => this.disk.known.get(logKey(log)),
      decide: (entries) => this.#decide(entries),
      crypto: around.keys,
    })
    this.#sender = this.#newSender()
  }

  #newSender(): Sender {
    return new Sender({ storage: this, app: '1', now: () => this.#around.clock(), pace: shortMessages })
  }

  tier(): Tier {
    return { id: this.id, kind: 'hub', generation: this.disk.generation }
  }

  override startAgain(): void {
    super.startAgain()
    this.#sender = this.#newSender()
    this.acknowledged.check('a hub', this.disk.logs, this.#around)
  }

  /** Puts an older disk in, or an empty one where the laptop was lost. */
  restore(disk: HubDisk = emptyDisk(this.#around, this.disk.program)): void {
    this.unwritten.length = 0
    this.acknowledged.forget()
    this.disk = disk
    if (this.#around.rules.restoredIsAnother) disk.generation = this.#around.random.id()
    this.#sender = this.#newSender()
  }

  async push(request: PushRequest): Promise<PushAnswer> {
    await this.breathe()
    await this.#intake.receive(request.entries)
    const [logs, above]: [LogAnswer[], LogAnswer[]] = [[], []]
    for (const { station, epoch, knows, knowsLater, knowsFinal = 0, knowsFinalLater = 0 } of request.asks) {
      await this.#intake.decide({ station, epoch })
      const answer = await this.#intake.answer({ station, epoch }, knows, knowsLater)
      this.acknowledged.said(logKey(answer), answer.received)
      logs.push(answer)
      const said = this.disk.above.get(logKey(answer))
      const finals = [...(this.disk.finals.get(logKey(answer))?.values() ?? [])]
      const told = finals.filter(({ seq }) => seq > knowsFinal).toSorted((a, b) => a.seq - b.seq)
      const changed = finals.filter(({ seq, later = 0 }) => seq <= knowsFinal && later > knowsFinalLater)
      const again = changed.toSorted((a, b) => (a.later ?? 0) - (b.later ?? 0))
      if (said) above.push({ ...said, outcomes: [...again, ...told.map(({ later: _later, ...outcome }) => outcome)] })
    }
    const centre = this.disk.centre && { ...this.disk.centre, logs: above }
    const scope = scopeTold(this.disk.scopes, request)
    return { protocol, tier: this.tier(), now: this.#around.clock(), logs, centre, ...scope }
  }

  async #decide(entries: readonly StationEntry[]): Promise<EntryOutcome[]> {
    const outcomes: EntryOutcome[] = []
    for (const entry of entries) {
      await this.breathe()
      const { outcome } = decideAct(this.disk.domain, entry, this.disk.program, this.#around.rules)
      outcomes.push(Object.freeze({ ...outcome, seq: entry.seq }))
    }
    return outcomes
  }

  /** One round with the centre: the register of stations, entries up, changes down. */
  async sync(link: { register: () => Promise<Register>; push: Ask; pull: AskChanges }): Promise<void> {
    const { known, scopes } = await link.register()
    await this.breathe()
    this.disk.known = known
    this.disk.scopes = scopes
    await this.#sender.round([link.push])
    for (const [key, answer] of this.disk.above) {
      const log = this.disk.logs.get(key)
      if (log && log.waiting.size > 0) await this.#intake.leap(log.name, answer)
    }
    const told = (change: Parameters<typeof counted>[1]) => counted(this.disk.feed, change, (n) => n)
    await pullAll(link.pull, new MemoryCopy(this, told), 20)
  }

  async pull(request: PullRequest): Promise<PullAnswer> {
    await this.breathe()
    const { records } = this.disk.copy
    return pulled(this.disk.feed, this.tier(), request, ({ noun, id }) => records.get(`${noun}/${id}`)?.record ?? null)
  }

  /** How many changes it has for its tablets. */
  fed(): number {
    return this.disk.feed.changes.at(-1)?.n ?? 0
  }

  async logs(): Promise<SentLog[]> {
    await this.breathe()
    return [...this.disk.logs].map(([key, { name, standing }]) => ({
      ...name,
      last: standing.received,
      state: this.disk.sends.get(key) ?? nothingSent,
      relayed: true,
    }))
  }

  async entries(name: LogName, after: number, limit: number): Promise<StationEntry[]> {
    await this.breathe()
    const log = this.disk.logs.get(logKey(name))
    const found: StationEntry[] = []
    for (let seq = after + 1; log && seq <= log.standing.received && found.length < limit; seq++) {
      const entry = log.entries.get(seq)
      if (entry) found.push(entry)
    }
    return found
  }

  async hashAt(name: LogName, seq: number) {
    await this.breathe()
    return this.disk.logs.get(logKey(name))?.entries.get(seq)?.hash
  }

  async learn(name: LogName, tier: Tier, answer: LogAnswer, change: (state: SendState) => SendState): Promise<void> {
    await this.breathe()
    const key = logKey(name)
    const before = this.disk.sends.get(key) ?? nothingSent
    const state = withReceived(this.#around, before, change(before))
    this.disk.sends.set(key, Object.freeze(state))
    this.disk.centre = Object.freeze({ tier, heard: state.tiers[tier.id]?.asOf ?? this.#around.clock() })
    this.disk.above.set(key, Object.freeze({ ...answer, outcomes: [] }))
    const finals = this.disk.finals.get(key) ?? new Map<number, EntryOutcome>()
    for (const outcome of answer.outcomes) finals.set(outcome.seq, outcome)
    this.disk.finals.set(key, finals)
    await this.breathe()
  }
}

/** The state after the rule for `received`, which one mutant replaces. */
export function withReceived({ rules }: Surroundings, before: SendState, after: SendState): SendState {
  const tiers = Object.entries(after.tiers).map(([id, said]) => {
    const received = rules.received(before.tiers[id]?.received ?? 0, said.received)
    return [id, Object.freeze({ ...said, received })] as const
  })
  return { ...after, tiers: Object.fromEntries(tiers) }
}
