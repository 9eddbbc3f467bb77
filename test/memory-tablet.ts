import { base64, concat, fromBase64 } from '../src/journal/bytes.ts'
import { newId } from '../src/kernel/ids.ts'
import { BoxOpener, centreKeyId, newBoxKeys } from '../src/stations/box.ts'
import { type LogName, logKey, type StationEntry } from '../src/stations/entry.ts'
import type { EnrolAnswer, EntryOutcome, PushAnswer, Tier } from '../src/stations/exchange.ts'
import { EnrolRequest, stationPaths } from '../src/stations/exchange.ts'
import { Intake, type IntakeStorage, type KeptLog } from '../src/stations/intake.ts'
import { type LeasedNumbers, LeasesRequest } from '../src/stations/leased-numbers.ts'
import { boundToPicture, goesOn, type PictureAnswer, PictureRequest } from '../src/stations/pictures.ts'
import { emptyLog } from '../src/stations/place-in-log.ts'
import { readPush } from '../src/stations/push-message.ts'
import { isSignedBy, readPass } from '../src/stations/request-signature.ts'
import type { Scope } from '../src/stations/scope.ts'
import { NetworkError } from '../src/web/request.ts'
import type { Post } from '../src/web/stations/device.ts'
import type { DeviceDatabase, OutboxChange, Sealed, SealedRead, Shelf } from '../src/web/stations/device-database.ts'

/** A tablet's database in memory, with a disk that may be full. */
export class MemoryDevice implements DeviceDatabase {
  readonly shelves = new Map<Shelf, Map<string, unknown>>()
  outbox: StationEntry[] = []
  /** How many bytes reads may take before every write fails; undefined for a disk without end. */
  room: number | undefined

  #shelf(shelf: Shelf): Map<string, unknown> {
    const known = this.shelves.get(shelf) ?? new Map<string, unknown>()
    this.shelves.set(shelf, known)
    return known
  }

  #write(): void {
    const taken = [...this.#shelf('reads').values()].filter(isRead).reduce((sum, { bytes }) => sum + bytes, 0)
    if (this.room !== undefined && taken >= this.room) throw new DOMException('full', 'QuotaExceededError')
  }

  async get(shelf: Shelf, key: string): Promise<unknown> {
    return this.#shelf(shelf).get(key)
  }
  async put(shelf: Shelf, key: string, value: unknown): Promise<void> {
    this.#write()
    this.#shelf(shelf).set(key, value)
  }
  async remove(shelf: Shelf, keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#shelf(shelf).delete(key)
  }
  async clear(shelf: Shelf, except?: string): Promise<void> {
    for (const key of [...this.#shelf(shelf).keys()]) if (key !== except) this.#shelf(shelf).delete(key)
  }
  async update(shelf: 'state', key: string, change: (value: unknown) => unknown): Promise<unknown> {
    this.#write()
    const changed = change(this.#shelf(shelf).get(key))
    this.#shelf(shelf).set(key, changed)
    return changed
  }
  async readSizes(): Promise<{ key: string; at: number; bytes: number }[]> {
    return [...this.#shelf('reads')]
      .flatMap(([key, value]) => (isRead(value) ? [{ key, at: value.at, bytes: value.bytes }] : []))
      .toSorted((a, b) => a.at - b.at)
  }
  async sealed(shelf: Sealed): Promise<({ key: string } & SealedRead)[]> {
    return [...this.#shelf(shelf)].flatMap(([key, value]) => (isRead(value) ? [{ key, ...value }] : []))
  }
  async entries(): Promise<StationEntry[]> {
    return [...this.outbox]
  }
  async entriesOf(log: LogName, after: number, limit?: number): Promise<StationEntry[]> {
    const ofLog = this.outbox.filter((entry) => logKey(entry) === logKey(log) && entry.seq > after)
    return ofLog.toSorted((a, b) => a.seq - b.seq).slice(0, limit)
  }
  async lastOf(log: LogName): Promise<StationEntry | undefined> {
    return (await this.entriesOf(log, 0)).at(-1)
  }
  async change<T extends OutboxChange>(change: (entries: readonly StationEntry[]) => T): Promise<T> {
    const changed = change(this.outbox)
    this.outbox = [...this.outbox.filter((entry) => !changed.drop.includes(entry)), ...changed.put]
    return changed
  }
  async append(
    log: LogName,
    id: string,
    write: (last: StationEntry | undefined) => StationEntry,
  ): Promise<StationEntry> {
    const known = this.outbox.find((entry) => entry.id === id)
    if (known) return known
    this.#write()
    const entry = write(this.outbox.findLast((one) => logKey(one) === logKey(log)))
    this.outbox.push(entry)
    return entry
  }
}

function isRead(value: unknown): value is SealedRead {
  return typeof value === 'object' && value !== null && 'bytes' in value
}

/** A tier in memory, of the program's own intake: it enrols whoever shows the code, and decides as it is told to. */
export class MemoryTier {
  readonly code = 'K7M4-P2X9-QD3T'
  tier: Tier
  /** The inputs that were decided, by the act's id. */
  readonly done = new Map<string, unknown>()
  outcome: EntryOutcome['outcome'] = 'accepted'
  /** Decides an act, where it is not `outcome` that stands for all. */
  perform: ((entry: StationEntry, content: unknown) => Promise<EntryOutcome['outcome']>) | undefined
  away = false
  /** How many more of its answers arrive: it takes in what comes, and the rest of its answers is lost. */
  answers = Number.POSITIVE_INFINITY
  revoked = false
  /** The blocks that it leases whoever asks, and how many numbers they said to have left. */
  leases: readonly Omit<LeasedNumbers, 'station' | 'epoch'>[] = []
  leftTold: LeasesRequest['left'] = {}
  /** What it has of pictures, sealed; and what was inside of those of which it has all. */
  readonly pictures = new Map<string, Uint8Array>()
  readonly opened = new Map<string, Uint8Array | undefined>()
  /** What it tells a tablet that it is for. */
  scope: Scope | undefined
  readonly #opener: BoxOpener
  readonly #receiver: string
  #epoch = 0
  #stations = new Map<string, Uint8Array>()
  #logs = new Map<string, MemoryLog>()
  readonly #station = newId()

  private constructor(kind: Tier['kind'], keys: { publicKey: string; privateKey: string }) {
    this.tier = { id: kind === 'centre' ? centreKeyId : newId(), kind, generation: newId() }
    this.#opener = new BoxOpener(centreKeyId, keys.privateKey)
    this.#receiver = keys.publicKey
  }

  static async of(kind: Tier['kind']): Promise<MemoryTier> {
    return new MemoryTier(kind, await newBoxKeys())
  }

  /** As after a restoration from a backup that had nothing yet. */
  restore(): void {
    this.tier = { ...this.tier, generation: newId() }
    this.#logs = new Map()
    this.pictures.clear()
  }

  get post(): Post {
    return async ({ path, body }, authorization) => {
      if (this.away) throw new NetworkError('away')
      const answer = await this.#answer(path, body, authorization)
      if (this.answers-- <= 0) throw new NetworkError('no answer')
      return answer
    }
  }

  async #answer(path: string, body: Uint8Array, authorization?: string): ReturnType<Post> {
    if (path === stationPaths.enrol) return this.#enrol(EnrolRequest.parse(JSON.parse(new TextDecoder().decode(body))))
    const pass = readPass(authorization)
    const key = pass && this.#stations.get(logKey(pass))
    if (!pass || !key || !isSignedBy(pass, { method: 'POST', path, body }, key)) return { status: 401, json: null }
    if (this.revoked) return { status: 403, json: { code: 'station.notInForce' } }
    if (path === stationPaths.share) return { status: 200, json: this.#share() }
    if (path === stationPaths.leases) {
      this.leftTold = LeasesRequest.parse(JSON.parse(new TextDecoder().decode(body))).left
      return { status: 200, json: { leases: this.leases.map((one) => ({ ...one, ...this.#logOf() })) } }
    }
    if (path === stationPaths.pictures)
      return {
        status: 200,
        json: await this.#picture(PictureRequest.parse(JSON.parse(new TextDecoder().decode(body)))),
      }
    const request = await readPush(body)
    if (!request) return { status: 400, json: null }
    const intake = this.#intake()
    await intake.receive(request.entries)
    for (const log of request.asks) await intake.decide(log)
    const logs = await Promise.all(
      request.asks.map(({ station, epoch, knows, knowsLater }) => intake.answer({ station, epoch }, knows, knowsLater)),
    )
    const answer: PushAnswer = { protocol: 1, tier: this.tier, now: request.now, logs, centre: null, ...this.#scope() }
    return { status: 200, json: answer }
  }

  async #picture({ sha256, size, from, piece }: PictureRequest): Promise<PictureAnswer> {
    const had = this.pictures.get(sha256) ?? new Uint8Array()
    const bytes = fromBase64(piece) ?? new Uint8Array()
    const has = goesOn(had.length, { from, size }, bytes.length) ? concat(had, bytes) : had
    this.pictures.set(sha256, has)
    const isWhole = has.length === size
    if (isWhole) this.opened.set(sha256, await this.#opener.openBytes(has, boundToPicture(sha256)))
    return { protocol: 1, tier: this.tier, state: isWhole ? 'kept' : 'coming', received: has.length, code: null }
  }

  #logOf(): LogName {
    return { station: this.#station, epoch: this.#epoch }
  }

  #scope() {
    return this.scope ? { scope: this.scope } : {}
  }

  #share() {
    return { share: base64(new Uint8Array(32).fill(7)), receivers: [{ id: centreKeyId, key: this.#receiver }] }
  }

  #enrol(request: EnrolRequest): { status: number; json: unknown } {
    if (request.code !== this.code) return { status: 403, json: { code: 'stations.codeUnknown' } }
    this.#epoch++
    this.revoked = false
    const log = this.#logOf()
    this.#stations.set(logKey(log), fromBase64(request.signKey) ?? new Uint8Array())
    const site = { name: 'Tablet 3', siteId: newId(), sideId: newId(), tier: this.tier }
    const json: EnrolAnswer = { ...log, ...site, ...this.#share(), ...this.#scope() }
    return { status: 200, json }
  }

  #intake(): Intake {
    return new Intake({
      storage: memoryStorage(this.#logs),
      stationOf: async (log) => {
        const publicKey = this.#stations.get(logKey(log))
        return publicKey && { publicKey, revoked: this.revoked }
      },
      decide: async (entries) => {
        const outcomes: EntryOutcome[] = []
        for (const entry of entries) {
          const content = await this.#opener.open(entry.box, entry.id)
          this.done.set(entry.id, content)
          const outcome = (await this.perform?.(entry, content)) ?? this.outcome
          outcomes.push({ seq: entry.seq, id: entry.id, outcome, codes: [] })
        }
        return outcomes
      },
    })
  }
}

interface MemoryLog {
  standing: KeptLog['standing']
  entries: StationEntry[]
  waiting: StationEntry[]
  outcomes: EntryOutcome[]
}

function memoryStorage(logs: Map<string, MemoryLog>): IntakeStorage {
  const logOf = (log: LogName): MemoryLog => {
    const known = logs.get(logKey(log)) ?? { standing: emptyLog, entries: [], waiting: [], outcomes: [] }
    logs.set(logKey(log), known)
    return known
  }
  return {
    keep: async (log, _seqs, place) => {
      const kept = logOf(log)
      const placing = place({
        standing: kept.standing,
        hashes: new Map(kept.entries.map(({ seq, hash }) => [seq, hash])),
        waiting: new Map(kept.waiting.map((entry) => [entry.seq, entry])),
      })
      kept.standing = placing.standing
      kept.entries.push(...placing.next, ...kept.waiting.filter(({ seq }) => placing.joined.includes(seq)))
      kept.waiting = [...kept.waiting.filter(({ seq }) => !placing.joined.includes(seq)), ...placing.ahead]
    },
    standing: async (log) => ({ standing: logOf(log).standing, decided: logOf(log).outcomes.length }),
    undecided: async (log, limit) => logOf(log).entries.slice(logOf(log).outcomes.length).slice(0, limit),
    outcomes: async (log, after, limit) =>
      logOf(log)
        .outcomes.filter(({ seq }) => seq > after)
        .slice(0, limit),
    changedOutcomes: async () => [],
    settle: async (log, outcomes) => void logOf(log).outcomes.push(...outcomes),
    heldSubjects: async () => new Set(),
  }
}
