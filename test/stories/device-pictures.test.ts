import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { answerTo } from '../../src/server/carry/answer.ts'
import { carryBack } from '../../src/server/carry/carry-back.ts'
import { carryIn } from '../../src/server/carry/carry-in.ts'
import { carryOut } from '../../src/server/carry/carry-out.ts'
import { takeExport } from '../../src/server/carry/rescue-export.ts'
import { noteHeard } from '../../src/server/hub/link.ts'
import { renewGeneration } from '../../src/server/stations/generation.ts'
import { openPicture, settlePicture, takePiece } from '../../src/server/stations/picture-store.ts'
import { openerOfCentre } from '../../src/server/stations/station-intake.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { bareJpeg } from '../../src/stations/bare-jpeg.ts'
import { stationPaths } from '../../src/stations/exchange.ts'
import { boundToPicture, PictureAnswer, picturesComingMost, pieceBytes } from '../../src/stations/pictures.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { exportLines } from '../../src/web/stations/export-file.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { TestHub } from '../hubs.ts'
import { Tablet } from '../stations.ts'
import { applicant, rifle } from '../world.ts'

let world: HttpWorld
let hub: TestHub
let atHub: Tablet
let personId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  const centre = await world.http.listen({ port: 0, host: '127.0.0.1' })
  hub = await TestHub.enrolled(world, centre)
  personId = await world.done('awa', register, applicant())
  await hub.meets()
  atHub = await Tablet.enrolled({ ...world, http: hub.http }, 'Armoury 2')
  await hub.meets()
})
afterAll(async () => {
  await hub.end()
  await world.end()
})

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const noise = (sigma: number) => ({ type: 'gaussian' as const, mean: 128, sigma })

/** A picture as a tablet makes it, different for each `sigma`. */
async function picture(sigma: number): Promise<Uint8Array> {
  const made = sharp({ create: { width: 420, height: 300, channels: 3, background: '#000', noise: noise(sigma) } })
  return bareJpeg(new Uint8Array(await made.jpeg({ quality: 95 }).toBuffer())) ?? new Uint8Array()
}

async function sealed(tablet: Tablet, bytes: Uint8Array, name = hashOf(bytes)): Promise<Uint8Array> {
  return tablet.sealer.sealBytes(bytes, boundToPicture(name))
}

async function say(tablet: Tablet, sha256: string, size: number, from: number, piece: Uint8Array, given: object = {}) {
  const body = { protocol: 1, sha256, size, from, piece: Buffer.from(piece).toString('base64'), ...given }
  const answer = await tablet.post(stationPaths.pictures, body)
  return answer.status === 200 ? PictureAnswer.parse(JSON.parse(answer.body)) : String(JSON.parse(answer.body).code)
}

/** Sends a sealed picture whole, in pieces, and gives the last answer. */
async function send(tablet: Tablet, sha256: string, bytes: Uint8Array) {
  let answer = await say(tablet, sha256, bytes.length, 0, new Uint8Array())
  while (typeof answer !== 'string' && answer.state === 'coming') {
    const from = answer.received
    answer = await say(tablet, sha256, bytes.length, from, bytes.subarray(from, from + pieceBytes))
    if (typeof answer !== 'string' && answer.state === 'coming' && answer.received === from) break
  }
  return answer
}

/** Brings what lies on a tablet by the file that rescues it. */
async function rescue(tablet: Tablet, sha256: string, bytes: Uint8Array) {
  async function* lines() {
    yield* exportLines(tablet.log, tablet.entries, [{ sha256, sealed: bytes }]).split('\n')
  }
  return takeExport(world.sulh, lines())
}

async function shown(sha256: string) {
  const response = await world.http.inject({
    ...{ method: 'GET', url: `/api/photos/${sha256}` },
    headers: { cookie: await world.signIn('bakary') },
  })
  return { status: response.statusCode, type: response.headers['content-type'], body: response.rawPayload }
}

/** Records a weapon with a photo that comes by itself. */
async function weaponWith(tablet: Tablet, sha256: string) {
  const id = newId()
  const input = rifle(personId, { photo: sha256 })
  const box = await tablet.sealer.seal({ input, pictures: [sha256] }, id)
  await tablet.record({ who: 'bakary', action: takeIn, input, id }, { box })
  return (await tablet.push()).outcomes.at(-1)
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const one of source) pieces.push(one)
  return Buffer.concat(pieces)
}

const opened = (bytes: Uint8Array) =>
  async function* () {
    yield bytes
  }

describe('an act with a photo that is still to come', () => {
  it('is taken in, says so where the photo stands, and shows the photo once it came', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 1')
    const bytes = await picture(30)
    const sha256 = hashOf(bytes)
    expect((await weaponWith(tablet, sha256))?.outcome).not.toBe('held')
    expect(await shown(sha256)).toMatchObject({ status: 200, type: 'image/svg+xml' })
    expect((await shown(sha256)).body.toString()).toContain('Photo still to come')
    expect(await send(tablet, sha256, await sealed(tablet, bytes))).toMatchObject({ state: 'kept', code: null })
    const now = await shown(sha256)
    expect(now).toMatchObject({ status: 200, type: 'image/jpeg' })
    expect(hashOf(now.body)).toBe(sha256)
    await expect(
      world.sulh.database.owner.query(`update photos set bytes = 'x' where sha256 = $1`, [sha256]),
    ).rejects.toThrow('stays as it is')
  })

  it('is held as ever where the device does not say that the photo comes', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 3')
    const input = rifle(personId, { photo: 'b'.repeat(64) })
    await tablet.record({ who: 'bakary', action: takeIn, input })
    expect((await tablet.push()).outcomes[0]).toMatchObject({ outcome: 'held', codes: ['photo.unknown'] })
  })
})

describe('a sealed picture', () => {
  it('goes on where it was left, however often and in which order its pieces come', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 4')
    const bytes = await picture(31)
    const sha256 = hashOf(bytes)
    const box = await sealed(tablet, bytes)
    expect(box.length).toBeGreaterThan(pieceBytes)
    const first = box.subarray(0, 1000)
    expect(await say(tablet, sha256, box.length, 1000, box.subarray(1000, 2000))).toMatchObject({ received: 0 })
    expect(await say(tablet, sha256, box.length, 0, first)).toMatchObject({ state: 'coming', received: 1000 })
    expect(await say(tablet, sha256, box.length, 0, first)).toMatchObject({ received: 1000 })
    expect(await say(tablet, sha256, box.length + 1, 1000, first)).toBe('picture.notNow')
    expect(await send(tablet, sha256, box)).toMatchObject({ state: 'kept' })
    expect(await send(tablet, sha256, box)).toMatchObject({ state: 'kept' })
  })

  it('is refused with its cause where it is not what its name says: other bytes, a bomb, something behind the picture', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 5')
    const bytes = await picture(32)
    const codeOf = async (inside: Uint8Array, name = hashOf(inside)) => {
      const answer = await send(tablet, name, await sealed(tablet, inside, name))
      return typeof answer === 'string' ? answer : answer.code
    }
    const canvas = (side: number) =>
      sharp({ create: { width: side, height: side, channels: 3, background: '#806040' }, limitInputPixels: false })
    const bomb = bareJpeg(new Uint8Array(await canvas(12_000).jpeg({ quality: 1 }).toBuffer())) ?? new Uint8Array()
    expect(await codeOf(bytes, 'c'.repeat(64))).toBe('photo.otherHash')
    expect(await codeOf(new Uint8Array([...bytes, 1, 2, 3]))).toBe('photo.notAnImage')
    expect(await codeOf(new Uint8Array(await canvas(20).png().toBuffer()))).toBe('photo.notAnImage')
    expect(await codeOf(bomb)).toBe('photo.tooManyPixels')
    // Sealed under another name it does not open.
    const other = await sealed(tablet, await picture(33), 'd'.repeat(64))
    const sha256 = hashOf(await picture(33))
    expect(await send(tablet, sha256, other)).toMatchObject({ state: 'refused', code: 'photo.notOpened' })
    expect(await say(tablet, 'nothing', 10, 0, new Uint8Array())).toBe('input.invalid')
    expect(await say(tablet, hashOf(bytes), 100_000_000, 0, new Uint8Array())).toBe('input.invalid')
  })

  it('is asked for once more where its pieces are of two sealings, and is kept then, over the link and from a file', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 9')
    for (const [sigma, whole] of [
      [41, send],
      [42, rescue],
    ] as const) {
      const bytes = await picture(sigma)
      const sha256 = hashOf(bytes)
      const [first, second] = [await sealed(tablet, bytes), await sealed(tablet, bytes)]
      await say(tablet, sha256, first.length, 0, first.subarray(0, 1000))
      await whole(tablet, sha256, second)
      expect((await shown(sha256)).type).toBe('image/jpeg')
    }
  })

  it('that was kept stays so, also where two messages brought its end at once, and one that is half here is not settled', async () => {
    const { log, sealer } = await Tablet.enrolled(world, 'Armoury 10')
    const bytes = await picture(43)
    const one = { station: log.station, sha256: hashOf(bytes) }
    const box = Buffer.from(await sealer.sealBytes(bytes, boundToPicture(one.sha256)))
    await world.sulh.database.owner.query(
      `insert into station_pictures (station_id, sha256, size, received, sealed, heard_at) values ($1, $2, $3, $3, $4, now())`,
      [one.station, one.sha256, box.length, box],
    )
    const open = () => openPicture(world.sulh, openerOfCentre(world.sulh), one.station, one.sha256)
    for (const answer of [...(await Promise.all([open(), open()])), await open()])
      expect(answer).toMatchObject({ state: 'kept', code: null })
    const { writer } = world.sulh.database
    const late = { state: 'refused', code: 'photo.notOpened' } as const
    expect(await settlePicture(writer, one, late)).toMatchObject({ state: 'kept', code: null })
    const half = { ...one, sha256: 'f'.repeat(64) }
    await takePiece(world.sulh, half.station, { sha256: half.sha256, size: 10, from: 0, piece: 'AAAA' })
    expect(await settlePicture(writer, half, late)).toEqual({ state: 'coming', received: 3, code: null })
  })

  it('that is half here is taken on also where as many others are under way as a tier takes of one device', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 11')
    const piece = new Uint8Array([1, 2, 3])
    expect(await say(tablet, 'a'.repeat(64), 100, 0, piece)).toMatchObject({ received: 3 })
    await world.sulh.database.owner.query(
      `insert into station_pictures (station_id, sha256, size, heard_at)
       select $1, encode(sha256(n::text::bytea), 'hex'), 10, now() from generate_series(1, $2::integer) n`,
      [tablet.log.station, picturesComingMost],
    )
    expect(await say(tablet, 'a'.repeat(64), 100, 3, piece)).toMatchObject({ received: 6 })
    expect(await say(tablet, 'b'.repeat(64), 100, 0, piece)).toBe('picture.notNow')
  })

  it('is taken of a tablet for itself alone', async () => {
    const [one, other] = [await Tablet.enrolled(world, 'Armoury 6'), await Tablet.enrolled(world, 'Armoury 7')]
    expect(await say(one, 'e'.repeat(64), 10, 0, new Uint8Array(), { of: other.log.station })).toBe('notAllowed')
  })
})

describe('the server of a site', () => {
  it('passes pictures on unread, and tells the tablet once the centre kept them', async () => {
    const bytes = await picture(34)
    const sha256 = hashOf(bytes)
    expect((await weaponWith(atHub, sha256))?.outcome).not.toBe('held')
    const box = await sealed(atHub, bytes)
    expect(await send(atHub, sha256, box)).toMatchObject({ state: 'atSite' })
    expect(await hub.rows('select bytes from photos where sha256 = $1', [sha256])).toEqual([{ bytes: null }])
    await hub.meets()
    expect((await shown(sha256)).type).toBe('image/jpeg')
    expect(await say(atHub, sha256, box.length, 0, new Uint8Array())).toMatchObject({ state: 'kept' })
    expect(await hub.rows(`select length(sealed) as n from station_pictures where sha256 = $1`, [sha256])).toEqual([
      { n: 0 },
    ])
  })

  it('passes the others on where the centre does not take one', async () => {
    const [first, second] = [await picture(37), await picture(38)]
    for (const bytes of [first, second]) await send(atHub, hashOf(bytes), await sealed(atHub, bytes))
    // The centre knows it with another size: it takes nothing of this one.
    await world.sulh.database.owner.query(
      `insert into station_pictures (station_id, sha256, size, heard_at) values ($1, $2, 10, now())`,
      [atHub.log.station, hashOf(first)],
    )
    expect(await hub.meets()).toBe(true)
    expect((await shown(hashOf(second))).status).toBe(200)
    const waiting = 'select sha256 from station_pictures where state = $1'
    expect(await hub.rows(waiting, ['atSite'])).toEqual([{ sha256: hashOf(first) }])
  })

  it('asks the tablet for one again that does not open at the centre, since pieces of two sealings met here', async () => {
    const bytes = await picture(44)
    const sha256 = hashOf(bytes)
    const [first, second] = [await sealed(atHub, bytes), await sealed(atHub, bytes)]
    await say(atHub, sha256, first.length, 0, first.subarray(0, 1000))
    expect(await send(atHub, sha256, second)).toMatchObject({ state: 'atSite' })
    await hub.meets()
    expect(await say(atHub, sha256, second.length, 0, new Uint8Array())).toMatchObject({ state: 'coming', received: 0 })
    expect(await send(atHub, sha256, second)).toMatchObject({ state: 'atSite' })
    await hub.meets()
    expect(await say(atHub, sha256, second.length, 0, new Uint8Array())).toMatchObject({ state: 'kept' })
  })

  it('puts them on a stick, with how its devices are; the answer brings back what became of them', async () => {
    const bytes = await picture(35)
    const sha256 = hashOf(bytes)
    const box = await sealed(atHub, bytes)
    await send(atHub, sha256, box)
    const stick = await all((await carryOut(hub.sulh, 'sulh test')).bytes)
    await world.sulh.database.owner.query('delete from station_health where station_id = $1', [atHub.log.station])
    const taken = await carryIn(world.sulh, opened(stick))
    expect(taken.pictures).toEqual([{ of: atHub.log.station, sha256, state: 'kept', code: null }])
    const health = await world.sulh.database.owner.query<{ station_id: Id; app: string }>(
      'select station_id, app from station_health where station_id = any($1) order by app',
      [[atHub.log.station, hub.hub.link.log.station]],
    )
    expect(health.rows.map(({ app }) => app)).toEqual(['1.0', 'sulh test'])
    await carryBack(hub.hub, opened(await all(answerTo(world.sulh, taken))))
    expect(await say(atHub, sha256, box.length, 0, new Uint8Array())).toMatchObject({ state: 'kept' })
  })
})

describe('a centre that came back from a backup', () => {
  it('is brought again what it lacks, however many photos it had kept of a tablet', async () => {
    const bytes = await picture(39)
    const sha256 = hashOf(bytes)
    const box = await sealed(atHub, bytes)
    await send(atHub, sha256, box)
    await hub.meets()
    await hub.sulh.database.owner.query(
      `insert into station_pictures (station_id, sha256, size, received, state, heard_at)
       select $1, encode(sha256(n::text::bytea), 'hex'), 10, 10, 'kept', now() from generate_series(1, $2::integer) n`,
      [atHub.log.station, picturesComingMost],
    )
    await world.sulh.database.owner.query('delete from station_pictures where sha256 = $1', [sha256])
    await renewGeneration(world.sulh.database.writer)
    await hub.meets()
    expect(await send(atHub, sha256, box)).toMatchObject({ state: 'atSite' })
    await hub.meets()
    expect(await say(atHub, sha256, box.length, 0, new Uint8Array())).toMatchObject({ state: 'kept' })
  })

  it('is not said to have kept a photo in the moment in which its new life is told', async () => {
    const bytes = await picture(40)
    const sha256 = hashOf(bytes)
    const box = await sealed(atHub, bytes)
    await send(atHub, sha256, box)
    await hub.meets()
    const { centreTier } = hub.hub.link
    if (!centreTier) throw new Error('the centre was heard')
    const standing = () => say(atHub, sha256, box.length, 0, new Uint8Array())
    await noteHeard(hub.sulh, centreTier)
    expect(await standing()).toMatchObject({ state: 'kept' })
    await noteHeard(hub.sulh, { ...centreTier, generation: newId() })
    expect(await standing()).toMatchObject({ state: 'coming', received: 0 })
    await noteHeard(hub.sulh, centreTier)
  })
})

describe('the file that rescues an outbox', () => {
  it('brings its pictures', async () => {
    const tablet = await Tablet.enrolled(world, 'Armoury 8')
    const bytes = await picture(36)
    await tablet.record({ who: 'awa', action: register, input: applicant() })
    const taken = await rescue(tablet, hashOf(bytes), await sealed(tablet, bytes))
    expect(taken).toMatchObject({ entries: 1, pictures: 1, damaged: [] })
  })
})

it('proves in the end', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
