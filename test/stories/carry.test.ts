import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carryBackCommand, carryInCommand, carryOutCommand } from '../../src/cli/carry.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { answerTo } from '../../src/server/carry/answer.ts'
import { carryBack } from '../../src/server/carry/carry-back.ts'
import { carryIn } from '../../src/server/carry/carry-in.ts'
import { carryOut } from '../../src/server/carry/carry-out.ts'
import { takeExport } from '../../src/server/carry/rescue-export.ts'
import { waitingCount } from '../../src/server/hub/relay.ts'
import type { Sulh } from '../../src/server/sulh.ts'
import { databaseUrl } from '../database-server.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { givePasswords, TestHub } from '../hubs.ts'
import { scratch } from '../sulh-command.ts'
import { adoptInventedList, applicant } from '../world.ts'

let world: HttpWorld
let hub: TestHub
let awa: string

beforeAll(async () => {
  world = await newHttpWorld()
  await givePasswords(world, ['awa', 'basma'])
  hub = await TestHub.enrolled(world, await world.http.listen({ port: 0, host: '127.0.0.1' }))
  await hub.hub.round()
  awa = await hub.signIn('awa')
})
afterAll(async () => {
  await hub.end()
  await world.end()
})

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const one of source) pieces.push(one)
  return Buffer.concat(pieces)
}

const opened = (bytes: Uint8Array) =>
  async function* () {
    yield bytes
  }
const written = async () => all((await carryOut(hub.sulh, '1.0')).bytes)
const takenIn = (stick: Uint8Array) => carryIn(world.sulh, opened(stick))
const takenBack = (answer: Uint8Array) => carryBack(hub.hub, opened(answer))

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

async function groupOf(sulh: Sulh, id: unknown): Promise<unknown> {
  const { rows } = await sulh.database.owner.query('select claimed_group from people where id = $1', [id])
  return rows[0]?.claimed_group
}

describe('a site without a link, and a stick that is carried to the centre and back', () => {
  const person = applicant({ nameLatin: { given: 'Yusuf', father: 'Said', grandfather: 'Ali', family: 'Gharbi' } })
  let stick: Buffer
  let answer: Buffer

  it('brings what was done there to the centre once, however often it comes', async () => {
    expect((await hub.post(awa, 'person.register', person)).status).toBe(200)
    stick = await written()
    expect(stick.includes('Gharbi')).toBe(false)
    expect(stick.includes('person.register')).toBe(false)
    const first = await takenIn(stick)
    expect(first.logs).toMatchObject([{ received: 1, decided: 1, standing: 'inForce', outcomes: [{ seq: 1 }] }])
    expect(await groupOf(world.sulh, person.id)).toBe('Hill Company')
    const entries = async () => (await world.sulh.database.owner.query('select count(*) from journal')).rows[0]?.count
    const before = await entries()
    const second = await takenIn(stick)
    expect(second.logs).toEqual(first.logs)
    expect(await entries()).toBe(before)
    answer = await all(answerTo(world.sulh, second))
  })

  it('brings back what is confirmed, and what changed at the centre, lists to screen against with it', async () => {
    const elsewhere = applicant({ claimedGroup: 'River Company' })
    await world.done('awa', register, elsewhere)
    await adoptInventedList(world, [{ id: 'INV-1', name: 'Somebody Listed' }])
    const later = await all(answerTo(world.sulh, await takenIn(stick)))
    expect(await waitingCount(hub.sulh)).toBe(1)
    await takenBack(later)
    expect(await waitingCount(hub.sulh)).toBe(0)
    expect(await hub.rows('select outcome from hub_outcomes')).toHaveLength(1)
    expect(await groupOf(hub.sulh, elsewhere.id)).toBe('River Company')
    expect(await hub.rows('select source_id from listed_entries where in_force')).toEqual([{ source_id: 'INV-1' }])
    // The same again, and one from before: neither takes anything back.
    await takenBack(later)
    await takenBack(answer)
    expect(await groupOf(hub.sulh, elsewhere.id)).toBe('River Company')
    expect(await waitingCount(hub.sulh)).toBe(0)
    // Over the link it goes on where the stick left off.
    await hub.hub.round()
    expect(await groupOf(hub.sulh, person.id)).toBe('Hill Company')
  })

  it('is refused where a byte was changed, it was cut short, or it goes the wrong way', async () => {
    await expect(takenIn(flipped(stick, stick.length - 5))).rejects.toMatchObject({ code: 'damaged' })
    await expect(takenIn(stick.subarray(0, stick.length - 7))).rejects.toMatchObject({ code: 'damaged' })
    await expect(takenIn(Buffer.from('something else'))).rejects.toMatchObject({ code: 'noCarry' })
    await expect(takenIn(answer)).rejects.toMatchObject({ code: 'otherKind' })
    await expect(takenBack(stick)).rejects.toMatchObject({ code: 'otherKind' })
    await expect(takenBack(flipped(answer, answer.length - 5))).rejects.toMatchObject({ code: 'damaged' })
    await expect(carryIn(hub.sulh, opened(stick))).rejects.toMatchObject({ code: 'noCentre' })
    await expect(carryOut(world.sulh, '1.0')).rejects.toMatchObject({ code: 'noHub' })
  })

  it('is refused of a server that the centre does not know, with another’s key, or for another', async () => {
    const { station } = hub.hub.link.log
    const as = async (change: string) => {
      await hub.sulh.database.owner.query(`update hub_link set ${change}`)
    }
    await as('epoch = 7')
    const stranger = await written()
    await as('epoch = 1')
    await expect(takenIn(stranger)).rejects.toMatchObject({ code: 'unknownHub' })
    const forOther = Buffer.from(answer.toString('latin1').replace(station, newId()), 'latin1')
    await expect(takenBack(forOther)).rejects.toMatchObject({ code: 'otherHub' })
    // A head that was exchanged fits nothing of what follows.
    const mixed = Buffer.from(stick.toString('latin1').replace(/"made":"\d{4}/, '"made":"1999'), 'latin1')
    await expect(takenIn(mixed)).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('what a tablet exported to rescue it', () => {
  it('is taken in entry by entry, and a damaged line is named and stops none beside it', async () => {
    const person = applicant({ claimedGroup: 'Valley Company' })
    expect((await hub.post(awa, 'person.register', person)).status).toBe(200)
    const rows = await hub.rows('select entry, box from station_entries order by seq')
    const lines = rows.map(({ entry, box }) =>
      JSON.stringify({ ...JSON.parse(String(entry)), box: JSON.parse(String(box)) }),
    )
    const log: { station: Id; epoch: number } = hub.hub.link.log
    const head = JSON.stringify({ sulh: 'station export', v: 1, ...log })
    const of = async function* (given: readonly string[]) {
      yield* given
    }
    const taken = await takeExport(world.sulh, of([head, ...lines.slice(0, 1), '{"damaged', ...lines.slice(1), '']))
    expect(taken).toMatchObject({ entries: 2, damaged: [3], log: { received: 2, decided: 2, standing: 'inForce' } })
    expect(await groupOf(world.sulh, person.id)).toBe('Valley Company')
    await expect(takeExport(world.sulh, of(['{"sulh":"else"}']))).rejects.toMatchObject({ code: 'noCarry' })
  })
})

describe('the commands', () => {
  it('carry a stick to the centre, its answer back, and write over nothing', async () => {
    const at = scratch()
    const inFolder = async (one: { sulh: Sulh; url: string; folder: string }, work: () => Promise<number>) => {
      const { master, journal, card, box } = one.sulh.keys
      const pem = (key: typeof journal) => key.export({ type: 'pkcs8', format: 'pem' })
      mkdirSync(at(`${one.folder}/keys`), { recursive: true })
      writeFileSync(at(`${one.folder}/keys/master.key`), master)
      writeFileSync(at(`${one.folder}/keys/journal.pem`), pem(journal))
      writeFileSync(at(`${one.folder}/keys/card.pem`), pem(card.signing))
      writeFileSync(at(`${one.folder}/keys/box.key`), Buffer.from(box.privateKey, 'base64'))
      process.env.DATABASE_URL = one.url
      try {
        return await work()
      } finally {
        delete process.env.DATABASE_URL
      }
    }
    const site = { sulh: hub.sulh, url: databaseUrl(inject('databaseUrl'), hub.database), folder: 'site' }
    const centre = { sulh: world.sulh, url: world.ownerUrl, folder: 'centre' }
    const person = applicant({ claimedGroup: 'Coast Company' })
    expect((await hub.post(awa, 'person.register', person)).status).toBe(200)
    const [out, back] = [at('out.carry'), at('back.carry')]
    expect(await inFolder(site, () => carryOutCommand([out, '--data', at('site')]))).toBe(0)
    await expect(inFolder(site, () => carryOutCommand([out, '--data', at('site')]))).rejects.toThrow('is there already')
    expect(await inFolder(centre, () => carryInCommand([out, '--answer', back, '--data', at('centre')]))).toBe(0)
    expect(await groupOf(world.sulh, person.id)).toBe('Coast Company')
    expect(await waitingCount(hub.sulh)).toBeGreaterThan(0)
    expect(await inFolder(site, () => carryBackCommand([back, '--data', at('site')]))).toBe(0)
    expect(await waitingCount(hub.sulh)).toBe(0)
    await expect(carryBackCommand([back, '--answer', out])).rejects.toThrow('--answer is for "carry in" alone')
    await expect(carryInCommand([])).rejects.toThrow('name one file')
    rmSync(at('.'), { recursive: true, force: true })
  })
})
