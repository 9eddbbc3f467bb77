import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { addEvidence } from '../../src/hazards/evidence-actions.ts'
import {
  confirmHazard,
  divideHazard,
  recordHazard,
  redrawHazard,
  suspendHazard,
} from '../../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { concludeMissedItem, recordMissedItem } from '../../src/land-release/missed-item-actions.ts'
import { missedItemJob } from '../../src/land-release/missed-item-job.ts'
import { extendHazard, recordProduct, withdrawProduct } from '../../src/land-release/product-actions.ts'
import {
  closeHazard,
  draftHandover,
  releaseHazard,
  signHandover,
  voidHandover,
} from '../../src/land-release/release-actions.ts'
import { LandLedgersView, LandLedgerView } from '../../src/land-release/views.ts'
import { judgeReport, recordReport } from '../../src/ordnance-reports/report-actions.ts'
import {
  closeNonConformity,
  correctNonConformity,
  recordVisit,
  sendBackNonConformity,
} from '../../src/quality-visits/visit-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { evidence, hazard, patrolReport, product, sample } from '../ordnance.ts'
import { paperOf } from '../pdf.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (id: Id, who: CastName = 'khalil') =>
  LandLedgerView.parse(JSON.parse((await world.get(who, `/api/land-ledgers/${id}`)).body))
const answerOf = (action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>, who: CastName = 'khalil') =>
  world.do(who, action, input)

/** The square of a hectare, and its perimeter. */
async function area(given: Parameters<typeof hazard>[0] = {}) {
  const input = hazard(given)
  await world.done('khalil', recordHazard, input)
  return { id: input.id, perimeterId: input.perimeterId }
}
const strip = (from: number, to: number) => [
  '32.88, 13.19',
  ...(from === 0 ? [] : [`90 ${from} m`]),
  '0 100 m',
  `90 ${to - from} m`,
  '180 100 m',
  ...(from === 0 ? [`270 ${to} m`] : []),
]
/** A strip of the square, so many metres from its west side; drawn from the corner, which is itself no corner where it begins later. */
function stripLines(from: number, to: number): string[] {
  if (from === 0) return strip(0, to)
  const lat = 32.88
  const east = (metres: number) => 13.19 + metres / 93_540
  return [`${lat}, ${east(from)}`, '0 100 m', `90 ${to - from} m`, '180 100 m', `270 ${to - from} m`]
}
const squareMetres = (ledger: LandLedgerView['ledger']) =>
  ledger && {
    cancelled: Math.round(ledger.cancelledM2 / 100) * 100,
    reduced: Math.round(ledger.reducedM2 / 100) * 100,
    cleared: Math.round(ledger.clearedM2 / 100) * 100,
    remaining: Math.round(ledger.remainingM2 / 100) * 100,
  }

describe('the ledger of an area', () => {
  it('is initial and added, less cancelled, reduced and cleared: what remains', async () => {
    const of = await area()
    await world.done('rami', recordProduct, product(of))
    await world.done(
      'khalil',
      recordProduct,
      product(of, { kind: 'reduced', method: 'technicalSurvey', lines: stripLines(50, 80) }),
    )
    const { ledger, entries, products } = await view(of.id)
    expect(squareMetres(ledger)).toEqual({ cancelled: 0, reduced: 3000, cleared: 5000, remaining: 2000 })
    const { initialM2 = 0, addedM2 = 0, cancelledM2 = 0, reducedM2 = 0, clearedM2 = 0, remainingM2 = 0 } = ledger ?? {}
    expect(Math.abs(initialM2 + addedM2 - cancelledM2 - reducedM2 - clearedM2 - remainingM2)).toBeLessThan(1)
    expect(entries.map(({ entry: { kind, cause } }) => `${kind} ${cause}`)).toEqual([
      'cleared recorded',
      'reduced recorded',
    ])
    expect(products[0]?.product.lines[0]).toBe('32.88, 13.19')
  })

  it('counts no ground twice, and says what lay in earlier work or outside', async () => {
    const of = await area()
    await world.done('rami', recordProduct, product(of))
    await world.done('rami', recordProduct, product(of, { lines: strip(0, 120), workedUntil: '2020-06-11' }))
    const { ledger, products } = await view(of.id)
    expect(squareMetres(ledger)?.cleared).toBe(10_000)
    const [, wide] = products
    expect(Math.round((wide?.product.overlapM2 ?? 0) / 100)).toBe(50)
    expect(Math.round((wide?.product.outsideM2 ?? 0) / 100)).toBe(20)
    expect(await answerOf(recordProduct, product(of))).toMatchObject({ code: 'landProduct.allReleased' })
    const far = product(of, { lines: ['32.9, 13.3', '0 100 m', '90 50 m', '180 100 m', '270 50 m'] })
    expect(await answerOf(recordProduct, far)).toMatchObject({ code: 'landProduct.outside', field: 'lines' })
  })

  it('puts work in the order of its days, whenever it is entered', async () => {
    const of = await area()
    const cleared = product(of, { lines: strip(0, 60), workedUntil: '2020-06-20' })
    await world.done('rami', recordProduct, cleared)
    const before = { kind: 'reduced', method: 'technicalSurvey', lines: strip(0, 40) } as const
    await world.done('khalil', recordProduct, product(of, { ...before, workedUntil: '2020-06-05' }))
    const { ledger, entries, products } = await view(of.id)
    expect(squareMetres(ledger)).toEqual({ cancelled: 0, reduced: 4000, cleared: 2000, remaining: 4000 })
    expect(products.map(({ product: { kind } }) => kind)).toEqual(['reduced', 'cleared'])
    expect(entries.map(({ entry }) => [entry.kind, entry.cause, Math.round(entry.areaM2 / 100)])).toEqual(
      expect.arrayContaining([
        ['cleared', 'recorded', 60],
        ['reduced', 'recorded', 40],
        ['cleared', 'reckoned', -40],
      ]),
    )
  })

  it('refuses a method that does not release so, less depth, and days that cannot be', async () => {
    const of = await area()
    const refused = async (given: Parameters<typeof product>[1]) => answerOf(recordProduct, product(of, given))
    expect(await refused({ kind: 'cancelled' })).toMatchObject({ code: 'landProduct.method', field: 'method' })
    expect(await refused({ depthCm: 19 })).toMatchObject({ code: 'landProduct.depth', facts: { required: 20 } })
    expect(await refused({ depthCm: null })).toMatchObject({ code: 'landProduct.noDepth', field: 'depthCm' })
    expect(await refused({ workedFrom: '2020-07-01' })).toMatchObject({ code: 'landProduct.reversed' })
    expect(await refused({ workedUntil: '2999-01-01' })).toMatchObject({ code: 'landProduct.notYet' })
    expect(await refused({ perimeterId: newId() })).toMatchObject({ code: 'landRelease.redrawn' })
    expect(await refused({ taskId: newId() })).toMatchObject({ code: 'landProduct.taskUnknown' })
    const crossed = ['32.88, 13.19', '32.881, 13.191', '32.88, 13.191', '32.881, 13.19']
    expect(await refused({ lines: crossed })).toMatchObject({ code: 'perimeter.crossesItself' })
    await world.done('khalil', suspendHazard, { id: of.id, note: 'No security' })
    expect(await refused({})).toMatchObject({ code: 'hazard.notNow' })
  })

  it('cancels no confirmed ground but by a director, with reasons', async () => {
    const of = await area()
    await world.done('khalil', addEvidence, evidence(of.id))
    await world.done('fatou', confirmHazard, { id: of.id, note: 'Seen' })
    const survey = { kind: 'cancelled', method: 'nonTechnicalSurvey', depthRequiredCm: null, depthCm: null } as const
    expect(await answerOf(recordProduct, product(of, survey))).toMatchObject({ code: 'landProduct.confirmedCancelled' })
    expect(await answerOf(recordProduct, product(of, survey), 'fatou')).toMatchObject({
      code: 'landProduct.noOverride',
    })
    const reasons = {
      ...survey,
      overrideReason: 'The mine was one that rain had carried; the survey was gone over again.',
    }
    await world.done('fatou', recordProduct, product(of, reasons))
    expect(squareMetres((await view(of.id)).ledger)?.cancelled).toBe(5000)
  })

  it('takes work back by another, and its ground counts for what was done after it', async () => {
    const of = await area()
    const wrong = product(of, { lines: strip(0, 60), workedUntil: '2020-06-05' })
    await world.done('khalil', recordProduct, wrong)
    await world.done(
      'rami',
      recordProduct,
      product(of, { kind: 'reduced', method: 'technicalSurvey', lines: strip(0, 80) }),
    )
    expect(squareMetres((await view(of.id)).ledger)).toMatchObject({ cleared: 6000, reduced: 2000 })
    const withdraw = { ...of, productId: wrong.productId, note: 'Another field was meant' }
    expect(await answerOf(withdrawProduct, withdraw)).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('sawsan', withdrawProduct, withdraw)
    const { ledger, products, entries } = await view(of.id)
    expect(squareMetres(ledger)).toEqual({ cancelled: 0, reduced: 8000, cleared: 0, remaining: 2000 })
    expect(products.map(({ product: { status } }) => status)).toEqual(['withdrawn', 'standing'])
    expect(entries.find(({ entry }) => entry.cause === 'withdrawn')?.entry.note).toBe('Another field was meant')
    expect(await answerOf(withdrawProduct, withdraw, 'fatou')).toMatchObject({ code: 'landProduct.unknown' })
  })

  it('is extended, and neither drawn anew nor divided once ground was released', async () => {
    const of = await area()
    const wider = ['32.88, 13.19', '0 100 m', '90 150 m', '180 100 m', '270 150 m']
    const extend = { ...of, newPerimeterId: newId(), lines: wider, declination: 0, change: 'Two more craters' }
    expect(await answerOf(extendHazard, extend)).toMatchObject({ code: 'landRelease.nothingReleased' })
    await world.done('rami', recordProduct, product(of, { lines: strip(0, 120) }))
    const redraw = { id: of.id, perimeterId: newId(), lines: wider, declination: 0, change: 'x' }
    expect(await answerOf(redrawHazard, redraw)).toMatchObject({ code: 'hazard.groundReleased' })
    const parts = ['A', 'B'].map((name) => ({ id: newId(), perimeterId: newId(), name }))
    expect(await answerOf(divideHazard, { id: of.id, parts, from: 1, to: 3, over: [], note: 'x' })).toMatchObject({
      code: 'hazard.groundReleased',
    })
    expect(await answerOf(extendHazard, { ...extend, lines: strip(0, 90) })).toMatchObject({
      code: 'landRelease.leavesGround',
    })
    await world.done('khalil', extendHazard, extend)
    const { ledger, hazard: grown, entries } = await view(of.id)
    expect(Math.round((ledger?.addedM2 ?? 0) / 100)).toBe(50)
    // The work had gone beyond the old perimeter; what lay outside counts now.
    expect(squareMetres(ledger)).toEqual({ cancelled: 0, reduced: 0, cleared: 12_000, remaining: 3000 })
    expect(grown.version).toBe(2)
    expect(entries.map(({ entry }) => entry.cause)).toEqual(
      expect.arrayContaining(['recorded', 'extended', 'reckoned']),
    )
  })
})

/** An area of which all ground was cleared. */
async function cleared() {
  const of = await area()
  const all = product(of, { lines: strip(0, 100) })
  await world.done('rami', recordProduct, all)
  return { ...of, productId: all.productId }
}
const certificate = (hazardId: Id) => ({
  ...{ id: newId(), hazardId, recipient: 'Municipality', landUse: 'Wheat', checkOn: '2021-07-01' },
  ...{ residualRisk: 'Deeper than 20 cm is unknown', community: 'A meeting was held', handedOverOn: '2020-07-01' },
})

describe('an area is released and handed over', () => {
  it('when nothing remains, quality took a sample after the last work, and nothing severe is open', async () => {
    const of = await area()
    const release = { id: of.id, report: 'All was worked' }
    await world.done('rami', recordProduct, product(of))
    expect(await answerOf(releaseHazard, release)).toMatchObject({ code: 'landRelease.remains' })
    await world.done('sawsan', recordVisit, sample(of.id))
    await world.done('rami', recordProduct, product(of, { lines: strip(0, 100), workedUntil: '2020-06-11' }))
    // The sample was taken before the last work.
    expect(await answerOf(releaseHazard, release)).toMatchObject({ code: 'landRelease.noSample' })
    const wrong = { id: newId(), severity: 'major' as const, description: 'Lanes are not marked', dueOn: '2020-06-20' }
    await world.done('sawsan', recordVisit, sample(of.id, { result: 'doesNotConform', nonConformities: [wrong] }))
    expect(await answerOf(releaseHazard, release)).toMatchObject({ code: 'landRelease.notConform' })
    await world.done('sawsan', recordVisit, sample(of.id))
    expect(await answerOf(releaseHazard, release)).toMatchObject({ code: 'landRelease.severe', facts: { count: 1 } })
    expect(await answerOf(closeNonConformity, { id: wrong.id, note: 'x' }, 'sawsan')).toMatchObject({
      code: 'nonConformity.notNow',
    })
    await world.done('rami', correctNonConformity, { id: wrong.id, measure: 'Marked anew' })
    await world.done('sawsan', sendBackNonConformity, { id: wrong.id, note: 'The north side is missing' })
    await world.done('khalil', correctNonConformity, { id: wrong.id, measure: 'The north side too' })
    await world.done('sawsan', closeNonConformity, { id: wrong.id, note: 'Seen' })
    await world.done('khalil', releaseHazard, release)
    expect((await view(of.id)).hazard.status).toBe('released')
    expect(await answerOf(recordProduct, product(of))).toMatchObject({ code: 'hazard.notNow' })
  })

  it('refuses a sample by who worked there, and one that denies what it found', async () => {
    const south = hazard({ placeCode: 'B3' })
    await world.done('safa', recordHazard, south)
    await world.done('zaki', recordProduct, product(south))
    expect(await answerOf(recordVisit, sample(south.id), 'zaki')).toMatchObject({ code: 'signature.twoPersonRule' })
    const of = await cleared()
    const refused = (given: Parameters<typeof sample>[1]) => answerOf(recordVisit, sample(of.id, given), 'sawsan')
    expect(await refused({ itemsFound: 1 })).toMatchObject({ code: 'qualityVisit.itemIsCritical' })
    expect(await refused({ sampleM2: null })).toMatchObject({ code: 'qualityVisit.noSample' })
    expect(await refused({ result: 'doesNotConform' })).toMatchObject({ code: 'qualityVisit.nothingNamed' })
    expect(await refused({ answers: { medic: 'no' } })).toMatchObject({ code: 'qualityVisit.notConform' })
    expect(await refused({ visitedOn: '2999-01-01' })).toMatchObject({ code: 'qualityVisit.notYet' })
  })

  it('goes back on a certificate of two people, which proves itself', async () => {
    const of = await cleared()
    await world.done('sawsan', recordVisit, sample(of.id))
    const draft = certificate(of.id)
    expect(await answerOf(draftHandover, draft)).toMatchObject({ code: 'hazard.notNow' })
    await world.done('khalil', releaseHazard, { id: of.id, report: 'All was worked' })
    const first = { ...draft, id: newId(), recipient: 'Wrong' }
    await world.done('khalil', draftHandover, first)
    expect(await answerOf(draftHandover, draft)).toMatchObject({ code: 'landHandover.hasDraft' })
    await world.done('khalil', voidHandover, { id: first.id, note: 'Wrong recipient' })
    await world.done('khalil', draftHandover, draft)
    expect(await answerOf(signHandover, { id: draft.id })).toMatchObject({ code: 'action.notAllowed' })
    await world.done('fatou', signHandover, { id: draft.id })
    const { hazard: given, handovers } = await view(of.id)
    expect(given.status).toBe('handedOver')
    expect(handovers[0]?.handover).toMatchObject({ status: 'signed', methods: ['manual'], depthCm: 20 })
    const paper = await paperOf(world, 'khalil', `/api/land-handovers/${draft.id}/certificate?language=fr`)
    expect(paper.length).toBeGreaterThan(10_000)
    expect((await world.get('safa', `/api/land-handovers/${draft.id}/certificate`)).status).toBe(404)
    await world.done('khalil', closeHazard, { id: of.id, note: 'Looked at after a year' })
    expect((await view(of.id)).hazard.status).toBe('closed')
  })

  it('is open again when an item is found in it, until that is investigated and the ground worked anew', async () => {
    const of = await cleared()
    await world.done('sawsan', recordVisit, sample(of.id))
    await world.done('khalil', releaseHazard, { id: of.id, report: 'All was worked' })
    const draft = certificate(of.id)
    await world.done('khalil', draftHandover, draft)
    await world.done('fatou', signHandover, { id: draft.id })
    const found = {
      ...{ id: of.id, perimeterId: of.perimeterId, missedItemId: newId(), point: null, reportId: null },
      ...{ foundOn: '2020-08-01', note: 'A farmer ploughed it up' },
    }
    expect(await answerOf(recordMissedItem, { ...found, placeTyped: '32.95, 13.4' })).toMatchObject({
      code: 'missedItem.notReleased',
    })
    expect(await answerOf(recordMissedItem, { ...found, placeTyped: '' })).toMatchObject({ code: 'missedItem.nowhere' })
    await world.done('khalil', recordMissedItem, { ...found, placeTyped: '32.8804, 13.1904' })
    const { hazard: again, ledger, products } = await view(of.id)
    expect(again.status).toBe('open')
    expect(products[0]?.product.status).toBe('reopened')
    expect(squareMetres(ledger)).toEqual({ cancelled: 0, reduced: 0, cleared: 0, remaining: 10_000 })
    await world.done(
      'rami',
      recordProduct,
      product(of, { lines: strip(0, 100), depthCm: 60, workedUntil: '2020-09-01' }),
    )
    await world.done('sawsan', recordVisit, sample(of.id, { visitedOn: '2020-08-31' }))
    // A sample that was taken before the work ended says nothing of it, whenever it is entered.
    expect(await answerOf(releaseHazard, { id: of.id, report: 'x' })).toMatchObject({ code: 'landRelease.noSample' })
    await world.done('sawsan', recordVisit, sample(of.id, { visitedOn: '2020-09-02' }))
    expect(await answerOf(releaseHazard, { id: of.id, report: 'x' })).toMatchObject({
      code: 'landRelease.notInvestigated',
    })
    const conclude = { id: found.missedItemId, cause: 'deeper', conclusion: 'It lay at 45 cm' }
    await world.done('sawsan', concludeMissedItem, conclude)
    expect(await answerOf(concludeMissedItem, conclude, 'sawsan')).toMatchObject({ code: 'missedItem.concluded' })
    await world.done('khalil', releaseHazard, { id: of.id, report: 'Worked to 60 cm' })
    // The first certificate still says what was handed over then.
    const first = (await view(of.id)).handovers[0]?.handover
    expect(first).toMatchObject({ status: 'signed', depthCm: 20 })
    expect(Math.round((first?.clearedM2 ?? 0) / 100)).toBe(100)
  })

  it('is not handed over on a draft that speaks of other work', async () => {
    const of = await cleared()
    await world.done('sawsan', recordVisit, sample(of.id))
    await world.done('khalil', releaseHazard, { id: of.id, report: 'All was worked' })
    const draft = certificate(of.id)
    await world.done('khalil', draftHandover, draft)
    const missedItemId = newId()
    await world.done('khalil', recordMissedItem, {
      ...{ id: of.id, perimeterId: of.perimeterId, missedItemId, point: null, reportId: null },
      ...{ placeTyped: '32.8804, 13.1904', foundOn: '2020-08-01', note: 'Ploughed up' },
    })
    const deeper = { lines: strip(0, 100), depthCm: 60, workedUntil: '2020-09-01' }
    await world.done('rami', recordProduct, product(of, deeper))
    await world.done('sawsan', recordVisit, sample(of.id, { visitedOn: '2020-09-02' }))
    await world.done('sawsan', concludeMissedItem, { id: missedItemId, cause: 'deeper', conclusion: 'At 45 cm' })
    await world.done('khalil', releaseHazard, { id: of.id, report: 'Worked to 60 cm' })
    expect(await answerOf(signHandover, { id: draft.id }, 'fatou')).toMatchObject({ code: 'landHandover.changed' })
    await world.done('khalil', voidHandover, { id: draft.id, note: 'Other work' })
    const again = certificate(of.id)
    await world.done('khalil', draftHandover, again)
    await world.done('fatou', signHandover, { id: again.id })
  })

  it('is open again by itself when a report that is true lies in it', async () => {
    const of = await cleared()
    await world.done('sawsan', recordVisit, sample(of.id))
    await world.done('khalil', releaseHazard, { id: of.id, report: 'All was worked' })
    const near = await world.done('khalil', recordReport, patrolReport({ placeTyped: '32.8812, 13.1904' }))
    await world.done('khalil', judgeReport, { id: near, verdict: 'verified', note: 'Beside it' })
    expect(await missedItemJob.isDue(world.sulh)).toBe(false)
    const inside = await world.done('khalil', recordReport, patrolReport({ placeTyped: '32.8804, 13.1904' }))
    expect(await missedItemJob.isDue(world.sulh)).toBe(false)
    await world.done('khalil', judgeReport, { id: inside, verdict: 'verified', note: 'In the field' })
    await missedItemJob.run(world.sulh, () => {}, new AbortController().signal)
    const { hazard: again, missedItems } = await view(of.id)
    expect(again.status).toBe('open')
    expect(missedItems[0]?.item).toMatchObject({ reportId: inside, productId: of.productId })
    expect(await missedItemJob.isDue(world.sulh)).toBe(false)
  })
})

describe('who sees and who may', () => {
  it('is the business of its side', async () => {
    const of = await cleared()
    expect((await world.get('safa', `/api/land-ledgers/${of.id}`)).status).toBe(404)
    expect((await world.get('bakary', '/api/land-ledgers')).status).toBe(403)
    expect(await answerOf(recordProduct, product(of), 'safa')).toMatchObject({ code: 'hazard.unknown' })
    expect(await answerOf(recordVisit, sample(of.id), 'zaki')).toMatchObject({ code: 'hazard.unknown' })
    const { rows, sums } = LandLedgersView.parse(JSON.parse((await world.get('fatou', '/api/land-ledgers')).body))
    expect(rows.length).toBeGreaterThan(5)
    const { initialM2, addedM2, cancelledM2, reducedM2, clearedM2, remainingM2 } = sums
    expect(Math.abs(initialM2 + addedM2 - cancelledM2 - reducedM2 - clearedM2 - remainingM2)).toBeLessThan(1)
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('no ledger leaves its entries, no work changes, and nothing is released that remains', async () => {
    const of = await area()
    const half = product(of)
    await world.done('rami', recordProduct, half)
    expect(
      await asWriter(
        `update land_ledgers set cleared_m2 = cleared_m2 + 50, remaining_m2 = remaining_m2 - 50 where id = '${of.id}'`,
      ),
    ).toBe('23514')
    expect(await asWriter(`update land_ledgers set remaining_m2 = 0 where id = '${of.id}'`)).toBe('23514')
    expect(await asWriter(`update land_products set depth_cm = 90 where id = '${half.productId}'`)).toBe('23001')
    expect(await asWriter(`delete from land_entries where hazard_id = '${of.id}'`)).toBe('42501')
    expect(await asWriter(`update hazards set status = 'released' where id = '${of.id}'`)).toBe('23001')
    const whole = await cleared()
    await world.done('sawsan', recordVisit, sample(whole.id))
    await world.done('khalil', releaseHazard, { id: whole.id, report: 'x' })
    expect(await asWriter(`update hazards set status = 'handedOver' where id = '${whole.id}'`)).toBe('23001')
    const draft = certificate(whole.id)
    await world.done('khalil', draftHandover, draft)
    const sign = (who: string) =>
      `update land_handovers set status = 'signed', signed_by = (select id from users where login = '${who}'), signed_at = now(),
         paper_id = gen_random_uuid() where id = '${draft.id}'`
    expect(await asWriter(sign('khalil'))).toBe('23514')
    expect(await asWriter(`update land_handovers set recipient = 'x' where id = '${draft.id}'`)).toBe('23001')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
