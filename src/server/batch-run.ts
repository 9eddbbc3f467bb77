import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref, Write } from '../kernel/record.ts'
import type { Tx } from './database.ts'
import { loadRecords, recordKey, removeRecords, saveRecords } from './records.ts'
import type { Sealer } from './sealer.ts'

/** The records of one batch: what was loaded, what the actions so far left, and what is not yet saved. */
export class BatchRun {
  readonly tx: Tx
  readonly #nouns: readonly Noun[]
  readonly #records = new Map<string, AnyRecord | undefined>()
  /** Records as the database has them; null where it was asked for one and has none. */
  readonly #saved = new Map<string, AnyRecord | null>()
  #unsaved = new Map<string, Write>()
  #ended: Ref[] = []
  #following: (() => Promise<void>)[] = []

  /** Whose key stands and whose was destroyed, as far as it was asked. */
  readonly #erased = new Map<Id, boolean>()
  readonly #sealer: Sealer

  constructor(tx: Tx, nouns: readonly Noun[], sealer: Sealer) {
    this.tx = tx
    this.#nouns = nouns
    this.#sealer = sealer
  }

  /** Asks once for all of these whether they were erased. */
  async foresee(owners: readonly Id[]): Promise<void> {
    const erased = await this.#sealer.erasedAmong(this.tx, owners)
    for (const owner of owners) this.#erased.set(owner, erased.has(owner))
  }

  /** Whether somebody was erased; who was not foreseen is asked for alone. */
  async isErased(owner: Id): Promise<boolean> {
    if (!this.#erased.has(owner)) await this.foresee([owner])
    return this.#erased.get(owner) ?? false
  }

  async load(refs: readonly Ref[]): Promise<void> {
    const missing = refs.filter((ref) => !this.#records.has(recordKey(ref.noun, ref.id)))
    if (missing.length === 0) return
    const loaded = await loadRecords(this.tx, missing)
    for (const ref of missing) {
      const key = recordKey(ref.noun, ref.id)
      const record = loaded.get(key)
      this.#records.set(key, record)
      this.#saved.set(key, record ?? null)
    }
  }

  get(noun: Noun, id: Id): AnyRecord | undefined {
    return this.#records.get(recordKey(noun, id))
  }

  /** `following` is what a feature's store adds once these are saved, such as the keys that a person is found by. */
  put(writes: readonly Write[], removes: readonly Ref[], following: () => Promise<void>): void {
    for (const write of writes) {
      const key = recordKey(write.noun, write.record.id)
      this.#records.set(key, write.record)
      this.#unsaved.set(key, write)
    }
    for (const { noun, id } of removes) {
      this.#records.set(recordKey(noun, id), undefined)
      this.#saved.set(recordKey(noun, id), null)
      this.#unsaved.delete(recordKey(noun, id))
    }
    this.#ended.push(...removes)
    this.#following.push(following)
  }

  /** Saves what is unsaved, so that SQL sees what the actions before it did. */
  async flush(): Promise<void> {
    const changes = [...this.#unsaved].map(([key, write]) => ({ ...write, before: this.#saved.get(key) }))
    for (const [key, { record }] of this.#unsaved) this.#saved.set(key, record)
    this.#unsaved = new Map()
    await saveRecords(this.tx, changes, this.#nouns)
    const ended = this.#ended
    this.#ended = []
    await removeRecords(this.tx, ended, this.#nouns)
    const following = this.#following
    this.#following = []
    for (const follow of following) await follow()
  }
}
