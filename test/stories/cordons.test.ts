import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import type { Affected } from '../../src/cordons/consequences.ts'
import { extendCordon, liftCordon, orderCordon, planCordon, withdrawCordon } from '../../src/cordons/cordon-actions.ts'
import { firstWeights } from '../../src/cordons/item-weights.ts'
import { recordEvacuation, recordWarning } from '../../src/cordons/people-actions.ts'
import { CordonPlanView, CordonsView, CordonView, ItemWeightsView } from '../../src/cordons/views.ts'
import { setItemWeights } from '../../src/cordons/weights-actions.ts'
import { closeFacility, recordContact, recordFacility } from '../../src/facilities/facility-actions.ts'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { cordon, facility, inHours } from '../cordons.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard, patrolReport } from '../ordnance.ts'
import { paperOf, poppler, textOf } from '../pdf.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (who: CastName, id: string) =>
  CordonView.parse(JSON.parse((await world.get(who, `/api/cordons/${id}`)).body))
const list = async (who: CastName, query = '') =>
  CordonsView.parse(JSON.parse((await world.get(who, `/api/cordons${query}`)).body)).cordons
const answerOf = (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>, who: CastName = 'khalil') =>
  world.do(who, action, input)
const reported = (placeTyped: string) => world.done('khalil', recordReport, patrolReport({ placeTyped }))
const planned = async (reportId: Id, given: Record<string, unknown> = {}) =>
  world.done('khalil', planCordon, cordon(reportId, given))
const ordered = async (reportId: Id, given: Record<string, unknown> = {}) => {
  const id = await planned(reportId, given)
  await world.done('fatou', orderCordon, { id, note: 'Go' })
  return id
}
const names = (affected: readonly Affected[] | null) => (affected ?? []).map(({ nameEn }) => nameEn)

describe('the radius of a cordon', () => {
  it('is that of the class’s upper weight where none is known, with the accuracy of the place', async () => {
    const reportId = await reported('32.8872, 13.1913')
    const id = await planned(reportId)
    const { cordon: found } = await view('khalil', id)
    expect(found).toMatchObject({ kg: firstWeights.mortar, kgKnown: false, weightsVersion: 0, accuracyM: 12 })
    expect(found.computedM).toBe(Math.ceil(634 * 130 ** (1 / 6)) + 12)
    expect(found.orderedM).toBe(found.computedM)
    const known = await planned(reportId, { kg: 5 })
    expect((await view('khalil', known)).cordon).toMatchObject({ computedM: 830 + 12, weightsVersion: null })
  })

  it('may be larger freely, and smaller only with a named operator, a level and a reason', async () => {
    const reportId = await reported('32.8872, 13.1913')
    expect((await view('khalil', await planned(reportId, { orderedM: 5000 }))).cordon.orderedM).toBe(5000)
    const smaller = { kg: 5, orderedM: 300 }
    const refused = async (given: Record<string, unknown>) =>
      answerOf(planCordon, cordon(reportId, { ...smaller, ...given }))
    expect(await refused({})).toMatchObject({ code: 'cordon.smaller', field: 'operatorName', facts: { computed: 842 } })
    expect(await refused({ operatorName: 'Nuri' })).toMatchObject({ field: 'operatorLevel' })
    expect(await refused({ operatorName: 'Nuri', operatorLevel: 'L3' })).toMatchObject({ field: 'smallerReason' })
    expect(await refused({ operatorName: 'Nuri', operatorLevel: 'L1', smallerReason: 'x' })).toMatchObject({
      code: 'input.invalid',
    })
    const operator = { operatorName: 'Nuri', operatorLevel: 'L3', smallerReason: 'Behind a berm' }
    expect((await view('khalil', await planned(reportId, { ...smaller, ...operator }))).cordon.orderedM).toBe(300)
  })

  it('asks for an expert where blast reaches further than fragments', async () => {
    const reportId = await reported('32.8872, 13.1913')
    const heavy = { kg: 1700, situation: 'noPublicAccess' }
    expect(await answerOf(planCordon, cordon(reportId, heavy))).toMatchObject({
      code: 'cordon.askSomebody',
      field: 'asked',
    })
    const id = await planned(reportId, { ...heavy, asked: 'Colonel Hadi' })
    expect((await view('khalil', id)).cordon.computedM).toBe(Math.ceil(130 * 1700 ** (1 / 3)) + 12)
  })

  it('follows the side’s own table of weights, in versions', async () => {
    const reportId = await world.done('safa', recordReport, patrolReport({ placeCode: 'B3' }))
    const weights = { ...firstWeights, mortar: 16 }
    expect(await answerOf(setItemWeights, { id: newId(), weights, reason: 'x' })).toMatchObject({
      code: 'action.notAllowed',
    })
    await world.done('ismail', setItemWeights, { id: newId(), weights, reason: 'No 240 mm here' })
    const id = await world.done('safa', planCordon, cordon(reportId))
    expect((await view('safa', id)).cordon).toMatchObject({ kg: 16, weightsVersion: 1 })
    const read = async (who: CastName) =>
      ItemWeightsView.parse(JSON.parse((await world.get(who, '/api/item-weights')).body))
    expect([(await read('safa')).weights.mortar, (await read('khalil')).weights.mortar]).toEqual([16, 130])
  })

  it('is refused of nothing, of what has no place, and of another side’s', async () => {
    expect(await answerOf(planCordon, cordon(null))).toMatchObject({ code: 'cordon.ofNothing' })
    const nowhere = await world.done('khalil', recordReport, patrolReport({ placeTyped: '' }))
    expect(await answerOf(planCordon, cordon(nowhere))).toMatchObject({ code: 'cordon.nowhere' })
    const reportId = await reported('32.8872, 13.1913')
    expect(await answerOf(planCordon, cordon(reportId), 'safa')).toMatchObject({ code: 'ordnanceReport.unknown' })
    expect(await answerOf(planCordon, cordon(reportId, { until: inHours(-1) }))).toMatchObject({
      code: 'cordon.untilBeforeFrom',
    })
    expect(await answerOf(planCordon, cordon(reportId), 'fatou')).toMatchObject({ code: 'action.notAllowed' })
  })
})

describe('what lies inside', () => {
  it('is kept as it was when the cordon was ordered, and shown as it is now beside it', async () => {
    const reportId = await reported('31.5000, 14.5000')
    const place = (nameEn: string, lat: number, given: Parameters<typeof facility>[0] = {}) =>
      world.done('khalil', recordFacility, facility({ nameEn, nameAr: '', points: [[14.5, lat]], ...given }))
    const school = await place('Near school', 31.502)
    await place('Far school', 31.6)
    await place('Hospital', 31.504, { kind: 'hospital', peopleDay: 90 })
    await place('Village', 31.501, { kind: 'settlement', peopleDay: null, peopleNight: 400 })
    await place('Highway', 0, {
      kind: 'road',
      peopleDay: null,
      points: [
        [14.3, 31.503],
        [14.7, 31.503],
      ],
    })
    const lines = ['31.4985, 14.4990', '31.4985, 14.5010', '31.4980, 14.5010', '31.4980, 14.4990']
    await world.done('khalil', recordHazard, hazard({ name: 'Old battery', lines }))
    const id = await ordered(reportId, { kg: 5 })
    const before = await view('khalil', id)
    expect(names(before.cordon.affected)).toEqual(['Village', 'Old battery', 'Near school', 'Highway', 'Hospital'])
    const village = before.cordon.affected?.[0]
    expect(village).toMatchObject({ peopleInside: 400, what: 'facility' })
    expect(village?.metres).toBeCloseTo(110.9, 0)
    expect(village?.bearing).toBeCloseTo(0, 1)
    await world.done('khalil', closeFacility, { id: school, note: 'Moved' })
    await place('New clinic', 31.4988, { kind: 'clinic' })
    const after = await view('khalil', id)
    expect(after.cordon.affected).toEqual(before.cordon.affected)
    expect(names(after.now)).toEqual(['Village', 'New clinic', 'Old battery', 'Highway', 'Hospital'])
    expect(names((await view('fatou', id)).now)).toEqual(names(after.now))
  })

  it('is of its own side and public, never of the other', async () => {
    const reportId = await reported('31.2000, 14.2000')
    await world.done(
      'safa',
      recordFacility,
      facility({ nameEn: 'South school', points: [[14.2, 31.201]], placeCode: 'B3' }),
    )
    await world.done('khalil', recordFacility, facility({ nameEn: 'North school', points: [[14.2, 31.201]] }))
    const id = await ordered(reportId)
    expect(names((await view('khalil', id)).cordon.affected)).toEqual(['North school'])
    expect(names((await view('karim', id)).now)).toEqual(['North school'])
  })

  it('is reckoned from all of an area, and can be seen before it is planned', async () => {
    const hazardId = await world.done(
      'khalil',
      recordHazard,
      hazard({ lines: ['31.00, 15.00', '31.00, 15.02', '31.02, 15.02', '31.02, 15.00'] }),
    )
    await world.done('khalil', recordFacility, facility({ nameEn: 'In the middle', points: [[15.01, 31.01]] }))
    await world.done('khalil', recordFacility, facility({ nameEn: 'At the edge', points: [[15.025, 31.01]] }))
    await world.done('khalil', recordFacility, facility({ nameEn: 'Outside', points: [[15.04, 31.01]] }))
    const plan = CordonPlanView.parse(
      JSON.parse((await world.get('khalil', `/api/cordon-plan?hazard=${hazardId}&metres=600`)).body),
    )
    expect(names(plan.affected)).toEqual(['In the middle', 'At the edge'])
    expect(plan.affected[0]?.metres).toBe(0)
    expect(plan.centre?.around).toHaveLength(4)
    expect((await world.get('safa', `/api/cordon-plan?hazard=${hazardId}&metres=600`)).status).toBe(404)
    const id = await world.done('khalil', planCordon, cordon(null, { hazardId, kg: 1, itemClass: 'mine' }))
    const found = await view('khalil', id)
    expect(found.assemblies.map(({ nameEn }) => nameEn)).toContain('Outside')
    expect(found.assemblies.map(({ nameEn }) => nameEn)).not.toContain('At the edge')
  })
})

describe('places to assemble', () => {
  it('are the nearest outside, none of them a road or in a hazardous area', async () => {
    const reportId = await reported('29.5000, 15.5000')
    const place = (nameEn: string, lat: number, given: Parameters<typeof facility>[0] = {}) =>
      world.done('khalil', recordFacility, facility({ nameEn, nameAr: '', points: [[15.5, lat]], ...given }))
    await place('Further hall', 29.53)
    await place('Nearer hall', 29.52)
    await place('Mined hall', 29.515)
    await place('Inside', 29.501)
    const lines = ['29.5155, 15.499', '29.5155, 15.501', '29.519, 15.501', '29.519, 15.499']
    await world.done('khalil', recordHazard, hazard({ name: 'Beyond the cordon', lines }))
    const found = await view('khalil', await planned(reportId, { kg: 5 }))
    expect(found.assemblies.map(({ nameEn }) => nameEn)).toEqual(['Nearer hall', 'Further hall'])
    expect(names(found.now)).toEqual(['Inside'])
  })
})

describe('a cordon', () => {
  it('is ordered by another than who planned it, extended, and lifted by people alone', async () => {
    const id = await planned(await reported('32.8872, 13.1913'))
    expect(await answerOf(orderCordon, { id, note: '' })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await answerOf(liftCordon, { id, note: 'x' })).toMatchObject({ code: 'cordon.notNow' })
    expect(await answerOf(orderCordon, { id, note: '' }, 'safa')).toMatchObject({ code: 'cordon.unknown' })
    await world.done('fatou', orderCordon, { id, note: 'Go' })
    const until = (await view('khalil', id)).cordon.until
    expect(await answerOf(extendCordon, { id, until, note: 'x' })).toMatchObject({ code: 'cordon.notLonger' })
    await world.done('khalil', extendCordon, { id, until: inHours(9), note: 'Robot stuck' })
    expect(await answerOf(withdrawCordon, { id, note: 'x' })).toMatchObject({ code: 'cordon.notNow' })
    await world.done('khalil', liftCordon, { id, note: 'Destroyed' })
    expect((await view('khalil', id)).steps.map(({ step }) => step.kind)).toEqual([
      ...['planned', 'ordered', 'extended', 'lifted'],
    ])
    expect((await list('khalil')).map((row) => row.cordon.id)).not.toContain(id)
    expect((await list('khalil', '?status=lifted')).map((row) => row.cordon.id)).toEqual([id])
  })

  it('stands when its time is over, until somebody lifts it, and is work for them', async () => {
    const id = await ordered(await reported('32.8872, 13.1913'), { name: 'Overdue mill', until: inHours(1) })
    const work = async (who: CastName) => (await world.get(who, '/api/work')).body
    expect(await work('fatou')).toContain('Overdue mill')
    await world.sulh.database.owner.query('alter table cordons disable trigger goes_on')
    await world.sulh.database.owner.query(
      `update cordons set valid_from = now() - interval '3 hours', until = now() - interval '1 hour' where id = $1`,
      [id],
    )
    expect(await view('khalil', id)).toMatchObject({ isOver: true, cordon: { status: 'ordered' } })
    const given = (await view('khalil', id)).steps[0]?.step.until
    await world.sulh.database.owner.query(`update cordons set valid_from = $2, until = $3 where id = $1`, [
      id,
      (await view('khalil', id)).cordon.plannedAt,
      given,
    ])
    await world.sulh.database.owner.query('alter table cordons enable trigger goes_on')
  })

  it('is the business of its side', async () => {
    const id = await planned(await reported('32.8872, 13.1913'))
    expect((await world.get('safa', `/api/cordons/${id}`)).status).toBe(404)
    expect((await world.get('safa', `/api/cordons/${id}/order`)).status).toBe(404)
    expect((await world.get('bakary', '/api/cordons')).status).toBe(403)
    expect((await world.get('rami', `/api/cordons/${id}`)).status).toBe(200)
  })
})

describe('warning and evacuating', () => {
  it('is written down as it happened, and looked at where it was dangerous', async () => {
    const reportId = await reported('30.5000, 16.5000')
    const inside = await world.done('khalil', recordFacility, facility({ nameEn: 'Inside', points: [[16.5, 30.501]] }))
    const outside = await world.done(
      'khalil',
      recordFacility,
      facility({ nameEn: 'Outside hall', points: [[16.5, 30.53]] }),
    )
    await world.done('khalil', recordContact, { id: newId(), facilityId: inside, office: 'Head', phone: '021' })
    const cordonId = await ordered(reportId, { kg: 5 })
    const warning = { cordonId, facilityId: inside, whom: 'Head teacher', means: 'phone', note: '' }
    await world.done('rami', recordWarning, { id: newId(), ...warning, warnedAt: inHours(0) })
    expect(await answerOf(recordWarning, { id: newId(), ...warning, warnedAt: inHours(2) })).toMatchObject({
      code: 'cordon.notYet',
    })
    const left = { cordonId, facilityId: inside, people: 40, note: '', happenedAt: inHours(0) }
    const moved = (given: Record<string, unknown>) =>
      answerOf(recordEvacuation, { id: newId(), ...left, ...given }, 'rami')
    expect(await moved({ kind: 'evacuated', assemblyId: outside })).toMatchObject({ outcome: 'accepted' })
    expect(await moved({ kind: 'evacuated', assemblyId: inside })).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'cordon.assemblyInside' }],
    })
    expect(await moved({ kind: 'returned', assemblyId: null })).toMatchObject({
      flags: [{ code: 'cordon.returnedEarly' }],
    })
    await world.done('khalil', liftCordon, { id: cordonId, note: 'Destroyed' })
    expect(await moved({ kind: 'returned', assemblyId: null })).toMatchObject({ outcome: 'accepted' })
    const found = await view('khalil', cordonId)
    expect(found.contacts).toEqual([{ facilityId: inside, office: 'Head', phone: '021' }])
    expect(found.warnings[0]).toMatchObject({ warning: { whom: 'Head teacher' }, recordedByName: expect.any(String) })
    expect(found.evacuations).toHaveLength(4)
    expect(found.evacuations[0]?.assemblyName).toMatchObject({ nameEn: 'Outside hall' })
    expect(found.evacuations[0]?.facilityName).toMatchObject({ nameEn: 'Inside' })
  })
})

describe('the order on paper', () => {
  it.each(['ar', 'en', 'fr'])('lists what is inside, and says that it is an aid (%s)', async (language) => {
    const reportId = await reported('30.0000, 17.0000')
    await world.done('khalil', recordFacility, facility({ nameAr: 'Nour', nameEn: 'Nour', points: [[17, 30.001]] }))
    await world.done(
      'khalil',
      recordFacility,
      facility({
        kind: 'road',
        nameAr: 'R7',
        nameEn: 'R7',
        points: [
          [16.9, 30.002],
          [17.1, 30.002],
        ],
      }),
    )
    const id = await ordered(reportId, { kg: 10 })
    const pdf = await paperOf(world, 'fatou', `/api/cordons/${id}/order?language=${language}`)
    if (!poppler) return
    const text = textOf(pdf)
    for (const word of ['Nour', 'R7', '943']) expect(text).toContain(word)
    if (language === 'en') expect(text).toContain('permits nobody to approach')
  })

  it('says of what is not in force that it is not', async () => {
    const reportId = await reported('30.0000, 17.0000')
    const paper = async (id: string) => textOf(await paperOf(world, 'fatou', `/api/cordons/${id}/order?language=en`))
    const inForce = await ordered(reportId)
    const plan = await planned(reportId)
    const withdrawn = await planned(reportId)
    await world.done('khalil', withdrawCordon, { id: withdrawn, note: 'Not needed' })
    const lifted = await ordered(reportId)
    await world.done('khalil', liftCordon, { id: lifted, note: 'Destroyed' })
    if (!poppler) return
    expect(await paper(inForce)).not.toMatch(/not ordered|never ordered|no longer in force/)
    expect(await paper(plan)).toContain('Plan, not ordered')
    expect(await paper(withdrawn)).toContain('never ordered')
    expect(await paper(lifted)).toContain('no longer in force')
  })
})

describe('past the program', () => {
  it('no cordon is ordered by who planned it, made smaller without an operator, or changed afterwards', async () => {
    const reportId = await reported('32.8872, 13.1913')
    const id = await planned(reportId, { kg: 5 })
    const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
    const by = (who: string) => `(select id from users where login = '${who}')`
    const order = (who: string) =>
      `update cordons set status = 'ordered', ordered_by = ${by(who)}, ordered_at = now(), affected = '[]' where id = '${id}'`
    expect(await stoppedBy(world, 'sulh_writer', order('khalil'))).toBe('ordered_by_another')
    expect(await asWriter(`update cordons set ordered_m = 10 where id = '${id}'`)).toBe('23001')
    const copy = (change: string) =>
      `insert into cordons select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), ${change}))).*
       from cordons c where c.id = '${id}'`
    expect(await stoppedBy(world, 'sulh_writer', copy(`'ordered_m', 10`))).toBe('smaller_has_an_operator')
    expect(await stoppedBy(world, 'sulh_writer', copy(`'ask_somebody', true`))).toBe('expert_was_asked')
    await world.done('fatou', orderCordon, { id, note: '' })
    expect(await asWriter(`update cordons set affected = '[{}]' where id = '${id}'`)).toBe('23001')
    expect(await asWriter(`update cordons set until = now() where id = '${id}'`)).toBe('23001')
    expect(await asWriter(`delete from cordons where id = '${id}'`)).toBe('42501')
    await world.done('khalil', liftCordon, { id, note: 'x' })
    expect(await asWriter(`update cordons set status = 'ordered' where id = '${id}'`)).toBe('23001')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
