import type { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from './database.ts'
import type { Sealer } from './sealer.ts'

/**
 * Fields that a table keeps sealed: one ciphertext under the key of the case that they belong to, so that a copy of the
 * database says nothing in clear and destroying the key erases the case. A lookup seals, since `decide` is pure and a nonce
 * is not: the ciphertext is a fact of the action, kept in the journal like every other.
 */
export async function sealField(tx: Tx, sealer: Sealer, key: Id, value: unknown): Promise<string> {
  return sealer.seal(tx, key, Buffer.from(JSON.stringify(value)), boundTo(key))
}

/** What was sealed; null once the key of the case is destroyed. */
export async function openField<S extends z.ZodType>(
  tx: Tx,
  sealer: Sealer,
  key: Id,
  sealed: string,
  schema: S,
): Promise<z.output<S> | null> {
  const plain = await sealer.open(tx, key, sealed, boundTo(key))
  return plain ? schema.parse(JSON.parse(plain.toString())) : null
}

const boundTo = (key: Id) => `field of ${key}`
