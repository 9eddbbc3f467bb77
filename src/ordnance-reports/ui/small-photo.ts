const longestSide = 1280

/**
 * A picture made smaller before it leaves the telephone, as base64 of a JPEG. Drawing it anew leaves out all that the telephone
 * wrote into the file; the server does the same once more. Undefined for what is no picture.
 */
export async function smallPhoto(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const base64 = canvas.toDataURL('image/jpeg', 0.75).split(',')[1]
    return base64 === '' ? undefined : base64
  } catch {
    return undefined
  }
}
