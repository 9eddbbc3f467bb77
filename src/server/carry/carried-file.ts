import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Id } from '../../kernel/ids.ts'
import { Box } from '../../stations/box.ts'
import { LogName } from '../../stations/entry.ts'
import { BackupProblem } from '../backup/problem.ts'
import { headOf, openedPieces, sealedPieces } from '../backup/sealed-file.ts'
import { CarryProblem } from './problem.ts'

/** The first line of a file on a stick, in clear: whose it is. Of its content it says nothing. */
export const CarryHead = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('out'),
    id: Id,
    ...LogName.shape,
    made: z.iso.datetime(),
    /** The key of what follows, for the centre alone. */
    box: Box,
  }),
  z.strictObject({ kind: z.literal('back'), id: Id, ...LogName.shape, made: z.iso.datetime() }),
])
export type CarryHead = z.infer<typeof CarryHead>

const magic = 'sulh carry 1\n'
const headBytesMax = 4096
const lineBytesMax = 64 * 1024 * 1024

/** The bytes of the head, to which everything behind it is bound. */
export function headBytes(head: CarryHead): Buffer {
  return Buffer.from(`${magic}${JSON.stringify(head)}\n`)
}

/** A file of values, one a line, pressed and sealed under a key that is used for it alone. */
export async function* carriedBytes(
  head: CarryHead,
  key: Uint8Array,
  lines: AsyncIterable<string>,
): AsyncGenerator<Buffer, void, void> {
  const written = headBytes(head)
  yield written
  const gzip = createGzip()
  const fed = pipeline(lines, gzip)
  fed.catch(() => {})
  yield* sealedPieces(key, written, gzip)
  await fed
}

/** The head of a file and its lines. Refuses with a `CarryProblem` what is not as it was written, at the latest at its end. */
export async function readCarried(
  source: AsyncIterable<Uint8Array>,
  keyFor: (head: CarryHead) => Promise<Uint8Array>,
): Promise<{ head: CarryHead; lines: AsyncGenerator<string, void, void> }> {
  const { written, rest } = await told(() => headOf(source, magic, headBytesMax))
  const head = readHead(written)
  const key = await keyFor(head)
  return { head, lines: linesOf(openedPieces(key, written, rest)) }
}

function readHead(written: Buffer): CarryHead {
  try {
    return CarryHead.parse(JSON.parse(written.toString('utf8', magic.length)))
  } catch {
    throw new CarryProblem('damaged')
  }
}

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const gunzip = createGunzip()
  const fed = pipeline(Readable.from(source, { objectMode: false }), gunzip)
  fed.catch(() => {})
  let waiting: Buffer[] = []
  let length = 0
  try {
    for await (const given of gunzip) {
      let bytes = Buffer.from(given)
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
        yield Buffer.concat([...waiting, bytes.subarray(0, end)]).toString()
        waiting = []
        length = 0
        bytes = bytes.subarray(end + 1)
      }
      waiting.push(bytes)
      length += bytes.length
      if (length > lineBytesMax) throw new CarryProblem('damaged')
    }
    await fed
  } catch (error) {
    throw problemOf(error)
  }
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw problemOf(error)
  }
}

function problemOf(error: unknown): unknown {
  if (error instanceof BackupProblem) {
    if (error.code === 'noBackup') return new CarryProblem('noCarry')
    return new CarryProblem(error.code === 'cutShort' ? 'cutShort' : 'damaged')
  }
  return String(Object(error).code).startsWith('Z_') ? new CarryProblem('damaged') : error
}
