import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  cancelDisposal,
  executeDisposal,
  liftHold,
  placeHold,
  planDisposal,
  signDisposal,
} from '../../src/disposal/actions.ts'
import { readCandidates, readDisposal } from '../../src/disposal/store.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { reconcile } from '../../src/stock/reconciliation-store.ts'
import { draftTrace, withdrawTrace } from '../../src/tracing/actions.ts'
import { handOver, takeIn } from '../../src/weapons/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { codesOn, pagesOf, paperOf, poppler, textOf } from '../pdf.ts'
import { journalKey, keptPhoto, traceOf, waivedTraces } from '../state.ts'
import { applicant, cast, idOf, rifle } from '../world.ts'

let world: HttpWorld
let weapons: { id: Id; tag: string }[]
let photo: string
const siteId = idOf('site TAR')
beforeAll(async () => {
  world = await newHttpWorld()
  const personId = await world.done('awa', register, applicant())
  for (let n = 0; n < 6; n++)
    await world.done('bakary', takeIn, rifle(personId, { serial: `DX-${8000 + n}`, condition: 'unserviceable' }))
  const { rows } = await world.sulh.database.owner.query<{ id: Id; tag: string }>(
    'select id, tag from weapons order by tag',
  )
  weapons = rows
  await waivedTraces(
    world,
    weapons.slice(0, 5).map(({ id }) => id),
  )
  photo = await keptPhoto(world, 'bakary')
})
afterAll(() => world.end())

const idAt = (n: number) => weapons[n]?.id ?? ''
const tagsOf = (...ns: number[]) => ns.map((n) => weapons[n]?.tag ?? '')
const plan = (ns: number[], given: Record<string, unknown> = {}) => ({
  id: newId(),
  siteId,
  method: 'cutting',
  procedure: 'SOP 12, oxygen cutter',
  scrap: 'Smelted at the foundry of Belmo under guard',
  plannedOn: '2026-12-01',
  placeCode: 'B1',
  witnessName: 'Safia Bello',
  witnessOf: 'Women of Tarsa for Peace',
  items: ns.map((n) => ({ weaponId: idAt(n) })),
  ...given,
})
const hold = (n: number) => ({
  ...{ id: newId(), weaponId: idAt(n), authority: 'Court of Tarsa', reference: 'Case 44/2026' },
  reason: 'Used in the killing at the bridge.',
})

describe('destroying arms', () => {
  let planId: Id
  it('needs a witness, a trace or its waiver, and arms that are in the store', async () => {
    expect(await world.do('bakary', planDisposal, plan([0], { witnessOf: '' }))).toMatchObject({
      code: 'input.invalid',
    })
    expect(await world.do('bakary', planDisposal, plan([0, 0]))).toMatchObject({ code: 'disposal.twice' })
    expect(await world.do('gaston', planDisposal, plan([0]))).toMatchObject({ code: 'site.unknown' })
    expect(await world.do('bakary', planDisposal, plan([0], { siteId: idOf('site SUD') }))).toMatchObject({
      code: 'site.unknown',
    })
    await world.done('bakary', handOver, { id: idAt(5), toSiteId: idOf('site STO'), seal: '5511' })
    expect(await world.do('bakary', planDisposal, plan([5]))).toMatchObject({ code: 'disposal.notInStore' })
  })

  it('is blocked by an evidence hold, in the rules and in the database', async () => {
    const id = await world.done('dalia', placeHold, hold(4))
    expect(await world.do('bakary', planDisposal, plan([0, 4]))).toMatchObject({
      code: 'disposal.evidenceHeld',
      facts: { tag: tagsOf(4)[0] },
    })
    await expect(world.asOwner(`update weapons set status = 'destroyed' where id = '${idAt(4)}'`)).rejects.toThrow(
      /held as evidence/,
    )
    const lift = { id, authority: 'Court of Belmo', liftedWith: 'Letter 9' }
    expect(await world.do('fatou', liftHold, lift)).toMatchObject({ code: 'evidenceHold.otherAuthority' })
    expect(await world.do('ismail', liftHold, lift)).toMatchObject({ code: 'evidenceHold.unknown' })
    const { items } = await world.sulh.database.read(cast.bakary, (tx) => readCandidates(tx, siteId))
    expect(items.map(({ tag }) => tag)).toEqual(tagsOf(0, 1, 2, 3))
  })

  it('takes two signatures, and what is planned stands in one plan alone', async () => {
    planId = await world.done('omran', planDisposal, plan([0, 1, 2]))
    expect(await world.do('bakary', planDisposal, plan([2, 3]))).toMatchObject({ code: 'disposal.plannedElsewhere' })
    expect(await world.do('omran', signDisposal, { id: planId })).toMatchObject({ code: 'signature.twoPersonRule' })
    const early = { id: planId, destroyed: tagsOf(0, 1, 2), witnessed: 'All cut in three.', photos: [photo] }
    expect(await world.do('bakary', executeDisposal, early)).toMatchObject({ code: 'disposal.wrongStatus' })
    await world.done('fatou', signDisposal, { id: planId })
  })

  it('waits until the trace of every weapon is finished or waived, also after it was signed', async () => {
    const id = await world.done('bakary', draftTrace, traceOf(idAt(0)))
    const all = { id: planId, destroyed: tagsOf(0, 1, 2), witnessed: 'All cut in three.', photos: [photo] }
    expect(await world.do('bakary', executeDisposal, all)).toMatchObject({
      code: 'disposal.notTraced',
      facts: { tag: tagsOf(0)[0] },
    })
    await expect(world.asOwner(`update weapons set status = 'destroyed' where id = '${idAt(0)}'`)).rejects.toThrow(
      /neither traced nor/,
    )
    await world.done('bakary', withdrawTrace, { id, reason: 'Asked twice.' })
    expect(await world.do('bakary', executeDisposal, { ...all, photos: [] })).toMatchObject({ code: 'input.invalid' })
    const unknown = await world.do('bakary', executeDisposal, { ...all, photos: ['0'.repeat(64)] })
    expect(unknown).toMatchObject({ code: 'disposal.photoUnknown' })
  })

  it('is not carried out once a weapon of the plan is held as evidence', async () => {
    const id = await world.done('fatou', placeHold, hold(1))
    const all = { id: planId, destroyed: tagsOf(0, 1, 2), witnessed: 'All cut in three.', photos: [photo] }
    expect(await world.do('bakary', executeDisposal, all)).toMatchObject({ code: 'disposal.evidenceHeld' })
    const lift = { id, authority: 'Court of Tarsa', liftedWith: 'Letter 10 of the court' }
    expect(await world.do('fatou', liftHold, lift)).toMatchObject({ code: 'evidenceHold.twoPersonRule' })
    await world.done('omran', liftHold, lift)
  })

  it('destroys exactly what was signed, to the tag, and says so in a certificate', async () => {
    const say = (...ns: number[]) => ({
      id: planId,
      destroyed: tagsOf(...ns),
      witnessed: 'All cut in three.',
      photos: [photo],
    })
    expect(await world.do('bakary', executeDisposal, say(0, 1))).toMatchObject({
      code: 'disposal.notDestroyed',
      facts: { count: 1 },
    })
    expect(await world.do('bakary', executeDisposal, say(0, 1, 2, 3))).toMatchObject({ code: 'disposal.notPlanned' })
    const done = await world.do('bakary', executeDisposal, say(2, 1, 0))
    expect(done.outcome === 'refused' ? done.code : done.documents).toHaveLength(1)
    const view = await world.sulh.database.read(cast.karim, (tx) => readDisposal(tx, planId, 'en'))
    expect(view?.plan).toMatchObject({ status: 'executed', executedBy: cast.bakary.id, photos: [photo] })
    expect(view?.plan.items[0]).toMatchObject({ trace: 'waived', traceNote: 'Amnesty, article 4' })
    expect(view?.plan.certificate).toMatch(/^D-TAR-000001-\d$/)
    expect(view?.states.map(({ status, holder }) => [status, holder])).toEqual(
      [0, 1, 2].map(() => ['destroyed', `destroyed:${siteId}`]),
    )
    expect(await world.do('bakary', executeDisposal, say(0, 1, 2))).toMatchObject({ code: 'disposal.wrongStatus' })
  })

  it.skipIf(!poppler).each(['ar', 'en', 'fr'])(
    'prints the certificate in %s, whose code scans and proves it',
    async (language) => {
      const pdf = await paperOf(world, 'karim', `/api/disposals/${planId}/certificate?language=${language}`)
      const text = textOf(pdf)
      for (const part of [
        ...tagsOf(0, 1, 2),
        'DX-8000',
        'D-TAR-000001',
        'Women of Tarsa for Peace',
        photo.slice(0, 20),
      ])
        expect(text).toContain(part)
      const [code = ''] = await codesOn(pdf, pagesOf(pdf))
      const verified = verifyReceiptCode(code, [journalKey(world)])
      expect(verified).toMatchObject({ genuine: true, statement: { kind: 'destructionCertificate', count: 3 } })
      expect(
        verifyReceiptCode(
          code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
          [journalKey(world)],
        ).genuine,
      ).toBe(false)
      expect((await world.get('ismail', `/api/disposals/${planId}/certificate`)).status).toBe(404)
    },
  )

  it('is final: nothing that was destroyed moves again, whatever anybody believes', async () => {
    const again = { id: idAt(0), toSiteId: idOf('site STO'), seal: '5512' }
    expect(await world.do('bakary', handOver, again)).toMatchObject({ code: 'weapon.wrongStatus' })
    await expect(
      world.asOwner(`insert into movements (id, side_id, weapon_id, n, from_holder, to_holder, site_id, at, by)
        select gen_random_uuid(), side_id, weapon_id, n + 1, to_holder, from_holder, site_id, now(), by
        from movements where to_holder like 'destroyed:%' limit 1`),
    ).rejects.toThrow(/destroyed_is_final/)
    const { total, agrees } = await world.sulh.database.read(cast.fatou, (tx) =>
      reconcile(tx, { by: 'class', on: '' }, new Date()),
    )
    expect({ agrees, ...total }).toMatchObject({ agrees: true, received: 6, held: 2, inTransit: 1, destroyed: 3 })
  })

  it('can be called off with a reason, and the other side sees none of it', async () => {
    const id = await world.done('bakary', planDisposal, plan([3]))
    await world.done('bakary', cancelDisposal, { id, reason: 'The cutter broke.' })
    expect(await world.do('fatou', signDisposal, { id })).toMatchObject({ code: 'disposal.wrongStatus' })
    expect(await world.sulh.database.read(cast.ismail, (tx) => readDisposal(tx, id, 'en'))).toBeUndefined()
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
