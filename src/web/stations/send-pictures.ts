import { z } from 'zod'
import { base64, utf8 } from '../../journal/bytes.ts'
import type { Id } from '../../kernel/ids.ts'
import { centreKeyId } from '../../stations/box.ts'
import { protocol, stationPaths } from '../../stations/exchange.ts'
import { PictureAnswer, type PictureRequest, pieceBytes } from '../../stations/pictures.ts'
import type { OpenDevice, Post } from './device.ts'
import { logStateOf } from './log-state.ts'
import { signed } from './sending.ts'
import type { Tablet } from './tablet.ts'
import { boundPictures, type KeptPicture, notePicture, picturesOf, sealedPicture, toOffer } from './tablet-pictures.ts'

/** How long pictures are sent before acts have their turn again, in milliseconds. */
const turn = 20_000

/**
 * Sends pictures to the tier, the oldest first, piece by piece from where it has come to. A link that is lost loses a piece at most. Acts
 * go before: after some seconds the rest waits for the next round.
 */
export async function sendPictures(tablet: Tablet, post: Post, now: () => number = Date.now): Promise<void> {
  const { device, database } = tablet
  if (!device || tablet.view.stopped) return
  await boundPictures(database, now())
  await tablet.refresh()
  const { send } = await logStateOf(database, device)
  const centre = send.tiers[centreKeyId]?.generation ?? null
  const begun = now()
  const parts = { tablet, device, post, now, centre }
  for (const picture of toOffer(await picturesOf(database), centre)) {
    if (now() - begun > turn) break
    const goesOn = await sendOne(picture, parts, begun + turn)
    await tablet.refresh()
    if (!goesOn) break
  }
}

interface Parts {
  readonly tablet: Tablet
  readonly device: OpenDevice
  readonly post: Post
  readonly now: () => number
  readonly centre: Id | null
}

/** Sends one picture. False where the tier does not answer as one; of a picture that it does not take now the next is still sent. */
async function sendOne({ sha256, size }: KeptPicture, parts: Parts, until: number): Promise<boolean> {
  const { database } = parts.tablet
  let [from, piece] = [0, new Uint8Array()]
  for (let sealed: Uint8Array | undefined; ; piece = sealed.slice(from, from + pieceBytes)) {
    const answer = await ask(parts, { protocol, sha256, size, from, piece: base64(piece) })
    if (answer === 'notNow') return true
    if (!answer) return false
    await notePicture(database, sha256, answer, { centre: parts.centre, now: parts.now() })
    const isStuck = piece.length > 0 && answer.received <= from
    if (answer.state !== 'coming' || isStuck || parts.now() > until) return true
    // Most that are only asked after are where they should be: nothing of those is read.
    sealed ??= await sealedPicture(database, sha256)
    if (!sealed) return true
    from = answer.received
  }
}

const NotNow = z.looseObject({ code: z.literal('picture.notNow') })

async function ask(
  { device, post, now }: Parts,
  request: PictureRequest,
): Promise<PictureAnswer | 'notNow' | undefined> {
  const message = { path: stationPaths.pictures, type: 'application/json', body: utf8(JSON.stringify(request)) }
  const { status, json } = await signed(post, device, message, now)
  if (status < 300) return PictureAnswer.safeParse(json).data
  return NotNow.safeParse(json).success ? 'notNow' : undefined
}
