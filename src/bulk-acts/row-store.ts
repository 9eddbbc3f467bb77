import { createHmac } from 'node:crypto'
import { canonicalJson } from '../journal/canonical.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun } from '../kernel/record.ts'
import { personNoun } from '../people/person.ts'
import type { Tx } from '../server/database.ts'
import { loadRecords, recordKey } from '../server/records.ts'
import { derivedKey } from '../server/seal.ts'
import type { Sulh } from '../server/sulh.ts'
import type { BulkAct } from './bulk-act.ts'

/** The records of some rows within the reader's sight, by their ids. */
export async function rowRecords(tx: Tx, noun: Noun, ids: readonly Id[]): Promise<Map<Id, AnyRecord>> {
  const found = await loadRecords(
    tx,
    ids.map((id) => ({ noun, id })),
  )
  return new Map(ids.flatMap((id): [Id, AnyRecord][] => entryOf(id, found.get(recordKey(noun, id)))))
}

const entryOf = (id: Id, record: AnyRecord | undefined): [Id, AnyRecord][] => (record ? [[id, record]] : [])

/** What rows are called, by their ids: of those that the reader sees. */
export async function rowNames(tx: Tx, act: BulkAct, records: ReadonlyMap<Id, AnyRecord>): Promise<Map<Id, string>> {
  const said = [...records].map(([id, record]) => ({ id, name: act.nameOf(record) }))
  const people = said.flatMap(({ name }) => ('personId' in name ? [name.personId] : []))
  const numbers = new Map<Id, string>()
  if (people.length > 0) {
    const { rows } = await tx.query<{ id: Id; number: string }>(
      `select id, number from ${personNoun.table} where id = any($1)`,
      [people],
    )
    for (const { id, number } of rows) numbers.set(id, number)
  }
  return new Map(
    said.map(({ id, name }): [Id, string] => [id, 'text' in name ? name.text : (numbers.get(name.personId) ?? '')]),
  )
}

/**
 * The mark of a record as it is: of another version it is another. Keyed, so that nobody who guesses what a record says can tell from the
 * journal whether it did.
 */
export function markOf(sulh: Pick<Sulh, 'keys'>, record: AnyRecord): string {
  return createHmac('sha256', derivedKey(sulh.keys.master, 'bulk act rows'))
    .update(canonicalJson(record))
    .digest('hex')
    .slice(0, 32)
}
