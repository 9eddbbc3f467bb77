import type { Id } from '../../kernel/ids.ts'
import type { AnyRecord, Noun } from '../../kernel/record.ts'
import { Box, type BoxOpener } from '../../stations/box.ts'
import type { RecordChange, Tier } from '../../stations/exchange.ts'
import { inTransaction, type Tx } from '../database.ts'
import { asRecord } from '../records.ts'
import { SubjectKeys, subjectKeysNoun } from '../stations/subject-keys.ts'
import type { Sulh } from '../sulh.ts'
import { copyRecords, removeCopies } from './copy-records.ts'
import { endWaiting, keepBases, readyBases, waitingAmong } from './waiting.ts'

/** What a feature keeps beside the records of a noun, made again from those that were copied. */
export type AfterCopy = Readonly<Record<string, (tx: Tx, records: readonly AnyRecord[]) => Promise<void>>>

/** How far a copy is once a page of it was written. */
export interface CopiedUpTo {
  readonly tier: Tier
  readonly upTo: number
  readonly whole: boolean
  /** Of lists to screen against that changed, which entries are in force; they were brought here before. */
  readonly listed: ReadonlyMap<Id, readonly Id[]>
}

/** Writes what the centre's feed says into the tables of this server, page by page. */
export class Copier {
  readonly #sulh: Sulh
  readonly #siteId: Id
  readonly #opener: BoxOpener
  readonly #afterCopy: AfterCopy
  readonly #nouns: ReadonlyMap<string, Noun>

  constructor(sulh: Sulh, parts: { siteId: Id; opener: BoxOpener; afterCopy: AfterCopy }) {
    this.#sulh = sulh
    this.#siteId = parts.siteId
    this.#opener = parts.opener
    this.#afterCopy = parts.afterCopy
    this.#nouns = new Map(sulh.nouns.map((noun) => [noun.name, noun]))
  }

  /**
   * Writes a page of changes and how far it goes, in one transaction while nothing is decided. A record with acts that the centre has not
   * decided stays as it is, and what the centre has of it is kept beside. Refuses records that this version does not know.
   */
  async take(changes: readonly RecordChange[], at: CopiedUpTo): Promise<void> {
    const keys = await this.#openedKeys(changes)
    await asReplica(this.#sulh, async (tx) => {
      await this.#keepKeys(tx, keys)
      const records = changes.filter(({ noun }) => this.#nouns.has(noun))
      const waiting = await waitingAmong(tx, records)
      const waits = records.filter(({ noun, id }) => waiting.has(`${noun} ${id}`))
      await keepBases(this.#sulh, tx, waits)
      await this.#write(
        tx,
        records.filter(({ noun, id }) => !waiting.has(`${noun} ${id}`)),
      )
      for (const [list, entries] of at.listed)
        await tx.query('update listed_entries set in_force = (id = any($2)) where list_id = $1', [list, entries])
      await tx.query(
        `update hub_link set copied = $1, generation = $2, whole_at = case when $3 then coalesce(whole_at, $4) else whole_at end`,
        [at.upTo, at.tier.generation, at.whole, this.#sulh.now()],
      )
    })
  }

  /**
   * Puts records, whose acts the centre decided before this copy was brought up to date, as the centre has them. Returns how many.
   */
  async settle(ready: readonly { noun: string; id: Id }[]): Promise<number> {
    if (ready.length === 0) return 0
    return asReplica(this.#sulh, async (tx) => {
      const bases = await readyBases(this.#sulh, tx, ready)
      await this.#write(tx, bases)
      await endWaiting(tx, bases)
      return bases.length
    })
  }

  /** Lets everything go that a whole copy of another generation did not bring again: what was in the feed up to `before`. */
  async forgetBefore(before: number): Promise<void> {
    await asReplica(this.#sulh, async (tx) => {
      const { rows } = await tx.query<{ noun: string; id: Id }>(
        `select noun, record_id as id from feed_changes f where site_id = $1 and n <= $2
           and not exists (select from hub_waiting w where w.noun = f.noun and w.record_id = f.record_id)`,
        [this.#siteId, before],
      )
      await this.#write(
        tx,
        rows.map((row) => ({ ...row, record: null })),
      )
      await tx.query('update hub_link set forget_before = null')
    })
  }

  async #write(tx: Tx, changes: readonly Pick<RecordChange, 'noun' | 'id' | 'record'>[]): Promise<void> {
    for (const [name, noun] of this.#nouns) {
      const ofNoun = changes.filter((change) => change.noun === name)
      if (ofNoun.length === 0) continue
      const records = ofNoun.flatMap(({ record }) => (record ? [this.#read(noun, record)] : []))
      await removeCopies(
        tx,
        noun,
        ofNoun.filter(({ record }) => record === null).map(({ id }) => id),
      )
      await copyRecords(tx, noun, records)
      if (records.length > 0) await this.#afterCopy[name]?.(tx, records)
    }
    const scope = { sites: [this.#siteId], sideId: null }
    await this.#sulh.feed.append(
      tx,
      changes.map(({ noun, id }) => ({ noun, id, scope })),
    )
  }

  #read(noun: Noun, record: Readonly<Record<string, unknown>>): AnyRecord {
    const read = noun.schema.safeParse(record)
    if (read.success) return asRecord(read.data)
    throw new Error(
      `The centre has records of another version (${noun.name}): bring this server to the centre’s version.`,
    )
  }

  async #openedKeys(changes: readonly RecordChange[]): Promise<Map<Id, Buffer | null>> {
    const opened = new Map<Id, Buffer | null>()
    for (const { noun, id, record } of changes) {
      if (noun !== subjectKeysNoun) continue
      const box = Box.safeParse(record?.box).data
      const said = box && SubjectKeys.safeParse(await this.#opener.open(box, id)).data
      if (!said) throw new Error('The keys that the centre sealed for this server do not open.')
      for (const [owner, key] of Object.entries(said.keys))
        opened.set(owner, key === null ? null : Buffer.from(key, 'base64'))
    }
    return opened
  }

  async #keepKeys(tx: Tx, keys: ReadonlyMap<Id, Buffer | null>): Promise<void> {
    if (keys.size === 0) return
    const had = await this.#sulh.sealer.keysOf(tx, [...keys.keys()])
    const news = [...keys].filter(([id, key]) => key === null || had.get(id)?.equals(key) !== true)
    const gone = news.flatMap(([id, key]) => (key === null ? [id] : []))
    const kept = new Map(news.flatMap(([id, key]): [Id, Buffer][] => (key === null ? [] : [[id, key]])))
    const given = await this.#sulh.sealer.wrap(tx, kept)
    await tx.query(
      `insert into subject_keys (subject_id, wrapped, destroyed_at) select id, null, $2::timestamptz from unnest($1::uuid[]) id
       on conflict (subject_id) do update set wrapped = null, former = null, destroyed_at = $2 where subject_keys.wrapped is not null`,
      [gone, this.#sulh.now()],
    )
    await tx.query(
      // Of two generations the older one is noted: a rotation under way then wraps both anew.
      `insert into subject_keys (subject_id, wrapped, wrapped_by) select * from unnest($1::uuid[], $2::bytea[], $3::integer[])
       on conflict (subject_id) do update set former = coalesce(subject_keys.former, subject_keys.wrapped), wrapped = excluded.wrapped,
         wrapped_by = least(subject_keys.wrapped_by, excluded.wrapped_by)
       where subject_keys.wrapped is not null`,
      [given.map(({ id }) => id), given.map(({ wrapped }) => wrapped), given.map(({ by }) => by)],
    )
    for (const [id] of news) this.#sulh.sealer.forget(id)
  }
}

/** As the owner, past the triggers, and while perform() waits. */
async function asReplica<T>(sulh: Sulh, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(sulh.database.owner, async (tx) => {
    await tx.query('select from journal_head for update')
    await tx.query('set local session_replication_role = replica')
    return work(tx)
  })
}
