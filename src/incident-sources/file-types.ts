/** The types of files that are taken in, by their first bytes and never by their name; any other is refused. */
const signatures: readonly { readonly mime: string; readonly at: number; readonly bytes: readonly number[] }[] = [
  { mime: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mime: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { mime: 'image/tiff', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mime: 'image/tiff', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { mime: 'application/pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mime: 'video/mp4', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { mime: 'video/webm', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { mime: 'audio/ogg', at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] },
  { mime: 'audio/wav', at: 8, bytes: [0x57, 0x41, 0x56, 0x45] },
  { mime: 'audio/mpeg', at: 0, bytes: [0x49, 0x44, 0x33] },
  { mime: 'audio/mpeg', at: 0, bytes: [0xff, 0xfb] },
  { mime: 'application/zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
]

/**
 * The type of a file by its content: a picture, a film, sound, a PDF, a ZIP (documents and tables of offices are such), or plain text in
 * UTF-8 without control characters. Undefined for anything else, programs among it.
 */
export function mimeOf(file: Uint8Array): string | undefined {
  const found = signatures.find(({ at, bytes }) => bytes.every((byte, i) => file[at + i] === byte))
  if (found) return found.mime
  return isText(file) ? 'text/plain' : undefined
}

function isText(file: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no text has
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text) && !text.startsWith('#!')
  } catch {
    return false
  }
}

/** Whether a preview without metadata can be made of it. */
export function hasPreview(mime: string): boolean {
  return mime === 'image/jpeg' || mime === 'image/png' || mime === 'image/webp'
}
