import type { Id } from '../../kernel/ids.ts'
import { protocol, stationPaths } from '../../stations/exchange.ts'
import { PictureAnswer, pieceBytes } from '../../stations/pictures.ts'
import type { CarriedPicture } from '../carry/content.ts'
import { askAnew, notOpened, settlePicture } from '../stations/picture-store.ts'
import type { Sulh } from '../sulh.ts'
import { type AskCentre, CentreRefused } from './centre.ts'

/** How many pieces are passed on in a round: what officers record goes before the rest. */
const piecesPerRound = 20

interface Waiting {
  readonly station_id: Id
  readonly sha256: string
  readonly size: number
}

/**
 * Passes pictures on to the centre as their tablets sealed them, from where it has come to. What it kept or refused is let go here, and
 * the tablet hears it when it asks.
 */
export async function passPictures(sulh: Sulh, ask: AskCentre): Promise<void> {
  const { rows } = await sulh.database.writer.query<Waiting>(
    `select station_id, sha256, size from station_pictures where state = 'atSite' order by heard_at limit ${piecesPerRound}`,
  )
  let left = piecesPerRound
  for (const picture of rows) {
    if (left <= 0) return
    left -= await passOne(sulh, ask, picture, left).catch((error: unknown) => passOver(sulh, picture, error))
  }
}

/** One that the centre does not take, now or at all, holds up no other: it goes behind those that wait. Says that a piece was asked. */
async function passOver(sulh: Sulh, { station_id: of, sha256 }: Waiting, error: unknown): Promise<number> {
  if (!(error instanceof CentreRefused) || !['picture.notNow', 'notAllowed'].includes(error.code)) throw error
  await sulh.database.writer.query('update station_pictures set heard_at = $3 where station_id = $1 and sha256 = $2', [
    of,
    sha256,
    sulh.now(),
  ])
  return 1
}

/** The pictures that wait to be passed on, one after the other, for a file that is carried to the centre. */
export async function* picturesAtSite(sulh: Sulh): AsyncGenerator<CarriedPicture, void, void> {
  const { rows } = await sulh.database.writer.query<Pick<Waiting, 'station_id' | 'sha256'>>(
    `select station_id, sha256 from station_pictures where state = 'atSite' order by heard_at`,
  )
  for (const { station_id: of, sha256 } of rows) {
    const { rows: found } = await sulh.database.writer.query<{ sealed: Buffer }>(
      `select sealed from station_pictures where station_id = $1 and sha256 = $2 and state = 'atSite'`,
      [of, sha256],
    )
    if (found[0]) yield { of, sha256, sealed: found[0].sealed.toString('base64') }
  }
}

/** Passes at most so many pieces of one picture on, and says how many it were. */
async function passOne(sulh: Sulh, ask: AskCentre, picture: Waiting, most: number): Promise<number> {
  const { station_id: of, sha256, size } = picture
  const say = (from: number, piece: Buffer) => {
    const body = { protocol, sha256, size, from, piece: piece.toString('base64'), of }
    return ask({ path: stationPaths.pictures, body }, PictureAnswer)
  }
  let answer = await say(0, Buffer.alloc(0))
  for (let pieces = 1; ; pieces++) {
    const { state, received, code } = answer
    if (state !== 'coming') {
      await settlePicture(sulh.database.writer, { station: of, sha256 }, { state, code })
      return pieces
    }
    if (pieces >= most) return pieces
    const { rows } = await sulh.database.writer.query<{ piece: Buffer }>(
      'select substring(sealed from $3 for $4) as piece from station_pictures where station_id = $1 and sha256 = $2',
      [of, sha256, received + 1, pieceBytes],
    )
    answer = await say(received, rows[0]?.piece ?? Buffer.alloc(0))
    if (answer.state !== 'coming' || answer.received > received) continue
    // Perhaps two sealings met here: the tablet brings it again. Otherwise the next round asks the centre once more.
    if (answer.code === notOpened) await askAnew(sulh.database.writer, { station: of, sha256 })
    return pieces
  }
}
