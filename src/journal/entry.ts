import { z } from 'zod'
import { hash, hex, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import { leafHash } from './tree.ts'

/**
 * A line of the journal: what was done, to whom or what, by whom, when, and how it was judged. It is hashed for ever,
 * so it holds no personal data in the clear: those are in `sealed`, whose key can be destroyed.
 */
export const Entry = z.strictObject({
  v: z.literal(1),
  /** UUIDv7 chosen by the device of the author. */
  id: z.uuid(),
  station: z.strictObject({ id: z.string().min(1).max(100), sequence: z.int().nonnegative() }),
  /** Such as `weapon.handOver`; `version` is that of its rules and input. */
  action: z.string().min(1).max(100),
  version: z.int().positive(),
  subject: z.strictObject({ noun: z.string().min(1).max(100), id: z.uuid() }),
  /** What was said, without its personal fields. */
  input: z.json(),
  /** What the decision was told besides the record, without personal data. */
  facts: z.json(),
  /** The personal fields, as base64 ciphertext under the key of the person concerned; null when there are none. */
  sealed: z.strictObject({ under: z.uuid(), box: z.base64() }).nullable(),
  /** Who did it and in what capacity, as it was that day. Their name stands in the record of users. */
  actor: z.strictObject({
    id: z.uuid(),
    sideId: z.uuid(),
    side: z.string().min(1).max(100),
    joint: z.boolean(),
    siteId: z.uuid().nullable(),
    roles: z.array(z.string().min(1).max(100)),
  }),
  /** By the device's clock. */
  at: z.iso.datetime(),
  /** By the centre's clock. */
  received: z.iso.datetime(),
  outcome: z.enum(['accepted', 'flagged']),
  flags: z.array(z.strictObject({ code: z.string().min(1).max(100), facts: z.json() })),
  /** The documents issued with it, whose leaves follow this one: SHA-256 of each leaf's bytes in lowercase hex. */
  documents: z.array(z.strictObject({ id: z.uuid(), leaf: z.string().regex(/^[0-9a-f]{64}$/) })),
})
export type Entry = z.infer<typeof Entry>

/** The bytes that are stored and hashed: canonical JSON in UTF-8. Refuses what has no canonical JSON. */
export function entryBytes(entry: Entry): Uint8Array {
  return utf8(canonicalJson(entry))
}

/** The leaf hash of an entry. */
export function entryLeafHash(entry: Entry): Uint8Array {
  return leafHash(entryBytes(entry))
}

/** Length of the salt of a document, in bytes: enough that nobody can guess the document back from its leaf. */
export const documentSaltBytes = 16

/**
 * The leaf of an issued document: only a salted hash of its content, so that content and salt can be erased while the
 * tree still verifies. The salt must be 16 random bytes: a fixed length, lest bytes pass from salt to statement.
 */
export function documentLeafBytes(statement: Uint8Array, salt: Uint8Array): Uint8Array {
  if (salt.length !== documentSaltBytes) throw new RangeError(`The salt of a document has ${documentSaltBytes} bytes`)
  const salted = new Uint8Array(salt.length + statement.length)
  salted.set(salt)
  salted.set(statement, salt.length)
  return utf8(canonicalJson({ v: 1, document: hex(hash(salted)) }))
}
