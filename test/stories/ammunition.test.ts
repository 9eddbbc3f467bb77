import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveConsignment, sendConsignment, settleConsignment } from '../../src/ammunition/consignment-actions.ts'
import {
  declineLotLoss,
  executeLotDisposal,
  planLotDisposal,
  proposeLotLoss,
  signLotDisposal,
  signLotLoss,
} from '../../src/ammunition/loss-actions.ts'
import { moveLot, takeInLot } from '../../src/ammunition/lot-actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { isPrintedNumber } from '../../src/kernel/check-digit.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { handOver } from '../../src/weapons/actions.ts'
import { cartridges, magazineOf, signedTable, takenIn } from '../ammunition.ts'
import { reportedGroups } from '../groups.ts'
import { applicant, armedApplicant, cast, dayHere, idOf, newWorld, type World } from '../world.ts'

let world: World
let groups: { north: Id; south: Id }
let shelves: { a: Id; b: Id; c: Id; sto: Id }
const store = idOf('site STO')
beforeAll(async () => {
  world = await newWorld()
  groups = await reportedGroups(world)
  const { compartments: tarsa } = await magazineOf(world, 'bakary', ['A', 'B', 'C'])
  const { compartments: central } = await magazineOf(world, 'celine', ['A'])
  const [a = '', b = '', c = ''] = tarsa
  shelves = { a, b, c, sto: central[0] ?? '' }
})
afterAll(() => world.end())

/** What every holder has of a lot, by kind of holder and, in a compartment, by its code. */
async function holdings(lotId: Id): Promise<Record<string, number>> {
  const { rows } = await world.sulh.database.owner.query<{ holder: string; quantity: number }>(
    `select case when b.compartment_id is null then split_part(holder, ':', 1) else s.code || '/' || c.code end as holder, quantity
     from ammunition_balances b left join magazine_compartments c on c.id = b.compartment_id left join sites s on s.id = c.site_id
     where lot_id = $1 and quantity <> 0 order by 1`,
    [lotId],
  )
  return Object.fromEntries(rows.map(({ holder, quantity }) => [holder, quantity]))
}

describe('taking ammunition in', () => {
  it('is from a person, a group or a place, with a tag and a receipt of its own', async () => {
    await signedTable(world)
    const personId = await world.done('awa', register, applicant())
    const sources = [
      { kind: 'person', personId },
      { kind: 'group', groupId: groups.north },
      { kind: 'seizure', placeCode: 'B1', note: '', by: 'Checkpoint 4', reference: 'Record 88' },
      // As the first entries said it: what was not asked then is empty.
      { kind: 'cache', placeCode: 'B1', note: 'In a well' },
      { kind: 'spontaneous', placeCode: 'B2', note: 'Left at the gate' },
    ]
    for (const source of sources) await takenIn(world, 'bakary', shelves.c, { source })
    const { rows } = await world.sulh.database.owner.query<{
      tag: string
      receipt_number: string
      source_kind: string
      told: string
    }>(
      `select tag, receipt_number, source_kind, source_by || '/' || source_reference as told from ammunition_lots order by tag`,
    )
    expect(rows.map((row) => row.source_kind)).toEqual(['person', 'group', 'seizure', 'cache', 'spontaneous'])
    expect(rows.map(({ told }) => told)).toEqual(['/', '/', 'Checkpoint 4/Record 88', '/', '/'])
    for (const row of rows) expect(isPrintedNumber(row.tag) && isPrintedNumber(row.receipt_number)).toBe(true)
  })

  it('writes no name into the journal, and its receipt is a leaf of it', async () => {
    const { rows: said } = await world.sulh.database.owner.query<{ body: string }>(
      `select body::text from journal where body ->> 'action' = 'lot.takeIn'`,
    )
    expect(said).toHaveLength(5)
    expect(said.map(({ body }) => body).join()).not.toMatch(/منصور|Mansour|التاورغي/)
    const { rows } = await world.sulh.database.owner.query<{ statement: Buffer }>('select statement from documents')
    expect(rows.some(({ statement }) => statement.toString('utf8').includes('ammunitionReceipt'))).toBe(true)
  })

  it('refuses a source that is not known, a code that does not exist, and another site’s compartment', async () => {
    const refused = async (given: Record<string, unknown>, shelf = shelves.a) =>
      world.do('bakary', takeInLot, cartridges(shelf, given))
    const nobody = { kind: 'person', personId: newId() }
    expect(await refused({ source: nobody })).toMatchObject({ code: 'person.unknown', field: 'source.personId' })
    expect(await refused({ source: { kind: 'group', groupId: groups.south } })).toMatchObject({ code: 'group.unknown' })
    const nowhere = { kind: 'cache', placeCode: 'B9', note: '' }
    expect(await refused({ source: nowhere })).toMatchObject({ code: 'place.unknown' })
    expect(await refused({ hazardDivision: '1.1' })).toMatchObject({ code: 'lot.noSuchHazardCode' })
    expect(await refused({}, shelves.sto)).toMatchObject({ code: 'compartment.unknown' })
    expect(await refused({ condition: 'dangerousInSitu' })).toMatchObject({ code: 'lot.dangerousStays' })
    expect(await refused({ quantity: 0 })).toMatchObject({ code: 'input.invalid' })
  })
})

describe('the ledger of a lot', () => {
  it('splits it over compartments and never gives more than there is', async () => {
    const id = await takenIn(world, 'bakary', shelves.a)
    const move = { id, fromHolder: `compartment:${shelves.a}`, compartmentId: shelves.b, quantity: 300 }
    await world.done('bakary', moveLot, move)
    expect(await holdings(id)).toEqual({ origin: -1000, 'TAR/A': 700, 'TAR/B': 300 })
    expect(await world.do('bakary', moveLot, { ...move, quantity: 701 })).toMatchObject({
      code: 'lot.notSoMany',
      facts: { held: 700 },
    })
    expect(await world.do('celine', moveLot, move)).toMatchObject({ code: 'lot.unknown' })
    expect(await world.do('hania', moveLot, move)).toMatchObject({ code: 'lot.unknown' })
  })

  it('goes to another site under a seal, from one pair of hands to another', async () => {
    const id = await takenIn(world, 'bakary', shelves.a)
    const send = {
      ...{ id: newId(), lotId: id, compartmentId: shelves.a, toSiteId: store, quantity: 400, seal: 'S-100', lead: '' },
    }
    await world.done('bakary', sendConsignment, send)
    expect(await holdings(id)).toEqual({ origin: -1000, 'TAR/A': 600, transit: 400 })
    const receive = { id: send.id, seal: 's-100', sealIntact: true, counted: 400, compartmentId: shelves.sto }
    expect(await world.do('bakary', receiveConsignment, receive)).toMatchObject({ code: 'custody.otherSite' })
    expect(await world.do('hania', receiveConsignment, receive)).toMatchObject({ code: 'consignment.unknown' })
    await world.done('celine', receiveConsignment, receive)
    expect(await holdings(id)).toEqual({ origin: -1000, 'STO/A': 400, 'TAR/A': 600 })
    expect(await world.do('celine', receiveConsignment, receive)).toMatchObject({ code: 'consignment.wrongStatus' })
  })

  it('records another quantity as disputed, and a third person settles it', async () => {
    const id = await takenIn(world, 'bakary', shelves.a)
    const send = {
      ...{ id: newId(), lotId: id, compartmentId: shelves.a, toSiteId: store, quantity: 500, seal: 'S-101', lead: '' },
    }
    await world.done('bakary', sendConsignment, send)
    const receive = { id: send.id, seal: 'S-101', sealIntact: true, counted: 480, compartmentId: shelves.sto }
    expect(await world.do('celine', receiveConsignment, receive)).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'consignment.disputed', facts: { sent: 500, counted: 480 } }],
    })
    expect(await holdings(id)).toEqual({ disputed: 500, origin: -1000, 'TAR/A': 500 })
    const settle = { id: send.id, compartmentId: shelves.sto, settlement: 'Twenty fell out at the checkpoint.' }
    expect(await world.do('celine', settleConsignment, settle)).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', settleConsignment, settle)).toMatchObject({ code: 'consignment.unknown' })
    await world.done('fatou', settleConsignment, settle)
    expect(await holdings(id)).toEqual({ missing: 20, origin: -1000, 'STO/A': 480, 'TAR/A': 500 })
  })

  it('does not invent what was counted over: more than was sent is no part of the lot', async () => {
    const id = await takenIn(world, 'bakary', shelves.a, { quantity: 100 })
    const send = {
      ...{ id: newId(), lotId: id, compartmentId: shelves.a, toSiteId: store, quantity: 100, seal: 'S-102', lead: '' },
    }
    await world.done('bakary', sendConsignment, send)
    const receive = { id: send.id, seal: 'S-102', sealIntact: false, counted: 120, compartmentId: shelves.sto }
    await world.done('celine', receiveConsignment, receive)
    await world.done('fatou', settleConsignment, { id: send.id, compartmentId: shelves.sto, settlement: 'Recounted.' })
    expect(await holdings(id)).toEqual({ origin: -100, 'STO/A': 100 })
  })

  it('does not send what needs a qualified lead alone, nor under the seal of arms', async () => {
    const id = await takenIn(world, 'bakary', shelves.a)
    const grenades = { type: 'handGrenade', hazardDivision: '1.1', compatibilityGroup: 'F', neqMilligrams: 60_000 }
    const dangerous = await takenIn(world, 'bakary', shelves.b, { ...grenades, quantity: 20 })
    const { weaponId } = await armedApplicant(world, {
      nameLatin: { given: 'Yunus', father: '', grandfather: '', family: 'Dhaw' },
    })
    await world.done('bakary', handOver, { id: weaponId, toSiteId: store, seal: 'W-77' })
    const send = (lotId: Id, compartmentId: Id, seal: string, lead = '') =>
      world.do('bakary', sendConsignment, {
        ...{ id: newId(), lotId, compartmentId, toSiteId: store, quantity: 10, seal, lead },
      })
    expect(await send(dangerous, shelves.b, 'S-103')).toMatchObject({ code: 'consignment.leadNeeded', field: 'lead' })
    expect(await send(id, shelves.a, 'W-77')).toMatchObject({ code: 'consignment.armsUnderSeal' })
    expect(await send(dangerous, shelves.b, 'S-103', 'Sgt Nuri, EOD 2')).toMatchObject({ outcome: 'accepted' })
  })

  it('loses and finds by two people', async () => {
    const id = await takenIn(world, 'bakary', shelves.a, { quantity: 50 })
    const report = { lotId: id, compartmentId: shelves.a, kind: 'missing', quantity: 8, reason: 'The tin is open.' }
    const missing = await world.done('omran', proposeLotLoss, { id: newId(), ...report })
    expect(await world.do('bakary', proposeLotLoss, { id: newId(), ...report })).toMatchObject({
      code: 'lotLoss.waiting',
    })
    expect(await world.do('omran', signLotLoss, { id: missing })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', signLotLoss, { id: missing })
    expect(await holdings(id)).toEqual({ missing: 8, origin: -50, 'TAR/A': 42 })
    const found = await world.done('bakary', proposeLotLoss, { id: newId(), ...report, kind: 'found', quantity: 9 })
    expect(await world.do('fatou', signLotLoss, { id: found })).toMatchObject({ code: 'lot.notSoMany' })
    await world.done('fatou', declineLotLoss, { id: found, reason: 'Only eight were missing.' })
    const eight = await world.done('bakary', proposeLotLoss, { id: newId(), ...report, kind: 'found' })
    await world.done('fatou', signLotLoss, { id: eight })
    expect(await holdings(id)).toEqual({ origin: -50, 'TAR/A': 50 })
  })

  it('is destroyed as it was signed, before a witness, to the last round', async () => {
    const id = await takenIn(world, 'bakary', shelves.a, { quantity: 60 })
    const plan = await world.done('bakary', planLotDisposal, {
      ...{ id: newId(), lotId: id, compartmentId: shelves.a, quantity: 60, method: 'openBurning' },
      ...{ procedure: 'SOP 9', plannedOn: dayHere(1), witnessName: 'A. Hassan', witnessOf: 'University of Belmo' },
    })
    const execute = { id: plan, destroyed: 60, witnessed: 'All of it burnt; nothing left.' }
    expect(await world.do('bakary', executeLotDisposal, execute)).toMatchObject({ code: 'lotDisposal.wrongStatus' })
    await world.done('fatou', signLotDisposal, { id: plan })
    expect(await world.do('bakary', executeLotDisposal, { ...execute, destroyed: 59 })).toMatchObject({
      code: 'lotDisposal.otherQuantity',
    })
    await world.done('bakary', executeLotDisposal, execute)
    expect(await holdings(id)).toEqual({ disposed: 60, origin: -60 })
  })

  it('is seen by its side, and by the sites where any of it is', async () => {
    const lotsSeen = (who: keyof typeof cast) =>
      world.sulh.database.read(cast[who], async (tx) => (await tx.query('select id from ammunition_lots')).rows.length)
    expect(await lotsSeen('hania')).toBe(0)
    expect(await lotsSeen('ismail')).toBe(0)
    expect(await lotsSeen('gaston')).toBe(0)
    // What reached the store or is on the road to it; not what never left Tarsa.
    expect(await lotsSeen('celine')).toBe(4)
    expect(await lotsSeen('bakary')).toBe(await lotsSeen('fatou'))
    expect(await lotsSeen('karim')).toBe(await lotsSeen('fatou'))
  })

  it('rests on a record that verifies, and what was changed past it is found', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
    await world.asOwner(`alter table ammunition_balances disable trigger all;
      update ammunition_balances set quantity = quantity + 1 where holder like 'missing:%' and quantity > 0;
      alter table ammunition_balances enable trigger all`)
    const { findings } = await verifyRecord(world.sulh, recordChecks)
    expect(findings.map(({ table }) => table)).toContain('ammunition_balances')
  })
})
