import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { cancelDisposal, executeDisposal, planDisposal, signDisposal } from '../../src/disposal/actions.ts'
import { isPrintedNumber } from '../../src/kernel/check-digit.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { sendShipment } from '../../src/shipments/actions.ts'
import { proposeLoss, signLoss } from '../../src/stock/actions.ts'
import { addPlace, establish, proposeRegime, signRegime, turnDownRegime } from '../../src/storage/armoury-actions.ts'
import { recordEntry, recordLeaving } from '../../src/storage/entry-actions.ts'
import {
  beginOpening,
  cancelOpening,
  closeOpening,
  countersignKey,
  recordForced,
  settleOpening,
  signOpening,
  witnessKey,
} from '../../src/storage/opening-actions.ts'
import { putIn, takeOut } from '../../src/storage/placement-actions.ts'
import {
  ArmouriesView,
  ArmouryView,
  EntriesView,
  PlacementsView,
  PlacesView,
  PlaceView,
  UnplacedView,
} from '../../src/storage/views.ts'
import { handOver, receive, takeIn } from '../../src/weapons/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { keptPhoto, waivedTraces } from '../state.ts'
import { applicant, type CastName, cast, dayHere, idOf, rifle } from '../world.ts'

let world: HttpWorld
let weapons: { id: Id; tag: string }[]
let armouryId: Id
let rack: Id
const tarsa = idOf('site TAR')
const store = idOf('site STO')
beforeAll(async () => {
  world = await newHttpWorld()
  const personId = await world.done('awa', register, applicant())
  weapons = []
  for (let n = 0; n < 6; n++) {
    const id = await world.done('bakary', takeIn, rifle(personId))
    const { rows } = await world.sulh.database.owner.query<{ tag: string }>('select tag from weapons where id = $1', [
      id,
    ])
    weapons.push({ id, tag: rows[0]?.tag ?? '' })
  }
})
afterAll(() => world.end())

/** A store at Tarsa that may be opened at any hour; what differs is given. */
const room = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), siteId: tarsa, code: 'A1', name: 'Armoury behind the gate', kind: 'armoury', capacity: 10 },
  ...{ opensAt: '00:00', closesAt: '23:59', longestMinutes: 240, ...given },
})
const place = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), armouryId, kind: 'rack', label: 'Left wall', capacity: 4, ...given },
})
const tag = (n: number) => weapons[n]?.tag ?? ''
const tags = (...which: number[]) => which.map(tag)
const weaponId = (n: number) => weapons[n]?.id ?? ''

const authority = { party: 'authority', groupId: null, of: 'The North', logins: ['bakary', 'awa'], names: [] }
const group = { party: 'group', groupId: null, of: 'Hill Company', logins: [], names: ['Hamid of the Hill'] }
const third = { party: 'third', groupId: null, of: 'Commission', logins: ['karim'], names: [] }
const regime = (mode: string, keys: unknown[]) => ({
  id: newId(),
  armouryId,
  mode,
  keys,
  reason: 'Agreed at the talks.',
})
const opening = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), armouryId, purpose: 'inspection', note: '', sealsFound: ['SEAL-1'], ...given },
})

async function read<T>(who: CastName, path: string, schema: { parse(json: unknown): T }): Promise<T> {
  const { status, body } = await world.get(who, path)
  expect(status, body).toBe(200)
  return schema.parse(JSON.parse(body))
}
const armoury = (who: CastName = 'bakary') => read(who, `/api/armouries/${armouryId}`, ArmouryView)
const outsider = async () => (await armoury()).regime?.keys.find(({ party }) => party === 'group')?.holders[0]?.id ?? ''
const workOf = async (who: CastName) => {
  const page = { kind: 'all', page: 1 } as const
  const { items } = await world.sulh.database.read(cast[who], (tx) =>
    readWork(tx, workSources, page, cast[who], new Date()),
  )
  return items.filter(({ id }) => id === armouryId).map(({ kind }) => kind)
}

describe('a store and its places', () => {
  it('is established at a site by who works there, once under a code', async () => {
    expect(await world.do('hania', establish, room())).toMatchObject({ code: 'site.unknown' })
    armouryId = await world.done('bakary', establish, room())
    expect(await world.do('fatou', establish, room())).toMatchObject({ code: 'armoury.codeTaken' })
    expect(await armoury()).toMatchObject({ regime: null, bar: null, locked: false, held: 0 })
  })

  it('has places with a printed code of their own, and no more room than it has', async () => {
    rack = await world.done('bakary', addPlace, place())
    const { places } = await read('bakary', `/api/storage-places?armoury=${armouryId}`, PlacesView)
    const code = places[0]?.place.code ?? ''
    expect(code).toMatch(/^L-TAR-000001-\d$/)
    expect(isPrintedNumber(code)).toBe(true)
    expect(await world.do('bakary', addPlace, place({ capacity: 7 }))).toMatchObject({
      code: 'storagePlace.noRoom',
      facts: { left: 6 },
    })
    expect(await world.do('hania', addPlace, place())).toMatchObject({ code: 'armoury.unknown' })
  })

  it('takes weapons in by their tags, all or none, up to what a place holds', async () => {
    const wrong = (list: string[]) => world.do('bakary', putIn, { id: rack, tags: list })
    expect(await wrong([...tags(0), 'TAR-999999-1'])).toMatchObject({ code: 'storagePlace.tagUnknown' })
    expect(await wrong(tags(0, 0))).toMatchObject({ code: 'storagePlace.scannedTwice' })
    expect(await wrong(tags(0, 1, 2, 3, 4))).toMatchObject({ code: 'storagePlace.full', facts: { free: 4 } })
    expect((await armoury()).held).toBe(0)
    await world.done('bakary', putIn, { id: rack, tags: tags(0, 1, 2) })
    expect(await wrong(tags(0))).toMatchObject({ code: 'storagePlace.hereAlready' })
    const view = await read('bakary', `/api/storage-places/${rack}`, PlaceView)
    expect(view.weapons.map((one) => one.tag)).toEqual(tags(0, 1, 2))
  })

  it('moves a weapon from one place to another, and keeps where it was', async () => {
    const box = await world.done('bakary', addPlace, place({ kind: 'box', capacity: 1 }))
    await world.done('bakary', putIn, { id: box, tags: tags(2) })
    const { placements } = await read('bakary', `/api/weapons/${weaponId(2)}/placements`, PlacementsView)
    expect(placements.map(({ lies, kind }) => [lies, kind])).toEqual([
      [true, 'box'],
      [false, 'rack'],
    ])
    expect(await world.do('bakary', takeOut, { id: rack, tags: tags(2) })).toMatchObject({
      code: 'storagePlace.notHere',
    })
    await world.done('bakary', takeOut, { id: box, tags: tags(2) })
    expect((await armoury()).held).toBe(2)
  })

  it('keeps principal parts apart: no weapon goes where they lie', async () => {
    const parts = await world.done('bakary', establish, room({ code: 'P1', kind: 'partsStore' }))
    const shelf = await world.done('bakary', addPlace, place({ armouryId: parts, kind: 'shelf' }))
    expect(await world.do('bakary', putIn, { id: shelf, tags: tags(3) })).toMatchObject({
      code: 'storagePlace.partsOnly',
    })
  })

  it('lets a weapon go when it is handed over or lost, with no act of its own', async () => {
    await world.done('bakary', putIn, { id: rack, tags: tags(4, 5) })
    await world.done('bakary', handOver, { id: weaponId(4), toSiteId: store, seal: '4711' })
    expect(await world.do('bakary', putIn, { id: rack, tags: tags(4) })).toMatchObject({
      code: 'storagePlace.tagUnknown',
    })
    await world.done('celine', receive, { id: weaponId(4), seal: '4711', sealIntact: true })
    const missing = { id: newId(), weaponId: weaponId(5), kind: 'missing', reason: 'Not in its rack.' }
    await world.done('fatou', signLoss, { id: await world.done('bakary', proposeLoss, missing) })
    expect(await world.do('bakary', putIn, { id: rack, tags: tags(5) })).toMatchObject({
      code: 'storagePlace.notInCustody',
    })
    expect((await armoury()).held).toBe(2)
    const { count } = await read('bakary', `/api/armouries/${armouryId}/unplaced`, UnplacedView)
    expect(count).toBe(2)
    const { placements } = await read('fatou', `/api/weapons/${weaponId(4)}/placements`, PlacementsView)
    expect(placements.map(({ lies }) => lies)).toEqual([false])
  })
})

describe('keys', () => {
  const wrong = (mode: string, keys: unknown[]) => world.do('bakary', proposeRegime, regime(mode, keys))

  it('are as many as said, one a party and a person, and with people who can carry them', async () => {
    expect(await wrong('dual', [authority])).toMatchObject({ code: 'keyRegime.wrongNumber' })
    expect(await wrong('dual', [authority, authority])).toMatchObject({ code: 'keyRegime.wrongNumber' })
    expect(await wrong('dual', [group, third])).toMatchObject({ code: 'keyRegime.noAuthority' })
    expect(await wrong('dual', [authority, { ...third, logins: ['bakary'] }])).toMatchObject({
      code: 'keyRegime.twoKeys',
    })
    expect(await wrong('dual', [authority, { ...group, logins: ['fatou'] }])).toMatchObject({
      code: 'keyRegime.groupByName',
    })
    // One of the other site, one of the other side, one who cannot see the store, and one who is in no joint body.
    for (const login of ['gaston', 'hania', 'dalia', 'nobody'])
      expect(await wrong('dual', [{ ...authority, logins: [login] }, group]), login).toMatchObject({
        code: 'keyRegime.cannotHold',
      })
    expect(await wrong('dual', [authority, { ...third, logins: ['fatou'] }])).toMatchObject({
      code: 'keyRegime.cannotHold',
    })
  })

  it('change by two people: a director signs what another proposed', async () => {
    const id = await world.done('bakary', proposeRegime, regime('dual', [authority, group]))
    expect(await wrong('dual', [authority, group])).toMatchObject({ code: 'keyRegime.waiting' })
    expect(await world.do('bakary', signRegime, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('awa', signRegime, { id })).toMatchObject({ code: 'keyRegime.directorSigns' })
    expect(await world.do('ismail', signRegime, { id })).toMatchObject({ code: 'keyRegime.unknown' })
    expect(await workOf('fatou')).toEqual(['keyRegime.sign'])
    await world.done('fatou', signRegime, { id })
    expect(await armoury()).toMatchObject({ regime: { mode: 'dual', status: 'inForce' }, bar: 'shut' })
  })

  it('of a third party are given and taken with its own signature alone', async () => {
    const id = await world.done('bakary', proposeRegime, regime('triple', [authority, group, third]))
    expect(await world.do('fatou', signRegime, { id })).toMatchObject({ code: 'keyRegime.thirdSigns' })
    expect(await workOf('fatou')).toEqual([])
    expect(await workOf('karim')).toEqual(['keyRegime.sign'])
    await world.done('karim', signRegime, { id })
    const back = await world.done('omran', proposeRegime, regime('single', []))
    expect(await world.do('fatou', signRegime, { id: back })).toMatchObject({ code: 'keyRegime.thirdSigns' })
    await world.done('karim', turnDownRegime, { id: back, reason: 'The agreement stands.' })
    expect(await armoury()).toMatchObject({ regime: { id, mode: 'triple' }, proposed: null })
  })

  it('name people of a group to the side and the joint bodies alone', async () => {
    expect((await world.get('karim', `/api/armouries/${armouryId}`)).body).toContain('Hamid')
    expect((await world.get('ismail', `/api/armouries/${armouryId}`)).status).toBe(404)
  })
})

describe('an opening under three keys', () => {
  let id: Id

  it('bars every way out until it is open', async () => {
    expect(await world.do('bakary', takeOut, { id: rack, tags: tags(0) })).toMatchObject({ code: 'armoury.shut' })
    expect(await world.do('bakary', putIn, { id: rack, tags: tags(3) })).toMatchObject({ code: 'armoury.shut' })
    const out = { id: weaponId(0), toSiteId: store, seal: '5001' }
    expect(await world.do('bakary', handOver, out)).toMatchObject({ code: 'custody.storeShut' })
    const road = { toSiteId: store, seal: '5002', escort: 'Two guards', expectedOn: dayHere() }
    const shipment = { id: newId(), weaponIds: [weaponId(0)], ...road }
    expect(await world.do('bakary', sendShipment, shipment)).toMatchObject({ code: 'custody.storeShut' })
    const plan = {
      ...{
        id: newId(),
        siteId: tarsa,
        method: 'cutting',
        procedure: 'SOP 4',
        scrap: 'Sold by weight',
        placeCode: 'B1',
      },
      ...{ plannedOn: dayHere(), witnessName: 'Anna Berg', witnessOf: 'United Nations' },
      items: [{ weaponId: weaponId(0) }],
    }
    await waivedTraces(world, [weaponId(0)])
    await world.done('bakary', planDisposal, plan)
    await world.done('fatou', signDisposal, { id: plan.id })
    const done = {
      id: plan.id,
      destroyed: tags(0),
      witnessed: 'I saw it cut.',
      photos: [await keptPhoto(world, 'fatou')],
    }
    expect(await world.do('fatou', executeDisposal, done)).toMatchObject({ code: 'custody.storeShut' })
    await world.done('fatou', cancelDisposal, { id: plan.id, reason: 'The keys did not come.' })
  })

  it('is begun by who works there, one at a time', async () => {
    expect(await world.do('fatou', beginOpening, opening())).toMatchObject({ code: 'opening.noKey' })
    expect(await world.do('hania', beginOpening, opening())).toMatchObject({ code: 'armoury.unknown' })
    id = await world.done('bakary', beginOpening, opening())
    expect(await world.do('awa', beginOpening, opening())).toMatchObject({ code: 'opening.underWay' })
    expect((await armoury()).live[0]?.missing).toEqual(['authority', 'group', 'third'])
    expect(await workOf('karim')).toEqual(['opening.sign'])
  })

  it('is signed for each party by who carries its key, each once', async () => {
    expect(await world.do('fatou', signOpening, { id })).toMatchObject({ code: 'opening.noKey' })
    await world.done('bakary', signOpening, { id })
    expect(await world.do('bakary', signOpening, { id })).toMatchObject({ code: 'opening.partySigned' })
    expect(await world.do('awa', signOpening, { id })).toMatchObject({ code: 'opening.partySigned' })
    await world.done('karim', signOpening, { id })
    expect((await armoury()).live[0]).toMatchObject({ opening: { status: 'signing' }, missing: ['group'] })
    expect(await workOf('karim')).toEqual([])
  })

  it('hears two witnesses for who is no user, one of them of the third party', async () => {
    const said = { id, holderId: await outsider(), statement: 'Hamid turned his key at the door.' }
    const carried = (await armoury()).regime?.keys[0]?.holders[0]?.id
    expect(await world.do('bakary', witnessKey, { ...said, holderId: newId() })).toMatchObject({
      code: 'opening.noHolder',
    })
    expect(await world.do('bakary', witnessKey, { ...said, holderId: carried })).toMatchObject({
      code: 'opening.holderSigns',
    })
    expect(await world.do('karim', countersignKey, { id })).toMatchObject({ code: 'opening.nothingWitnessed' })
    await world.done('bakary', witnessKey, said)
    expect((await armoury()).live[0]).toMatchObject({ opening: { status: 'signing' }, missing: ['group'] })
    expect(await world.do('bakary', countersignKey, { id })).toMatchObject({ code: 'opening.twoWitnesses' })
    expect(await world.do('awa', countersignKey, { id })).toMatchObject({ code: 'opening.thirdWitness' })
    expect(await workOf('karim')).toEqual(['opening.sign'])
    await world.done('karim', countersignKey, { id })
    expect(await armoury()).toMatchObject({ bar: null, live: [{ opening: { status: 'open' }, missing: [] }] })
  })

  it('lets weapons out while it lasts, and its keys do not change meanwhile', async () => {
    const other = await world.done('bakary', proposeRegime, regime('dual', [authority, third]))
    expect(await world.do('karim', signRegime, { id: other })).toMatchObject({ code: 'keyRegime.underWay' })
    await world.done('karim', turnDownRegime, { id: other, reason: 'The group keeps its key.' })
    await world.done('bakary', takeOut, { id: rack, tags: tags(0) })
    await world.done('bakary', putIn, { id: rack, tags: tags(0, 3) })
    await world.done('bakary', handOver, { id: weaponId(0), toSiteId: store, seal: '5002' })
    await world.done('karim', closeOpening, { id, sealsLeft: ['SEAL-2', 'LOCK-9'] })
    expect(await world.do('karim', closeOpening, { id, sealsLeft: [] })).toMatchObject({ code: 'opening.wrongStatus' })
    expect(await armoury()).toMatchObject({ bar: 'shut', held: 2, live: [], toSettle: [] })
  })

  it('can be called off before it came about', async () => {
    const off = await world.done('awa', beginOpening, opening({ sealsFound: ['lock-9', 'SEAL-2'] }))
    await world.done('bakary', cancelOpening, { id: off, reason: 'The group did not come.' })
    expect(await world.do('bakary', signOpening, { id: off })).toMatchObject({ code: 'opening.wrongStatus' })
  })
})

describe('an opening that lacks a signature', () => {
  let id: Id
  const forced = () => ({
    id,
    armouryId,
    purpose: 'emergency',
    sealsFound: ['LOCK-9', 'SEAL-2'],
    reason: 'Fire in the wall.',
  })

  it('is recorded all the same, and locks the store', async () => {
    id = await world.done('bakary', beginOpening, opening({ sealsFound: ['LOCK-9', 'SEAL-2'], purpose: 'emergency' }))
    await world.done('awa', signOpening, { id })
    expect(await world.do('hania', recordForced, forced())).toMatchObject({ code: 'armoury.unknown' })
    expect(await world.do('awa', recordForced, forced())).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'opening.unsigned', facts: { store: 'A1' } }],
    })
    expect(await armoury()).toMatchObject({ bar: 'shut', locked: true, live: [{ opening: { faults: ['unsigned'] } }] })
    const lost = { id: weaponId(1), toSiteId: store, seal: '5003' }
    expect(await world.do('bakary', handOver, lost)).toMatchObject({ code: 'custody.storeShut' })
  })

  it('stays locked under all keys, until a director who took no part settles it', async () => {
    const settle = { id, settlement: 'The fire brigade says the same; all arms counted.' }
    expect(await world.do('omran', settleOpening, settle)).toMatchObject({ code: 'opening.stillOpen' })
    await world.done('omran', closeOpening, { id, sealsLeft: ['SEAL-3'] })
    expect(await world.do('omran', settleOpening, settle)).toMatchObject({ code: 'opening.twoPersonRule' })
    expect(await world.do('ismail', settleOpening, settle)).toMatchObject({ code: 'opening.unknown' })
    expect(await workOf('omran')).toEqual([])
    expect(await workOf('fatou')).toEqual(['opening.settle'])
    const again = await world.done('bakary', beginOpening, opening({ sealsFound: ['SEAL-3'] }))
    await world.done('bakary', signOpening, { id: again })
    await world.done('karim', signOpening, { id: again })
    await world.done('karim', witnessKey, { id: again, holderId: await outsider(), statement: 'Seen.' })
    await world.done('awa', countersignKey, { id: again })
    expect(await armoury()).toMatchObject({ bar: 'locked' })
    const out = { id: weaponId(1), toSiteId: store, seal: '5004' }
    expect(await world.do('bakary', handOver, out)).toMatchObject({ code: 'custody.openingUnsettled' })
    expect(await world.do('bakary', takeOut, { id: rack, tags: tags(1) })).toMatchObject({ code: 'armoury.locked' })
    await world.done('fatou', settleOpening, settle)
    expect(await world.do('fatou', settleOpening, settle)).toMatchObject({ code: 'opening.nothingToSettle' })
    expect(await armoury()).toMatchObject({ bar: null, locked: false })
    await world.done('bakary', handOver, out)
    await world.done('bakary', closeOpening, { id: again, sealsLeft: ['SEAL-4'] })
  })

  it('or finds seals that nobody left, is flagged and locks the store as well', async () => {
    const found = opening({ sealsFound: ['SEAL-9'] })
    expect(await world.do('bakary', beginOpening, found)).toMatchObject({ flags: [{ code: 'opening.sealDiffers' }] })
    expect(await armoury()).toMatchObject({ locked: true })
    await world.done('bakary', cancelOpening, { id: found.id, reason: 'Read again: it is SEAL-4.' })
    expect(await armoury()).toMatchObject({ locked: false })
  })

  it('and one at another hour, or too long, waits for a director without locking', async () => {
    const early = room({ code: 'C1', kind: 'container', opensAt: '03:00', closesAt: '03:01', longestMinutes: 5 })
    const other = await world.done('bakary', establish, early)
    const said = { ...opening({ sealsFound: [] }), armouryId: other }
    const at = (minutes: number) => new Date(Date.parse('2026-11-20T10:00:00.000Z') + minutes * 60_000).toISOString()
    const act = (action: typeof beginOpening | typeof closeOpening, input: Record<string, unknown>, minutes: number) =>
      world.sulh.performer.perform({ action, actor: cast.bakary, envelope: { id: newId(), at: at(minutes), input } })
    expect(await act(beginOpening, said, 0)).toMatchObject({ flags: [{ code: 'opening.outsideHours' }] })
    expect(
      (
        await world.sulh.database.read(cast.fatou, (tx) =>
          readWork(tx, workSources, { kind: 'opening.close', page: 1 }, cast.fatou, new Date()),
        )
      ).items,
    ).toMatchObject([{ id: other }])
    expect(await act(closeOpening, { id: said.id, sealsLeft: [] }, 24 * 60)).toMatchObject({
      flags: [{ code: 'opening.overlong' }, { code: 'opening.overnight' }],
    })
    const view = await read('fatou', `/api/armouries/${other}`, ArmouryView)
    expect(view).toMatchObject({
      locked: false,
      toSettle: [{ opening: { faults: ['outsideHours', 'overlong', 'overnight'] } }],
    })
    await world.done('fatou', settleOpening, { id: said.id, settlement: 'The lorry came late.' })
  })
})

describe('the access log', () => {
  const visitor = { name: 'Inspector Salem', affiliation: 'United Nations', identity: 'Badge 117' }
  const entry = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), armouryId, purpose: 'inspection', items: 'Camera' },
    ...{ login: null, visitor: null, withLogin: null, ...given },
  })

  it('says who went in, with whom, and when they left; alone or into a shut store is flagged', async () => {
    const one = entry({ visitor, withLogin: 'bakary' })
    expect(await world.do('bakary', recordEntry, one)).toMatchObject({ flags: [{ code: 'armouryEntry.shut' }] })
    expect(await world.do('bakary', recordEntry, entry({ login: 'awa' }))).toMatchObject({
      flags: [{ code: 'armouryEntry.alone' }, { code: 'armouryEntry.shut' }],
    })
    await world.done('bakary', recordLeaving, { id: one.id })
    expect(await world.do('bakary', recordLeaving, { id: one.id })).toMatchObject({ code: 'armouryEntry.left' })
    const inside = await read('fatou', `/api/armouries/${armouryId}/entries?show=inside`, EntriesView)
    expect(inside.entries).toMatchObject([{ userId: cast.awa.id, withId: null }])
  })

  it('refuses nobody, two in one line, and being one’s own companion', async () => {
    const wrong = (given: Record<string, unknown>) => world.do('bakary', recordEntry, entry(given))
    expect(await wrong({})).toMatchObject({ code: 'armouryEntry.onePerson' })
    expect(await wrong({ login: 'awa', visitor })).toMatchObject({ code: 'armouryEntry.onePerson' })
    expect(await wrong({ login: 'nobody' })).toMatchObject({ code: 'armouryEntry.loginUnknown' })
    expect(await wrong({ login: 'awa', withLogin: 'awa' })).toMatchObject({ code: 'armouryEntry.withOneself' })
  })
})

describe('all of it', () => {
  it('is shown to its side and the joint bodies, and to no other', async () => {
    for (const path of [
      'armouries',
      'storage-places',
      `armouries/${armouryId}/openings`,
      `armouries/${armouryId}/entries`,
    ]) {
      expect((await world.get('ismail', `/api/${path}`)).body, path).not.toMatch(/A1|TAR|Salem|SEAL/)
      expect((await world.get('karim', `/api/${path}`)).body, path).toMatch(/A1|TAR|Salem|SEAL/)
      expect((await world.get('gaston', `/api/${path}`)).body, path).not.toMatch(/A1|TAR|Salem|SEAL/)
      expect((await world.get('dalia', `/api/${path}`)).status, path).toBe(403)
    }
    const found = await read('fatou', '/api/armouries?search=gate&state=shut&order=-name', ArmouriesView)
    expect(found.armouries.map((row) => row.armoury.code).toSorted()).toEqual(['A1', 'C1', 'P1'])
  })

  it('leaves no name of a key holder or visitor readable in the journal, nor what was witnessed of them', async () => {
    const { rows } = await world.sulh.database.owner.query<{ body: string }>('select body::text as body from journal')
    expect(rows.filter(({ body }) => /Hamid|Salem/.test(body))).toEqual([])
  })

  it('rests on a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
