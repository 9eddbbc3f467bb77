import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { photoBytesMax, preparePhoto } from './photos.ts'

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#806040' }, limitInputPixels: false })

describe('a photo', () => {
  it('is stored upright, small and hashed over the stored bytes', async () => {
    const sideways = await canvas(3000, 2000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const photo = await preparePhoto(sideways)
    if ('refused' in photo) throw new Error(photo.refused)
    expect([photo.width, photo.height]).toEqual([1067, 1600])
    expect(photo.sha256).toBe(createHash('sha256').update(photo.jpeg).digest('hex'))
  })

  it('no longer says where it was taken', async () => {
    const exif = { IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 30/1 0/1' } }
    const taken = await canvas(400, 300).withExif(exif).jpeg().toBuffer()
    expect(taken.includes('PhoneMaker')).toBe(true)
    const photo = await preparePhoto(taken)
    if ('refused' in photo) throw new Error(photo.refused)
    const kept = await sharp(photo.jpeg).metadata()
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(Buffer.from(photo.jpeg).includes('PhoneMaker')).toBe(false)
  })

  it.each(['png', 'webp'] as const)('may come as %s', async (format) => {
    expect(await preparePhoto(await canvas(50, 40).toFormat(format).toBuffer())).toMatchObject({
      width: 50,
      height: 40,
    })
  })

  it('is refused when it unfolds to too many pixels', async () => {
    const bomb = await canvas(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(photoBytesMax)
    expect(await preparePhoto(bomb)).toEqual({ refused: 'tooManyPixels' })
  })

  it('is refused when it is no picture, another format, cut short or too large', async () => {
    expect(await preparePhoto(Buffer.from('not a picture, though named .jpg'))).toEqual({ refused: 'notAnImage' })
    expect(await preparePhoto(new Uint8Array())).toEqual({ refused: 'notAnImage' })
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    expect(await preparePhoto(Buffer.from(svg))).toEqual({ refused: 'notAnImage' })
    const noisy = sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
    const whole = await noisy.jpeg().toBuffer()
    expect(await preparePhoto(whole.subarray(0, whole.length / 2))).toEqual({ refused: 'notAnImage' })
    expect(await preparePhoto(new Uint8Array(photoBytesMax + 1))).toEqual({ refused: 'tooLarge' })
  })
})
