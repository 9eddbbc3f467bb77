import { createHash, type Hash as Digest } from 'node:crypto'
import { z } from 'zod'
import { utf8 } from '../../journal/bytes.ts'
import { Id } from '../../kernel/ids.ts'
import { plainText } from '../../kernel/texts.ts'
import { Hash, LogName, StationEntry } from '../../stations/entry.ts'
import { PullAnswer, PushAnswer } from '../../stations/exchange.ts'
import { PictureAnswer, sealedBytesMax } from '../../stations/pictures.ts'
import {
  AccountsAnswer,
  ListedAnswer,
  SiteEncodings,
  SiteEncodingsRequest,
  SiteHealth,
} from '../stations/hub-exchange.ts'

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
  /** How the server itself and its tablets are, reckoned back from when the file was made. */
  health: SiteHealth.extend({ backlog: z.int().nonnegative(), app: plainText(40) }).optional(),
  /** Up to where it has the encodings of the register. */
  encodings: SiteEncodingsRequest.optional(),
  /** What the answer is to be sealed with: who can use it has read this, and is the centre. 32 bytes. */
  answerKey: z.base64().length(44),
})
export type CarriedAsk = z.infer<typeof CarriedAsk>

/** A picture as its tablet sealed it. */
export const CarriedPicture = z.strictObject({
  of: Id,
  sha256: Hash,
  sealed: z
    .base64()
    .min(4)
    .max(Math.ceil(sealedBytesMax / 3) * 4),
})
export type CarriedPicture = z.infer<typeof CarriedPicture>

/** What became of a picture that was carried. */
const PictureSettled = z.strictObject({
  of: Id,
  ...PictureAnswer.pick({ state: true, code: true }).shape,
  sha256: Hash,
})
export type PictureSettled = z.infer<typeof PictureSettled>

/** A line of what a site sends. The signature, by the server's key, is over everything before it. */
export const OutLine = z.union([
  z.strictObject({ ask: CarriedAsk }),
  z.strictObject({ entries: z.array(StationEntry) }),
  z.strictObject({ picture: CarriedPicture }),
  z.strictObject({ signature: z.base64().length(88) }),
])

/** A line of the centre's answer. Entries of lists come before the page of records that names their list. */
export const BackLine = z.union([
  z.strictObject({ push: PushAnswer }),
  z.strictObject({ accounts: AccountsAnswer }),
  z.strictObject({ listed: Id, page: ListedAnswer }),
  z.strictObject({ after: z.int().nonnegative(), page: PullAnswer }),
  z.strictObject({ pictures: z.array(PictureSettled) }),
  z.strictObject({ asked: SiteEncodingsRequest, encodings: SiteEncodings }),
  z.strictObject({ end: z.literal(true) }),
])

/** Takes up head and lines in order, for the signature over them. */
export function newDigest(head: Uint8Array): Digest {
  return createHash('sha256').update(head)
}

/** What the server that sends signs: named for its purpose, so that it can be shown as nothing else. */
export function signedBytes(digest: Digest): Uint8Array {
  return utf8(`sulh carried entries\n${digest.digest('hex')}\n`)
}
