import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../journal/bytes.ts'
import { type Folding, fold, unfold } from './fold.ts'

const said = utf8(JSON.stringify(Array.from({ length: 400 }, (_, i) => ({ name: 'محمد', i }))))
const ways: readonly Folding[] = ['deflate-raw', 'gzip']

describe('folding', () => {
  it('gives back what it folded, and is smaller', async () => {
    for (const how of ways) {
      const folded = await fold(said, how)
      expect(folded.length * 4).toBeLessThan(said.length)
      expect(await unfold(folded, how, said.length)).toEqual(said)
      expect(await unfold(await fold(new Uint8Array(), how), how, 0)).toEqual(new Uint8Array())
    }
  })

  it('ends where it would unfold to more than it may', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)))
    await expect(unfold(bomb, 'gzip', 1_000_000)).rejects.toThrow(RangeError)
    await expect(unfold(await fold(said, 'gzip'), 'gzip', said.length - 1)).rejects.toThrow(RangeError)
  })

  it('refuses what is damaged or cut short', async () => {
    for (const how of ways) {
      const folded = await fold(said, how)
      for (const length of [0, 1, 20, folded.length - 1])
        await expect(unfold(folded.subarray(0, length), how, said.length)).rejects.toThrow()
    }
    await expect(unfold(utf8('this was never folded'), 'gzip', said.length)).rejects.toThrow()
  })
})
