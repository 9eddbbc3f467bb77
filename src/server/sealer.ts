import { createHmac } from 'node:crypto'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from './database.ts'
import type { KeyRing } from './key-ring.ts'
import { derivedKey, open, randomKey, seal } from './seal.ts'

/** How many keys are kept in memory. */
const remembered = 1000

/**
 * Seals personal data under a key of the person concerned. The keys lie in the database, wrapped by a key of the ring that the master
 * key opens; destroying a person's key erases them from the journal while its hashes still verify (trust.md A6).
 */
export class Sealer {
  readonly #master: Uint8Array
  readonly #ring: KeyRing
  readonly #known = new Map<Id, Buffer>()

  constructor(master: Uint8Array, ring: KeyRing) {
    this.#master = master
    this.#ring = ring
  }

  /** Seals for a person; their key is made with their first entry. `boundTo` is the entry's id. */
  async seal(tx: Tx, person: Id, plain: Uint8Array, boundTo: string): Promise<string> {
    const key = (await this.#find(tx, person)) ?? (await this.#make(tx, person))
    return seal(key, plain, boundTo).toString('base64')
  }

  /** Opens what was sealed for a person; undefined once their key is destroyed. Refuses what was tampered with. */
  async open(tx: Tx, person: Id, sealed: string, boundTo: string): Promise<Buffer | undefined> {
    const key = await this.#find(tx, person)
    if (!key) return undefined
    const box = Buffer.from(sealed, 'base64')
    const plain = open(key, box, boundTo) ?? (await this.#openWithFormer(tx, person, box, boundTo))
    if (!plain) throw new Error('sealed data does not fit its key and entry')
    return plain
  }

  /**
   * What a text is looked for by without being read: the same for the same text and purpose, and of no use to whoever has a copy of
   * the database without the master key.
   */
  fingerprint(purpose: string, text: string): string {
    return createHmac('sha256', derivedKey(this.#master, `fingerprint of ${purpose}`))
      .update(text)
      .digest('base64url')
  }

  /** The keys of these people as they are, for another server that has a master key of its own; null where one was destroyed. */
  async keysOf(tx: Tx, people: readonly Id[]): Promise<Map<Id, Buffer | null>> {
    const { rows } = await tx.query<{ id: Id; wrapped: Buffer | null }>(
      'select subject_id as id, wrapped from subject_keys where subject_id = any($1)',
      [people],
    )
    const keys = new Map<Id, Buffer | null>()
    for (const { id, wrapped } of rows) keys.set(id, wrapped && (await this.#unwrapped(id, wrapped)))
    return keys
  }

  /** Keys of people as this server keeps them, and which generation of the ring wrapped them. */
  async wrap(tx: Tx, keys: ReadonlyMap<Id, Uint8Array>): Promise<{ id: Id; wrapped: Buffer; by: number }[]> {
    if (keys.size === 0) return []
    const { rows } = await tx.query<{ newest: number }>('select max(generation) as newest from key_ring')
    if (rows[0]?.newest !== this.#ring.newest) await this.#ring.reload()
    return [...keys].map(([id, key]) => ({ id, ...this.#ring.wrap(id, key) }))
  }

  /** Finds the keys of many people at once, before each is opened: at most as many as it remembers. */
  async learn(tx: Tx, people: readonly Id[]): Promise<void> {
    const unknown = people.filter((person) => !this.#known.has(person)).slice(0, remembered)
    if (unknown.length === 0) return
    if (this.#known.size + unknown.length > remembered) this.#known.clear()
    const { rows } = await tx.query<{ id: Id; wrapped: Buffer | null }>(
      'select subject_id as id, wrapped from subject_keys where subject_id = any($1)',
      [unknown],
    )
    for (const { id, wrapped } of rows) if (wrapped) await this.#unwrapped(id, wrapped)
  }

  /** Those of these people whose key was destroyed: nothing more is sealed for them, since nothing more is written of them. */
  async erasedAmong(tx: Tx, people: readonly Id[]): Promise<Set<Id>> {
    if (people.length === 0) return new Set()
    const { rows } = await tx.query<{ id: Id }>({
      name: 'erased among',
      text: 'select subject_id as id from subject_keys where subject_id = any($1) and wrapped is null',
      values: [people],
    })
    return new Set(rows.map(({ id }) => id))
  }

  /** Forgets every key that it knows: after a transaction that failed, a key made in it is in no table. */
  forgetAll(): void {
    this.#known.clear()
  }

  /** Forgets a key that was destroyed in the database. */
  forget(person: Id): void {
    this.#known.delete(person)
  }

  /** A hub's own key of somebody, of before it had the centre's. */
  async #openWithFormer(tx: Tx, person: Id, box: Buffer, boundTo: string): Promise<Buffer | undefined> {
    const { rows } = await tx.query<{ former: Buffer | null }>(
      'select former from subject_keys where subject_id = $1 and wrapped is not null',
      [person],
    )
    const former = rows[0]?.former
    return former ? open(await this.#ring.unwrap(person, former), box, boundTo) : undefined
  }

  async #find(tx: Tx, person: Id): Promise<Buffer | undefined> {
    const known = this.#known.get(person)
    if (known) return known
    const { rows } = await tx.query<{ wrapped: Buffer | null }>(
      'select wrapped from subject_keys where subject_id = $1',
      [person],
    )
    const wrapped = rows[0]?.wrapped
    return wrapped ? this.#unwrapped(person, wrapped) : undefined
  }

  async #unwrapped(person: Id, wrapped: Buffer): Promise<Buffer> {
    return this.#remember(person, await this.#ring.unwrap(person, wrapped))
  }

  async #make(tx: Tx, person: Id): Promise<Buffer> {
    const key = randomKey()
    for (const { id, wrapped, by } of await this.wrap(tx, new Map([[person, key]])))
      await tx.query('insert into subject_keys (subject_id, wrapped, wrapped_by) values ($1, $2, $3)', [
        id,
        wrapped,
        by,
      ])
    return key
  }

  #remember(person: Id, key: Buffer): Buffer {
    if (this.#known.size > remembered) this.#known.clear()
    this.#known.set(person, key)
    return key
  }
}
