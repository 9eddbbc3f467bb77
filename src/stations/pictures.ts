import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Hash } from './entry.ts'
import { Tier } from './exchange.ts'

/** A picture as a device takes it: at most so many bytes before it is sealed, and so many pixels along its longer side. */
export const pictureBytesMax = 1_500_000
export const pictureSideMax = 1600
/** What is sealed says beside it who opens it. */
export const sealedBytesMax = pictureBytesMax + 4000

/** How much of a sealed picture goes in one message: what a link of 128 kbit/s carries in a few seconds, so that little is sent twice. */
export const pieceBytes = 48 * 1024

/** How many pictures of one device a tier keeps that did not come to their end. */
export const picturesComingMost = 500

/**
 * `POST /api/stations/pictures`: a piece of a sealed picture, from a place on. Asked with an empty piece, a tier says what it has of it.
 * Whoever passes it on reads nothing in it: it is named by the hash of what is inside.
 */
export const PictureRequest = z.strictObject({
  protocol: z.int().positive(),
  /** The hash of the picture, by which acts name it. */
  sha256: Hash,
  /** How many bytes it has, sealed. */
  size: z.int().positive().max(sealedBytesMax),
  from: z.int().nonnegative(),
  piece: z.base64().max((pieceBytes * 4) / 3 + 4),
  /** Of a hub: whose picture it passes on. */
  of: Id.optional(),
})
export type PictureRequest = z.infer<typeof PictureRequest>

/**
 * How a tier stands with a picture. At the site: a hub has all of it and passes it on. Kept: the centre opened, checked and attached it.
 * Refused: what is inside is not the picture that its name says, or none that may be kept.
 */
export const PictureAnswer = z.strictObject({
  protocol: z.int().positive(),
  tier: Tier,
  state: z.enum(['coming', 'atSite', 'kept', 'refused']),
  /** How many bytes of it are there: what comes next begins here. */
  received: z.int().nonnegative(),
  /** Why it is refused. */
  code: z.string().max(100).nullable(),
})
export type PictureAnswer = z.infer<typeof PictureAnswer>

/** What a sealed picture is bound to: it opens under no other name. */
export function boundToPicture(sha256: string): string {
  return `picture ${sha256}`
}

/** Whether a piece goes on where the tier has come to. Another one was sent twice or comes early, and changes nothing. */
export function goesOn(
  received: number,
  { from, size }: Pick<PictureRequest, 'from' | 'size'>,
  length: number,
): boolean {
  return length > 0 && from === received && from + length <= size
}
