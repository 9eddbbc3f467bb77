import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Accident } from '../../src/accidents/accident.ts'
import {
  askInvestigation,
  confirmAccident,
  correctAccident,
  investigateAccident,
  recordAccident,
} from '../../src/accidents/accident-actions.ts'
import { accidentLookups, accidentTotals } from '../../src/accidents/store.ts'
import { AccidentLinks, AccidentsView, AccidentView } from '../../src/accidents/views.ts'
import { accidentWork } from '../../src/accidents/work-store.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { Actor } from '../../src/kernel/roles.ts'
import { recordProduct } from '../../src/land-release/product-actions.ts'
import { recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import {
  answerVictimReferral,
  correctVictim,
  followUpReferral,
  recordVictim,
  referVictim,
} from '../../src/victims/victim-actions.ts'
import { VictimsView, VictimView } from '../../src/victims/views.ts'
import { readOffices } from '../../src/work/store.ts'
import { WorkView } from '../../src/work/views.ts'
import { accident, victim, victimDetail } from '../accidents.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard, patrolReport, product } from '../ordnance.ts'
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
const factsOf = (told: Record<string, unknown>, actor: Actor, kept?: Accident) =>
  world.sulh.database.read(cast.fatou, async (tx) =>
    accidentLookups['accident.correct']?.facts?.(tx, told, actor, kept, world.sulh.sealer, new Date().toISOString()),
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
    const after = { occurredOn: '2020-06-11' }
    const there = await world.done('rami', recordAccident, accident({ ...after, placeTyped: '32.8804, 13.1902' }))
    expect((await view('khalil', there)).accident.investigation).toBe('asked')
    const beside = await world.done('rami', recordAccident, accident({ ...after, placeTyped: '32.8804, 13.1908' }))
    expect((await view('khalil', beside)).accident.investigation).toBe('none')
    const before = { occurredOn: '2020-06-09', placeTyped: '32.8804, 13.1902' }
    const early = await world.done('rami', recordAccident, accident(before))
    expect((await view('khalil', early)).accident.investigation).toBe('none')
    expect(await factsOf({ ...accident(before), occurredOn: null }, cast.rami)).toMatchObject({ onWorkedLand: true })
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

  it('is confirmed and investigated by nobody who wrote any of its versions', async () => {
    const told = accident({ type: 'demining' })
    const id = await world.done('rami', recordAccident, told)
    await world.done('dunya', correctAccident, { ...told, injured: 3, change: 'A third was found' })
    await world.done('khalil', correctAccident, { ...told, injured: 4, change: 'And a fourth' })
    for (const who of ['rami', 'dunya', 'khalil'] as const)
      expect(await answerOf(confirmAccident, { id, note: 'x' }, who), who).toMatchObject({
        code: 'signature.twoPersonRule',
      })
    const by = (who: string) => `(select id from users where login = '${who}')`
    const confirmedBy = (who: string) =>
      attempt(
        world,
        'sulh_writer',
        `update accidents set confirmed_by = ${by(who)}, confirmed_at = now() where id = '${id}'`,
      )
    const step = (kind: string) =>
      `insert into accident_steps select gen_random_uuid(), side_id, id, '${kind}', 'x', ${by('dunya')}, now() from accidents
       where id = '${id}'`
    expect(await confirmedBy('dunya')).toBe('23001')
    for (const kind of ['confirmed', 'noted', 'concluded'])
      expect(await attempt(world, 'sulh_writer', step(kind)), kind).toBe('23001')
    await world.done('fatou', confirmAccident, { id, note: 'As corrected' })
    // Who holds both offices and wrote the second of three versions.
    const southern = accident({ type: 'demining', placeCode: 'B3' })
    await world.done('safa', recordAccident, southern)
    await world.done('zaki', correctAccident, { ...southern, injured: 3, change: 'x' })
    await world.done('safa', correctAccident, { ...southern, injured: 4, change: 'x' })
    const investigate = { id: southern.id, step: 'noted', note: 'x' }
    // The overview of offices is nobody who wrote.
    await world.done('ismail', confirmAccident, { id: southern.id, note: 'x' })
    const waiting = async (who: CastName) =>
      (
        await world.sulh.database.read(cast[who], (tx) => readOffices(tx, accidentWork, cast[who], new Date()))
      ).rows.map(({ kind, count }) => [kind, count])
    expect(await waiting('ismail')).toEqual([['accident.investigate', 1]])
    expect((await world.get('zaki', '/api/work')).body).not.toContain('accident.investigate')
    expect(await answerOf(investigateAccident, investigate, 'zaki')).toMatchObject({ code: 'signature.twoPersonRule' })
  })

  it('is linked by each to what they may open themselves', async () => {
    const areas: string[] = []
    for (let i = 0; i < 3; i++) areas.push(await world.done('khalil', recordHazard, hazard({ name: `Link ${i}` })))
    const reportId = await world.done('khalil', recordReport, patrolReport())
    const hazardId = areas[0] ?? null
    const id = await world.done('khalil', recordAccident, accident({ hazardId, reportId }))
    const links = async (who: CastName, of = '') =>
      AccidentLinks.parse(JSON.parse((await world.get(who, `/api/accident-links?accident=${of}`)).body))
    const desk = await links('khalil', id)
    expect([desk.hazards[0]?.id, desk.reports[0]?.id]).toEqual([hazardId, reportId])
    expect(desk.hazards.filter((one) => one.id === hazardId)).toHaveLength(1)
    expect((await links('khalil')).hazards[0]?.id).toBe(areas[2])
    const leader = await links('rami', id)
    expect(leader.hazards.map((one) => one.id)).toContain(hazardId)
    expect(leader.reports).toEqual([])
    expect(await links('dunya', id)).toEqual({ hazards: [], reports: [] })
    expect((await view('rami', id)).hazardName).toBe('Link 0')
    expect((await view('dunya', id)).hazardName).toBeNull()
  })

  it('keeps the place of each version', async () => {
    const told = accident()
    const id = await world.done('khalil', recordAccident, told)
    await world.done('khalil', correctAccident, { ...told, placeCode: 'B2', change: 'It was there' })
    const { versions, placeName } = await view('khalil', id)
    expect(versions[0]?.placeName).toEqual(placeName)
    expect(versions[1]?.placeName).not.toEqual(placeName)
  })

  it('keeps the area of its side where a joint officer corrects it', async () => {
    const area = await world.done('khalil', recordHazard, hazard())
    const id = await world.done('khalil', recordAccident, accident({ hazardId: area }))
    const { accident: kept } = await view('khalil', id)
    expect(await factsOf(kept, cast.karim, kept)).toMatchObject({ hazardKnown: true, reportKnown: true })
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
    const asked = (await view('sawsan', id)).steps.at(-1)?.step.takenAt
    const { items } = WorkView.parse(
      JSON.parse((await world.get('sawsan', '/api/work?kind=accident.investigate')).body),
    )
    expect(items.find((item) => item.id === id)?.since).toBe(asked)
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

  it('who is a child today was one on a day that nobody knows, and nobody is born after today', async () => {
    const accidentId = await world.done('khalil', recordAccident, accident({ occurredOn: null, occurredTime: '' }))
    const year = new Date().getUTCFullYear()
    const child = victimDetail({ birth: `${year - 10}-03-05`, age: null, marital: 'single' })
    expect(await answerOf(recordVictim, victim(accidentId, { detail: child }), 'dunya')).toMatchObject({
      code: 'victim.guardianConsents',
    })
    const told = victim(accidentId, { detail: child, consent: 'guardian' })
    await world.done('dunya', recordVictim, told)
    expect((await victimOf(told.id)).victim.ageGroup).toBe('child')
    // Who is grown up today may have been a child then.
    const { accidentId: _, ...said } = told
    const grown = { ...said, change: 'Another year', detail: { ...child, birth: `${year - 30}-03-05` } }
    await world.done('dunya', correctVictim, grown)
    expect((await victimOf(told.id)).victim.ageGroup).toBe('unknown')
    const unborn = { ...grown, detail: { ...child, birth: `${year + 1}-03-05` } }
    expect(await answerOf(correctVictim, unborn, 'dunya')).toMatchObject({ code: 'victim.bornAfter' })
    await world.done('khalil', correctAccident, {
      ...{ ...accident(), id: accidentId, occurredOn: '2020-03-04', change: 'The day is known now' },
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

  it('of whom there are more than casualties is flagged by whoever makes it so', async () => {
    const told = accident({ killed: 0, injured: 2, casualties: { killed: none, injured: none } })
    await world.done('khalil', recordAccident, told)
    const first = victim(told.id)
    await world.done('dunya', recordVictim, first)
    await world.done('dunya', recordVictim, victim(told.id))
    const { accidentId: _, ...said } = first
    const flagged = (code: string) => ({ outcome: 'flagged', flags: [{ code }] })
    expect(await answerOf(correctAccident, { ...told, injured: 1, change: 'x' })).toMatchObject(
      flagged('accident.fewerThanRecords'),
    )
    expect(await answerOf(correctAccident, { ...told, change: 'x' })).toMatchObject({ outcome: 'accepted' })
    const detail = victimDetail({ losses: [], consequence: 'unknown' })
    const dead = { ...said, harm: 'killed', consent: 'family', detail, change: 'x' }
    expect(await answerOf(correctVictim, dead, 'dunya')).toMatchObject(flagged('victim.moreThanCasualties'))
    expect(await answerOf(correctVictim, { ...dead, sex: 'female' }, 'dunya')).toMatchObject({ outcome: 'accepted' })
    // One more killed than told does not stand for one injured less.
    expect(await list('status=missing')).toContain(told.id)
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
