import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { LogName, StationEntry } from '../../stations/entry.ts'
import { databaseName } from './is-tablet.ts'

/** What an officer typed and did not save, and what the acts say that they saved: all of it is read at once. */
export type Sealed = 'drafts' | 'saved'

/** What lies on the device beside the outbox. `device` and `officers` are needed to unlock it; all else is sealed. */
export type Shelf = 'device' | 'officers' | 'reads' | Sealed | 'pictures' | 'state'

/** What is sealed and kept within bounds: when it came, in milliseconds since 1970, and how large it is, in bytes. */
export interface SealedRead {
  readonly at: number
  readonly bytes: number
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** How the outbox is written: in one transaction with what was read of it. */
export interface OutboxChange {
  readonly put: readonly StationEntry[]
  readonly drop: readonly StationEntry[]
}

/**
 * Where a tablet keeps what it has: IndexedDB in a browser, memory in tests. Whatever is written is on the disk when the promise
 * resolves; where the disk is full it rejects with an error whose name is `QuotaExceededError`, and nothing was written.
 */
export interface DeviceDatabase {
  get(shelf: Shelf, key: string): Promise<unknown>
  put(shelf: Shelf, key: string, value: unknown): Promise<void>
  remove(shelf: Shelf, keys: readonly string[]): Promise<void>
  /** Empties a shelf, but for what lies under one key where that is named. */
  clear(shelf: Shelf, except?: string): Promise<void>
  /** Reads a value and writes what `change` makes of it, in one transaction: two tabs come one after the other. Gives what was written. */
  update(shelf: 'state', key: string, change: (value: unknown) => unknown): Promise<unknown>
  /** When each of the kept reads came and how large it is, oldest first. */
  readSizes(): Promise<{ key: string; at: number; bytes: number }[]>
  /** All of a shelf, whoever's it is, with its keys. */
  sealed(shelf: Sealed): Promise<({ key: string } & SealedRead)[]>
  /** The outbox, by log and number. */
  entries(): Promise<StationEntry[]>
  /** Acts of one log after a number, in order, at most so many of them. */
  entriesOf(log: LogName, after: number, limit?: number): Promise<StationEntry[]>
  /** The last act of a log, if any is left. */
  lastOf(log: LogName): Promise<StationEntry | undefined>
  /** Reads the outbox and writes it in one transaction; `change` must be synchronous. Two tabs of a tablet come one after the other. */
  change<T extends OutboxChange>(change: (entries: readonly StationEntry[]) => T): Promise<T>
  /**
   * Puts one act at the end of a log. `write` gets the last entry of that log, if any is left. An act whose id is there already is
   * not written again; the one that is there is given back.
   */
  append(log: LogName, id: string, write: (last: StationEntry | undefined) => StationEntry): Promise<StationEntry>
}

interface Schema extends DBSchema {
  device: { key: string; value: unknown }
  officers: { key: string; value: unknown }
  reads: { key: string; value: SealedRead; indexes: { age: [number, number] } }
  drafts: { key: string; value: SealedRead }
  saved: { key: string; value: SealedRead }
  pictures: { key: string; value: unknown }
  state: { key: string; value: unknown }
  outbox: { key: [string, number, number]; value: StationEntry; indexes: { act: string } }
}

const strict = { durability: 'strict' } as const

/** Opens the device's database, and makes it where there is none. A new version adds what it needs and takes nothing away. */
export async function openDeviceDatabase(): Promise<DeviceDatabase> {
  const database = await openDB<Schema>(databaseName, 3, {
    upgrade: (made, before) => {
      if (before < 3) made.createObjectStore('pictures')
      if (before < 2) for (const shelf of ['drafts', 'saved'] as const) made.createObjectStore(shelf)
      if (before >= 1) return
      for (const shelf of ['device', 'officers', 'state'] as const) made.createObjectStore(shelf)
      made.createObjectStore('reads').createIndex('age', ['at', 'bytes'])
      made.createObjectStore('outbox', { keyPath: ['station', 'epoch', 'seq'] }).createIndex('act', 'id')
    },
    // Another tab has a newer version of the application: it waits for nobody who holds the old one open.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
  return new IndexedDevice(database)
}

class IndexedDevice implements DeviceDatabase {
  readonly #database: IDBPDatabase<Schema>

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database
  }

  get(shelf: Shelf, key: string): Promise<unknown> {
    return this.#database.get(shelf, key)
  }

  async put(shelf: Shelf, key: string, value: unknown): Promise<void> {
    if (shelf === 'reads') {
      if (!isSealedRead(value)) throw new TypeError('a read is kept sealed')
      // Reads can be read again: losing the last ones to a power cut loses nothing.
      await this.#database.put('reads', value, key)
      return
    }
    if (shelf === 'drafts' || shelf === 'saved') {
      if (!isSealedRead(value)) throw new TypeError('what an officer says is kept sealed')
      const writing = this.#database.transaction(shelf, 'readwrite', strict)
      await Promise.all([writing.store.put(value, key), writing.done])
      return
    }
    const writing = this.#database.transaction(shelf, 'readwrite', strict)
    await Promise.all([writing.store.put(value, key), writing.done])
  }

  async remove(shelf: Shelf, keys: readonly string[]): Promise<void> {
    const writing = this.#database.transaction(shelf, 'readwrite', strict)
    await Promise.all([...keys.map((key) => writing.store.delete(key)), writing.done])
  }

  async clear(shelf: Shelf, except?: string): Promise<void> {
    if (except === undefined) return this.#database.clear(shelf)
    const writing = this.#database.transaction(shelf, 'readwrite', strict)
    await Promise.all([
      writing.store.delete(IDBKeyRange.upperBound(except, true)),
      writing.store.delete(IDBKeyRange.lowerBound(except, true)),
      writing.done,
    ])
  }

  async update(shelf: 'state', key: string, change: (value: unknown) => unknown): Promise<unknown> {
    const writing = this.#database.transaction(shelf, 'readwrite', strict)
    const changed = change(await writing.store.get(key))
    await Promise.all([writing.store.put(changed, key), writing.done])
    return changed
  }

  async readSizes(): Promise<{ key: string; at: number; bytes: number }[]> {
    const sizes: { key: string; at: number; bytes: number }[] = []
    const index = this.#database.transaction('reads').store.index('age')
    for (let row = await index.openKeyCursor(); row; row = await row.continue()) {
      const [at, bytes] = row.key
      sizes.push({ key: row.primaryKey, at, bytes })
    }
    return sizes
  }

  async sealed(shelf: Sealed): Promise<({ key: string } & SealedRead)[]> {
    const found: ({ key: string } & SealedRead)[] = []
    const { store } = this.#database.transaction(shelf)
    for (let row = await store.openCursor(); row; row = await row.continue())
      found.push({ key: row.primaryKey, ...row.value })
    return found
  }

  entries(): Promise<StationEntry[]> {
    return this.#database.getAll('outbox')
  }

  entriesOf(log: LogName, after: number, limit?: number): Promise<StationEntry[]> {
    return this.#database.getAll('outbox', rangeOf(log, after), limit)
  }

  async lastOf(log: LogName): Promise<StationEntry | undefined> {
    const outbox = this.#database.transaction('outbox').store
    return (await outbox.openCursor(rangeOf(log), 'prev'))?.value
  }

  async change<T extends OutboxChange>(change: (entries: readonly StationEntry[]) => T): Promise<T> {
    const writing = this.#database.transaction('outbox', 'readwrite', strict)
    const changed = change(await writing.store.getAll())
    await Promise.all([
      ...changed.drop.map(({ station, epoch, seq }) => writing.store.delete([station, epoch, seq])),
      ...changed.put.map((entry) => writing.store.put(entry)),
      writing.done,
    ])
    return changed
  }

  async append(
    log: LogName,
    id: string,
    write: (last: StationEntry | undefined) => StationEntry,
  ): Promise<StationEntry> {
    const writing = this.#database.transaction('outbox', 'readwrite', strict)
    const known = await writing.store.index('act').get(id)
    if (known) return known
    const last = await writing.store.openCursor(rangeOf(log), 'prev')
    const entry = write(last?.value)
    await Promise.all([writing.store.add(entry), writing.done])
    return entry
  }
}

/** Where the acts of a log lie that come after a number. */
function rangeOf({ station, epoch }: LogName, after = 0): IDBKeyRange {
  return IDBKeyRange.bound([station, epoch, after + 1], [station, epoch, Number.MAX_SAFE_INTEGER])
}

function isSealedRead(value: unknown): value is SealedRead {
  return typeof value === 'object' && value !== null && 'sealed' in value && 'at' in value && 'bytes' in value
}
