import { createHash, type Hash } from 'node:crypto'
import { z } from 'zod'
import { utf8 } from '../../journal/bytes.ts'
import { Id } from '../../kernel/ids.ts'
import { LogName, StationEntry } from '../../stations/entry.ts'
import { PullAnswer, PushAnswer } from '../../stations/exchange.ts'
import { AccountsAnswer, ListedAnswer } from '../stations/hub-exchange.ts'

/** What a site's server asks of the centre: the first line of what it sends. */
export const CarriedAsk = z.strictObject({
  protocol: z.int().positive(),
  asks: z.array(
    z.strictObject({ ...LogName.shape, knows: z.int().nonnegative(), knowsLater: z.int().nonnegative().optional() }),
  ),
  /** Up to where it copied the centre's feed. */
  generation: Id.nullable(),
  copied: z.int().nonnegative(),
  /** That it takes the keys of a page in one box. */
  keysTogether: z.literal(true).optional(),
  /** What the answer is to be sealed with: who can use it has read this, and is the centre. 32 bytes. */
  answerKey: z.base64().length(44),
})
export type CarriedAsk = z.infer<typeof CarriedAsk>

/** A line of what a site sends. The signature, by the server's key, is over everything before it. */
export const OutLine = z.union([
  z.strictObject({ ask: CarriedAsk }),
  z.strictObject({ entries: z.array(StationEntry) }),
  z.strictObject({ signature: z.base64().length(88) }),
])

/** A line of the centre's answer. Entries of lists come before the page of records that names their list. */
export const BackLine = z.union([
  z.strictObject({ push: PushAnswer }),
  z.strictObject({ accounts: AccountsAnswer }),
  z.strictObject({ listed: Id, page: ListedAnswer }),
  z.strictObject({ after: z.int().nonnegative(), page: PullAnswer }),
  z.strictObject({ end: z.literal(true) }),
])

/** Takes up head and lines in order, for the signature over them. */
export function newDigest(head: Uint8Array): Hash {
  return createHash('sha256').update(head)
}

/** What the server that sends signs: named for its purpose, so that it can be shown as nothing else. */
export function signedBytes(digest: Hash): Uint8Array {
  return utf8(`sulh carried entries\n${digest.digest('hex')}\n`)
}
