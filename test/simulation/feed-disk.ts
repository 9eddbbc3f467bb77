import type { Id } from '../../src/kernel/ids.ts'
import {
  type PullAnswer,
  type PullRequest,
  protocol,
  type RecordChange,
  type Tier,
} from '../../src/stations/exchange.ts'
import type { CopyStep, CopyStore, Cursor } from '../../src/stations/feed.ts'
import type { Change } from './domain.ts'
import type { Process } from './process.ts'

export type Stored = Readonly<Record<string, unknown>>

/** The changes of one scope, counted at commit. `at` is what the device's clock said of the act: only a mutant reads it. */
export interface FeedDisk {
  readonly changes: (Change & { readonly n: number })[]
}

/** Adds a change to a feed; `count` gives the number under which it is found. */
export function counted(feed: FeedDisk, change: Change, count: (n: number) => number): void {
  feed.changes.push(Object.freeze({ ...change, n: count(feed.changes.length + 1) }))
}

/** Answers a reader: what changed after its cursor, as it is now. */
export function pulled(
  feed: FeedDisk,
  tier: Tier,
  request: PullRequest,
  read: (change: Change) => Stored | null,
): PullAnswer {
  const reset = request.generation !== null && request.generation !== tier.generation
  const after = reset ? 0 : request.after
  const found = feed.changes.filter(({ n }) => n > after).toSorted((a, b) => a.n - b.n)
  const page = found.slice(0, request.limit)
  const changes: RecordChange[] = page.map(({ n, noun, id }) => ({ n, noun, id, record: read({ noun, id }) }))
  return {
    protocol,
    tier,
    reset,
    changes: changes.filter(({ n }, at) => changes[at + 1]?.n !== n),
    upTo: page.at(-1)?.n ?? after,
    more: found.length > page.length,
  }
}

/** A reader's copy. */
export interface CopyDisk {
  cursor: Cursor | null
  readonly records: Map<string, { readonly noun: Change['noun']; readonly id: Id; readonly record: Stored }>
}

export function emptyCopy(): CopyDisk {
  return { cursor: null, records: new Map() }
}

/** A reader's copy on the disk of its process; `told` hears of each record that changed, in the same transaction. */
export class MemoryCopy implements CopyStore {
  readonly #process: Process<{ copy: CopyDisk }>
  readonly #told: (change: Change) => void

  constructor(process: Process<{ copy: CopyDisk }>, told: (change: Change) => void = () => {}) {
    this.#process = process
    this.#told = told
  }

  async cursor(): Promise<Cursor | null> {
    await this.#process.breathe()
    return this.#process.disk.copy.cursor
  }

  async apply(step: CopyStep): Promise<boolean> {
    await this.#process.breathe()
    const { copy } = this.#process.disk
    if (copy.cursor?.generation !== step.from?.generation || copy.cursor?.n !== step.from?.n) return false
    if (step.forget) {
      for (const { noun, id } of copy.records.values()) this.#told({ noun, id })
      copy.records.clear()
    }
    for (const { noun, id, record } of step.changes) {
      if (noun !== 'person' && noun !== 'weapon') continue
      if (record) copy.records.set(`${noun}/${id}`, Object.freeze({ noun, id, record }))
      else copy.records.delete(`${noun}/${id}`)
      this.#told({ noun, id })
    }
    copy.cursor = Object.freeze(step.to)
    await this.#process.breathe()
    return true
  }
}
