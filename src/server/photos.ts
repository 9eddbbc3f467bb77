import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from './database.ts'

/** Largest upload that is read, in bytes. */
export const photoBytesMax = 15 * 1024 * 1024
/** Largest picture that is decoded, in pixels: a small file can unfold to gigabytes. */
export const photoPixelsMax = 40_000_000
/** Longest side of a stored photo, in pixels. */
export const photoSideMax = 1600

export type PreparedPhoto =
  | { sha256: string; jpeg: Uint8Array; width: number; height: number }
  | { refused: 'notAnImage' | 'tooLarge' | 'tooManyPixels' }

/** Keeps a photo as it is stored, in the place that an act may hold for it already; one that is here stays as it is. */
export async function keepPhoto(
  tx: Pick<Tx, 'query'>,
  { sha256, jpeg }: { readonly sha256: string; readonly jpeg: Uint8Array },
  { sideId, siteId }: { readonly sideId: Id; readonly siteId: Id | null },
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into photos as p (sha256, bytes, side_id, site_id, received_at) values ($1, $2, $3, $4, $5)
     on conflict (sha256) do update set bytes = excluded.bytes, received_at = excluded.received_at where p.bytes is null`,
    [sha256, Buffer.from(jpeg), sideId, siteId, now],
  )
}

const accepted: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp'])

/**
 * A photo as it is stored: upright, at most `sideMax` (1600) px, JPEG without any metadata (a phone writes where it stood), and the
 * SHA-256 (hex) of exactly those bytes. Reads JPEG, PNG and WebP by content, never by file name. Refuses anything else
 * and damaged files (`notAnImage`), more than 15 MB (`tooLarge`) and more than 40 megapixels (`tooManyPixels`).
 */
export async function preparePhoto(bytes: Uint8Array, sideMax = photoSideMax): Promise<PreparedPhoto> {
  if (bytes.length === 0) return { refused: 'notAnImage' }
  if (bytes.length > photoBytesMax) return { refused: 'tooLarge' }
  // The size is judged from the header, before a single pixel is decoded; the limit below also holds while decoding.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (header === undefined || !accepted.has(header.format)) return { refused: 'notAnImage' }
  if (header.width * header.height * (header.pages ?? 1) > photoPixelsMax) return { refused: 'tooManyPixels' }
  const made = await sharp(bytes, { limitInputPixels: photoPixelsMax, failOn: 'truncated', sequentialRead: true })
    .autoOrient()
    .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  if (made === undefined) return { refused: 'notAnImage' }
  const jpeg = new Uint8Array(made.data)
  const sha256 = createHash('sha256').update(jpeg).digest('hex')
  return { sha256, jpeg, width: made.info.width, height: made.info.height }
}
