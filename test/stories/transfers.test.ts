import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { liftHold, placeHold, planDisposal } from '../../src/disposal/actions.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { reconcile } from '../../src/stock/reconciliation-store.ts'
import { cancelTransfer, executeTransfer, planTransfer, signTransfer } from '../../src/transfers/actions.ts'
import { answerGate, declineGate, signGate } from '../../src/transfers/gate-actions.ts'
import { readTransfer, readTransferCandidates } from '../../src/transfers/store.ts'
import { handOver, takeIn } from '../../src/weapons/actions.ts'
import { refitPart, removePart } from '../../src/weapons/part-actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { codesOn, pagesOf, paperOf, poppler, textOf } from '../pdf.ts'
import { gateOf, journalKey, keptPhoto, waivedTraces } from '../state.ts'
import { applicant, type CastName, cast, idOf, rifle } from '../world.ts'

let world: HttpWorld
let weapons: { id: Id; tag: string }[]
let photo: string
const siteId = idOf('site TAR')
beforeAll(async () => {
  world = await newHttpWorld()
  const personId = await world.done('awa', register, applicant())
  const given = [{}, {}, { serial: null, legibility: 'erased' }, {}, { class: 'manpads' }, { condition: 'unsafe' }, {}]
  for (const [n, more] of given.entries())
    await world.done('bakary', takeIn, rifle(personId, { serial: `TX-80${n}`, ...more }))
  const { rows } = await world.sulh.database.owner.query<{ id: Id; tag: string }>(
    'select id, tag from weapons order by tag',
  )
  weapons = rows
  await waivedTraces(
    world,
    [0, 1, 2, 3, 4, 5].map((n) => idAt(n)),
  )
  photo = await keptPhoto(world, 'bakary')
})
afterAll(() => world.end())

const idAt = (n: number) => weapons[n]?.id ?? ''
const idsAt = (ns: readonly number[]) => ns.map(idAt)
const tagsOf = (...ns: number[]) => ns.map((n) => weapons[n]?.tag ?? '')
const plan = (ns: number[], given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), siteId, recipient: 'Ministry of Interior', unit: 'Central Security', placeCode: 'B1' },
  ...{ legalBasis: 'Legal advice 14/2026', plannedOn: '2026-12-01' },
  items: ns.map((n) => ({ weaponId: idAt(n) })),
  ...given,
})
const refused = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const workOf = async (who: CastName) => {
  const actor = cast[who]
  const work = await world.sulh.database.read(actor, (tx) =>
    readWork(tx, workSources, { kind: 'all', page: 1 }, actor, new Date()),
  )
  return work.items.map(({ kind }) => kind).filter((kind) => kind.startsWith('transfer'))
}
const view = async (who: CastName, id: Id) =>
  world.sulh.database.read(cast[who], (tx) => readTransfer(tx, id, { now: new Date(), language: 'en' }))

describe('handing arms to the state', () => {
  let id: Id
  const all = [0, 1, 2]
  const received = () => ({
    ...{ officialName: 'Colonel Salem Omar', officialTitle: 'Head of armaments', receiptPhoto: photo },
    received: 'Counted and received.',
  })

  it('is planned for what may be given: nothing unsafe, prohibited, untraced, held or planned elsewhere', async () => {
    const why = (ns: number[], given = {}) => refused('bakary', planTransfer, plan(ns, given))
    expect(await why([4])).toBe('transfer.prohibitedType')
    expect(await why([5])).toBe('transfer.unsafe')
    expect(await why([6])).toBe('transfer.notTraced')
    expect(await why([0, 0])).toBe('transfer.twice')
    expect(await why([0], { siteId: idOf('site SUD') })).toBe('site.unknown')
    expect(await refused('gaston', planTransfer, plan([0]))).toBe('site.unknown')
    const hold = { id: newId(), weaponId: idAt(3), authority: 'Court', reference: '44/2026', reason: 'A killing.' }
    await world.done('dalia', placeHold, hold)
    expect(await why([0, 3])).toBe('transfer.evidenceHeld')
    const { items } = await world.sulh.database.read(cast.bakary, (tx) => readTransferCandidates(tx, siteId))
    expect(items.map(({ tag }) => tag)).toEqual(tagsOf(0, 1, 2))
    const part = { id: newId(), weaponId: idAt(2), kind: 'bolt', serial: null, note: '', keptIn: 'Safe 2', tag: null }
    await world.done('bakary', removePart, part)
    expect(await why([2])).toBe('transfer.partsOff')
    await expect(world.asOwner(`update weapons set status = 'transferred' where id = '${idAt(2)}'`)).rejects.toThrow()
    await world.done('bakary', refitPart, { id: part.id })
    id = await world.done('bakary', planTransfer, plan(all))
    expect(await why([2])).toBe('transfer.plannedElsewhere')
    const disposal = {
      ...{ id: newId(), siteId, method: 'cutting', procedure: 'SOP 12', scrap: 'Smelted', plannedOn: '2026-12-01' },
      ...{ placeCode: 'B1', witnessName: 'Safia Bello', witnessOf: 'Women of Tarsa', items: [{ weaponId: idAt(0) }] },
    }
    expect(await refused('bakary', planDisposal, disposal)).toBe('disposal.plannedElsewhere')
  })

  it('stays shut until each gate is answered by its own office, each by another person', async () => {
    expect(await refused('fatou', signTransfer, { id })).toBe('transfer.gateClosed')
    expect(await workOf('paul')).toEqual(['transfer.dueDiligence'])
    const answer = (who: CastName, gate: Parameters<typeof gateOf>[1], given = {}) =>
      refused(who, answerGate, gateOf(id, gate, idsAt(all), given))
    expect(await answer('bakary', 'embargo')).toBe('transferGate.otherOffice')
    expect(await answer('dalia', 'embargo', { evidence: [] })).toBe('input.invalid')
    expect(await answer('dalia', 'embargo', { items: [{ weaponId: idAt(0), passed: true, note: '' }] })).toBe(
      'transferGate.noItems',
    )
    expect(await answer('dalia', 'embargo')).toBe('accepted')
    expect(await answer('emad', 'embargo')).toBe('transferGate.waits')
    expect(await answer('ismail', 'embargo')).toBe('transfer.unknown')
    expect(await answer('paul', 'dueDiligence', { validUntil: null })).toBe('transferGate.validNeeded')
    expect(await answer('paul', 'dueDiligence', { validUntil: '2020-01-01' })).toBe('transferGate.validInPast')
    expect(await answer('paul', 'dueDiligence')).toBe('accepted')
    const items = (ns: number[], note = 'LY-MOI 26', passed = true) =>
      ns.map((n) => ({ weaponId: idAt(n), passed, note }))
    expect(await answer('bakary', 'marking', { items: items([0, 1]) })).toBe('transferGate.everyItem')
    expect(await answer('bakary', 'marking', { items: items([0, 1, 3]) })).toBe('transferGate.everyItem')
    expect(await answer('bakary', 'marking', { items: items(all, '') })).toBe('transferGate.markNeeded')
    expect(await answer('bakary', 'marking', { items: items(all, 'bad', false) })).toBe('transferGate.notTheSum')
    expect(await answer('bakary', 'marking')).toBe('accepted')
    expect(await answer('bakary', 'inspection')).toBe('transferGate.onePerson')
    expect(await answer('omran', 'inspection', { passed: false, items: items(all, 'Cracked bolt', false) })).toBe(
      'accepted',
    )
  })

  it('counts an answer only once another has signed it, keeps what was said before, and does not open on a failure', async () => {
    const waiting = (await view('fatou', id))?.gates ?? []
    expect(await workOf('fatou')).toHaveLength(4)
    const [first] = waiting
    expect(await refused('omran', signGate, { id: waiting.find(({ gate }) => gate === 'inspection')?.id })).toBe(
      'signature.twoPersonRule',
    )
    await world.done('fatou', declineGate, { id: first?.id, reason: 'The number of the notification is wrong.' })
    await world.done('emad', answerGate, gateOf(id, 'embargo', [], { reference: 'S/AC.52/2026/NOTE.17' }))
    for (const gate of (await view('fatou', id))?.gates.filter(({ status }) => status === 'answered') ?? [])
      await world.done('fatou', signGate, { id: gate.id })
    expect((await view('fatou', id))?.closed).toEqual(['inspection'])
    expect(await refused('fatou', signTransfer, { id })).toBe('transfer.gateClosed')
    await expect(
      world.asOwner(`update state_transfers set status = 'signed', signed_by = '${cast.fatou.id}', signed_at = now()`),
    ).rejects.toThrow(/gate of this transfer/)
    const again = await world.done('omran', answerGate, gateOf(id, 'inspection', idsAt(all)))
    await world.done('fatou', signGate, { id: again })
    expect((await view('fatou', id))?.gates.map(({ gate, status }) => `${gate} ${status}`).sort()).toEqual([
      'dueDiligence signed',
      'embargo declined',
      'embargo signed',
      'inspection replaced',
      'inspection signed',
      'marking signed',
    ])
    expect(await workOf('fatou')).toEqual(['transfer.sign'])
    expect(await refused('bakary', signTransfer, { id })).toBe('action.notAllowed')
    await world.done('fatou', signTransfer, { id })
  })

  it('is stopped by an evidence hold or a gate that fails after it was signed', async () => {
    const hold = { id: newId(), weaponId: idAt(1), authority: 'Court', reference: '45/2026', reason: 'A killing.' }
    const holdId = await world.done('dalia', placeHold, hold)
    const hand = { id, handed: tagsOf(0, 1, 2), ...received() }
    expect(await refused('bakary', executeTransfer, hand)).toBe('transfer.evidenceHeld')
    await expect(
      world.asOwner(`update weapons set status = 'transferred', holder = 'transferred:${id}' where id = '${idAt(1)}'`),
    ).rejects.toThrow(/held as evidence/)
    await world.done('omran', liftHold, { id: holdId, authority: 'Court', liftedWith: 'Letter 3' })
    const failed = await world.done(
      'paul',
      answerGate,
      gateOf(id, 'dueDiligence', [], { passed: false, validUntil: null }),
    )
    await world.done('fatou', signGate, { id: failed })
    expect(await refused('bakary', executeTransfer, hand)).toBe('transfer.gateClosed')
    const well = await world.done('qamar', answerGate, gateOf(id, 'dueDiligence', []))
    await world.done('omran', signGate, { id: well })
  })

  it('hands over exactly what was signed, to the tag, to an official who signs for it', async () => {
    const hand = (ns: number[], given = {}) =>
      refused('bakary', executeTransfer, { id, handed: tagsOf(...ns), ...received(), ...given })
    expect(await hand([0, 1])).toBe('transfer.notHanded')
    expect(await hand([0, 1, 2, 3])).toBe('transfer.notPlanned')
    expect(await hand(all, { officialName: '' })).toBe('input.invalid')
    expect(await hand(all, { receiptPhoto: '0'.repeat(64) })).toBe('transfer.photoUnknown')
    expect(await hand([2, 0, 1])).toBe('accepted')
    expect(await hand(all)).toBe('transfer.wrongStatus')
    const done = await view('karim', id)
    expect(done?.transfer.protocol).toMatch(/^S-TAR-000001-\d$/)
    expect(done?.states.map(({ status, holder }) => [status, holder])).toEqual(
      all.map(() => ['transferred', `transferred:${id}`]),
    )
    const weapon = JSON.parse((await world.get('bakary', `/api/weapons/${idAt(0)}`)).body)
    expect(weapon).toMatchObject({ holderName: 'Ministry of Interior' })
    const listed = JSON.parse((await world.get('bakary', '/api/weapons?status=transferred')).body)
    expect(listed.total).toBe(3)
  })

  it('gives a protocol whose code anybody can check without a network', async () => {
    const { body } = await world.get('bakary', `/api/transfers/${id}/code`)
    const verified = verifyReceiptCode(JSON.parse(body).code, [journalKey(world)])
    expect(verified).toMatchObject({
      genuine: true,
      statement: {
        ...{ kind: 'transferProtocol', count: 3, recipient: 'Ministry of Interior, Central Security' },
        official: 'Colonel Salem Omar, Head of armaments',
      },
    })
    expect((await world.get('ismail', `/api/transfers/${id}/code`)).status).toBe(404)
    expect((await world.get('ismail', `/api/transfers/${id}`)).status).toBe(404)
    expect(JSON.parse((await world.get('ismail', '/api/transfers')).body).total).toBe(0)
  })

  it.skipIf(!poppler).each(['ar', 'en', 'fr'])(
    'prints the protocol in %s, whose code scans and proves it',
    async (language) => {
      const pdf = await paperOf(world, 'karim', `/api/transfers/${id}/protocol?language=${language}`)
      const text = textOf(pdf)
      for (const part of [...tagsOf(0, 1, 2), 'TX-800', 'S-TAR-000001', 'Colonel Salem Omar', 'S/AC.52/2026/NOTE.17'])
        expect(text).toContain(part)
      const [code = ''] = await codesOn(pdf, pagesOf(pdf))
      expect(verifyReceiptCode(code, [journalKey(world)])).toMatchObject({ genuine: true })
    },
  )

  it('is final, and every weapon ever received is still accounted for', async () => {
    const again = { id: idAt(0), toSiteId: idOf('site STO'), seal: '5512' }
    expect(await refused('bakary', handOver, again)).toBe('weapon.wrongStatus')
    await expect(
      world.asOwner(`insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, at, by)
        select gen_random_uuid(), side_id, weapon_id, n + 1, to_holder, from_holder, site_id, now(), by
        from movements where to_holder like 'transferred:%' limit 1`),
    ).rejects.toThrow(/transferred_is_final/)
    const { total, agrees } = await world.sulh.database.read(cast.fatou, (tx) =>
      reconcile(tx, { by: 'class', on: '' }, new Date()),
    )
    expect({ agrees, ...total }).toMatchObject({ agrees: true, received: 7, held: 4, transferred: 3 })
  })

  it('can be called off with a reason, and the whole record verifies until somebody touches it', async () => {
    const hold = await world.sulh.database.owner.query<{ id: Id }>(
      `select id from evidence_holds where status = 'placed'`,
    )
    await world.done('omran', liftHold, { id: hold.rows[0]?.id, authority: 'Court', liftedWith: 'Letter 4' })
    const other = await world.done('omran', planTransfer, plan([3]))
    await world.done('bakary', cancelTransfer, { id: other, reason: 'The recipient was dissolved.' })
    expect(await refused('dalia', answerGate, gateOf(other, 'embargo', []))).toBe('transfer.wrongStatus')
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
    await world.asOwner(`update state_transfers set items = items - 0 where id = '${id}'`)
    const { findings } = await verifyRecord(world.sulh, recordChecks)
    expect(findings.map(({ table }) => table)).toEqual(expect.arrayContaining(['state_transfers', 'weapons']))
  })
})
