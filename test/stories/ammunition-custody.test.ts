import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAmmunitionCheck, settleAmmunitionCheck } from '../../src/ammunition/check-actions.ts'
import { sendConsignment } from '../../src/ammunition/consignment-actions.ts'
import { liftLotHold, placeLotHold } from '../../src/ammunition/hold-actions.ts'
import { executeLotDisposal, planLotDisposal, signLotDisposal } from '../../src/ammunition/loss-actions.ts'
import { printLotReceipt, setLotCondition } from '../../src/ammunition/lot-actions.ts'
import { assignOrdnanceTask, finishOrdnanceTask } from '../../src/ammunition/ordnance-actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { beginClosing, closeSite } from '../../src/programme/readiness-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { handOver, receive } from '../../src/weapons/actions.ts'
import { handOverPart, receivePart, removePart } from '../../src/weapons/part-actions.ts'
import { magazineOf, signedTable, takenIn } from '../ammunition.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { codesOn, pagesOf, paperOf, poppler, textOf } from '../pdf.ts'
import { journalKey } from '../state.ts'
import { applicant, armedApplicant, cast, dayHere, idOf, newWorld, type World } from '../world.ts'

describe('the receipt for ammunition', () => {
  let world: HttpWorld
  let personId: Id
  let lotId: Id
  let seized: Id
  beforeAll(async () => {
    world = await newHttpWorld()
    await signedTable(world)
    const { compartments } = await magazineOf(world, 'bakary', ['A'])
    personId = await world.done('awa', register, applicant())
    lotId = await takenIn(world, 'bakary', compartments[0] ?? '', { source: { kind: 'person', personId } })
    const source = { kind: 'seizure', placeCode: 'B1', note: '', by: 'Checkpoint 4', reference: 'Record 88' }
    seized = await takenIn(world, 'bakary', compartments[0] ?? '', { source })
  })
  afterAll(() => world.end())

  const view = async (id: Id) => JSON.parse((await world.get('bakary', `/api/ammunition/${id}`)).body)
  const paper = (id: Id, language = 'ar') => `/api/ammunition/${id}/receipt?language=${language}`

  it('is no paper before its printing was recorded, by an armourer of the site', async () => {
    expect(await world.get('bakary', paper(lotId))).toMatchObject({ status: 409 })
    expect(await world.do('awa', printLotReceipt, { id: lotId })).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('celine', printLotReceipt, { id: lotId })).toMatchObject({ code: 'lot.unknown' })
    expect(await world.do('hania', printLotReceipt, { id: lotId })).toMatchObject({ code: 'lot.unknown' })
    await world.done('bakary', printLotReceipt, { id: lotId })
    expect((await view(lotId)).lot.receiptPrints).toBe(1)
  })

  it('states person and lot in a code that anybody checks without a network, and that no other lot has', async () => {
    const { lot } = await view(lotId)
    const { body } = await world.get('bakary', `/api/ammunition/${lotId}/code`)
    const { code } = JSON.parse(body)
    const { rows } = await world.sulh.database.owner.query('select number from people where id = $1', [personId])
    expect(verifyReceiptCode(code, [journalKey(world)])).toMatchObject({
      genuine: true,
      statement: {
        ...{ kind: 'ammunitionReceipt', number: lot.receiptNumber, person: { reference: rows[0].number } },
        ammunition: { tag: lot.tag, quantity: 1000, unit: 'round', lotNumber: 'A12-83' },
      },
    })
    const other = JSON.parse((await world.get('bakary', `/api/ammunition/${seized}/code`)).body).code
    expect(other).not.toBe(code)
    expect(verifyReceiptCode(other, [journalKey(world)])).toMatchObject({
      statement: { person: { name: '', nameLatin: '', reference: 'seizure' } },
    })
    // What is altered, or checked with another key, proves nothing.
    const altered = `${code.slice(0, 80)}${code[80] === 'A' ? 'B' : 'A'}${code.slice(81)}`
    expect(verifyReceiptCode(altered, [journalKey(world)])).toMatchObject({ genuine: false })
    expect(verifyReceiptCode(code, [])).toMatchObject({ genuine: false })
  })

  it.skipIf(!poppler).each(['ar', 'en', 'fr'])('prints in %s, and its code scans from the paper', async (language) => {
    const { lot } = await view(lotId)
    const pdf = await paperOf(world, 'bakary', paper(lotId, language))
    const text = textOf(pdf)
    for (const part of [lot.receiptNumber, lot.tag, 'A12-83', '711 83', '1000']) expect(text).toContain(part)
    expect(pagesOf(pdf)).toBe(1)
    const [code = ''] = await codesOn(pdf, 1)
    expect(verifyReceiptCode(code, [journalKey(world)])).toMatchObject({ genuine: true })
  })

  it.skipIf(!poppler)('is marked as a copy from the second print on, and states the same', async () => {
    const first = textOf(await paperOf(world, 'bakary', paper(lotId, 'en')))
    expect(first).not.toContain('COPY')
    await world.done('bakary', printLotReceipt, { id: lotId })
    const copy = await paperOf(world, 'bakary', paper(lotId, 'en'))
    expect(textOf(copy)).toContain('COPY no. 1')
    await world.done('bakary', printLotReceipt, { id: lotId })
    expect(textOf(await paperOf(world, 'bakary', paper(lotId, 'en')))).toContain('COPY no. 2')
    expect(verifyReceiptCode((await codesOn(copy, 1))[0] ?? '', [journalKey(world)])).toMatchObject({ genuine: true })
  })

  it('is seen by who weighs the case of the person, and by nobody of the other side', async () => {
    const { body } = await world.get('awa', `/api/people/${personId}/receipts`)
    expect(JSON.parse(body).receipts).toMatchObject([{ kind: 'ammunition', id: lotId, printed: true }])
    expect(await world.get('awa', paper(lotId))).toMatchObject({ status: 200 })
    expect(await world.get('ismail', paper(lotId))).toMatchObject({ status: 404 })
    expect(await world.get('hania', `/api/ammunition/${lotId}/code`)).toMatchObject({ status: 404 })
    expect(await world.get(null, paper(lotId))).toMatchObject({ status: 401 })
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

describe('ammunition that is evidence', () => {
  let world: World
  let shelf: Id
  beforeAll(async () => {
    world = await newWorld()
    await signedTable(world)
    shelf = (await magazineOf(world, 'bakary', ['A'])).compartments[0] ?? ''
  })
  afterAll(() => world.end())

  const hold = (lotId: Id) => ({
    ...{ id: newId(), lotId, authority: 'Court of Belmo', reference: 'Case 12/2026', reason: 'Shots at the market' },
  })
  const planFor = (lotId: Id) => ({
    ...{ id: newId(), lotId, compartmentId: shelf, quantity: 60, method: 'openBurning', procedure: 'SOP 9' },
    ...{ plannedOn: dayHere(1), witnessName: 'A. Hassan', witnessOf: 'University of Belmo' },
  })

  it('is neither planned, signed nor destroyed until the authority that asked lets it go', async () => {
    const lotId = await takenIn(world, 'bakary', shelf, { quantity: 120 })
    const [proposed, signedPlan] = [planFor(lotId), planFor(lotId)]
    await world.done('bakary', planLotDisposal, proposed)
    await world.done('bakary', planLotDisposal, signedPlan)
    await world.done('fatou', signLotDisposal, { id: signedPlan.id })
    expect(await world.do('bakary', placeLotHold, hold(lotId))).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', placeLotHold, hold(lotId))).toMatchObject({ code: 'lot.unknown' })
    const placed = hold(lotId)
    await world.done('dalia', placeLotHold, placed)
    const held = { code: 'lot.evidenceHeld' }
    expect(await world.do('bakary', planLotDisposal, planFor(lotId))).toMatchObject(held)
    expect(await world.do('fatou', signLotDisposal, { id: proposed.id })).toMatchObject(held)
    const execute = { id: signedPlan.id, destroyed: 60, witnessed: 'All of it burnt.' }
    expect(await world.do('bakary', executeLotDisposal, execute)).toMatchObject(held)

    const lift = { id: placed.id, authority: placed.authority, liftedWith: 'Order 44' }
    expect(await world.do('fatou', liftLotHold, { ...lift, authority: 'Police' })).toMatchObject({
      code: 'lotHold.otherAuthority',
    })
    expect(await world.do('ismail', liftLotHold, lift)).toMatchObject({ code: 'lotHold.unknown' })
    await world.done('fatou', liftLotHold, lift)
    expect(await world.do('fatou', liftLotHold, lift)).toMatchObject({ code: 'lotHold.lifted' })
    await world.done('bakary', executeLotDisposal, execute)
  })

  it('is not lifted by who placed it', async () => {
    const placed = hold(await takenIn(world, 'bakary', shelf))
    await world.done('fatou', placeLotHold, placed)
    expect(
      await world.do('fatou', liftLotHold, { id: placed.id, authority: placed.authority, liftedWith: 'Order 45' }),
    ).toMatchObject({ code: 'lotHold.twoPersonRule' })
  })

  it('is not destroyed by an ordnance team either, which may render it safe', async () => {
    const lotId = await takenIn(world, 'bakary', null, { condition: 'dangerousInSitu' })
    await world.done('dalia', placeLotHold, hold(lotId))
    const { rows } = await world.sulh.database.owner.query('select id from ordnance_tasks where lot_id = $1', [lotId])
    const task = { id: rows[0].id }
    await world.done('fatou', assignOrdnanceTask, { ...task, team: 'EOD 2' })
    const finish = { ...task, evidence: 'Report 9' }
    expect(await world.do('bakary', finishOrdnanceTask, { ...finish, outcome: 'destroyedInSitu' })).toMatchObject({
      code: 'lot.evidenceHeld',
    })
    await world.done('bakary', finishOrdnanceTask, { ...finish, outcome: 'renderedSafe' })
    expect(
      await world.do('bakary', setLotCondition, {
        ...{ id: lotId, condition: 'restricted', surveillanceOn: dayHere(0), basis: 'Looked at again' },
      }),
    ).toMatchObject({ outcome: 'accepted' })
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})

describe('a count of ammunition that does not agree', () => {
  let world: World
  let shelf: Id
  let lotId: Id
  let weaponId: Id
  let partId: Id
  beforeAll(async () => {
    world = await newWorld()
    await signedTable(world)
    shelf = (await magazineOf(world, 'bakary', ['A'])).compartments[0] ?? ''
    lotId = await takenIn(world, 'bakary', shelf)
    ;({ weaponId } = await armedApplicant(world))
    const part = { id: newId(), weaponId, kind: 'bolt', serial: null, tag: null, note: '', keptIn: 'Box 4' }
    partId = await world.done('bakary', removePart, part)
  })
  afterAll(() => world.end())

  it('locks the site for arms, parts and ammunition until another person has settled it', async () => {
    const to = { toSiteId: idOf('site STO') }
    const send = { id: newId(), lotId, compartmentId: shelf, quantity: 10, seal: 'SL-09', lead: '', ...to }
    const plan = await world.done('bakary', planLotDisposal, {
      ...{ id: newId(), lotId, compartmentId: shelf, quantity: 60, method: 'openBurning', procedure: 'SOP 9' },
      ...{ plannedOn: dayHere(1), witnessName: 'A. Hassan', witnessOf: 'University of Belmo' },
    })
    await world.done('fatou', signLotDisposal, { id: plan })
    const counted = [{ calibre: '7.62×39', type: 'ball', unit: 'round', quantity: 990 }]
    const check = { id: newId(), siteId: cast.bakary.siteId, counted }
    expect(await world.do('awa', recordAmmunitionCheck, check)).toMatchObject({ outcome: 'flagged' })
    const locked = { code: 'custody.storeLocked' }
    expect(await world.do('bakary', handOver, { id: weaponId, seal: 'SL-01', ...to })).toMatchObject(locked)
    expect(await world.do('bakary', handOverPart, { id: partId, seal: 'SL-02', ...to })).toMatchObject(locked)
    expect(await world.do('bakary', sendConsignment, send)).toMatchObject(locked)
    const execute = { id: plan, destroyed: 60, witnessed: 'Burnt.' }
    expect(await world.do('bakary', executeLotDisposal, execute)).toMatchObject(locked)
    // What comes in comes in.
    await takenIn(world, 'bakary', shelf, { quantity: 5 })
    await world.done('fatou', settleAmmunitionCheck, { id: check.id, settlement: 'Ten were counted in the next box.' })
    await world.done('bakary', sendConsignment, send)
    await world.done('bakary', handOver, { id: weaponId, seal: 'SL-01', ...to })
  })

  it('and a count of arms that does not agree holds the ammunition', async () => {
    await world.asOwner(`insert into stock_checks values (gen_random_uuid(), '${cast.bakary.sideId}', '${cast.bakary.siteId}',
      'weekly', 'difference', '[]', '{}', '[]', '[{}]', '${cast.awa.id}', now(), '${cast.awa.id}', now(), null, null, null)`)
    const send = { id: newId(), lotId, compartmentId: shelf, toSiteId: idOf('site STO'), quantity: 10, lead: '' }
    expect(await world.do('bakary', sendConsignment, { ...send, seal: 'SL-10' })).toMatchObject({
      code: 'custody.storeLocked',
    })
    await world.asOwner('delete from stock_checks')
  })

  it('and the site is not closed while parts or ammunition are there or on the road', async () => {
    const site = cast.bakary.siteId
    await world.done('fatou', beginClosing, { id: site, reason: 'All have come.' })
    const close = { id: site, reason: 'Empty.' }
    expect(await world.do('fatou', closeSite, close)).toMatchObject({ code: 'site.weaponsLeft', facts: { count: 1 } })
    await world.done('celine', receive, { id: weaponId, seal: 'SL-01', sealIntact: true })
    expect(await world.do('fatou', closeSite, close)).toMatchObject({ code: 'site.partsLeft', facts: { count: 1 } })
    await world.done('bakary', handOverPart, { id: partId, seal: 'SL-02', toSiteId: idOf('site STO') })
    await world.done('celine', receivePart, { id: partId, seal: 'SL-02', sealIntact: true, keptIn: 'Box 1' })
    expect(await world.do('fatou', closeSite, close)).toMatchObject({
      code: 'site.ammunitionLeft',
      facts: { count: 2 },
    })
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
