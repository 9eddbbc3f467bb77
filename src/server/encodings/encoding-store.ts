import { randomInt } from 'node:crypto'
import type { Encoder } from '../../encodings/encoder.ts'
import { bytesOfEncoding } from '../../encodings/encoding-set.ts'
import type { Day } from '../../kernel/dates.ts'
import type { Id } from '../../kernel/ids.ts'
import { mayBeChild, type Person, personNoun } from '../../people/person.ts'
import { type EncodingChange, encodingsPerPage } from '../../stations/encoding-pages.ts'
import type { Tx } from '../database.ts'
import { columnsOf, recordOf } from '../records.ts'
import type { EncodingKey } from './encoding-key-store.ts'

const batchSize = 500

/**
 * Encodes, under each of these keys, a batch of those who wait for it; says how many they were. Who left the register is taken
 * out, and who may be a child on that day is in no encoding at all: they are in nobody's list of combatants (R-CHD1).
 */
export async function encodeBatch(
  tx: Tx,
  keys: readonly { key: Pick<EncodingKey, 'id'>; encoder: Encoder }[],
  today: Day,
): Promise<number> {
  const { rows: due } = await tx.query<{ id: Id }>(
    `delete from encoding_queue where person_id in (select person_id from encoding_queue limit ${batchSize})
     returning person_id as id`,
  )
  const ids = due.map(({ id }) => id)
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun)} from people where id = any($1) and transferred_at is null and erased_at is null`,
    [ids],
  )
  const people = rows.map((row) => recordOf(personNoun, row)).filter(({ birth }) => !mayBeChild(birth, today))
  const encoded = new Set(people.map(({ id }) => id))
  await tx.query('update people_encodings set person_id = null, bits = null, n = null where person_id = any($1)', [
    ids.filter((id) => !encoded.has(id)),
  ])
  for (const { key, encoder } of keys) await keepEncodings(tx, key.id, people, encoder)
  return ids.length
}

/** Keeps the encodings of people. One that did not change keeps its number, and no station is told of it again. */
async function keepEncodings(tx: Tx, keyId: Id, people: readonly Person[], encoder: Encoder): Promise<void> {
  await tx.query(
    `insert into people_encodings (key_id, handle, person_id, bits)
     select $1, * from unnest($2::bigint[], $3::uuid[], $4::bytea[])
     on conflict (key_id, person_id) do update set bits = excluded.bits, n = null
       where people_encodings.bits is distinct from excluded.bits`,
    [
      keyId,
      people.map(() => newHandle()),
      people.map(({ id }) => id),
      people.map((person) => Buffer.from(bytesOfEncoding(encoder.encode(person)))),
    ],
  )
}

/** A handle of 53 bits, of which a million have no two alike but once in ten thousand keys; the job then tries again. */
function newHandle(): number {
  return randomInt(1, 2 ** 21) * 2 ** 32 + randomInt(0, 2 ** 32)
}

/** A page of the changes under a key, and whether there are more. */
export async function readEncodingChanges(
  tx: Tx,
  keyId: Id,
  after: number,
): Promise<{ changes: EncodingChange[]; more: boolean }> {
  const { rows } = await tx.query<{ n: number; handle: number; bits: Buffer | null }>(
    `select n, handle, bits from people_encodings where key_id = $1 and n > $2 order by n limit ${encodingsPerPage + 1}`,
    [keyId, after],
  )
  const changes = rows
    .slice(0, encodingsPerPage)
    .map(({ n, handle, bits }) => ({ n, handle, bits: bits ? bits.toString('base64') : null }))
  return { changes, more: rows.length > encodingsPerPage }
}
