import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { planDisposal } from '../../src/disposal/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { answerTrace, closeTrace, draftTrace, releaseTrace, withdrawTrace } from '../../src/tracing/actions.ts'
import { readTrace, readWeaponTrace } from '../../src/tracing/store.ts'
import { TraceView } from '../../src/tracing/views.ts'
import {
  declineTraceWaiver,
  endTraceWaiver,
  proposeTraceWaiver,
  signTraceWaiver,
} from '../../src/tracing/waiver-actions.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { pagesOf, paperOf, poppler, textOf } from '../pdf.ts'
import { answerOf, keptPhoto, traceOf } from '../state.ts'
import { applicant, type CastName, cast, dayHere, idOf, rifle } from '../world.ts'

let world: HttpWorld
let weapons: Id[]
let photo: string
const owner = 'Yevgeny Petrovich Ownersky'
beforeAll(async () => {
  world = await newHttpWorld()
  const personId = await world.done('awa', register, applicant())
  weapons = []
  for (let n = 0; n < 4; n++) weapons.push(await world.done('bakary', takeIn, rifle(personId, { serial: `TR-70${n}` })))
  photo = await keptPhoto(world, 'bakary')
})
afterAll(() => world.end())

const idAt = (n: number) => weapons[n] ?? ''
const stateOf = async (n: number) => {
  const view = await world.sulh.database.read(cast.bakary, (tx) => readWeaponTrace(tx, idAt(n), 'en'))
  return view?.trace.state
}
const workOf = async (who: CastName) => {
  const actor = cast[who]
  const work = await world.sulh.database.read(actor, (tx) =>
    readWork(tx, workSources, { kind: 'all', page: 1 }, actor, new Date()),
  )
  return work.items.map(({ kind }) => kind).filter((kind) => kind.startsWith('trace'))
}
const refused = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}

describe('tracing a weapon', () => {
  let requestId: Id
  it('is asked of a weapon within reach, in words that name nobody who handed it in', async () => {
    const circumstances = (words: string) => ({
      found: { on: '2020-06-24', placeCode: 'B1', circumstances: words },
    })
    const { rows } = await world.sulh.database.owner.query<{ number: string }>('select number from people')
    const named = ['Laid down by Mansour Othman al-Tawergi.', 'سلّمه منصور عثمان التاورغي', `See ${rows[0]?.number}`]
    for (const words of named)
      expect(await refused('bakary', draftTrace, traceOf(idAt(0), circumstances(words))), words).toBe(
        'trace.namesGiver',
      )
    expect(await refused('hania', draftTrace, traceOf(idAt(0)))).toBe('weapon.unknown')
    expect(await refused('bakary', draftTrace, traceOf(idAt(0), { photos: ['0'.repeat(64)] }))).toBe(
      'trace.photoUnknown',
    )
    const later = { found: { on: dayHere(3), placeCode: 'B1', circumstances: 'At the gate.' } }
    expect(await refused('bakary', draftTrace, traceOf(idAt(0), later))).toBe('trace.foundInFuture')
    requestId = await world.done('bakary', draftTrace, traceOf(idAt(0), { photos: [photo] }))
    expect(await refused('fatou', draftTrace, traceOf(idAt(0)))).toBe('trace.alreadyOpen')
    expect(await stateOf(0)).toBe('open')
  })

  it('leaves only through another person of the INTERPOL bureau or criminal investigation', async () => {
    const release = { id: requestId, dueOn: dayHere(10) }
    expect(await refused('bakary', releaseTrace, release)).toBe('action.notAllowed')
    expect(await refused('qamar', releaseTrace, { ...release, dueOn: dayHere() })).toBe('trace.dueInPast')
    expect(await workOf('qamar')).toEqual(['trace.release'])
    expect(await workOf('bakary')).toEqual([])
    expect((await world.get('qamar', `/api/traces/${requestId}/packet?format=json`)).status).toBe(409)
    if (poppler) expect(textOf(await paperOf(world, 'qamar', `/api/traces/${requestId}/packet`))).toContain('DRAFT')
    await world.done('qamar', releaseTrace, release)
    expect(await refused('paul', releaseTrace, release)).toBe('trace.wrongStatus')
    const own = await world.done('paul', draftTrace, traceOf(idAt(1)))
    expect(await refused('paul', releaseTrace, { ...release, id: own })).toBe('signature.twoPersonRule')
    await world.done('fatou', withdrawTrace, { id: own, reason: 'The wrong weapon.' })
    expect(await stateOf(1)).toBe('none')
  })

  it('goes as a packet of the Instrument and of iARMS, in each format, without a word of the giver', async () => {
    const { rows } = await world.sulh.database.owner.query('select number, name_latin, name_arabic from people')
    const personal = [rows[0].number, ...Object.values(rows[0].name_latin), ...Object.values(rows[0].name_arabic)]
    for (const kind of ['iti', 'iarms'])
      for (const format of ['json', 'xml', 'csv']) {
        const { status, body } = await world.get(
          'qamar',
          `/api/traces/${requestId}/packet?for=${kind}&format=${format}`,
        )
        expect(status, body).toBe(200)
        expect(body).toContain('TR-700')
        expect(body).toContain(photo)
        for (const word of personal) if (word !== '') expect(body, String(word)).not.toContain(word)
      }
    const iti = JSON.parse((await world.get('qamar', `/api/traces/${requestId}/packet?format=json`)).body)
    expect(iti).toMatchObject({
      ...{ requestingState: 'LY', requestedState: 'RU', make: 'Izhmash', model: 'AKM', calibre: '7.62×39' },
      ...{ serialNumber: 'TR-700', countryOfManufacture: 'RU', yearOfManufacture: '1974', foundOn: '2020-06-24' },
      ...{ nationalPointOfContact: 'interpol', illicitGrounds: 'embargo nationalLaw' },
    })
    expect((await world.get('bakary', `/api/traces/${requestId}/packet?format=json`)).status).toBe(403)
    expect((await world.get('ismail', `/api/traces/${requestId}/packet?format=json`)).status).toBe(404)
  })

  it.skipIf(!poppler).each(['ar', 'en', 'fr'])(
    'is printed in %s, with its photo, and is no draft any more',
    async (language) => {
      for (const kind of ['iti', 'iarms']) {
        const pdf = await paperOf(world, 'qamar', `/api/traces/${requestId}/packet?for=${kind}&language=${language}`)
        const text = textOf(pdf)
        for (const part of ['TR-700', 'T-TAR-000001', photo.slice(0, 20), 'Izhmash']) expect(text).toContain(part)
        expect(text).not.toMatch(/التاورغي|Tawergi/)
        expect(text).not.toContain('DRAFT')
        expect(pagesOf(pdf)).toBeLessThanOrEqual(2)
      }
    },
  )

  it('keeps every answer, tells the last owner to offices alone, and nobody in the journal', async () => {
    const part = answerOf(requestId, { kind: 'partial', lastOwner: owner, reference: 'P-1' })
    expect(await refused('qamar', answerTrace, { ...part, manufacturer: '', lastOwner: '' })).toBe(
      'traceAnswer.nothingTold',
    )
    expect(await refused('qamar', answerTrace, answerOf(requestId, { kind: 'refused' }))).toBe(
      'traceAnswer.groundNeeded',
    )
    expect(await refused('qamar', answerTrace, { ...part, receivedOn: dayHere(2) })).toBe('traceAnswer.inFuture')
    await world.done('qamar', answerTrace, answerOf(requestId, { kind: 'acknowledged', manufacturer: '' }))
    await world.done('qamar', answerTrace, part)
    expect(await stateOf(0)).toBe('open')
    const { rows } = await world.sulh.database.owner.query('select body::text as body from journal')
    expect(rows.map(({ body }) => body).join('\n')).not.toContain(owner)
    const shown = async (who: CastName) => {
      const { status, body } = await world.get(who, `/api/traces/${requestId}`)
      expect(status).toBe(200)
      return TraceView.parse(JSON.parse(body)).answers
    }
    expect((await shown('paul')).map(({ kind, lastOwner }) => [kind, lastOwner])).toEqual([
      ['acknowledged', ''],
      ['partial', owner],
    ])
    expect((await shown('karim')).map(({ lastOwner }) => lastOwner)).toEqual(['', ''])
    expect(await shown('bakary')).toEqual([])
    expect((await world.get('ismail', `/api/traces/${requestId}`)).status).toBe(404)
  })

  it('is finished by a full answer, a refusal on a ground, or with the part that came', async () => {
    await world.done('qamar', answerTrace, answerOf(requestId))
    expect(await stateOf(0)).toBe('done')
    expect(await refused('qamar', answerTrace, answerOf(requestId))).toBe('trace.wrongStatus')
    const id = await world.done('bakary', draftTrace, traceOf(idAt(1)))
    await world.done('paul', releaseTrace, { id, dueOn: dayHere(5) })
    const no = answerOf(id, { kind: 'refused', ground: 'investigation', manufacturer: '', reference: 'No 5' })
    await world.done('paul', answerTrace, no)
    const view = await world.sulh.database.read(cast.paul, (tx) => readTrace(tx, id, cast.paul, 'en'))
    expect(view?.request).toMatchObject({ status: 'closed', outcome: 'refused' })
  })

  it('without an answer is closed by another than who asked, and only once the day has passed', async () => {
    const id = await world.done('omran', draftTrace, traceOf(idAt(2)))
    await world.done('qamar', releaseTrace, { id, dueOn: dayHere(1) })
    expect(await workOf('qamar')).toEqual(['trace.answer'])
    const close = { id, reason: 'Asked three times.' }
    expect(await refused('omran', closeTrace, close)).toBe('trace.closeByAnother')
    expect(await refused('fatou', closeTrace, close)).toBe('trace.notOverdue')
    expect(JSON.parse((await world.get('qamar', '/api/traces?status=overdue')).body).traces).toEqual([])
    await world.done('omran', withdrawTrace, { id, reason: 'It is to be waived.' })
  })

  it('is waived for a weapon or a class by two people, and the waiver can end', async () => {
    const waive = (given: Record<string, unknown>) => ({
      ...{ id: newId(), weaponId: null, weaponClass: null, ground: 'agreement', reason: 'Amnesty, article 4' },
      ...given,
    })
    expect(await refused('bakary', proposeTraceWaiver, waive({}))).toBe('traceWaiver.weaponOrClass')
    expect(await refused('bakary', proposeTraceWaiver, waive({ weaponClass: 'assaultRifle' }))).toBe(
      'traceWaiver.wholeSide',
    )
    const declined = await world.done('bakary', proposeTraceWaiver, waive({ weaponId: idAt(3) }))
    expect(await refused('omran', proposeTraceWaiver, waive({ weaponId: idAt(3) }))).toBe('traceWaiver.waits')
    expect(await refused('ismail', signTraceWaiver, { id: declined })).toBe('traceWaiver.unknown')
    await world.done('fatou', declineTraceWaiver, { id: declined, reason: 'It can be traced.' })
    const id = await world.done('omran', proposeTraceWaiver, waive({ weaponClass: 'assaultRifle' }))
    expect(await refused('omran', signTraceWaiver, { id })).toBe('signature.twoPersonRule')
    expect(await stateOf(3)).toBe('none')
    expect(await workOf('fatou')).toEqual(['traceWaiver.sign'])
    await world.done('fatou', signTraceWaiver, { id })
    expect(await Promise.all([0, 1, 2, 3].map(stateOf))).toEqual(['done', 'done', 'waived', 'waived'])
    await world.done('omran', endTraceWaiver, { id, reason: 'The agreement was changed.' })
    expect(await stateOf(3)).toBe('none')
    const plan = {
      ...{ id: newId(), siteId: idOf('site TAR'), method: 'cutting', procedure: 'SOP 12', scrap: 'Smelted' },
      ...{ plannedOn: '2026-12-01', placeCode: 'B1', witnessName: 'Safia Bello', witnessOf: 'Women of Tarsa' },
    }
    const items = (n: number) => ({ ...plan, items: [{ weaponId: idAt(n) }] })
    expect(await refused('bakary', planDisposal, items(3))).toBe('disposal.notTraced')
    expect(await refused('bakary', planDisposal, items(0))).toBe('accepted')
  })

  it('is seen by nobody of the other side, and verifies whole', async () => {
    for (const path of ['/api/traces', '/api/trace-waivers']) {
      expect(JSON.parse((await world.get('ismail', path)).body)).toMatchObject({ total: 0 })
      expect(JSON.parse((await world.get('fatou', path)).body).total).toBeGreaterThan(1)
    }
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
