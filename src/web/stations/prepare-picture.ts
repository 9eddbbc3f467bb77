import { bareJpeg } from '../../stations/bare-jpeg.ts'
import { pictureBytesMax, pictureSideMax } from '../../stations/pictures.ts'

/** Tried one after the other until the picture is small enough: the longer side in pixels, and the quality. */
const sizes = [
  [pictureSideMax, 0.8],
  [pictureSideMax, 0.6],
  [1200, 0.6],
  [800, 0.5],
] as const

/**
 * A picture as it is kept and sent: upright, no larger than the centre keeps it, a JPEG with nothing beside the picture (a camera writes
 * where it stood). Undefined where the file is none that this browser shows.
 */
export async function preparePicture(chosen: Blob): Promise<Uint8Array | undefined> {
  const picture = await createImageBitmap(chosen, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return undefined
  try {
    for (const [side, quality] of sizes) {
      const bytes = bareJpeg(await encoded(picture, side, quality))
      if (bytes && bytes.length <= pictureBytesMax) return bytes
    }
    return undefined
  } finally {
    picture.close()
  }
}

async function encoded(picture: ImageBitmap, side: number, quality: number): Promise<Uint8Array> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return new Uint8Array()
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return new Uint8Array((await blob?.arrayBuffer()) ?? [])
}
