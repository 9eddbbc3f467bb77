import { base64, utf8 } from '../../src/journal/bytes.ts'
import { derivedId, type Id } from '../../src/kernel/ids.ts'
import { centreKeyId } from '../../src/stations/box.ts'
import { type LogName, logKey, noHash, type StationEntry, signEntry } from '../../src/stations/entry.ts'
import type { EntryOutcome, LogAnswer, Tier } from '../../src/stations/exchange.ts'
import { type AskChanges, pullAll } from '../../src/stations/feed.ts'
import { isAnotherNeeded, type Lease, takeNumber } from '../../src/stations/leases.ts'
import { nothingSent, type SendState } from '../../src/stations/outbox.ts'
import { broughtInto } from '../../src/stations/re-enrol.ts'
import { firstScope, isNewerScope, type Scope } from '../../src/stations/scope.ts'
import { type Ask, Sender, type SenderStorage, type SentLog } from '../../src/stations/sender.ts'
import { blockSize } from './centre.ts'
import { type ActInput, newestVersion } from './domain.ts'
import { type CopyDisk, emptyCopy, MemoryCopy } from './feed-disk.ts'
import { shortMessages, withReceived } from './hub.ts'
import { Process } from './process.ts'
import { type Surroundings, siteIdOf, siteOfId } from './surroundings.ts'

export interface TabletDisk {
  log: LogName
  seed: Uint8Array
  readonly entries: Map<number, StationEntry>
  last: number
  lastHash: string
  state: SendState
  readonly finals: Map<Id, EntryOutcome>
  leases: readonly Lease[]
  copy: CopyDisk
  /** What it knows to be for; and whether its copy is of a former site still. */
  scope: Scope
  leaves: boolean
  /** Ids of all acts that were ever recorded on this disk or on the one that it was copied from. */
  readonly recorded: Set<Id>
  readonly people: Id[]
  readonly weapons: Id[]
  boot: number
  program: number
}

/** A tablet: records acts in its own log, and sends them. */
export class Tablet extends Process<TabletDisk> implements SenderStorage {
  readonly name: string
  /** Where it stands. */
  site: number
  isLost = false
  /** By how much its clock is off, in milliseconds. */
  clockOff = 0
  readonly #around: Surroundings
  #sender: Sender

  constructor(around: Surroundings, name: string, site: number, disk: TabletDisk) {
    super(disk)
    this.name = name
    this.site = site
    this.#around = around
    this.#sender = this.#newSender()
  }

  #newSender(): Sender {
    return new Sender({ storage: this, app: '1', now: () => this.#around.clock(this.clockOff), pace: shortMessages })
  }

  override startAgain(): void {
    super.startAgain()
    this.disk.boot++
    this.#sender = this.#newSender()
  }

  /** Records one act: its number, its entry and the end of the log are written at one moment. */
  async record(action: string, subject: Id, input: ActInput, id = this.#around.random.id()): Promise<void> {
    await this.breathe()
    const taken = action === 'person.register' ? this.#number() : undefined
    const full = taken ? { ...input, number: taken.number } : input
    const { log, seed, last, lastHash, boot, program } = this.disk
    const box = {
      wraps: [{ for: centreKeyId, enc: 'AAAA', key: 'AAAA' }],
      iv: 'AAAAAAAAAAAAAAAA',
      body: base64(utf8(JSON.stringify({ input: full }))),
    }
    const at = this.#around.clock(this.clockOff)
    const said = { id, action, version: Math.min(program, newestVersion), subject, actor: this.disk.log.station, at }
    const made = this.disk.scope.n > 0 ? { scope: this.disk.scope.n } : {}
    const claims = { v: 1 as const, ...log, seq: last + 1, prev: lastHash, ...said, boot, box, ...made }
    const entry = Object.freeze(signEntry(claims, seed, this.#around.keys))
    await this.breathe()
    if (taken) this.disk.leases = taken.leases
    this.#append(entry)
    this.disk.recorded.add(id)
    if (action === 'person.register') this.disk.people.push(subject)
    if (action === 'weapon.take') this.disk.weapons.push(subject)
    this.#around.acts.set(id, { id, action, subject, input: full, log: logKey(log) })
    this.#around.count('acts')
    await this.breathe()
  }

  #append(entry: StationEntry): void {
    this.disk.entries.set(entry.seq, entry)
    this.disk.last = entry.seq
    this.disk.lastHash = entry.hash
  }

  #number(): { number: number; leases: readonly Lease[] } | undefined {
    if (this.#around.rules.numbersAreLeased) return takeNumber(this.disk.leases)
    const own = [...this.disk.recorded].map((id) => this.#around.acts.get(id)?.input.number ?? 0)
    const copied = [...this.disk.copy.records.values()].map(({ record }) => Number(record.number ?? 0))
    return { number: 1 + Math.max(0, ...own, ...copied), leases: this.disk.leases }
  }

  /** One round: its entries to the hub and the centre, a new block of numbers where its own run out. */
  async sync(ways: readonly Ask[], lease: () => Promise<Lease>): Promise<void> {
    await this.#sender.round(ways)
    await this.#leave()
    if (!isAnotherNeeded(this.disk.leases, blockSize) || this.disk.state.stopped) return
    const { log } = this.disk
    const block = await lease()
    await this.breathe()
    if (logKey(log) === logKey(this.disk.log)) this.disk.leases = [...this.disk.leases, block]
  }

  /** A tier tells what it is for. From then on its acts name that; it goes there, and still has what it knows of where it was. */
  hear(told: Scope | undefined): void {
    if (!told || !isNewerScope(told, this.disk.scope)) return
    this.disk.scope = told
    this.disk.leaves = true
    this.site = siteOfId(told.siteId)
  }

  async #leave(): Promise<void> {
    const { scope, leaves, entries, state } = this.disk
    if (!leaves || !this.#around.rules.mayLeave(scope, [...entries.values()], state.confirmed)) return
    await this.breathe()
    this.disk.copy = emptyCopy()
    this.disk.leaves = false
    if (this.#around.rules.dropsWithScope)
      for (const [seq, { scope: made = 0 }] of entries) if (made < scope.n) entries.delete(seq)
    this.#around.count('left a site')
    await this.breathe()
  }

  async pull(ask: AskChanges): Promise<void> {
    if (this.disk.leaves) return
    await pullAll(ask, new MemoryCopy(this), 20)
  }

  /** What it does with the log that a new enrolment gave it: all that it has comes into it, signed anew. */
  async reEnrol(enrol: (publicKey: Uint8Array) => Promise<LogName>): Promise<void> {
    const seed = this.#around.newSeed()
    const log = await enrol(this.#around.keys.publicKeyOf(seed))
    const old = [...this.disk.entries.values()].toSorted((a, b) => a.seq - b.seq)
    const brought = broughtInto(log, old, seed, this.#around.keys)
    await this.breathe()
    Object.assign(this.disk, { log, seed, last: 0, lastHash: noHash, state: nothingSent, leases: [] })
    this.disk.entries.clear()
    for (const entry of brought) this.#append(Object.freeze(entry))
    this.#around.count('enrolled anew')
    await this.breathe()
  }

  async logs(): Promise<SentLog[]> {
    await this.breathe()
    return [{ ...this.disk.log, last: this.disk.last, state: this.disk.state }]
  }

  async entries(_log: LogName, after: number, limit: number): Promise<StationEntry[]> {
    await this.breathe()
    const found: StationEntry[] = []
    for (let seq = after + 1; seq <= this.disk.last && found.length < limit; seq++) {
      const entry = this.disk.entries.get(seq)
      if (entry) found.push(entry)
    }
    return found
  }

  async hashAt(_log: LogName, seq: number) {
    await this.breathe()
    return this.disk.entries.get(seq)?.hash
  }

  async learn(_log: LogName, tier: Tier, answer: LogAnswer, change: (state: SendState) => SendState): Promise<void> {
    await this.breathe()
    const before = this.disk.state
    const state = withReceived(this.#around, before, change(before))
    this.disk.state = Object.freeze(state)
    if (tier.kind === 'centre') for (const outcome of answer.outcomes) this.disk.finals.set(outcome.id, outcome)
    for (let seq = before.confirmed + 1; seq <= state.confirmed; seq++) {
      const entry = this.disk.entries.get(seq)
      if (entry) this.#around.shown.set(entry.id, this.#around.centreRestored)
    }
    const letGo = this.#around.rules.letsGoUpTo(state)
    for (const seq of this.disk.entries.keys()) {
      if (seq > letGo) break
      this.disk.entries.delete(seq)
      this.#around.count('let go')
    }
    await this.breathe()
  }

  /** Subjects that whoever is at the tablet sees: those of its copy, and what was recorded here. */
  people(): Id[] {
    const copied = [...this.disk.copy.records.values()].filter(({ noun }) => noun === 'person').map(({ id }) => id)
    return [...copied, ...this.disk.people.slice(-5)]
  }

  weapons(): Id[] {
    const copied = [...this.disk.copy.records.values()].filter(({ noun }) => noun === 'weapon').map(({ id }) => id)
    return [...copied, ...this.disk.weapons.slice(-5)]
  }
}

/** The right of a person that is paid once: one for each. */
export function entitlementOf(person: Id): Id {
  return derivedId(person, 'entitlement')
}

/** The disk of a tablet that was just enrolled. */
export function newDisk(log: LogName, site: number, seed: Uint8Array, program: number): TabletDisk {
  return {
    log,
    seed,
    entries: new Map(),
    last: 0,
    lastHash: noHash,
    state: nothingSent,
    finals: new Map(),
    leases: [],
    copy: emptyCopy(),
    scope: firstScope(siteIdOf(site)),
    leaves: false,
    recorded: new Set(),
    people: [],
    weapons: [],
    boot: 1,
    program,
  }
}
