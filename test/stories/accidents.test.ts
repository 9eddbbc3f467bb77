import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  askInvestigation,
  confirmAccident,
  correctAccident,
  investigateAccident,
  recordAccident,
} from '../../src/accidents/accident-actions.ts'
import { accidentTotals } from '../../src/accidents/store.ts'
import { AccidentsView, AccidentView } from '../../src/accidents/views.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { recordProduct } from '../../src/land-release/product-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import {
  answerVictimReferral,
  correctVictim,
  followUpReferral,
  recordVictim,
  referVictim,
} from '../../src/victims/victim-actions.ts'
import { VictimsView, VictimView } from '../../src/victims/views.ts'
import { accident, victim, victimDetail } from '../accidents.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard, product } from '../ordnance.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const answerOf = (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>, who: CastName = 'khalil') =>
  world.do(who, action, input)
const view = async (who: CastName, id: string) =>
  AccidentView.parse(JSON.parse((await world.get(who, `/api/accidents/${id}`)).body))
const list = async (query: string) =>
  AccidentsView.parse(JSON.parse((await world.get('khalil', `/api/accidents?${query}`)).body)).accidents.map(
    (row) => row.accident.id,
  )
const victimOf = async (id: string) =>
  VictimView.parse(JSON.parse((await world.get('dunya', `/api/victims/${id}`)).body))
const none = { boys: 0, girls: 0, men: 0, women: 0 }

describe('an accident', () => {
  it('keeps the coordinates as written, and counts whom nobody told apart', async () => {
    const id = await world.done('rami', recordAccident, accident({ placeTyped: '33S US 4650 3420', accuracyM: 2 }))
    const { accident: kept } = await view('khalil', id)
    expect(kept).toMatchObject({ placeTyped: '33S US 4650 3420', accuracyM: 10, killed: 1, injured: 2 })
    expect(kept.point?.[1]).toBeCloseTo(32.8, 0)
    expect(kept.casualties.injured).toEqual({ ...none, boys: 1, unknown: 1 })
  })

  it('on land that was released is investigated, and beside it is not', async () => {
    const area = hazard()
    await world.done('khalil', recordHazard, area)
    await world.done('rami', recordProduct, product(area))
    const there = await world.done('rami', recordAccident, accident({ placeTyped: '32.8804, 13.1902' }))
    expect((await view('khalil', there)).accident.investigation).toBe('asked')
    const beside = await world.done('rami', recordAccident, accident({ placeTyped: '32.8804, 13.1908' }))
    expect((await view('khalil', beside)).accident.investigation).toBe('none')
  })

  it('is refused only where it cannot be so', async () => {
    const cells = { killed: { ...none, men: 2 }, injured: none }
    expect(await answerOf(recordAccident, accident({ casualties: cells }))).toMatchObject({
      code: 'accident.moreToldApart',
      field: 'killed',
    })
    expect(await answerOf(recordAccident, accident({ occurredOn: '2999-01-01' }))).toMatchObject({
      code: 'accident.notYet',
    })
    expect(await answerOf(recordAccident, accident({ placeTyped: 'by the well' }))).toMatchObject({
      code: 'coordinates.unreadable',
      field: 'placeTyped',
    })
    expect(await answerOf(recordAccident, accident({ markingBefore: 'signs' }))).toMatchObject({
      code: 'accident.notMarked',
    })
    expect(await answerOf(recordAccident, accident({ clearedBeforeBy: ['military'] }))).toMatchObject({
      code: 'accident.notCleared',
    })
    const southern = await world.done('safa', recordHazard, hazard({ placeCode: 'B3' }))
    expect(await answerOf(recordAccident, accident({ hazardId: southern }))).toMatchObject({ code: 'hazard.unknown' })
    await world.done('khalil', recordAccident, accident({ occurredOn: null, occurredTime: '', placeTyped: '' }))
  })

  it('is told anew with a reason, keeps what was told, and is confirmed by another', async () => {
    const told = accident()
    const id = await world.done('rami', recordAccident, told)
    expect(await answerOf(confirmAccident, { id, note: 'x' }, 'rami')).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('khalil', confirmAccident, { id, note: 'Seen at the hospital' })
    expect(await list('status=confirmed')).toContain(id)
    await world.done('dunya', correctAccident, { ...told, injured: 3, change: 'A third was found' })
    const { accident: now, versions, steps } = await view('khalil', id)
    expect(now).toMatchObject({ version: 2, injured: 3, confirmedBy: null, recordedBy: cast.rami.id })
    expect(versions.map(({ version }) => [version.version, version.detail.injured, version.change])).toEqual([
      [2, 3, 'A third was found'],
      [1, 2, ''],
    ])
    expect(steps.map(({ step }) => step.kind)).toEqual(['recorded', 'confirmed', 'corrected'])
    for (const who of ['rami', 'dunya'] as const)
      expect(await answerOf(confirmAccident, { id, note: 'x' }, who)).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', confirmAccident, { id, note: 'As corrected' })
  })

  it('of deminers is investigated, by another than who wrote it', async () => {
    const id = await world.done('rami', recordAccident, accident({ type: 'demining' }))
    expect((await view('sawsan', id)).accident.investigation).toBe('asked')
    expect(await list('status=investigated')).toContain(id)
    await world.done('sawsan', investigateAccident, { id, step: 'noted', note: 'Tools were sent in' })
    await world.done('sawsan', investigateAccident, { id, step: 'concluded', note: 'The drill was not kept' })
    expect(await answerOf(investigateAccident, { id, step: 'noted', note: 'x' }, 'sawsan')).toMatchObject({
      code: 'accident.notNow',
    })
    await world.done('fatou', askInvestigation, { id, note: 'A witness came' })
    const own = await world.done('zaki', recordAccident, accident({ type: 'demining', placeCode: 'B3' }))
    expect(await answerOf(investigateAccident, { id: own, step: 'concluded', note: 'x' }, 'zaki')).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect((await answerOf(investigateAccident, { id, step: 'noted', note: 'x' }, 'khalil')).outcome).toBe('refused')
  })

  it('is the business of its side', async () => {
    const id = await world.done('safa', recordAccident, accident({ placeCode: 'B3' }))
    expect((await world.get('khalil', `/api/accidents/${id}`)).status).toBe(404)
    expect((await world.get('bakary', '/api/accidents')).status).toBe(403)
    expect(await answerOf(confirmAccident, { id, note: 'x' })).toMatchObject({ code: 'accident.unknown' })
  })
})

describe('a victim', () => {
  it('is read inside the compartment alone, and counted outside it', async () => {
    const accidentId = await world.done('khalil', recordAccident, accident())
    const id = await world.done('dunya', recordVictim, victim(accidentId))
    expect((await victimOf(id)).detail).toMatchObject({ name: 'Hamid al-Rai', losses: ['footOrToe'] })
    for (const who of ['khalil', 'fatou', 'karim', 'zaki', 'rami'] as const)
      expect((await world.get(who, `/api/victims/${id}`)).status, who).toBe(404)
    const seen = await world.get('khalil', `/api/accidents/${accidentId}`)
    expect(seen.body).not.toContain('Hamid')
    expect((await view('khalil', accidentId)).accident.victims.injured).toEqual({ ...none, men: 1, unknown: 0 })
    expect(await list('status=missing')).toContain(accidentId)
    expect((await answerOf(recordVictim, victim(accidentId))).outcome).toBe('refused')
    const rows = VictimsView.parse(JSON.parse((await world.get('dunya', `/api/victims?accident=${accidentId}`)).body))
    expect(rows.victims.map((row) => row.victim.id)).toEqual([id])
    expect(JSON.stringify(rows)).not.toContain('Hamid')
  })

  it('is a child by birth or age: a guardian agrees, and only that it is a child is counted', async () => {
    const accidentId = await world.done('khalil', recordAccident, accident())
    const detail = victimDetail({ birth: '2002-03-05', age: null, marital: 'single' })
    expect(await answerOf(recordVictim, victim(accidentId, { detail }), 'dunya')).toMatchObject({
      code: 'victim.guardianConsents',
    })
    await world.done('dunya', recordVictim, victim(accidentId, { detail, consent: 'guardian' }))
    // A day older is grown up.
    const older = victimDetail({ birth: '2002-03-04', age: null })
    await world.done('dunya', recordVictim, victim(accidentId, { detail: older }))
    expect((await view('khalil', accidentId)).accident.victims.injured).toEqual({
      ...none,
      boys: 1,
      men: 1,
      unknown: 0,
    })
  })

  it('is not known by anything without consent, and never contradicts itself', async () => {
    const accidentId = await world.done('khalil', recordAccident, accident())
    const refused = async (given: Parameters<typeof victim>[1]) =>
      await answerOf(recordVictim, victim(accidentId, given), 'dunya')
    expect(await refused({ consent: 'none' })).toMatchObject({ code: 'victim.consentNeeded' })
    expect(await refused({ harm: 'killed' })).toMatchObject({ code: 'victim.familyConsents' })
    expect(await refused({ detail: victimDetail({ consequence: 'recovered' }) })).toMatchObject({
      code: 'victim.lossWithout',
    })
    expect(await refused({ detail: victimDetail({ placeOfDeath: 'onSite' }) })).toMatchObject({
      code: 'victim.notDead',
    })
    expect(await refused({ detail: victimDetail({ birth: '2020-03-05' }) })).toMatchObject({ code: 'victim.bornAfter' })
    expect(await refused({ detail: victimDetail({ age: 121 }) })).toMatchObject({ code: 'input.invalid' })
    const silent = victimDetail({ name: '', occupation: '' })
    const id = await world.done('dunya', recordVictim, victim(accidentId, { consent: 'none', detail: silent }))
    const referral = { id: newId(), victimId: id, referredOn: '2020-03-05' }
    const detail = { service: 'surgery', to: 'Hospital', note: '' }
    expect(await answerOf(referVictim, { ...referral, detail }, 'dunya')).toMatchObject({
      code: 'victimReferral.consentNeeded',
    })
  })

  it('is corrected in a new version, and the counts follow; more than casualties is flagged', async () => {
    const accidentId = await world.done('khalil', recordAccident, accident({ killed: 1, injured: 1 }))
    const told = victim(accidentId)
    await world.done('dunya', recordVictim, told)
    const { accidentId: _, ...said } = told
    const dead = { harm: 'killed', consent: 'family', change: 'Died on the way', sex: 'female' }
    const detail = victimDetail({ placeOfDeath: 'onTheWay', losses: [], consequence: 'unknown' })
    await world.done('dunya', correctVictim, { ...said, ...dead, detail })
    expect((await view('khalil', accidentId)).accident.victims).toEqual({
      killed: { ...none, women: 1, unknown: 0 },
      injured: { ...none, unknown: 0 },
    })
    const corrected = await victimOf(told.id)
    expect(corrected.steps.map(({ step, note }) => [step.kind, note])).toEqual([
      ['recorded', ''],
      ['corrected', 'Died on the way'],
    ])
    const another = victim(accidentId, { harm: 'killed', consent: 'family', detail })
    expect(await answerOf(recordVictim, another, 'dunya')).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'victim.moreThanCasualties' }],
    })
  })

  it('is referred, and asked after at set intervals until a year is over', async () => {
    const accidentId = await world.done('khalil', recordAccident, accident())
    const victimId = await world.done('dunya', recordVictim, victim(accidentId))
    const id = newId()
    const detail = { service: 'prosthesis', to: 'The workshop in the hospital', note: '' }
    await world.done('dunya', referVictim, { id, victimId, referredOn: '2020-03-05', detail })
    await world.done('dunya', answerVictimReferral, { id, received: 'yes', note: 'Measured' })
    const work = await world.get('dunya', '/api/work')
    expect(work.status).toBe(200)
    expect(work.body).toContain('victimReferral.followUp')
    expect((await world.get('fatou', '/api/work')).body).not.toContain('victimReferral')
    const days: (string | null)[] = []
    for (let i = 0; i < 4; i++) {
      days.push((await victimOf(victimId)).referrals[0]?.referral.nextOn ?? null)
      await world.done('dunya', followUpReferral, { id, note: `Visit ${i}` })
    }
    expect(days).toEqual(['2020-04-04', '2020-06-03', '2020-09-01', '2021-03-05'])
    expect(await answerOf(followUpReferral, { id, note: 'x' }, 'dunya')).toMatchObject({ code: 'victimReferral.over' })
    expect(await answerOf(followUpReferral, { id, note: 'x' }, 'zaki')).toMatchObject({
      code: 'victimReferral.unknown',
    })
  })

  it('leaves nothing in the journal that others of the side could read', async () => {
    const page = await world.get('fatou', '/api/journal')
    expect(page.body).not.toMatch(/"victim\.|"victimReferral\./)
    expect(page.body).toContain('accident.')
  })
})

describe('the totals of a year', () => {
  it('take the victims’ records where they are complete, and need no compartment', async () => {
    const day = { occurredOn: '2018-07-01' }
    const cells = { killed: { ...none, men: 1 }, injured: { ...none, boys: 1 } }
    const first = await world.done('khalil', recordAccident, accident({ ...day, casualties: cells }))
    await world.done(
      'khalil',
      recordAccident,
      accident({ ...day, type: 'demining', killed: 0, casualties: { killed: none, injured: none } }),
    )
    const family = { harm: 'killed' as const, sex: 'female' as const, consent: 'family' as const }
    const detail = victimDetail({ losses: [], consequence: 'unknown' })
    await world.done('dunya', recordVictim, victim(first, { ...family, detail }))
    const totals = await world.sulh.database.read(cast.fatou, (tx) => accidentTotals(tx, 2018))
    expect(totals).toEqual({
      year: 2018,
      types: [
        { type: 'ordnance', accidents: 1, confirmed: 0, killed: 1, injured: 2 },
        { type: 'demining', accidents: 1, confirmed: 0, killed: 0, injured: 2 },
      ],
      casualties: { killed: { ...none, women: 1, unknown: 0 }, injured: { ...none, boys: 1, unknown: 3 } },
      undated: 0,
    })
    expect(await world.sulh.database.read(cast.ismail, (tx) => accidentTotals(tx, 2018))).toMatchObject({
      types: [{ accidents: 0 }, { accidents: 0 }],
    })
    const now = new Date().getUTCFullYear()
    expect((await world.sulh.database.read(cast.fatou, (tx) => accidentTotals(tx, now))).undated).toBe(1)
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('nothing that was told is overwritten, and nobody confirms what they wrote', async () => {
    const id = await world.done('rami', recordAccident, accident())
    const by = (who: string) => `(select id from users where login = '${who}')`
    const set = (what: string) => asWriter(`update accidents set ${what} where id = '${id}'`)
    expect(await set('killed = 0')).toBe('23001')
    expect(await set(`version = 2, killed = 5, changed_by = ${by('khalil')}`)).toBe('23514')
    expect(await set(`confirmed_by = ${by('rami')}, confirmed_at = now()`)).toBe('23514')
    expect(await set(`recorded_by = ${by('khalil')}`)).toBe('23001')
    expect(await set(`type = 'demining', version = 2`)).toBe('23514')
    expect(await asWriter(`update accident_versions set change = 'x' where accident_id = '${id}'`)).toBe('42501')
    expect(await asWriter(`delete from accident_steps where accident_id = '${id}'`)).toBe('42501')
    const step = (who: string) =>
      `insert into accident_steps select gen_random_uuid(), side_id, id, 'concluded', 'x', ${by(who)}, now() from accidents
       where id = '${id}'`
    expect(await asWriter(step('rami'))).toBe('23001')
    const victimId = await world.done('dunya', recordVictim, victim(id))
    expect(await asWriter(`update victims set sealed = '' where id = '${victimId}'`)).toBe('23001')
    expect(await asWriter(`update victims set age_group = 'child', version = 2 where id = '${victimId}'`)).toBe('23514')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
