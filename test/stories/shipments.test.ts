import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendConsignment } from '../../src/ammunition/consignment-actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { receiveLate, receiveShipment, sendShipment, settleShipment } from '../../src/shipments/actions.ts'
import { readShipment, readShipments } from '../../src/shipments/store.ts'
import { ShipmentsQuery } from '../../src/shipments/views.ts'
import { proposeLoss, signLoss } from '../../src/stock/actions.ts'
import { reconcile } from '../../src/stock/reconciliation-store.ts'
import { handOver, receive, takeIn } from '../../src/weapons/actions.ts'
import { readWeapon } from '../../src/weapons/store.ts'
import { magazineOf, signedTable, takenIn } from '../ammunition.ts'
import { applicant, type CastName, cast, idOf, newWorld, rifle, type World } from '../world.ts'

let world: World
let first: { id: Id } | undefined
let weapons: { id: Id; tag: string }[]
const store = idOf('site STO')
const expectedOn = '2030-01-02'

beforeAll(async () => {
  world = await newWorld()
  const personId = await world.done('awa', register, applicant())
  for (let n = 0; n < 30; n++) await world.done('bakary', takeIn, rifle(personId, { serial: `KA-8${n}000` }))
  const { rows } = await world.sulh.database.owner.query<{ id: Id; tag: string }>(
    'select id, tag from weapons order by tag',
  )
  weapons = rows
  first = rows[0]
})
afterAll(() => world.end())

/** So many weapons that nobody has sent yet. */
const some = (count: number) => weapons.splice(0, count)
const sending = (sent: readonly { id: Id }[], seal: string, more: Record<string, unknown> = {}) => ({
  ...{ id: newId(), toSiteId: store, seal, escort: 'Two guards, lorry 7', expectedOn },
  ...{ weaponIds: sent.map(({ id }) => id), ...more },
})
const tagsOf = (sent: readonly { tag: string }[]) => sent.map(({ tag }) => tag)
const arrived = (id: Id, seal: string, tags: string[]) => ({ id, seal, sealIntact: true, tags })
const view = (who: CastName, id: Id) =>
  world.sulh.database.read(cast[who], (tx) => readShipment(tx, id, cast[who], 'en'))
const weaponNow = async (id: Id | undefined) =>
  (await world.sulh.database.read(cast.fatou, (tx) => readWeapon(tx, id ?? '', 'en')))?.weapon
const reconciled = () =>
  world.sulh.database.read(cast.fatou, (tx) => reconcile(tx, { by: 'class', on: '' }, world.sulh.now()))

describe('a shipment', () => {
  it('moves all its weapons at once, and is received by another who reads their tags', async () => {
    const sent = some(5)
    const id = await world.done('bakary', sendShipment, sending(sent, 'S-1001'))
    expect(await weaponNow(sent[0]?.id)).toMatchObject({
      ...{ status: 'inTransit', holder: `transit:${id}`, siteId: store, seal: 'S-1001', moves: 1 },
    })
    expect((await reconciled()).total).toMatchObject({ received: 30, held: 25, inTransit: 5 })
    const read = arrived(
      id,
      ' s-1001',
      tagsOf(sent).map((tag) => ` ${tag.toLowerCase()}`),
    )
    expect(await world.do('bakary', receiveShipment, read)).toMatchObject({ code: 'custody.otherSite' })
    expect(await world.do('gaston', receiveShipment, read)).toMatchObject({ code: 'shipment.unknown' })
    expect(await world.do('celine', receiveShipment, read)).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('celine', receiveShipment, read)).toMatchObject({ code: 'shipment.notOnTheRoad' })
    for (const { id: weaponId } of sent)
      expect(await weaponNow(weaponId)).toMatchObject({
        status: 'inCustody',
        holder: `armourer:${cast.celine.id}`,
        moves: 2,
      })
    expect((await reconciled()).total).toMatchObject({ received: 30, held: 30, inTransit: 0 })
  })

  it('is all or nothing: one weapon that may not go stops it', async () => {
    const sent = some(2)
    const there = first
    const wrong = (input: Record<string, unknown>) => world.do('bakary', sendShipment, input)
    expect(await wrong(sending([...sent, ...(there ? [there] : [])], 'S-1111'))).toMatchObject({
      code: 'weapon.unknown',
    })
    expect(await wrong(sending([...sent, ...sent], 'S-1111'))).toMatchObject({ code: 'shipment.twice' })
    expect(await wrong(sending(sent, 'S-1111', { toSiteId: idOf('site TAR') }))).toMatchObject({
      code: 'custody.sameSite',
    })
    expect(await wrong(sending(sent, 'S-1111', { toSiteId: idOf('site SUD') }))).toMatchObject({ code: 'site.unknown' })
    expect(await wrong(sending([], 'S-1111'))).toMatchObject({ code: 'input.invalid' })
    expect(
      await world.do('celine', sendShipment, sending(sent, 'S-1111', { toSiteId: idOf('site TAR') })),
    ).toMatchObject({
      code: 'weapon.unknown',
    })
    for (const { id } of sent) expect(await weaponNow(id)).toMatchObject({ status: 'inCustody', moves: 0 })
    weapons.unshift(...sent)
  })

  it('has a seal of its own, never one with ammunition, and its weapons are received with it', async () => {
    const [first, ...others] = some(3)
    const id = await world.done('bakary', sendShipment, sending(others, 'S-2002'))
    const again = sending(first ? [first] : [], 'S-2002')
    expect(await world.do('bakary', sendShipment, again)).toMatchObject({ code: 'shipment.sealOnTheRoad' })
    const one = { id: others[0]?.id, seal: 'S-2002', sealIntact: true }
    expect(await world.do('celine', receive, one)).toMatchObject({ code: 'weapon.inShipment' })

    await signedTable(world)
    const [compartmentId = null] = (await magazineOf(world, 'bakary', ['A'])).compartments
    const lotId = await takenIn(world, 'bakary', compartmentId)
    const ammunition = { id: newId(), lotId, compartmentId, toSiteId: store, quantity: 10, seal: 'S-2002', lead: '' }
    expect(await world.do('bakary', sendConsignment, ammunition)).toMatchObject({ code: 'consignment.armsUnderSeal' })
    await world.done('bakary', sendConsignment, { ...ammunition, id: newId(), seal: 'S-3003' })
    const mixed = sending(first ? [first] : [], 'S-3003')
    expect(await world.do('bakary', sendShipment, mixed)).toMatchObject({ code: 'shipment.ammunitionUnderSeal' })
    const alone = { id: first?.id, toSiteId: store, seal: 'S-3003' }
    expect(await world.do('bakary', handOver, alone)).toMatchObject({ code: 'custody.ammunitionUnderSeal' })
    await world.done('celine', receiveShipment, arrived(id, 'S-2002', tagsOf(others)))
  })

  it('with a broken seal, something absent or too much is recorded and disputed until a third person settles it', async () => {
    const sent = some(6)
    const id = await world.done('bakary', sendShipment, sending(sent, 'S-4004'))
    const read = { id, seal: 'S-4004', sealIntact: false, tags: [...tagsOf(sent.slice(2)), 'TAR-999999-X'] }
    expect(await world.do('celine', receiveShipment, read)).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'shipment.sealBroken', facts: { sent: 6, absent: 2, surplus: 1 } }],
    })
    expect(await weaponNow(sent[0]?.id)).toMatchObject({ status: 'inTransit', holder: `transit:${id}` })
    expect(await weaponNow(sent[5]?.id)).toMatchObject({ status: 'disputed', holder: `armourer:${cast.celine.id}` })
    expect(await reconciled()).toMatchObject({ agrees: true, total: { received: 30, disputed: 6, inTransit: 0 } })

    expect(await world.do('celine', receiveLate, { id, tags: ['TAR-1'] })).toMatchObject({ code: 'shipment.notAbsent' })
    await world.done('celine', receiveLate, { id, tags: tagsOf(sent.slice(1, 2)) })
    expect(await weaponNow(sent[1]?.id)).toMatchObject({ status: 'disputed', moves: 2 })

    const settle = { id, settlement: 'The lorry was stopped at the bridge; one rifle was taken.' }
    expect(await world.do('celine', settleShipment, settle)).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', settleShipment, settle)).toMatchObject({ code: 'shipment.unknown' })
    await world.done('fatou', settleShipment, settle)
    expect(await world.do('fatou', settleShipment, settle)).toMatchObject({ code: 'shipment.nothingToSettle' })
    expect(await weaponNow(sent[0]?.id)).toMatchObject({ status: 'missing', holder: `missing:${store}` })
    for (const { id: weaponId } of sent.slice(1))
      expect(await weaponNow(weaponId)).toMatchObject({ status: 'inCustody' })
    expect(await reconciled()).toMatchObject({ agrees: true, total: { received: 30, missing: 1, disputed: 0 } })
    expect(await view('fatou', id)).toMatchObject({
      shipment: { status: 'settled', surplus: ['TAR-999999-X'] },
      absent: 1,
    })
  })

  it('can lose a weapon on the way, which is not awaited then', async () => {
    const sent = some(2)
    const id = await world.done('bakary', sendShipment, sending(sent, 'S-5005'))
    const loss = { id: newId(), weaponId: sent[0]?.id, kind: 'missing', reason: 'Fell from the lorry at the ford.' }
    await world.done('celine', proposeLoss, loss)
    await world.done('fatou', signLoss, { id: loss.id })
    expect(await world.do('celine', receiveShipment, arrived(id, 'S-5005', tagsOf(sent.slice(1))))).toMatchObject({
      outcome: 'accepted',
    })
    expect(await reconciled()).toMatchObject({ agrees: true, total: { received: 30, missing: 2 } })
  })

  it('is seen at both its ends; its contents are hidden where they are to be read', async () => {
    const sent = some(2)
    const id = await world.done('bakary', sendShipment, sending(sent, 'S-6006'))
    expect(await view('bakary', id)).toMatchObject({ sent: 2, contentsHidden: false, weapons: [{ absent: false }, {}] })
    expect(await view('celine', id)).toMatchObject({ sent: 2, contentsHidden: true, weapons: [] })
    expect(await view('gaston', id)).toBeUndefined()
    expect(await view('hania', id)).toBeUndefined()
    const lists = (who: CastName, query: object) =>
      world.sulh.database.read(cast[who], (tx) => readShipments(tx, ShipmentsQuery.parse(query), cast[who]))
    expect((await lists('celine', { status: 'incoming' })).shipments.map(({ shipment }) => shipment.id)).toEqual([id])
    expect((await lists('bakary', { status: 'incoming' })).total).toBe(0)
    expect((await lists('hania', {})).total).toBe(0)
    await world.done('celine', receiveShipment, arrived(id, 'S-6006', tagsOf(sent)))
  })

  it('is the same in time travel as it was then', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const then = await world.sulh.database.read(cast.fatou, (tx) =>
      reconcile(tx, { by: 'class', on: yesterday }, world.sulh.now()),
    )
    expect(then.total.received).toBe(0)
    const soon = new Date(world.sulh.now().getTime() + 3 * 86_400_000)
    const now = await reconciled()
    const today = await world.sulh.database.read(cast.fatou, (tx) =>
      reconcile(tx, { by: 'class', on: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) }, soon),
    )
    expect(today).toEqual(now)
  })

  it('cannot be bent past the application', async () => {
    const attempts: readonly [sql: string, constraint: RegExp][] = [
      [`update shipments set received_by = sent_by where status = 'received'`, /two_person_rule/],
      [`update shipments set settled_by = received_by where status = 'settled'`, /third_person_rule/],
      [`update shipments set seal = 'OTHER'`, /sent_in_a_shipment|shipments_keep_what_was_sent|not changed/],
      [`update shipments set weapon_ids = weapon_ids[1:1]`, /not changed/],
      [`update shipments set absent_ids = weapon_ids where status = 'received'`, /whole_or_disputed/],
      [`update shipments set status = 'inTransit' where status = 'received'`, /received_is_signed/],
    ]
    for (const [sql, constraint] of attempts) await expect(world.asOwner(sql), sql).rejects.toThrow(constraint)
  })

  it('verifies whole after all this', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
