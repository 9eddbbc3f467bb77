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
  yield sealPiece(key, written, { place: 0, last: false }, check)
  let place = 1
  let waiting = Buffer.alloc(0)
  for await (const bytes of source) {
    waiting = Buffer.concat([waiting, bytes])
    // One piece is held back: which is the last is known at the end alone.
    while (waiting.length > pieceBytes) {
      yield sealPiece(key, written, { place, last: false }, waiting.subarray(0, pieceBytes))
      waiting = waiting.subarray(pieceBytes)
      place++
    }
  }
  yield sealPiece(key, written, { place, last: true }, waiting)
}

/** Opens what was sealed, piece by piece. Refuses with a `BackupProblem` what is not whole and as it was written. */
export async function* openedWith(
  passphrase: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, void> {
  const pieces = source[Symbol.asyncIterator]()
  let waiting: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  let ended = false
  const more = async () => {
    const next = await pieces.next()
    if (next.done === true) ended = true
    else waiting = Buffer.concat([waiting, next.value])
  }
  while (!ended && waiting.length < headBytesMax) await more()
  const { head, written } = readHead(waiting)
  waiting = waiting.subarray(written.length)
  const key = await keyOf(passphrase, head)
  const checkBytes = check.length + tagBytes
  if (!openPiece(key, written, { place: 0, last: false }, waiting.subarray(0, checkBytes)))
    throw new BackupProblem('wrongPassphrase')
  waiting = waiting.subarray(checkBytes)
  for (let place = 1; ; place++) {
    while (!ended && waiting.length <= pieceBytes + tagBytes) await more()
    const last = waiting.length <= pieceBytes + tagBytes
    const sealed = last ? waiting : waiting.subarray(0, pieceBytes + tagBytes)
    const plain = openPiece(key, written, { place, last }, sealed)
    if (!plain) {
      if (last && openPiece(key, written, { place, last: false }, sealed)) throw new BackupProblem('cutShort')
      throw new BackupProblem('damaged')
    }
    yield plain
    if (last) return
    waiting = waiting.subarray(sealed.length)
  }
}

function readHead(start: Buffer): { head: Head; written: Buffer } {
  const end = start.indexOf('\n', magic.length)
  if (start.toString('latin1', 0, magic.length) !== magic) throw new BackupProblem('noBackup')
  if (end < 0) throw new BackupProblem('damaged')
  try {
    const head = Head.parse(JSON.parse(start.toString('utf8', magic.length, end)))
    return { head, written: start.subarray(0, end + 1) }
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
