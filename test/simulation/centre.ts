import type { Id } from '../../src/kernel/ids.ts'
import { centreKeyId } from '../../src/stations/box.ts'
import { type LogName, logKey, type StationEntry } from '../../src/stations/entry.ts'
import {
  type EntryOutcome,
  type PullAnswer,
  type PullRequest,
  type PushAnswer,
  type PushRequest,
  protocol,
  type Tier,
} from '../../src/stations/exchange.ts'
import { Intake } from '../../src/stations/intake.ts'
import { type Lease, lastAfterRestoration, newLease, nextBlock } from '../../src/stations/leases.ts'
import { nextEpoch } from '../../src/stations/re-enrol.ts'
import { firstScope, type Scope, scopeOfEntry } from '../../src/stations/scope.ts'
import { type Change, type DomainState, decideAct, emptyDomain } from './domain.ts'
import { counted, type FeedDisk, pulled, type Stored } from './feed-disk.ts'
import { type Logs, MemoryIntake } from './log-disk.ts'
import { Process } from './process.ts'
import { Acknowledged, type Surroundings, siteIdOf } from './surroundings.ts'

export interface StationRow {
  readonly name: LogName
  readonly publicKey: Uint8Array
  readonly site: number
  readonly revoked: boolean
}

export interface CentreDisk {
  generation: Id
  readonly stations: Map<string, StationRow>
  /** Every scope that a station had, the oldest first. */
  readonly scopes: Map<Id, readonly Scope[]>
  readonly logs: Logs
  readonly domain: DomainState
  /** One feed per site, and the site in whose feed a record is. */
  readonly feeds: Map<number, FeedDisk>
  readonly placed: Map<string, number>
  leasedUpTo: number
  program: number
}

export const blockSize = 8
/** More numbers than a centre leases in a day. */
const leasedPerDay = 10_000

/** The centre: what it decides is final. */
export class Centre extends Process<CentreDisk> {
  readonly acknowledged = new Acknowledged()
  readonly #around: Surroundings
  readonly #intake: Intake

  constructor(around: Surroundings, sites: number, program: number) {
    super({
      generation: around.random.id(),
      stations: new Map(),
      scopes: new Map(),
      logs: new Map(),
      domain: emptyDomain(),
      feeds: new Map(Array.from({ length: sites }, (_, site) => [site, { changes: [] }])),
      placed: new Map(),
      leasedUpTo: 0,
      program,
    })
    this.#around = around
    this.#intake = new Intake({
      storage: new MemoryIntake(this, around.rules),
      stationOf: async (log) => this.disk.stations.get(logKey(log)),
      decide: (entries) => this.#decide(entries),
      crypto: around.keys,
    })
  }

  tier(): Tier {
    return { id: centreKeyId, kind: 'centre', generation: this.disk.generation }
  }

  override startAgain(): void {
    super.startAgain()
    this.acknowledged.check('the centre', this.disk.logs, this.#around)
  }

  /** Puts an older disk in: another generation, whose leases begin far behind all that may have been given. */
  restore(disk: CentreDisk, madeAt: number): void {
    this.unwritten.length = 0
    this.acknowledged.forget()
    this.disk = disk
    if (this.#around.rules.restoredIsAnother) disk.generation = this.#around.random.id()
    const at = new Date(madeAt).toISOString()
    disk.leasedUpTo = lastAfterRestoration(disk.leasedUpTo, at, this.#around.clock(), leasedPerDay)
    this.#around.centreRestored++
  }

  async push(request: PushRequest): Promise<PushAnswer> {
    await this.breathe()
    await this.#intake.receive(request.entries)
    const logs = []
    for (const { station, epoch, knows, knowsLater } of request.asks) {
      await this.#intake.decide({ station, epoch })
      const answer = await this.#intake.answer({ station, epoch }, knows, knowsLater)
      this.acknowledged.said(logKey(answer), answer.received)
      logs.push(answer)
    }
    const scope = scopeTold(this.disk.scopes, request)
    return { protocol, tier: this.tier(), now: this.#around.clock(), logs, centre: null, ...scope }
  }

  /** A named person gives a station another site. */
  changeScope(station: Id, site: number): void {
    const known = this.disk.scopes.get(station) ?? []
    const n = nextEpoch(known.at(-1)?.n ?? 0, this.#around.clock())
    const next = Object.freeze({ ...firstScope(siteIdOf(site)), n })
    this.disk.scopes.set(station, Object.freeze([...known, next]))
  }

  /** A person sets aside whatever is held. */
  setHeldAside(): void {
    for (const log of this.disk.logs.values())
      for (const outcome of log.outcomes.values())
        if (outcome.outcome === 'held') {
          const later = ++log.later
          log.outcomes.set(outcome.seq, Object.freeze({ ...outcome, outcome: 'refused', codes: ['setAside'], later }))
        }
  }

  async #decide(entries: readonly StationEntry[]): Promise<EntryOutcome[]> {
    const outcomes: EntryOutcome[] = []
    for (const entry of entries) {
      await this.breathe()
      const { domain, program, scopes } = this.disk
      const known = scopeOfEntry(entry, scopes.get(entry.station) ?? [])
      const { outcome, changes } = decideAct(domain, entry, program, this.#around.rules, known !== undefined)
      if (!known) this.#around.count('of a scope that was lost')
      for (const change of changes) this.#tell(change, entry.at)
      await this.breathe()
      outcomes.push(Object.freeze({ ...outcome, seq: entry.seq }))
    }
    return outcomes
  }

  /** A change goes to the feed of the site where the record is, and to that where it was. */
  #tell(change: Change, at: string): void {
    const key = `${change.noun}/${change.id}`
    const record = this.read(change)
    const sites = new Set([this.disk.placed.get(key), record?.site].filter((site) => site !== undefined))
    for (const site of sites) {
      const feed = this.disk.feeds.get(site)
      if (feed) counted(feed, change, (n) => this.#around.rules.countedBy(n, at))
    }
    if (record) this.disk.placed.set(key, record.site)
  }

  read({ noun, id }: Change): ({ readonly site: number } & Stored) | null {
    const { people, weapons } = this.disk.domain
    const record = noun === 'person' ? people.get(id) : weapons.get(id)
    return record ? { ...record } : null
  }

  async pull(site: number, request: PullRequest): Promise<PullAnswer> {
    await this.breathe()
    const feed = this.disk.feeds.get(site) ?? { changes: [] }
    return pulled(feed, this.tier(), request, (change) => {
      const record = this.read(change)
      return record?.site === site ? record : null
    })
  }

  /** How many changes of a site there are. */
  fed(site: number): number {
    return this.disk.feeds.get(site)?.changes.at(-1)?.n ?? 0
  }

  async lease(log: LogName): Promise<Lease> {
    await this.breathe()
    const block = nextBlock(this.disk.leasedUpTo, blockSize)
    this.disk.leasedUpTo = block.to
    await this.breathe()
    return newLease(log, 'card', block)
  }

  /** Enrols a device, anew too: it begins another log. */
  async enrol(station: Id, site: number, publicKey: Uint8Array): Promise<LogName> {
    await this.breathe()
    const epochs = [...this.disk.stations.values()].filter(({ name }) => name.station === station)
    const last = Math.max(0, ...epochs.map(({ name }) => name.epoch))
    const name = { station, epoch: nextEpoch(last, this.#around.clock()) }
    this.disk.stations.set(logKey(name), Object.freeze({ name, publicKey, site, revoked: false }))
    if (!this.disk.scopes.has(station)) this.disk.scopes.set(station, Object.freeze([firstScope(siteIdOf(site))]))
    await this.breathe()
    return name
  }

  revoke(log: LogName): void {
    const row = this.disk.stations.get(logKey(log))
    if (row) this.disk.stations.set(logKey(log), Object.freeze({ ...row, revoked: true }))
  }
}

/** What a tier tells the tablet that asks of its own log alone, once its scope was changed. */
export function scopeTold(
  scopes: ReadonlyMap<Id, readonly Scope[]>,
  { asks }: Pick<PushRequest, 'asks'>,
): { scope?: Scope } {
  const [only, other] = asks
  const scope = only && !other ? scopes.get(only.station)?.at(-1) : undefined
  return scope && scope.n > 0 ? { scope } : {}
}
