import { createHash } from 'node:crypto'
import type { Id } from '../../kernel/ids.ts'
import { bareJpeg } from '../../stations/bare-jpeg.ts'
import type { BoxOpener } from '../../stations/box.ts'
import {
  boundToPicture,
  goesOn,
  type PictureAnswer,
  type PictureRequest,
  pictureBytesMax,
  pictureSideMax,
  picturesComingMost,
} from '../../stations/pictures.ts'
import { inTransaction, type Tx } from '../database.ts'
import { keepPhoto, preparePhoto } from '../photos.ts'
import type { Sulh } from '../sulh.ts'

/** How a picture stands here. */
export type PictureStanding = Pick<PictureAnswer, 'state' | 'received' | 'code'>

interface Row extends PictureStanding {
  readonly size: number
}

function standingOf({ state, received, code }: Row): PictureStanding {
  return { state, received, code }
}

/**
 * Takes a piece of a picture in where it goes on, and says how the picture stands. Undefined where the device has too many under way, or
 * names another size than before.
 */
export async function takePiece(
  sulh: Sulh,
  station: Id,
  { sha256, size, from, piece }: Pick<PictureRequest, 'sha256' | 'size' | 'from' | 'piece'>,
): Promise<PictureStanding | undefined> {
  const bytes = Buffer.from(piece, 'base64')
  return inTransaction(sulh.database.writer, async (tx) => {
    await tx.query(
      `insert into station_pictures (station_id, sha256, size, heard_at) select $1::uuid, $2::text, $3::integer, $4::timestamptz
       where (select count(*) from station_pictures where station_id = $1 and state = 'coming') < $5 on conflict do nothing`,
      [station, sha256, size, sulh.now(), picturesComingMost],
    )
    const { rows } = await tx.query<Row>(
      `select size, received, state, code from station_pictures where station_id = $1 and sha256 = $2 for update`,
      [station, sha256],
    )
    const [row] = rows
    if (row?.size !== size) return undefined
    const { received, state } = row
    if (state !== 'coming' || !goesOn(received, { from, size }, bytes.length)) return standingOf(row)
    await tx.query(
      `update station_pictures set sealed = sealed || $3, received = received + $4, heard_at = $5
       where station_id = $1 and sha256 = $2`,
      [station, sha256, bytes, bytes.length, sulh.now()],
    )
    return { state, received: received + bytes.length, code: null }
  })
}

/** Takes a whole picture in that was carried to the centre; goes on where the link has come to. Undefined where it is not taken now. */
export async function takeWhole(
  sulh: Sulh,
  opener: BoxOpener,
  station: Id,
  { sha256, sealed }: { readonly sha256: string; readonly sealed: string },
): Promise<PictureStanding | undefined> {
  const bytes = Buffer.from(sealed, 'base64')
  const begun = await takePiece(sulh, station, { sha256, size: bytes.length, from: 0, piece: '' })
  if (begun?.state !== 'coming') return begun
  const { received: from } = begun
  const piece = bytes.subarray(from).toString('base64')
  const taken = await takePiece(sulh, station, { sha256, size: bytes.length, from, piece })
  if (taken?.received !== bytes.length) return taken
  const opened = await openPicture(sulh, opener, station, sha256)
  // What had come over the link was of another sealing.
  return opened.state === 'coming' ? takeWhole(sulh, opener, station, { sha256, sealed }) : opened
}

/** At a hub: all of it is here, and waits to be passed on. */
export async function keepAtSite(sulh: Sulh, station: Id, sha256: string): Promise<PictureStanding> {
  return settlePicture(sulh.database.writer, { station, sha256 }, { state: 'atSite', code: null })
}

/**
 * At the centre: opens a picture of which all is here, and keeps it under its name where it is what that says: the hash of a JPEG with
 * nothing in it but the picture, which a decoder takes, and no larger than a device makes it. What does not open the first time is
 * perhaps put together of two sealings, and is asked for once more from its beginning.
 */
export async function openPicture(
  sulh: Sulh,
  opener: BoxOpener,
  station: Id,
  sha256: string,
): Promise<PictureStanding> {
  const { rows } = await sulh.database.writer.query<Row & { sealed: Buffer }>(
    'select size, received, state, code, sealed from station_pictures where station_id = $1 and sha256 = $2',
    [station, sha256],
  )
  const [row] = rows
  if (!row) throw new Error('a picture that came is there')
  // Two came to its end at once, and the other has opened it.
  if (row.state !== 'coming' || row.received < row.size) return standingOf(row)
  const bytes = await opener.openBytes(row.sealed, boundToPicture(sha256))
  const code = await whyRefused(bytes, sha256)
  return inTransaction(sulh.database.writer, async (tx) => {
    if (code === notOpened && row.code !== notOpened) return askAnew(tx, { station, sha256 })
    if (bytes && code === null) await attach(tx, sulh, { station, sha256, bytes })
    return settlePicture(tx, { station, sha256 }, { state: code === null ? 'kept' : 'refused', code })
  })
}

/** Why a picture is refused that did not open, and is asked for anew before. */
export const notOpened = 'photo.notOpened'

/** Begins a picture anew of which all came, and which does not open. */
export async function askAnew(
  tx: Pick<Tx, 'query'>,
  { station, sha256 }: { readonly station: Id; readonly sha256: string },
): Promise<PictureStanding> {
  await tx.query(
    `update station_pictures set state = 'coming', received = 0, sealed = '', code = $3
     where station_id = $1 and sha256 = $2 and received = size and state in ('coming', 'atSite')`,
    [station, sha256, notOpened],
  )
  return { state: 'coming', received: 0, code: notOpened }
}

async function whyRefused(bytes: Uint8Array | undefined, sha256: string): Promise<string | null> {
  if (!bytes) return notOpened
  if (bytes.length > pictureBytesMax) return 'photo.tooLarge'
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'photo.otherHash'
  if (bareJpeg(bytes)?.length !== bytes.length) return 'photo.notAnImage'
  const decoded = await preparePhoto(bytes, pictureSideMax)
  return 'refused' in decoded ? `photo.${decoded.refused}` : null
}

/** The photo takes the place that an act which came before it holds for it; otherwise it lies with the site of its device. */
async function attach(
  tx: Tx,
  sulh: Sulh,
  { station, sha256, bytes }: { station: Id; sha256: string; bytes: Uint8Array },
): Promise<void> {
  const { rows } = await tx.query<{ sideId: Id; siteId: Id }>(
    'select side_id as "sideId", site_id as "siteId" from stations where id = $1',
    [station],
  )
  if (rows[0]) await keepPhoto(tx, { sha256, jpeg: bytes }, rows[0], sulh.now())
}

/**
 * Says how a picture stands from now on, of which all came: what was kept stays kept, and of what begins anew nothing is said yet. Its
 * sealed bytes go, but at a hub that has still to pass it on.
 */
export async function settlePicture(
  tx: Pick<Tx, 'query'>,
  { station, sha256 }: { readonly station: Id; readonly sha256: string },
  { state, code }: Pick<PictureStanding, 'state' | 'code'>,
): Promise<PictureStanding> {
  const { rows } = await tx.query<PictureStanding>(
    `update station_pictures set state = $3, code = $4, sealed = case when $3 = 'atSite' then sealed else '' end
     where station_id = $1 and sha256 = $2 and received = size and state <> 'kept' returning state, received, code`,
    [station, sha256, state, code],
  )
  if (rows[0]) return rows[0]
  const { rows: asItIs } = await tx.query<PictureStanding>(
    'select state, received, code from station_pictures where station_id = $1 and sha256 = $2',
    [station, sha256],
  )
  return asItIs[0] ?? { state: 'coming', received: 0, code: null }
}

/**
 * At a hub whose centre came back from a backup: what that had kept it may lack, and tablets that still have it bring it again. Nothing
 * stands here for it until they do: it would count as under way.
 */
export async function askPicturesAgain(tx: Pick<Tx, 'query'>): Promise<void> {
  await tx.query(`delete from station_pictures where state = 'kept'`)
}

/** Holds a place for photos that an act names and that are still to come, at the site where it was recorded. */
export async function awaitPhotos(
  sulh: Sulh,
  { station, siteId }: { station: Id; siteId: Id | undefined },
  pictures: readonly string[],
): Promise<void> {
  if (pictures.length === 0) return
  await sulh.database.writer.query(
    `insert into photos (sha256, bytes, side_id, site_id, received_at)
     select h, null::bytea, s.side_id, coalesce($2::uuid, s.site_id), $4::timestamptz from stations s cross join unnest($3::text[]) h where s.id = $1
     on conflict do nothing`,
    [station, siteId, pictures, sulh.now()],
  )
}
