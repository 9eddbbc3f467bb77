import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { Hash } from '../../stations/entry.ts'
import { PictureAnswer } from '../../stations/pictures.ts'
import type { DeviceDatabase } from './device-database.ts'
import type { SealedPicture } from './export-file.ts'

/** Where on the shelf of states the list of pictures lies. */
export const picturesKey = 'pictures'

/** How much room pictures take on a tablet, in bytes: some three hundred of them. */
export const picturesBytesMost = 150_000_000
/**
 * How long a picture stays after the centre kept it, in days: a centre that comes back from a backup is sent it again. And one that was
 * refused, for whoever took it to see that it was.
 */
const keptDays = 30

/** A picture that this tablet took: how large it is, sealed, and how far it came. No name of anybody is in it. */
const KeptPicture = z.strictObject({
  sha256: Hash,
  /** When it was taken, in milliseconds since 1970. */
  at: z.number(),
  size: z.int(),
  received: z.int(),
  state: PictureAnswer.shape.state,
  code: z.string().nullable(),
  /** In which life of the centre it was kept there; null before. */
  keptIn: Id.nullable(),
  /** When it was kept or refused there; null before. */
  settledAt: z.number().nullable(),
})
export type KeptPicture = z.infer<typeof KeptPicture>

/** The pictures of this tablet, the oldest first. */
export async function picturesOf(database: DeviceDatabase): Promise<readonly KeptPicture[]> {
  return listOf(await database.get('state', picturesKey))
}

function listOf(value: unknown): readonly KeptPicture[] {
  return z.array(KeptPicture).safeParse(value).data ?? []
}

/** The sealed bytes of a picture; undefined where they went. */
export async function sealedPicture(database: DeviceDatabase, sha256: string): Promise<Uint8Array | undefined> {
  const value = await database.get('pictures', sha256)
  return value instanceof Uint8Array ? value : undefined
}

/**
 * Keeps a sealed picture: its bytes first, then that it is there. Where there is no room, those that the centre has go, the oldest first;
 * false where that is not enough.
 */
export async function putPicture(
  database: DeviceDatabase,
  { sha256, sealed, at }: { sha256: string; sealed: Uint8Array; at: number },
): Promise<boolean> {
  const before = await picturesOf(database)
  if (before.some((one) => one.sha256 === sha256)) return true
  let room = picturesBytesMost - sealed.length - before.reduce((sum, { size }) => sum + size, 0)
  const gone: string[] = []
  for (const one of before.filter(({ state }) => state === 'kept')) {
    if (room >= 0) break
    gone.push(one.sha256)
    room += one.size
  }
  if (room < 0) return false
  await forgetPictures(database, gone)
  await database.put('pictures', sha256, sealed)
  const taken: KeptPicture = {
    ...{ sha256, at, size: sealed.length, received: 0, state: 'coming', code: null, keptIn: null, settledAt: null },
  }
  await database.update('state', picturesKey, (value) => [...listOf(value), taken])
  return true
}

/** Writes what a tier said of a picture; `centre` is the life of the centre that is known. */
export async function notePicture(
  database: DeviceDatabase,
  sha256: string,
  { state, received, code }: Pick<PictureAnswer, 'state' | 'received' | 'code'>,
  { centre, now }: { readonly centre: Id | null; readonly now: number },
): Promise<void> {
  const isSettled = state === 'kept' || state === 'refused'
  const end = { keptIn: state === 'kept' ? centre : null, settledAt: isSettled ? now : null }
  await database.update('state', picturesKey, (value) =>
    listOf(value).map((one) => (one.sha256 === sha256 ? { ...one, state, received, code, ...end } : one)),
  )
}

/**
 * Pictures that have to be offered: first those of which something has still to be sent; then those that lie at a site's server, which are
 * only asked after, and those that a centre kept which was restored since.
 */
export function toOffer(pictures: readonly KeptPicture[], centre: Id | null): KeptPicture[] {
  const asked = pictures.filter(({ state, keptIn }) => state === 'atSite' || (state === 'kept' && keptIn !== centre))
  return [...pictures.filter(isToSend), ...asked]
}

/** Whether something of a picture has still to be sent from here. */
export function isToSend({ state }: Pick<KeptPicture, 'state'>): boolean {
  return state === 'coming'
}

/** What of the pictures the centre has not kept, sealed. */
export async function sealedToRescue(database: DeviceDatabase): Promise<SealedPicture[]> {
  const found: SealedPicture[] = []
  for (const { sha256, state } of await picturesOf(database)) {
    const sealed = state === 'kept' ? undefined : await sealedPicture(database, sha256)
    if (sealed) found.push({ sha256, sealed })
  }
  return found
}

/** Lets pictures go that the centre kept or refused long ago. */
export async function boundPictures(database: DeviceDatabase, now: number): Promise<void> {
  const old = (await picturesOf(database)).filter(
    ({ settledAt }) => settledAt !== null && now - settledAt > keptDays * 86_400_000,
  )
  await forgetPictures(
    database,
    old.map(({ sha256 }) => sha256),
  )
}

async function forgetPictures(database: DeviceDatabase, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return
  await database.update('state', picturesKey, (value) => listOf(value).filter(({ sha256 }) => !gone.includes(sha256)))
  await database.remove('pictures', gone)
}

/** Those of the pictures that an act names, wherever in its input. */
export function picturesNamed(pictures: readonly KeptPicture[], input: unknown): string[] {
  if (pictures.length === 0) return []
  const text = JSON.stringify(input)
  return pictures.map(({ sha256 }) => sha256).filter((sha256) => text.includes(sha256))
}
