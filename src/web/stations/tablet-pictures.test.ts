import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { hash, hex } from '../../journal/bytes.ts'
import { newId } from '../../kernel/ids.ts'
import { bareJpeg } from '../../stations/bare-jpeg.ts'
import { pieceBytes } from '../../stations/pictures.ts'
import { NetworkError } from '../request.ts'
import { sendPictures } from './send-pictures.ts'
import { sendRound } from './sending.ts'
import { StorageFullError, Tablet } from './tablet.ts'
import { type KeptPicture, notePicture, picturesBytesMost, picturesOf, putPicture, toOffer } from './tablet-pictures.ts'

const day = 86_400_000
let now = Date.parse('2026-11-28T06:00:00Z')
const clock = () => now

async function enrolled() {
  const [tier, database] = [await MemoryTier.of('centre'), new MemoryDevice()]
  const tablet = await Tablet.in(database, clock)
  await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase: 'four words nobody knows' })
  return { tier, database, tablet }
}

let jpeg: Uint8Array
beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const picture = sharp({ create: { width: 500, height: 400, channels: 3, background: '#000', noise } })
  jpeg = bareJpeg(new Uint8Array(await picture.jpeg({ quality: 95 }).toBuffer())) ?? new Uint8Array()
  expect(jpeg.length).toBeGreaterThan(2 * pieceBytes)
})

async function taken(tablet: Tablet, bytes = jpeg): Promise<string> {
  const sha256 = await tablet.keepPicture(bytes)
  if (sha256 === undefined) throw new Error('it was not kept')
  return sha256
}

describe('a picture that is taken without a network', () => {
  it('is sealed at once: no byte of it lies on the device, and acts name it by its hash', async () => {
    const { tablet, database, tier } = await enrolled()
    const sha256 = await taken(tablet)
    expect(sha256).toBe(hex(hash(jpeg)))
    const kept = database.shelves.get('pictures')?.get(sha256)
    expect(Buffer.from(kept instanceof Uint8Array ? kept : []).includes(Buffer.from(jpeg.subarray(100, 140)))).toBe(
      false,
    )
    const envelope = { id: newId(), at: new Date(now).toISOString(), input: { id: newId(), photo: sha256 } }
    await tablet.keep({ name: 'weapon.takeIn', version: 1, envelope }, newId())
    await sendRound(tablet, tier.post, clock)
    expect(tier.done.get(envelope.id)).toEqual({ input: envelope.input, pictures: [sha256] })
  })

  it('comes in pieces, goes on where a lost link left it, and is opened where it was sealed for', async () => {
    const { tablet, tier } = await enrolled()
    const sha256 = await taken(tablet)
    tier.answers = 2
    await expect(sendPictures(tablet, tier.post, clock)).rejects.toThrow(NetworkError)
    expect(tier.pictures.get(sha256)?.length).toBe(2 * pieceBytes)
    tier.answers = Number.POSITIVE_INFINITY
    let sent = 0
    await sendPictures(
      tablet,
      (message, authorization) => {
        sent += message.body.length
        return tier.post(message, authorization)
      },
      clock,
    )
    expect(sent, 'what had arrived is not sent again').toBeLessThan((jpeg.length - 2 * pieceBytes) * 1.5 + 2000)
    expect(tier.opened.get(sha256)).toEqual(jpeg)
    expect(tablet.view.pictures).toMatchObject([{ sha256, state: 'kept' }])
  })

  it('is still sent once the device is enrolled anew, from where it had come to', async () => {
    const { tablet, tier } = await enrolled()
    const sha256 = await taken(tablet)
    tier.answers = 2
    await expect(sendPictures(tablet, tier.post, clock)).rejects.toThrow(NetworkError)
    tier.answers = Number.POSITIVE_INFINITY
    await tablet.enrol(tier.post, { code: tier.code, login: 'omar', passphrase: 'four other words of mine' })
    expect(tablet.view.pictures).toMatchObject([{ sha256, state: 'coming' }])
    await sendRound(tablet, tier.post, clock)
    await sendPictures(tablet, tier.post, clock)
    expect(tier.opened.get(sha256)).toEqual(jpeg)
    expect(tablet.view.pictures).toMatchObject([{ sha256, state: 'kept' }])
  })

  it('is sent again to a centre that came back from a backup, and goes after thirty days', async () => {
    const { tablet, tier } = await enrolled()
    const sha256 = await taken(tablet)
    await sendRound(tablet, tier.post, clock)
    await sendPictures(tablet, tier.post, clock)
    tier.restore()
    await sendRound(tablet, tier.post, clock)
    await sendPictures(tablet, tier.post, clock)
    expect(tier.pictures.get(sha256)?.length).toBe(tablet.view.pictures[0]?.size)
    now += 31 * day
    await sendPictures(tablet, tier.post, clock)
    expect(tablet.view.pictures).toEqual([])
  })

  it('goes before those that are only asked after, of which no byte is read', async () => {
    const one = { sha256: '', at: 0, size: 1, received: 1, code: null, keptIn: null, settledAt: null }
    const states: KeptPicture[] = (['atSite', 'kept', 'refused', 'coming'] as const).map((state) => ({ ...one, state }))
    expect(toOffer(states, newId()).map(({ state }) => state)).toEqual(['coming', 'atSite', 'kept'])
    const { tablet, tier, database } = await enrolled()
    const sha256 = await taken(tablet)
    await sendPictures(tablet, tier.post, clock)
    database.shelves.get('pictures')?.delete(sha256)
    await database.update('state', 'pictures', (list) => JSON.parse(JSON.stringify(list).replace('kept', 'atSite')))
    await sendPictures(tablet, tier.post, clock)
    expect(tablet.view.pictures).toMatchObject([{ sha256, state: 'kept' }])
  })

  it('holds up no other where the tier does not take it now', async () => {
    const { tablet, tier } = await enrolled()
    const first = await taken(tablet)
    const second = await taken(tablet, jpeg.subarray(0, 5000))
    await sendPictures(
      tablet,
      async (message, authorization) => {
        const isFirst = new TextDecoder().decode(message.body).includes(first)
        return isFirst ? { status: 409, json: { code: 'picture.notNow' } } : tier.post(message, authorization)
      },
      clock,
    )
    expect(tablet.view.pictures).toMatchObject([{ state: 'coming' }, { sha256: second, state: 'kept' }])
  })

  it('that was refused says so for thirty days, and then goes', async () => {
    const { tablet, tier, database } = await enrolled()
    const sha256 = await taken(tablet)
    const answer = { state: 'refused', received: 1, code: 'photo.otherHash' } as const
    await notePicture(database, sha256, answer, { centre: null, now })
    await sendPictures(tablet, tier.post, clock)
    expect(tablet.view.pictures).toMatchObject([{ state: 'refused', code: 'photo.otherHash' }])
    now += 31 * day
    await sendPictures(tablet, tier.post, clock)
    expect(tablet.view.pictures).toEqual([])
  })

  it('finds room in place of those that the centre has, and is not said to be kept where there is none', async () => {
    const { tablet, database, tier } = await enrolled()
    const first = await taken(tablet)
    await sendPictures(tablet, tier.post, clock)
    const large = { sha256: 'a'.repeat(64), sealed: new Uint8Array(picturesBytesMost - 10), at: now }
    expect(await putPicture(database, large)).toBe(true)
    expect((await picturesOf(database)).map(({ sha256 }) => sha256)).not.toContain(first)
    await expect(tablet.keepPicture(jpeg)).rejects.toThrow(StorageFullError)
  })
})
