import { type PreparedPhoto, preparePhoto } from './photos.ts'

/** How much a report without an account may send at once, its pictures in base 64, in bytes. */
export const publicBodyLimit = 6 * 1024 * 1024
const photoSide = 1280

/**
 * The pictures of a report without an account: upright, smaller, and without what a telephone writes into them: where, when and with
 * what they were taken. What is no picture is left out.
 */
export async function publicPhotos(
  base64s: readonly string[],
): Promise<Extract<PreparedPhoto, { jpeg: Uint8Array }>[]> {
  const kept: Extract<PreparedPhoto, { jpeg: Uint8Array }>[] = []
  for (const base64 of base64s) {
    const photo = await preparePhoto(Buffer.from(base64, 'base64'), photoSide)
    if (!('refused' in photo)) kept.push(photo)
  }
  return kept
}
