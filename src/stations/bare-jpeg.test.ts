import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { concat, utf8 } from '../journal/bytes.ts'
import { bareJpeg } from './bare-jpeg.ts'

const canvas = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#806040' } })

describe('a bare JPEG', () => {
  it('has lost where it was taken and what stands behind its end, and still shows the same', async () => {
    const exif = { IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 30/1 0/1' } }
    for (const progressive of [false, true]) {
      const taken = new Uint8Array(await canvas().withExif(exif).jpeg({ progressive }).toBuffer())
      const bare = bareJpeg(concat(taken, utf8('<script>')))
      if (!bare) throw new Error('it is a JPEG')
      expect(Buffer.from(bare).includes('PhoneMaker')).toBe(false)
      expect(Buffer.from(bare).includes('<script>')).toBe(false)
      expect(bareJpeg(bare)).toEqual(bare)
      expect(await sharp(bare).raw().toBuffer()).toEqual(await sharp(taken).raw().toBuffer())
    }
  })

  it('is made of nothing else, and of none that was cut short', async () => {
    const taken = new Uint8Array(await canvas().jpeg().toBuffer())
    expect(bareJpeg(new Uint8Array())).toBeUndefined()
    expect(bareJpeg(new Uint8Array(await canvas().png().toBuffer()))).toBeUndefined()
    for (const length of [2, 3, 20, taken.length - 2, taken.length - 1])
      expect(bareJpeg(taken.subarray(0, length)), String(length)).toBeUndefined()
  })
})
