import { randomBytes } from 'node:crypto'
import { encodingForm } from '../../encodings/encoded.ts'
import { encodingKeyBytes } from '../../encodings/encoder.ts'
import type { Instant } from '../../kernel/dates.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import type { Tx } from '../database.ts'
import { derivedKey, open, seal } from '../seal.ts'

/** A key of the programme's encodings. One is in force at a time; another may be coming, while everybody is encoded under it. */
export interface EncodingKey {
  readonly id: Id
  readonly form: number
  readonly madeAt: Instant
  /** Null while it is coming. */
  readonly inForceAt: Instant | null
  /** 32 bytes. */
  readonly key: Uint8Array
  /** The last number that was given to a change under it. */
  readonly lastN: number
}

interface Row {
  id: Id
  form: number
  made_at: Instant
  in_force_at: Instant | null
  sealed: Buffer
  last_n: number
}

/** The keys that are not retired, opened: the one in force first. Refuses a master key that is not theirs. */
export async function readEncodingKeys(tx: Tx, master: Uint8Array): Promise<EncodingKey[]> {
  const { rows } = await tx.query<Row>(
    `select id, form, made_at, in_force_at, sealed, last_n from encoding_keys where retired_at is null
     order by in_force_at is null`,
  )
  return rows.map((row) => {
    const key = open(wrappingKey(master), row.sealed, row.id)
    if (!key) throw new Error('The master key does not fit this database: restore the key file that belongs to it.')
    return {
      id: row.id,
      form: row.form,
      madeAt: row.made_at,
      inForceAt: row.in_force_at,
      key: new Uint8Array(key),
      lastN: row.last_n,
    }
  })
}

/**
 * Makes another key, under which everybody is then encoded (`encodingsJob`); the one in force stays so until that is done. Where one is
 * coming already, nothing happens: false.
 */
export async function makeEncodingKey(tx: Tx, master: Uint8Array, now: Date): Promise<boolean> {
  const id = newId()
  const sealed = seal(wrappingKey(master), randomBytes(encodingKeyBytes), id)
  const { rowCount } = await tx.query(
    `insert into encoding_keys (id, form, made_at, sealed) values ($1, $2, $3, $4) on conflict do nothing`,
    [id, encodingForm, now, sealed],
  )
  if (rowCount !== 1) return false
  await tx.query('insert into encoding_queue select id from people on conflict do nothing')
  return true
}

/**
 * Puts the coming key in force: its encodings get their numbers, in an order that says nothing of when who was registered, and
 * the key before it is destroyed with everything that was made under it.
 */
export async function putInForce(tx: Tx, { id }: Pick<EncodingKey, 'id'>, now: Date): Promise<void> {
  const { rows } = await tx.query<{ id: Id }>(
    `update encoding_keys set retired_at = $2, sealed = null where in_force_at is not null and retired_at is null and id <> $1
     returning id`,
    [id, now],
  )
  await tx.query('delete from people_encodings where key_id = any($1)', [rows.map((row) => row.id)])
  await numberChanges(tx, id)
  await tx.query('update encoding_keys set in_force_at = $2 where id = $1', [id, now])
}

/** Gives numbers to the changes under a key that wait for one, by their handles, which are random. */
export async function numberChanges(tx: Tx, keyId: Id): Promise<void> {
  const { rowCount } = await tx.query(
    `update people_encodings e set n = k.last_n + w.place
     from (select handle, row_number() over (order by handle) as place from people_encodings where key_id = $1 and n is null) w,
       encoding_keys k
     where k.id = $1 and e.key_id = $1 and e.handle = w.handle`,
    [keyId],
  )
  if (rowCount !== null && rowCount > 0)
    await tx.query('update encoding_keys set last_n = last_n + $2 where id = $1', [keyId, rowCount])
}

const wrappingKey = (master: Uint8Array) => derivedKey(master, 'keys of encodings')

/** Every key there ever was, the newest first, without itself: for the command line. */
export async function listEncodingKeys(
  tx: Tx,
): Promise<{ id: Id; madeAt: Instant; inForceAt: Instant | null; retiredAt: Instant | null; people: number }[]> {
  const { rows } = await tx.query(
    `select id, made_at as "madeAt", in_force_at as "inForceAt", retired_at as "retiredAt",
       (select count(*) from people_encodings e where e.key_id = k.id and e.bits is not null) as people
     from encoding_keys k order by made_at desc, id`,
  )
  return rows
}
