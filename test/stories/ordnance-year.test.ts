import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { divideHazard, recordHazard, redrawHazard } from '../../src/hazards/hazard-actions.ts'
import type { Action } from '../../src/kernel/action.ts'
import { newId } from '../../src/kernel/ids.ts'
import { recordMissedItem } from '../../src/land-release/missed-item-actions.ts'
import { recordProduct } from '../../src/land-release/product-actions.ts'
import { LandLedgersView } from '../../src/land-release/views.ts'
import { OrdnanceYear } from '../../src/ordnance-year/views.ts'
import { recordVisit } from '../../src/quality-visits/visit-actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard, product, sample } from '../ordnance.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

/** Does an action as somebody whose device says this day. */
async function on(day: string, who: CastName, action: Action, input: Record<string, unknown>): Promise<void> {
  const envelope = { id: newId(), at: `${day}T09:00:00.000Z`, input: JSON.parse(JSON.stringify(input)) }
  const outcome = await world.sulh.performer.perform({ action, envelope, actor: cast[who] })
  if (outcome.outcome === 'refused') throw new Error(outcome.code)
}
const yearOf = async (year: number, who: CastName = 'fatou') =>
  OrdnanceYear.parse(JSON.parse((await world.get(who, `/api/ordnance-year?year=${year}`)).body))
const hectares = (m2: number) => Math.round(m2 / 100) / 100

describe('the year', () => {
  it('adds up: opening, identified, measured anew, less what was released, is closing', async () => {
    const first = hazard()
    await on('2021-11-10', 'khalil', recordHazard, first)
    const wider = ['32.88, 13.19', '0 200 m', '90 100 m', '180 200 m', '270 100 m']
    await on('2021-12-10', 'khalil', redrawHazard, {
      ...{ id: first.id, perimeterId: newId(), lines: wider, declination: 0, change: 'More was found' },
    })
    const second = hazard()
    await on('2022-02-01', 'khalil', recordHazard, second)
    await on('2022-02-02', 'rami', recordProduct, product(second))
    const parts = ['A', 'B'].map((name) => ({ id: newId(), perimeterId: newId(), name }))
    await on('2022-02-03', 'khalil', divideHazard, { id: first.id, parts, from: 1, to: 3, over: [], note: 'Two teams' })
    await on('2022-02-04', 'sawsan', recordVisit, sample(second.id))
    await on('2022-03-01', 'safa', recordHazard, hazard({ placeCode: 'B3' }))

    const before = await yearOf(2021)
    expect(hectares(before.land.openingM2)).toBe(0)
    expect([before.land.identifiedM2, before.land.remeasuredM2, before.land.closingM2].map(hectares)).toEqual([1, 1, 2])
    const { land, quality } = await yearOf(2022)
    expect(land.openingM2).toBe(before.land.closingM2)
    expect([land.identifiedM2, land.remeasuredM2, land.clearedM2].map(hectares)).toEqual([1, 0, 0.5])
    expect(hectares(land.closingM2)).toBe(2.5)
    expect(land).toMatchObject({ identified: 1, released: 0 })
    expect(quality).toMatchObject({ samples: 1, visits: 0, sampledM2: 500 })
    const { sums } = LandLedgersView.parse(JSON.parse((await world.get('fatou', '/api/land-ledgers')).body))
    expect(Math.abs(sums.remainingM2 - land.closingM2)).toBeLessThan(1)
    // Both sides see their own, and a joint body both.
    expect(hectares((await yearOf(2022, 'ismail')).land.closingM2)).toBe(1)
    expect(hectares((await yearOf(2022, 'karim')).land.closingM2)).toBe(3.5)
  })

  it('that is past does not change by what is entered later', async () => {
    const before = await yearOf(2022)
    const { rows } = LandLedgersView.parse(JSON.parse((await world.get('fatou', '/api/land-ledgers')).body))
    const worked = rows.find(({ ledger }) => ledger)
    if (!worked) throw new Error('no area was worked')
    const { id, perimeterId } = worked.hazard
    await on('2023-03-01', 'khalil', recordMissedItem, {
      ...{ id, perimeterId, missedItemId: newId(), point: null, reportId: null, placeTyped: '32.8804, 13.1902' },
      ...{ foundOn: '2022-06-01', note: 'Ploughed up' },
    })
    expect(await yearOf(2022)).toEqual(before)
    const after = await yearOf(2023)
    expect(after.land.openingM2).toBe(before.land.closingM2)
    expect(hectares(after.land.clearedM2)).toBe(-0.5)
    expect(hectares(after.land.closingM2)).toBe(3)
  })

  it('is a table for spreadsheets in each language, and nobody’s who has no part in it', async () => {
    const { body } = await world.get('fatou', '/api/ordnance-year/table?year=2022&language=en')
    const lines = parse(body.slice(1))
    expect(lines[0]).toEqual(['Part', 'Figure', 'Value'])
    expect(lines).toContainEqual(['Land', 'Areas recorded', '1'])
    expect((await world.get('fatou', '/api/ordnance-year/table?year=2022')).body).toContain('حديثاً')
    expect((await world.get('bakary', '/api/ordnance-year')).status).toBe(403)
    expect((await world.get('fatou', '/api/ordnance-year?year=lots')).status).toBe(400)
  })
})
