import type { Id } from '../kernel/ids.ts'
import { userNames } from '../programme/store.ts'
import { exists, inTransaction, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { preparePhoto } from '../server/photos.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Finding } from '../server/replay.ts'
import type { Sulh } from '../server/sulh.ts'
import type { Person } from './person.ts'
import { type PersonPhoto, personPhotoNoun } from './photo.ts'
import type { PersonPhotosView } from './views.ts'

/** A face is kept smaller than other photos: a card shows it 24 mm wide. */
const faceSideMax = 900

/** Facts of keeping a photo. */
export const photoLookups: Readonly<Record<string, Lookup>> = {
  'person.keepPhoto': {
    facts: async (tx, { personId, sha256 }) => ({
      current: await currentPhoto(tx, String(personId)),
      received: await exists(tx, 'select from person_photo_files where person_id = $1 and sha256 = $2', [
        personId,
        sha256,
      ]),
    }),
  },
}

/** The photo of a person that counts now; null where there is none. */
export async function currentPhoto(tx: Tx, personId: Id): Promise<PersonPhoto | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(personPhotoNoun)} from person_photos where person_id = $1 and status = 'current'`,
    [personId],
  )
  return rows[0] ? recordOf(personPhotoNoun, rows[0]) : null
}

/** Takes in a picture of a person's face: upright, small, without metadata, sealed under the person's key. */
export async function receivePhoto(
  sulh: Sulh,
  person: Person,
  bytes: Uint8Array,
): Promise<{ sha256: string } | { refused: 'notAnImage' | 'tooLarge' | 'tooManyPixels' }> {
  const photo = await preparePhoto(bytes, faceSideMax)
  if ('refused' in photo) return photo
  await inTransaction(sulh.database.writer, async (tx) => {
    const sealed = await sulh.sealer.seal(tx, person.id, photo.jpeg, photo.sha256)
    await tx.query('insert into person_photo_files values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [
      ...[person.id, photo.sha256, Buffer.from(sealed, 'base64'), person.sideId, person.siteId, sulh.now()],
    ])
  })
  return { sha256: photo.sha256 }
}

/** The sealed picture, as far as the reader sees the person. */
export async function sealedPhoto(tx: Tx, personId: Id, sha256: string): Promise<Buffer | undefined> {
  const { rows } = await tx.query<{ sealed: Buffer }>(
    'select sealed from person_photo_files where person_id = $1 and sha256 = $2',
    [personId, sha256],
  )
  return rows[0]?.sealed
}

/** Opens a picture; undefined once the person's key is destroyed. */
export function openPhoto(
  sulh: Sulh,
  { personId, sha256, sealed }: { personId: Id; sha256: string; sealed: Buffer },
): Promise<Buffer | undefined> {
  return inTransaction(sulh.database.writer, (tx) => sulh.sealer.open(tx, personId, sealed.toString('base64'), sha256))
}

/** The photos of a person, the current one first. */
export async function readPhotos(tx: Tx, personId: Id, language: string): Promise<PersonPhotosView> {
  const { rows } = await tx.query(
    `select ${columnsOf(personPhotoNoun)} from person_photos where person_id = $1
     order by status, taken_at desc, id limit 50`,
    [personId],
  )
  const photos = rows.map((row) => recordOf(personPhotoNoun, row))
  const names = await userNames(
    tx,
    photos.map(({ takenBy }) => takenBy),
    language,
  )
  return { photos: photos.map((photo) => ({ photo, takenByName: names.get(photo.takenBy) ?? '' })) }
}

/** Whether every photo that is recorded has its picture. */
export async function verifyPhotos(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from person_photos p where not exists
       (select from person_photo_files f where f.person_id = p.person_id and f.sha256 = p.sha256)`,
  )
  return rows.map(({ id }) => ({ table: 'person_photos', row: id, what: 'has no picture' }))
}
