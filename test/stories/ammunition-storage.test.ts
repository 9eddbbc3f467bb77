import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAmmunitionCheck, settleAmmunitionCheck } from '../../src/ammunition/check-actions.ts'
import { sendConsignment } from '../../src/ammunition/consignment-actions.ts'
import { circulatingFactors } from '../../src/ammunition/data/distance-preset.ts'
import { transportMixing } from '../../src/ammunition/data/transport-mixing.ts'
import {
  proposeAmmunitionWaiver,
  recordExposure,
  signAmmunitionWaiver,
  withdrawExposure,
} from '../../src/ammunition/limit-actions.ts'
import { classifyLot, moveLot, setLotCondition, takeInLot } from '../../src/ammunition/lot-actions.ts'
import { assignOrdnanceTask, finishOrdnanceTask, raiseOrdnanceTask } from '../../src/ammunition/ordnance-actions.ts'
import {
  draftDistanceFactors,
  draftMixingTable,
  signDistanceFactors,
  signMixingTable,
} from '../../src/ammunition/setting-actions.ts'
import { AmmunitionReconciliationView, LotsView, LotView, MagazineView } from '../../src/ammunition/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { cartridges, magazineOf, takenIn } from '../ammunition.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, dayHere, idOf, rifle } from '../world.ts'

let world: HttpWorld
let magazineId: Id
let shelves: Id[]
const shelf = (n: number) => shelves[n] ?? ''
beforeAll(async () => {
  world = await newHttpWorld()
  const point = { latitude: 32, longitude: 13 }
  ;({ magazineId, compartments: shelves } = await magazineOf(world, 'bakary', ['A', 'B', 'C', 'D', 'E'], point))
})
afterAll(() => world.end())

const grenades = {
  ...{ nomenclature: 'Hand grenade F-1', calibre: 'F-1', type: 'handGrenade', unit: 'piece', lotNumber: 'G-7' },
  ...{ hazardDivision: '1.1', compatibilityGroup: 'F', neqMilligrams: 60_000, quantity: 100 },
}
async function kindsFor(who: CastName): Promise<string[]> {
  const query = { kind: 'all', page: 1 } as const
  const view = await world.sulh.database.read(cast[who], (tx) =>
    readWork(tx, workSources, query, cast[who], new Date()),
  )
  return view.items.map(({ kind }) => kind)
}
async function read<T>(who: CastName, path: string, schema: { parse: (value: unknown) => T }): Promise<T> {
  const { status, body } = await world.get(who, path)
  expect(status, body).toBe(200)
  return schema.parse(JSON.parse(body))
}

describe('the mixing table', () => {
  it('is not there at first, so every lot lies alone', async () => {
    await takenIn(world, 'bakary', shelf(0))
    expect(await world.do('bakary', takeInLot, cartridges(shelf(0)))).toMatchObject({
      code: 'mixing.noTable',
      facts: { a: 'S', b: 'S' },
    })
  })

  it('is checked, and signed by another than who wrote it', async () => {
    const draft = { id: newId(), cells: transportMixing, basis: 'Adviser’s copy', fromTransport: true }
    const short = { ...draft, cells: transportMixing.slice(1) }
    expect(await world.do('omran', draftMixingTable, short)).toMatchObject({ code: 'mixingTable.notSquare' })
    await world.done('omran', draftMixingTable, draft)
    expect(await world.do('bakary', draftMixingTable, { ...draft, id: newId() })).toMatchObject({
      code: 'mixingTable.draftOpen',
    })
    expect(await world.do('omran', signMixingTable, { id: draft.id })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('ismail', signMixingTable, { id: draft.id })).toMatchObject({ code: 'mixingTable.unknown' })
    expect(await kindsFor('fatou')).toContain('ammunitionSetting.sign')
    await world.done('fatou', signMixingTable, { id: draft.id })
    await takenIn(world, 'bakary', shelf(0))
  })

  it('refuses two groups that may not lie together, by name, wherever they would meet', async () => {
    const id = await takenIn(world, 'bakary', shelf(1), grenades)
    const rockets = {
      nomenclature: 'PG-7V',
      calibre: '85 mm',
      type: 'rocket',
      hazardDivision: '1.1',
      compatibilityGroup: 'E',
    }
    expect(await world.do('bakary', takeInLot, cartridges(shelf(1), rockets))).toMatchObject({
      code: 'mixing.notTogether',
      facts: { a: 'E', b: 'F' },
      field: 'compartmentId',
    })
    const rocket = await takenIn(world, 'bakary', shelf(2), rockets)
    const move = { id: rocket, fromHolder: `compartment:${shelf(2)}`, compartmentId: shelf(1), quantity: 1 }
    expect(await world.do('bakary', moveLot, move)).toMatchObject({ code: 'mixing.notTogether' })
    const until = { adviser: 'Maj. Salem, EOD adviser', reason: 'One container is left.', untilDay: dayHere(30) }
    const nothing = { magazineId: null, exposureId: null }
    const waiver = await world.done('bakary', proposeAmmunitionWaiver, {
      ...{ id: newId(), kind: 'mixing', compartmentId: shelf(1), groupA: 'F', groupB: 'E', ...nothing, ...until },
    })
    expect(await world.do('bakary', moveLot, move)).toMatchObject({ code: 'mixing.notTogether' })
    await world.done('fatou', signAmmunitionWaiver, { id: waiver })
    await world.done('bakary', moveLot, move)
    const unknown = { hazardDivision: null, compatibilityGroup: null }
    expect(
      await world.do('bakary', classifyLot, { id, ...unknown, neqMilligrams: 60_000, basis: 'No label.' }),
    ).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'ammunition.nowMixed' }],
    })
  })
})

describe('explosive limits', () => {
  it('warn of the exposure that allows least, and a waiver names who answers for it', async () => {
    const factors = { id: newId(), factors: circulatingFactors, basis: 'To be compared with IATG 02.20' }
    await world.done('omran', draftDistanceFactors, factors)
    expect(await world.do('omran', signDistanceFactors, { id: factors.id })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('fatou', signDistanceFactors, { id: factors.id })
    const site = { siteId: cast.bakary.siteId, longitude: 13 }
    const road = { id: newId(), ...site, kind: 'publicRoad', name: 'Coast road', latitude: 32.0003 }
    await world.done('bakary', recordExposure, road)
    const house = { id: newId(), ...site, kind: 'inhabitedBuilding', name: 'Farm', latitude: 32.02 }
    await world.done('bakary', recordExposure, house)
    const mines = { ...grenades, type: 'mine', nomenclature: 'TM-57', hazardDivision: '1.1', compatibilityGroup: 'D' }
    expect(
      await world.do('bakary', takeInLot, cartridges(shelf(3), { ...mines, neqMilligrams: 6_500_000 })),
    ).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'ammunition.limitExceeded', facts: { metres: 33, allowed: 11 } }],
    })
    const view = await read('bakary', `/api/magazines/${magazineId}`, MagazineView)
    expect(view.facing.map(({ name, metres }) => [name, metres])).toEqual([
      ['Coast road', 33],
      ['Farm', 2223],
    ])
    expect(view.grams).toBe(660_800)
    const limit = { kind: 'limit', compartmentId: null, groupA: null, groupB: null, magazineId, exposureId: road.id }
    const until = { adviser: 'Maj. Salem', reason: 'The road is closed.', untilDay: dayHere(7) }
    const waiver = await world.done('bakary', proposeAmmunitionWaiver, { id: newId(), ...limit, ...until })
    await world.done('fatou', signAmmunitionWaiver, { id: waiver })
    expect(await world.do('bakary', takeInLot, cartridges(shelf(3), { ...mines, quantity: 1 }))).toMatchObject({
      outcome: 'accepted',
    })
    expect(await world.do('bakary', withdrawExposure, { id: road.id, reason: 'x' })).toMatchObject({
      code: 'exposure.twoPersonRule',
    })
  })
})

describe('what is dangerous', () => {
  it('is no store’s, becomes an ordnance task, and is not moved', async () => {
    const taken = await world.do('bakary', takeInLot, cartridges(null, { ...grenades, condition: 'dangerousInSitu' }))
    expect(taken).toMatchObject({ outcome: 'flagged', flags: [{ code: 'ammunition.dangerous' }] })
    const lotId = 'subject' in taken ? taken.subject : ''
    const move = { id: lotId, fromHolder: `inSitu:${cast.bakary.siteId}`, compartmentId: shelf(4), quantity: 5 }
    expect(await world.do('bakary', moveLot, move)).toMatchObject({ code: 'lot.dangerousStays' })
    expect(await kindsFor('fatou')).toContain('ordnanceTask.assign')
    const { tasks } = await read('fatou', `/api/ammunition/${lotId}`, LotView)
    const task = tasks[0]?.id ?? ''
    const finish = { id: task, outcome: 'destroyedInSitu', evidence: 'EOD report 14, six photographs' }
    expect(await world.do('bakary', finishOrdnanceTask, finish)).toMatchObject({ code: 'ordnanceTask.wrongStatus' })
    await world.done('fatou', assignOrdnanceTask, { id: task, team: 'EOD team 2, Lt. Aref' })
    expect(await kindsFor('bakary')).toContain('ordnanceTask.finish')
    await world.done('bakary', finishOrdnanceTask, finish)
    const after = await read('fatou', `/api/ammunition/${lotId}`, LotView)
    expect(after.holdings.map(({ holder, quantity }) => [holder.split(':')[0], quantity])).toEqual([['disposed', 100]])
  })

  it('is found out later too; rendered safe, it may be moved again', async () => {
    const id = await takenIn(world, 'bakary', shelf(4), { ...grenades, lotNumber: 'G-8' })
    const found = { id, condition: 'dangerousInSitu', surveillanceOn: dayHere(), basis: 'Corroded fuzes' }
    expect(await world.do('hania', setLotCondition, found)).toMatchObject({ code: 'lot.unknown' })
    await world.done('bakary', setLotCondition, found)
    const send = { id: newId(), lotId: id, compartmentId: shelf(4), toSiteId: idOf('site STO'), quantity: 1 }
    expect(await world.do('bakary', sendConsignment, { ...send, seal: 'S-200', lead: 'Lt. Aref' })).toMatchObject({
      code: 'lot.dangerousStays',
    })
    const { tasks } = await read('fatou', `/api/ammunition/${id}`, LotView)
    const task = tasks[0]?.id ?? ''
    await world.done('fatou', assignOrdnanceTask, { id: task, team: 'EOD team 2' })
    await world.done('bakary', finishOrdnanceTask, { id: task, outcome: 'renderedSafe', evidence: 'Fuzes removed' })
    await world.done('bakary', sendConsignment, { ...send, seal: 'S-200', lead: 'Lt. Aref' })
  })

  it('and an unsafe weapon waits for its task until one is raised', async () => {
    const personId = await world.done('awa', register, applicant())
    const weaponId = await world.done('bakary', takeIn, rifle(personId, { condition: 'unsafe' }))
    expect(await kindsFor('bakary')).toContain('ordnanceTask.raise')
    await world.done('bakary', raiseOrdnanceTask, { id: newId(), weaponId })
    expect(await kindsFor('bakary')).not.toContain('ordnanceTask.raise')
    expect(await world.do('bakary', raiseOrdnanceTask, { id: newId(), weaponId })).toMatchObject({
      code: 'ordnanceTask.waiting',
    })
  })
})

describe('the weekly count', () => {
  const held = async () => {
    const { rows } = await world.sulh.database.owner.query<{
      calibre: string
      type: string
      unit: string
      quantity: number
    }>(
      `select l.calibre, l.type, l.unit, sum(b.quantity)::bigint as quantity from ammunition_balances b
         join ammunition_lots l on l.id = b.lot_id
       where b.site_id = $1 and b.quantity > 0 and b.compartment_id is not null group by 1, 2, 3`,
      [cast.bakary.siteId],
    )
    return rows
  }

  it('is not made by who keeps the store, and locks it for moves out where it differs', async () => {
    const counted = await held()
    const count = { id: newId(), siteId: cast.bakary.siteId, counted }
    expect(await world.do('bakary', recordAmmunitionCheck, count)).toMatchObject({ code: 'ammunitionCheck.ownStore' })
    expect(await world.do('hania', recordAmmunitionCheck, count)).toMatchObject({ code: 'site.unknown' })
    await world.done('awa', recordAmmunitionCheck, count)
    const [first, ...rest] = counted
    const less = first ? [{ ...first, quantity: first.quantity - 1 }, ...rest] : []
    const differs = { ...count, id: newId(), counted: less }
    expect(await world.do('awa', recordAmmunitionCheck, differs)).toMatchObject({
      flags: [{ code: 'ammunitionCheck.difference', facts: { count: 1 } }],
    })
    const lot = await takenIn(world, 'bakary', shelf(0))
    const send = { id: newId(), lotId: lot, compartmentId: shelf(0), toSiteId: idOf('site STO'), quantity: 1 }
    const sealed = { ...send, seal: 'S-201', lead: '' }
    expect(await world.do('bakary', sendConsignment, sealed)).toMatchObject({ code: 'custody.storeLocked' })
    const settle = { id: differs.id, settlement: 'Counted again by two.' }
    expect(await world.do('awa', settleAmmunitionCheck, settle)).toMatchObject({ code: 'action.notAllowed' })
    await world.done('fatou', settleAmmunitionCheck, settle)
    await world.done('bakary', sendConsignment, sealed)
  })
})

describe('the reconciliation', () => {
  it('accounts for every unit and milligram, by kind, site and authority, at any instant', async () => {
    const before = new Date(Date.now() - 1).toISOString()
    const id = await takenIn(world, 'bakary', shelf(0), { calibre: '5.45×39', neqMilligrams: 1450 })
    for (const by of ['kind', 'site', 'authority'])
      expect(
        (await read('fatou', `/api/ammunition-reconciliation?by=${by}`, AmmunitionReconciliationView)).agrees,
      ).toBe(true)
    const now = await read('fatou', '/api/ammunition-reconciliation', AmmunitionReconciliationView)
    expect(now.rows.find(({ key }) => key === '5.45×39')).toMatchObject({
      received: { units: 1000, milligrams: '1450000' },
      held: { units: 1000, milligrams: '1450000' },
      missing: { units: 0, milligrams: '0' },
    })
    const then = await read('fatou', `/api/ammunition-reconciliation?at=${before}`, AmmunitionReconciliationView)
    expect(then.agrees).toBe(true)
    expect(then.rows.some(({ key }) => key === '5.45×39')).toBe(false)
    const first = await read('fatou', '/api/ammunition-reconciliation?on=2020-06-24', AmmunitionReconciliationView)
    expect(first.rows).toEqual([])
    const south = await read('ismail', '/api/ammunition-reconciliation', AmmunitionReconciliationView)
    expect(south.rows).toEqual([])
    expect((await world.get('ismail', `/api/ammunition/${id}`)).status).toBe(404)
  })

  it('and every list show a side its own, and others nothing', async () => {
    const page = await read('bakary', '/api/ammunition?order=calibre&search=5.45', LotsView)
    expect(page.lots.map(({ lot }) => lot.calibre)).toEqual(['5.45×39'])
    for (const path of [
      'ammunition',
      'consignments',
      'magazines',
      'ammunition-rules',
      'ordnance-tasks?status=all',
      'ammunition-checks',
      'shelves',
    ]) {
      const { status, body } = await world.get('ismail', `/api/${path}`)
      expect(status, path).toBe(200)
      expect(body, path).not.toMatch(/TAR-0|S-20|Coast|Maj\. Salem|EOD/)
      expect((await world.get('fatou', `/api/${path}`)).body, path).toMatch(/TAR|IATG/)
      expect((await world.get('dalia', `/api/${path}`)).status, path).toBe(403)
    }
  })

  it('rest on a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
