import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Box } from './box.ts'

/** How many encodings one answer holds. */
export const encodingsPerPage = 2000

/**
 * `GET /api/stations/encodings?key=&after=`, signed: what changed in the encodings of the register after the `after`th change under
 * a key. Without a key, or with one that is not in force any more, it begins at the beginning.
 */
export const EncodingsQuery = z.strictObject({
  key: Id.optional(),
  after: z.coerce.number().int().nonnegative().default(0),
})
export type EncodingsQuery = z.infer<typeof EncodingsQuery>

/** An encoding under a handle that says nothing of the person; null where they left the register: the copy has to go. */
export const EncodingChange = z.strictObject({
  n: z.int().positive(),
  handle: z.int().positive(),
  /** 64 bytes in base64. */
  bits: z.base64().length(88).nullable(),
})
export type EncodingChange = z.infer<typeof EncodingChange>

/** What the box with the key holds: 32 bytes in base64. The box is bound to the key's id. */
export const EncodingKeyContent = z.strictObject({ key: z.base64().length(44) })

export const EncodingsAnswer = z.strictObject({
  /** The key in force; null where there is none yet: nobody is encoded, and the station asks again later. */
  key: Id.nullable(),
  /** Which way of encoding it is for. A station that knows another way drops what it has, until it is updated. */
  form: z.int().positive(),
  /** The key itself, sealed for the station that asks; with the first page alone. */
  box: Box.nullable(),
  /** After which change this page begins: 0 also where the station asked for more under a key that is not in force. */
  after: z.int().nonnegative(),
  changes: z.array(EncodingChange).max(encodingsPerPage),
  /** Everything up to here is in this answer or before it. */
  upTo: z.int().nonnegative(),
  more: z.boolean(),
})
export type EncodingsAnswer = z.infer<typeof EncodingsAnswer>
