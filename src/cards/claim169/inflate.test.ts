import { constants, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflate } from './inflate.ts'

const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(400)), { maxLength: 8 })
  .map((parts) =>
    Uint8Array.from(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => [...bytes]).flat())),
  )

describe('inflate', () => {
  it('unfolds what zlib packs, at every level and by every strategy', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 2000 }), repetitive),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
        (bytes, level, strategy) => {
          expect(inflate(new Uint8Array(deflateSync(bytes, { level, strategy })), 200_000)).toEqual(bytes)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('stops at what is allowed, and says no to one byte more', () => {
    const packed = new Uint8Array(deflateSync(new Uint8Array(70_000)))
    expect(packed.length).toBeLessThan(200)
    expect(inflate(packed, 65_536)).toBeUndefined()
    expect(inflate(packed, 70_000)).toHaveLength(70_000)
    expect(inflate(packed, 69_999)).toBeUndefined()
  })

  it('takes no damage for data, and never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, place, change) => {
          const packed = new Uint8Array(deflateSync(bytes))
          const at = 2 + (place % (packed.length - 2))
          packed[at] = (packed[at] ?? 0) ^ change
          expect(inflate(packed, 65_536)).toBeUndefined()
        },
      ),
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void inflate(bytes, 65_536)))
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void inflate(Uint8Array.from([0x78, 0x9c, ...bytes]), 65_536)))
  })

  it('takes nothing behind the end, nothing cut off, and no bit that means nothing', () => {
    const packed = [...deflateSync(Uint8Array.from([1, 2, 3]), { level: 0 })]
    expect(inflate(Uint8Array.from(packed), 9)).toEqual(Uint8Array.from([1, 2, 3]))
    expect(inflate(Uint8Array.from([...packed, 0]), 9)).toBeUndefined()
    expect(inflate(Uint8Array.from(packed.slice(0, -1)), 9)).toBeUndefined()
    const free = packed.with(2, (packed[2] ?? 0) | 0x80)
    expect(inflate(Uint8Array.from(free), 9)).toBeUndefined()
    expect(inflate(Uint8Array.from([]), 9)).toBeUndefined()
  })
})
