import { concat } from '../journal/bytes.ts'

/** Segments that a decoder needs: tables, frames (sequential and progressive), scans and restart intervals. */
const needed: ReadonlySet<number> = new Set([0xdb, 0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdd])
const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda]

/**
 * A JPEG without all that a decoder does not need: where and by which camera it was taken, a smaller picture of it, comments, and what
 * stands behind its end. Done twice it is the same. Undefined where the bytes are no JPEG, or one that was cut short.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]
    if (marker === undefined) return undefined
    if (marker === endOfImage) return concat(...kept, bytes.subarray(at, at + 2))
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) return undefined
    const next = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    if (needed.has(marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
}

/** Where the marker stands that ends a scan: neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const after = bytes[at + 1] ?? 0
    const isOfScan = after === 0 || (after >= 0xd0 && after <= 0xd7) || after === 0xff
    if (!isOfScan) return at
  }
  return bytes.length
}
