import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { TableRefusal, tableLimits } from './table.ts'

/**
 * The parts of a ZIP file as its central directory lists them (APPNOTE 4.3.12). Sizes that the file states are not
 * believed: everything is unfolded with a bound, so that a bomb is refused when it passes it.
 */
export interface ZipPart {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const partsMax = 2000

/** Reads the directory. Refuses what is cut off, encrypted, spread over disks or larger than 4 GB (ZIP64). */
export function zipParts(file: Buffer): Map<string, ZipPart> {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  if (count > partsMax) throw new TableRefusal('tooLarge', 'too many parts')
  const parts = new Map<string, ZipPart>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== directorySignature) throw damaged('directory')
    if (file.readUInt16LE(at + 8) & 1) throw new TableRefusal('encrypted')
    const [nameLength, extraLength, noteLength] = [at + 28, at + 30, at + 32].map((place) => file.readUInt16LE(place))
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const part = { name, method: file.readUInt16LE(at + 10), packed: packedOf(file, at) }
    // Names are compared without case, as spreadsheets do; the first of a name is the one that counts.
    const key = keyOf(name)
    if (!parts.has(key)) parts.set(key, part)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return parts
}

/** Under what a part is found. */
export function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at--) {
    if (file.readUInt32LE(at) === endSignature) return at
  }
  throw damaged('no end')
}

function packedOf(file: Buffer, entry: number): Uint8Array {
  const size = file.readUInt32LE(entry + 20)
  const local = file.readUInt32LE(entry + 42)
  if (size === 0xffffffff || local === 0xffffffff) throw new TableRefusal('tooLarge', 'ZIP64')
  if (local + 30 > file.length || file.readUInt32LE(local) !== localSignature) throw damaged('part')
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  if (start + size > file.length) throw damaged('part is cut off')
  return file.subarray(start, start + size)
}

function damaged(note: string): TableRefusal {
  return new TableRefusal('damaged', note)
}

/** A small part, whole. */
export function unfold(part: ZipPart, bytesMax: number): Buffer {
  if (part.method === 0) {
    if (part.packed.length > bytesMax) throw new TableRefusal('tooLarge', part.name)
    return Buffer.from(part.packed)
  }
  if (part.method !== 8) throw damaged('packed in an unknown way')
  try {
    return inflateRawSync(part.packed, { maxOutputLength: bytesMax })
  } catch (error) {
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw large ? new TableRefusal('tooLarge', part.name) : damaged('does not unfold')
  }
}

/** A large part, piece by piece, never more than what a file may unfold to. */
export async function* unfoldPieces(part: ZipPart): AsyncGenerator<Buffer> {
  if (part.method === 0) {
    for (let at = 0; at < part.packed.length; at += pieceBytes)
      yield Buffer.from(part.packed.subarray(at, at + pieceBytes))
    return
  }
  if (part.method !== 8) throw damaged('packed in an unknown way')
  const inflate = createInflateRaw({ chunkSize: pieceBytes })
  inflate.end(part.packed)
  let bytes = 0
  try {
    for await (const piece of inflate) {
      if (!Buffer.isBuffer(piece)) continue
      bytes += piece.length
      if (bytes > tableLimits.unfoldedBytes) throw new TableRefusal('tooLarge', part.name)
      yield piece
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? damaged('does not unfold')
      : error
  }
}

const pieceBytes = 256 * 1024
