import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { addEvidence } from '../../src/hazards/evidence-actions.ts'
import {
  confirmHazard,
  divideHazard,
  recordHazard,
  redrawHazard,
  resumeHazard,
  suspendHazard,
  uniteHazards,
} from '../../src/hazards/hazard-actions.ts'
import { HazardsView, HazardView } from '../../src/hazards/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { evidence, hazard } from '../ordnance.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (who: CastName, id: string) =>
  HazardView.parse(JSON.parse((await world.get(who, `/api/hazards/${id}`)).body))
const list = async (who: CastName, query = '') =>
  HazardsView.parse(JSON.parse((await world.get(who, `/api/hazards${query}`)).body)).hazards
const answerOf = (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>, who: CastName = 'khalil') =>
  world.do(who, action, input)
const part = (name: string) => ({ id: newId(), perimeterId: newId(), name })

describe('a hazardous area', () => {
  it('keeps what was typed, and the area on the ellipsoid', async () => {
    const id = await world.done('khalil', recordHazard, hazard())
    const { hazard: found, perimeters, points } = await view('khalil', id)
    expect(found).toMatchObject({ kind: 'suspected', status: 'open', version: 1 })
    expect(found.areaM2).toBeCloseTo(10_000, 0)
    expect(points).toHaveLength(4)
    expect(perimeters[0]?.perimeter).toMatchObject({ closureM: expect.closeTo(0, 1), warnings: [] })
    expect(perimeters[0]?.perimeter.lines[1]).toBe('TP2: 0 100 m')
    expect(perimeters[0]?.perimeter.points[1]).toMatchObject({ label: 'TP2', format: 'leg' })
  })

  it('is refused where its perimeter is none, with the line or the reason', async () => {
    const lines = ['32.88, 13.19', '32.89, 13.20', '32.88, 13.20', '32.89, 13.19']
    expect(await answerOf(recordHazard, hazard({ lines }))).toMatchObject({
      code: 'perimeter.crossesItself',
      field: 'lines',
    })
    expect(
      await answerOf(recordHazard, hazard({ lines: ['32.88, 13.19', 'by the well', '32.88, 13.20'] })),
    ).toMatchObject({
      code: 'coordinates.unreadable',
      facts: { line: 2 },
    })
    const open = ['32.88, 13.19', '0 100 m', '90 100 m', '180 100 m', '270 80 m']
    expect(await answerOf(recordHazard, hazard({ lines: open }))).toMatchObject({ code: 'perimeter.notClosed' })
    expect(await answerOf(recordHazard, hazard({ placeCode: 'ZZ' }))).toMatchObject({ code: 'place.unknown' })
    expect(await answerOf(recordHazard, hazard({ reportId: newId() }))).toMatchObject({
      code: 'ordnanceReport.unknown',
    })
    const abroad = ['48.85, 2.35', '48.86, 2.35', '48.86, 2.36']
    const id = await world.done('khalil', recordHazard, hazard({ lines: abroad }))
    expect((await view('khalil', id)).perimeters[0]?.perimeter.warnings).toEqual(['outsideCountry'])
  })

  it('is confirmed by direct evidence, and by another', async () => {
    const id = await world.done('khalil', recordHazard, hazard())
    await world.done('khalil', addEvidence, evidence(id, { mode: 'verbal' }))
    expect(await answerOf(confirmHazard, { id, note: 'x' }, 'fatou')).toMatchObject({ code: 'hazard.noDirectEvidence' })
    await world.done('khalil', addEvidence, evidence(id))
    expect(await answerOf(confirmHazard, { id, note: 'x' })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', confirmHazard, { id, note: 'Seen by the team' })
    const confirmed = await view('khalil', id)
    expect(confirmed.hazard.kind).toBe('confirmed')
    expect(confirmed.evidence.map(({ evidence: { mode } }) => mode)).toEqual(['verbal', 'visual'])
  })

  it('is drawn anew in versions, suspended and resumed', async () => {
    const id = await world.done('khalil', recordHazard, hazard())
    const lines = ['32.88, 13.19', '0 200 m', '90 100 m', '180 200 m', '270 100 m']
    await world.done('khalil', redrawHazard, {
      id,
      perimeterId: newId(),
      lines,
      declination: 0,
      change: 'More was found',
    })
    await world.done('khalil', suspendHazard, { id, note: 'No security' })
    expect(await answerOf(suspendHazard, { id, note: 'x' })).toMatchObject({ code: 'hazard.notNow' })
    await world.done('khalil', resumeHazard, { id, note: 'Patrols are back' })
    const { perimeters, steps } = await view('khalil', id)
    expect(perimeters.map(({ perimeter }) => Math.round(perimeter.areaM2 / 1000))).toEqual([20, 10])
    expect(steps.map(({ step }) => step.kind)).toEqual(['recorded', 'redrawn', 'suspended', 'resumed'])
  })

  it('is divided so that no square metre is lost, and united again', async () => {
    const id = await world.done('khalil', recordHazard, hazard({ name: 'Whole' }))
    const whole = (await view('khalil', id)).hazard.areaM2
    const cut = { from: 1, to: 3, over: [] }
    const parts = [part('East half'), part('West half')]
    expect(await answerOf(divideHazard, { id, parts, from: 1, to: 2, over: [], note: 'x' })).toMatchObject({
      code: 'hazard.cut',
    })
    expect(await answerOf(divideHazard, { id, parts, from: 1, to: 9, over: [], note: 'x' })).toMatchObject({
      code: 'hazard.noSuchPoint',
    })
    await world.done('khalil', divideHazard, { id, parts, ...cut, note: 'Two teams' })
    const made = await Promise.all(parts.map((one) => view('khalil', one.id)))
    const sum = made.reduce((total, { hazard: { areaM2 } }) => total + areaM2, 0)
    expect(Math.abs(sum - whole)).toBeLessThan(0.01)
    expect((await view('khalil', id)).lineage.map(({ relation }) => relation)).toEqual(['after', 'after'])
    expect((await list('khalil', '?status=divided')).map((row) => row.hazard.name)).toEqual(['Whole'])
    const { perimeterId: _, name: __, ...drawn } = hazard()
    const unite = { id: parts[0]?.id, otherId: parts[1]?.id, whole: part('Again'), declination: 0, note: 'One team' }
    expect(
      await answerOf(uniteHazards, {
        ...unite,
        lines: ['32.88, 13.19', '0 90 m', '90 100 m', '180 90 m', '270 100 m'],
      }),
    ).toMatchObject({ code: 'hazard.areaChanged', facts: { was: Math.round(whole) } })
    await world.done('khalil', uniteHazards, { ...unite, lines: drawn.lines })
    expect((await view('khalil', unite.whole.id)).lineage.map(({ name }) => name)).toEqual(['East half', 'West half'])
    expect(
      await answerOf(redrawHazard, { id, perimeterId: newId(), lines: drawn.lines, declination: 0, change: 'x' }),
    ).toMatchObject({ code: 'hazard.notNow' })
  })

  it('is cut over points on the way, which stay inside', async () => {
    const id = await world.done('khalil', recordHazard, hazard())
    const over = ['32.8804, 13.1906', '32.8805, 13.1908']
    await world.done('khalil', divideHazard, {
      id,
      parts: [part('A'), part('B')],
      from: 3,
      to: 1,
      over: over.toReversed(),
      note: 'x',
    })
    const other = await world.done('khalil', recordHazard, hazard())
    expect(
      await answerOf(divideHazard, {
        id: other,
        parts: [part('A'), part('B')],
        from: 1,
        to: 3,
        over: ['32.9, 13.3'],
        note: 'x',
      }),
    ).toMatchObject({ code: 'hazard.cut' })
  })

  it('is the business of its side', async () => {
    const id = await world.done('safa', recordHazard, hazard({ placeCode: 'B3' }))
    expect((await world.get('khalil', `/api/hazards/${id}`)).status).toBe(404)
    expect((await world.get('bakary', '/api/hazards')).status).toBe(403)
    expect(await answerOf(suspendHazard, { id, note: 'x' })).toMatchObject({ code: 'hazard.unknown' })
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('nothing is confirmed by one person or without evidence, and what is gone stays gone', async () => {
    const id = await world.done('khalil', recordHazard, hazard())
    const by = (who: string) => `(select id from users where login = '${who}')`
    const confirm = (who: string) =>
      `update hazards set kind = 'confirmed', confirmed_by = ${by(who)}, confirmed_at = now() where id = '${id}'`
    expect(await asWriter(confirm('fatou'))).toBe('23001')
    await world.done('khalil', addEvidence, evidence(id))
    expect(await asWriter(confirm('khalil'))).toBe('23514')
    expect(await asWriter(`update hazard_perimeters set area_m2 = 1 where hazard_id = '${id}'`)).toBe('42501')
    expect(await asWriter(`delete from hazard_evidence where hazard_id = '${id}'`)).toBe('42501')
    expect(await asWriter(`update hazards set recorded_by = ${by('fatou')} where id = '${id}'`)).toBe('23001')
    await world.done('khalil', divideHazard, { id, parts: [part('A'), part('B')], from: 1, to: 3, over: [], note: 'x' })
    expect(await asWriter(`update hazards set status = 'open' where id = '${id}'`)).toBe('23001')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
