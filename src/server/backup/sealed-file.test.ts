import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openedWith, sealedUnder } from './sealed-file.ts'

const passphrase = 'five words that nobody says'
const piece = 256 * 1024

async function* stream(bytes: Uint8Array, at = 100_000) {
  for (let from = 0; from < bytes.length; from += at) yield bytes.subarray(from, from + at)
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const one of source) pieces.push(one)
  return Buffer.concat(pieces)
}

const sealed = (bytes: Uint8Array) => all(sealedUnder(passphrase, stream(bytes)))
const opened = (bytes: Uint8Array, by = passphrase) => all(openedWith(by, stream(bytes)))

describe('a file under a passphrase', () => {
  const content = randomBytes(3 * piece + 5)

  it.each([0, 1, piece - 1, piece, piece + 1, 2 * piece])('gives back %i bytes as they were', async (length) => {
    const bytes = content.subarray(0, length)
    expect(Buffer.compare(await opened(await sealed(bytes)), bytes)).toBe(0)
  })

  it('says no byte of what it holds, and is another each time', async () => {
    const words = Buffer.from('a name that must not be read '.repeat(50))
    const [one, other] = [await sealed(words), await sealed(words)]
    expect(one.includes('must not be read')).toBe(false)
    expect(Buffer.compare(one, other)).not.toBe(0)
  })

  it('is refused where it was damaged, reordered, repeated, lengthened or cut, and opens for no other passphrase', async () => {
    const file = await sealed(content)
    const head = file.indexOf('\n', 14) + 1 + 20
    const at = (n: number) => head + n * (piece + 16)
    const flipped = (where: number) => {
      const copy = Buffer.from(file)
      copy.writeUInt8(copy.readUInt8(where) ^ 1, where)
      return copy
    }
    const part = (from: number, to: number) => file.subarray(at(from), at(to))
    const cases: [what: string, bytes: Buffer, code: string][] = [
      ['another file', Buffer.from('PK\u0003\u0004 something else'), 'noBackup'],
      ['an empty file', Buffer.alloc(0), 'noBackup'],
      ['a head that was cut', file.subarray(0, head - 25), 'damaged'],
      [
        'a head that asks for another effort',
        Buffer.from(file.toString('latin1').replace('"passes":3', '"passes":4'), 'latin1'),
        'wrongPassphrase',
      ],
      [
        'a head that asks for all memory',
        Buffer.from(file.toString('latin1').replace('65536', '99999999'), 'latin1'),
        'damaged',
      ],
      ['its first bytes damaged', flipped(at(0) - 9), 'wrongPassphrase'],
      ['its first piece damaged', flipped(at(0) + 9), 'damaged'],
      ['a piece damaged', flipped(at(1) + 9), 'damaged'],
      ['its last byte damaged', flipped(file.length - 1), 'damaged'],
      [
        'two pieces exchanged',
        Buffer.concat([file.subarray(0, at(1)), part(2, 3), part(1, 2), file.subarray(at(3))]),
        'damaged',
      ],
      ['a piece twice', Buffer.concat([file.subarray(0, at(2)), file.subarray(at(1))]), 'damaged'],
      ['a piece missing', Buffer.concat([file.subarray(0, at(1)), file.subarray(at(2))]), 'damaged'],
      ['cut after a piece', file.subarray(0, at(3)), 'cutShort'],
      ['cut within a piece', file.subarray(0, at(2) + 77), 'damaged'],
      ['something behind its end', Buffer.concat([file, Buffer.from('more')]), 'damaged'],
    ]
    for (const [what, bytes, code] of cases) await expect(opened(bytes), what).rejects.toMatchObject({ code })
    await expect(opened(file, 'five words that somebody says')).rejects.toMatchObject({ code: 'wrongPassphrase' })
  })
})
