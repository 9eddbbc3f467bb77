import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'
import { BackupProblem } from './problem.ts'

/**
 * A file under a passphrase: argon2id (RFC 9106, its second recommended set) makes the key, and AES-256-GCM seals pieces of
 * 256 KiB. The nonce of a piece is its place and whether it is the last, and the head is bound to each (STREAM: Hoang,
 * Reyhanitabar, Rogaway, Vizár, CRYPTO 2015): a piece that is changed, missing, twice or out of its place does not open, nor
 * does a file that ends early. Each file has its own salt and with it its own key.
 */
const magic = 'sulh backup 1\n'
const pieceBytes = 256 * 1024
const tagBytes = 16
const headBytesMax = 1024
/** A piece of its own before all others: whether the passphrase is right is known apart from what was damaged. */
const check = Buffer.from('sulh')

const Head = z.strictObject({
  kdf: z.literal('argon2id'),
  // A file of somebody else's may not take the machine's memory.
  memoryKib: z.int().min(8192).max(1_048_576),
  passes: z.int().min(1).max(10),
  lanes: z.int().min(1).max(16),
  salt: z.base64().length(24),
})
type Head = z.infer<typeof Head>

/** Seals a stream of bytes under a passphrase. */
export async function* sealedUnder(
  passphrase: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  const salt = randomBytes(16).toString('base64')
  const head: Head = { kdf: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 4, salt }
  const written = Buffer.from(`${magic}${JSON.stringify(head)}\n`)
  const key = await keyOf(passphrase, head)
  yield written
  yield* sealedPieces(key, written, source)
}

/** Seals a stream in pieces that are bound to a head; the key is used for this stream alone. */
export async function* sealedPieces(
  key: Uint8Array,
  head: Uint8Array,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  yield sealPiece(key, head, { place: 0, last: false }, check)
  let place = 1
  let waiting = Buffer.alloc(0)
  for await (const bytes of source) {
    waiting = Buffer.concat([waiting, bytes])
    // One piece is held back: which is the last is known at the end alone.
    while (waiting.length > pieceBytes) {
      yield sealPiece(key, head, { place, last: false }, waiting.subarray(0, pieceBytes))
      waiting = waiting.subarray(pieceBytes)
      place++
    }
  }
  yield sealPiece(key, head, { place, last: true }, waiting)
}

/** Opens what was sealed, piece by piece. Refuses with a `BackupProblem` what is not whole and as it was written. */
export async function* openedWith(
  passphrase: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  const { written, rest } = await headOf(source, magic, headBytesMax)
  const key = await keyOf(passphrase, readHead(written))
  yield* openedPieces(key, written, rest)
}

/** Opens pieces that were sealed with this key and bound to this head. */
export async function* openedPieces(
  key: Uint8Array,
  head: Uint8Array,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  const pieces = source[Symbol.asyncIterator]()
  let waiting: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  let ended = false
  const fillBeyond = async (bytes: number) => {
    while (!ended && waiting.length <= bytes) {
      const next = await pieces.next()
      if (next.done === true) ended = true
      else waiting = Buffer.concat([waiting, next.value])
    }
  }
  const checkBytes = check.length + tagBytes
  await fillBeyond(checkBytes)
  if (!openPiece(key, head, { place: 0, last: false }, waiting.subarray(0, checkBytes)))
    throw new BackupProblem('wrongPassphrase')
  waiting = waiting.subarray(checkBytes)
  for (let place = 1; ; place++) {
    await fillBeyond(pieceBytes + tagBytes)
    const last = waiting.length <= pieceBytes + tagBytes
    const sealed = last ? waiting : waiting.subarray(0, pieceBytes + tagBytes)
    const plain = openPiece(key, head, { place, last }, sealed)
    if (!plain) {
      if (last && openPiece(key, head, { place, last: false }, sealed)) throw new BackupProblem('cutShort')
      throw new BackupProblem('damaged')
    }
    yield plain
    if (last) return
    waiting = waiting.subarray(sealed.length)
  }
}

/** The two lines with which a file begins, the first of which is `magic`, and what comes behind them. */
export async function headOf(
  source: AsyncIterable<Uint8Array>,
  magic: string,
  bytesMax: number,
): Promise<{ written: Buffer; rest: AsyncIterable<Uint8Array> }> {
  const pieces = source[Symbol.asyncIterator]()
  let start: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  while (start.length < bytesMax) {
    const next = await pieces.next()
    if (next.done === true) break
    start = Buffer.concat([start, next.value])
  }
  if (start.toString('latin1', 0, magic.length) !== magic) throw new BackupProblem('noBackup')
  const end = start.indexOf('\n', magic.length)
  if (end < 0) throw new BackupProblem('damaged')
  const rest = async function* () {
    yield start.subarray(end + 1)
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
  }
  return { written: start.subarray(0, end + 1), rest: rest() }
}

function readHead(written: Buffer): Head {
  try {
    return Head.parse(JSON.parse(written.toString('utf8', magic.length)))
  } catch {
    throw new BackupProblem('damaged')
  }
}

/** argon2id is what the library does unless it is told otherwise. */
function keyOf(passphrase: string, { memoryKib, passes, lanes, salt }: Head): Promise<Buffer> {
  return hashRaw(passphrase.normalize('NFC'), {
    memoryCost: memoryKib,
    timeCost: passes,
    parallelism: lanes,
    outputLen: 32,
    salt: Buffer.from(salt, 'base64'),
  })
}

interface Place {
  readonly place: number
  readonly last: boolean
}

function nonceOf({ place, last }: Place): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt8(last ? 1 : 0, 0)
  nonce.writeBigUInt64BE(BigInt(place), 4)
  return nonce
}

function sealPiece(key: Uint8Array, head: Uint8Array, place: Place, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(head)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function openPiece(key: Uint8Array, head: Uint8Array, place: Place, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < tagBytes) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(head)
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()])
  } catch {
    return undefined
  }
}
