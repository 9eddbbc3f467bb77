import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { declineLoss, openCheck, proposeLoss, recordCheck, settleCheck, signLoss } from '../../src/stock/actions.ts'
import { reconcile } from '../../src/stock/reconciliation-store.ts'
import { readStock, readStockCheck } from '../../src/stock/store.ts'
import { handOver, receive, takeIn } from '../../src/weapons/actions.ts'
import { readWeapon } from '../../src/weapons/store.ts'
import { applicant, type CastName, cast, dayHere, idOf, newWorld, rifle, type World } from '../world.ts'

let world: World
let weapons: { id: Id; tag: string; serial: string }[]
const tarsa = idOf('site TAR')
beforeAll(async () => {
  world = await newWorld()
  const personId = await world.done('awa', register, applicant())
  weapons = []
  for (let n = 0; n < 21; n++) {
    const serial = `KA-70${String(n).padStart(3, '0')}`
    const id = await world.done('bakary', takeIn, rifle(personId, { serial }))
    const { rows } = await world.sulh.database.owner.query<{ tag: string }>('select tag from weapons where id = $1', [
      id,
    ])
    weapons.push({ id, serial, tag: rows[0]?.tag ?? '' })
  }
})
afterAll(() => world.end())

const view = async (who: CastName, id: Id) =>
  world.sulh.database.read(cast[who], (tx) => readStockCheck(tx, id, cast[who], 'en'))
const serialOf = (tag: string) => weapons.find((weapon) => weapon.tag === tag)?.serial ?? null

async function openAndRead(
  change: (tag: string) => { found: boolean; serial: string | null } | undefined = () => undefined,
) {
  const id = await world.done('awa', openCheck, { id: newId(), siteId: tarsa, kind: 'weekly' })
  const { sample } = (await view('awa', id))?.check ?? { sample: [] }
  const readings = sample.map(({ tag }) => ({ tag, ...(change(tag) ?? { found: true, serial: serialOf(tag) }) }))
  return { id, sample, readings }
}

describe('a stock check', () => {
  it('is not made by who keeps the store, nor by another site or side', async () => {
    const open = { id: newId(), siteId: tarsa, kind: 'weekly' }
    expect(await world.do('bakary', openCheck, open)).toMatchObject({ code: 'stockCheck.ownStore' })
    expect(await world.do('gaston', openCheck, open)).toMatchObject({ code: 'site.unknown' })
    expect(await world.do('hania', openCheck, open)).toMatchObject({ code: 'site.unknown' })
  })

  it('draws a tenth of the serials, which another check draws differently', async () => {
    const first = await openAndRead()
    expect(first.sample).toHaveLength(3)
    expect(await world.do('awa', openCheck, { id: newId(), siteId: tarsa, kind: 'weekly' })).toMatchObject({
      code: 'stockCheck.underWay',
    })
    const missed = { id: first.id, counted: { assaultRifle: 21 }, readings: first.readings.slice(1) }
    expect(await world.do('awa', recordCheck, missed)).toMatchObject({ code: 'stockCheck.sampleIncomplete' })
    const agreed = { ...missed, readings: first.readings }
    expect(await world.do('awa', recordCheck, agreed)).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('awa', recordCheck, agreed)).toMatchObject({ code: 'stockCheck.recorded' })
    const drawn = new Set<string>()
    for (let n = 0; n < 6; n++) {
      const next = await openAndRead()
      drawn.add(next.sample.map(({ tag }) => tag).join())
      await world.done('awa', recordCheck, { id: next.id, counted: { assaultRifle: 21 }, readings: next.readings })
    }
    expect(drawn.size).toBeGreaterThan(2)
  })

  it('is due a week after the last, and says so at its site', async () => {
    const stock = await world.sulh.database.read(cast.awa, (tx) => readStock(tx, cast.awa))
    const today = dayHere()
    expect(stock.sites).toHaveLength(1)
    expect(stock.sites[0]).toMatchObject({ code: 'TAR', held: 21, lastWeekly: today, lastFull: null, open: null })
    expect(Date.parse(stock.sites[0]?.dueWeekly ?? '') - Date.parse(today)).toBe(7 * 86_400_000)
  })

  it('that differs locks the store, and only a director who did not count unlocks it', async () => {
    const check = await openAndRead((tag) => ({ found: true, serial: `${serialOf(tag)}9` }))
    const said = { id: check.id, counted: { assaultRifle: 20, pistol: 1 }, readings: check.readings }
    expect(await world.do('awa', recordCheck, said)).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'stockCheck.difference', facts: { count: 5 } }],
    })
    const { differences } = (await view('fatou', check.id))?.check ?? { differences: [] }
    expect(differences.map(({ kind }) => kind).toSorted()).toEqual([
      ...['number', 'number', 'otherSerial', 'otherSerial', 'otherSerial'],
    ])
    const out = { id: weapons[0]?.id, toSiteId: idOf('site STO'), seal: '4711' }
    expect(await world.do('bakary', handOver, out)).toMatchObject({ code: 'custody.storeLocked' })
    const settle = { id: check.id, settlement: 'Counted again by two; a pistol of a guard lay among them.' }
    expect(await world.do('awa', settleCheck, settle)).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', settleCheck, settle)).toMatchObject({ code: 'stockCheck.unknown' })
    await world.done('fatou', settleCheck, settle)
    await world.done('bakary', handOver, out)
    await world.done('celine', receive, { id: weapons[0]?.id, seal: '4711', sealIntact: true })
    expect(await view('hania', check.id)).toBeUndefined()
  })

  it('cannot be settled by who counted, nor opened twice, even past the application', async () => {
    await expect(
      world.asOwner(
        `update stock_checks set settled_by = recorded_by, settled_at = now(), settlement = 'x' where status = 'settled'`,
      ),
    ).rejects.toThrow(/two_person_rule/)
    await expect(world.asOwner(`update stock_checks set status = 'agreed' where status = 'settled'`)).rejects.toThrow(
      /check/,
    )
  })
})

describe('a weapon that is missing', () => {
  const report = (kind: string, n = 1) => ({ id: newId(), weaponId: weapons[n]?.id, kind, reason: 'Not in its rack.' })
  const weapon = async (n = 1) =>
    (await world.sulh.database.read(cast.bakary, (tx) => readWeapon(tx, weapons[n]?.id ?? '', 'en')))?.weapon

  it('is missing when another has signed, and is in nobody’s hands', async () => {
    const id = await world.done('bakary', proposeLoss, report('missing'))
    expect(await world.do('bakary', proposeLoss, report('missing'))).toMatchObject({ code: 'loss.waiting' })
    expect(await world.do('ismail', signLoss, { id })).toMatchObject({ code: 'loss.unknown' })
    expect((await weapon())?.status).toBe('inCustody')
    await world.done('fatou', signLoss, { id })
    expect(await weapon()).toMatchObject({ status: 'missing', holder: `missing:${tarsa}`, moves: 1 })
    expect(await world.do('fatou', signLoss, { id })).toMatchObject({ code: 'loss.answered' })
    expect(
      await world.do('bakary', handOver, { id: weapons[1]?.id, toSiteId: idOf('site STO'), seal: '4712' }),
    ).toMatchObject({ code: 'weapon.wrongStatus' })
  })

  it('is written off or found by two, and can be found even after it was written off', async () => {
    const off = await world.done('omran', proposeLoss, report('writtenOff'))
    expect(await world.do('omran', signLoss, { id: off })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', signLoss, { id: off })
    expect(await weapon()).toMatchObject({ status: 'writtenOff', holder: `writtenOff:${tarsa}` })
    expect(await world.do('fatou', proposeLoss, report('found'))).toMatchObject({ code: 'loss.finderIsArmourer' })
    const found = await world.done('bakary', proposeLoss, report('found'))
    await world.done('fatou', signLoss, { id: found })
    expect(await weapon()).toMatchObject({ status: 'inCustody', holder: `armourer:${cast.bakary.id}`, moves: 3 })
  })

  it('stays where it is when the report is declined, with the reason', async () => {
    const id = await world.done('bakary', proposeLoss, report('missing', 2))
    await world.done('fatou', declineLoss, { id, reason: 'It lies in the workshop; the book says so.' })
    expect((await weapon(2))?.status).toBe('inCustody')
    expect(await world.do('bakary', proposeLoss, report('found', 2))).toMatchObject({ code: 'weapon.wrongStatus' })
  })

  it('cannot be lost by one person alone, even past the application', async () => {
    await expect(world.asOwner(`update losses set signed_by = proposed_by where status = 'signed'`)).rejects.toThrow(
      /two_person_rule/,
    )
    await expect(world.asOwner(`update weapons set status = 'missing' where status = 'inCustody'`)).rejects.toThrow(
      /in_nobodys_hands/,
    )
  })
})

describe('the reconciliation', () => {
  const now = (who: CastName, by: 'class' | 'site' | 'authority' | 'group', on = '') =>
    world.sulh.database.read(cast[who], (tx) => reconcile(tx, { by, on }, new Date()))

  it('accounts for every weapon ever received, by class, site, authority and group', async () => {
    const missing = await world.done('bakary', proposeLoss, {
      ...{ id: newId(), weaponId: weapons[3]?.id, kind: 'missing', reason: 'Gone after the night shift.' },
    })
    await world.done('fatou', signLoss, { id: missing })
    await world.done('bakary', handOver, { id: weapons[4]?.id, toSiteId: idOf('site STO'), seal: '4713' })
    await world.done('bakary', handOver, { id: weapons[5]?.id, toSiteId: idOf('site STO'), seal: '4714' })
    await world.do('celine', receive, { id: weapons[5]?.id, seal: '4799', sealIntact: false })
    for (const by of ['class', 'site', 'authority', 'group'] as const) {
      const { total, agrees } = await now('fatou', by)
      expect(agrees).toBe(true)
      expect(total).toEqual({
        received: 21,
        held: 18,
        inTransit: 1,
        disputed: 1,
        missing: 1,
        writtenOff: 0,
        destroyed: 0,
        transferred: 0,
      })
    }
    expect((await now('fatou', 'site')).rows.map(({ key, received }) => [key, received])).toEqual([
      ['STO', 3],
      ['TAR', 18],
    ])
  })

  it('shows a side its own, and any day that is asked for', async () => {
    expect((await now('ismail', 'class')).total.received).toBe(0)
    expect((await now('fatou', 'class', '2020-06-24')).total.received).toBe(0)
    const tomorrow = dayHere(1)
    expect((await now('fatou', 'class', tomorrow)).total.received).toBe(21)
  })

  it('rests on a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
