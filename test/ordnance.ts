import type { z } from 'zod'
import { addEvidence } from '../src/hazards/evidence-actions.ts'
import { recordHazard } from '../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { recordMissedItem } from '../src/land-release/missed-item-actions.ts'
import { recordProduct } from '../src/land-release/product-actions.ts'
import { draftHandover, releaseHazard } from '../src/land-release/release-actions.ts'
import { recordExport } from '../src/ordnance-exchange/export-actions.ts'
import { findWork } from '../src/ordnance-reports/proof-of-work.ts'
import { judgeReport, recordReport } from '../src/ordnance-reports/report-actions.ts'
import type { PublicReport } from '../src/ordnance-reports/views.ts'
import { recordVisit } from '../src/quality-visits/visit-actions.ts'
import type { World } from './world.ts'

/** What a patrol saw; `given` says what is different. */
export const patrolReport = (given: Partial<z.input<typeof recordReport.input>> = {}) => ({
  ...{ id: newId(), channel: 'patrol' as const, itemClass: 'mortar' as const, quantity: 1, dangers: [] },
  ...{ description: 'Behind the mill', seenOn: null, point: null, accuracyM: null, placeTyped: '32.8872, 13.1913' },
  ...{ placeCode: 'B1', photos: [], contact: null },
  ...given,
})

/** What somebody sends from their telephone, with its work; `given` says what is different. */
export function publicReport(given: Partial<PublicReport> = {}): PublicReport {
  const id = given.id ?? newId()
  return {
    ...{ id, itemClass: 'mine', quantity: null, dangers: ['children'], description: 'قرب البئر', seenOn: null },
    ...{ point: [13.1914, 32.8873], accuracyM: 20, photos: [], contact: null, code: 'ABCDEFGHJKMN' },
    work: given.work ?? findWork(id, 0, 10_000_000) ?? -1,
    ...given,
  }
}

/** A report and a hazardous area with its evidence by the desk of a side; their words say the marker. */
export async function ordnanceOf(world: World, who: 'khalil' | 'safa', said: string, placeCode: string): Promise<Id> {
  const id = await world.done(who, recordReport, patrolReport({ description: said, placeCode, contact: said }))
  await world.done(who, judgeReport, { id, verdict: 'verified', note: said })
  const hazardId = await world.done(who, recordHazard, hazard({ name: said, placeCode, reason: said, reportId: id }))
  await world.done(who, recordExport, ordnanceExport({ purpose: said, recipient: said }))
  return world.done(who, addEvidence, evidence(hazardId, { note: said }))
}

/** A suspected area, a square of a hectare walked by compass; `given` says what is different. */
export const hazard = (given: Partial<z.input<typeof recordHazard.input>> = {}) => ({
  ...{ id: newId(), perimeterId: newId(), placeCode: 'B1', name: 'Mill field', contamination: 'minefield' as const },
  ...{ reportId: null, declination: 0, reason: 'A shepherd told of it' },
  lines: ['TP1: 32.88, 13.19', 'TP2: 0 100 m', 'TP3: 90 100 m', 'TP4: 180 100 m', '270 100 m'],
  ...given,
})

/** An item that was seen in an area; `given` says what is different. */
export const evidence = (hazardId: Id, given: Partial<z.input<typeof addEvidence.input>> = {}) => ({
  ...{ id: newId(), hazardId, type: 'explosiveItem' as const, mode: 'visual' as const, seenOn: null, note: 'A mine' },
  ...given,
})

/** Work in that area: its western half, cleared to the depth that was required; `given` says what is different. */
export const product = (
  { id, perimeterId }: { id: Id; perimeterId: Id },
  given: Partial<z.input<typeof recordProduct.input>> = {},
) => ({
  ...{ id, perimeterId, productId: newId(), taskId: null, kind: 'cleared' as const, method: 'manual' as const },
  ...{ workedFrom: '2020-06-01', workedUntil: '2020-06-10', organisation: 'Team 1', declination: 0 },
  ...{ depthRequiredCm: 20, depthCm: 20, evidence: 'Two mines destroyed', overrideReason: null },
  lines: ['32.88, 13.19', '0 100 m', '90 50 m', '180 100 m', '270 50 m'],
  ...given,
})

/** A sample of worked ground that conforms; `given` says what is different. */
export const sample = (hazardId: Id, given: Partial<z.input<typeof recordVisit.input>> = {}) => ({
  ...{ id: newId(), hazardId, kind: 'sample' as const, visitedOn: '2020-06-12', activity: 'Clearance' },
  ...{ inspected: 'Team 1', inspectedBy: 'The authority', answers: {}, workSuspended: false, sampleM2: 500, lots: 2 },
  ...{ itemsFound: 0, result: 'conforms' as const, note: '', nonConformities: [] },
  ...given,
})

/** Released land of a side: work, a visit with what it found wrong, an item that was missed, and a draft of a certificate. */
export async function landOf(
  world: World,
  { desk, leader, quality }: { desk: 'khalil' | 'safa'; leader: 'rami' | 'zaki'; quality: 'sawsan' | 'zaki' },
  said: string,
  placeCode: string,
): Promise<void> {
  const missedIn = hazard({ name: said, placeCode, reason: said })
  await world.done(desk, recordHazard, missedIn)
  await world.done(desk, recordProduct, product(missedIn, { organisation: said, evidence: said }))
  const found = { id: newId(), severity: 'major' as const, description: said, dueOn: '2020-06-20' }
  const wrong = { result: 'doesNotConform' as const, note: said, nonConformities: [found] }
  await world.done(quality, recordVisit, sample(missedIn.id, wrong))
  await world.done(leader, recordMissedItem, {
    ...{ id: missedIn.id, perimeterId: missedIn.perimeterId, missedItemId: newId(), point: null, reportId: null },
    ...{ placeTyped: '32.8804, 13.1904', foundOn: '2020-08-01', note: said },
  })
  const whole = hazard({ name: said, placeCode, reason: said })
  await world.done(desk, recordHazard, whole)
  const lines = ['32.88, 13.19', '0 100 m', '90 100 m', '180 100 m', '270 100 m']
  await world.done(desk, recordProduct, product(whole, { lines, organisation: said, evidence: said }))
  await world.done(quality, recordVisit, sample(whole.id, { note: said }))
  await world.done(desk, releaseHazard, { id: whole.id, report: said })
  await world.done(desk, draftHandover, {
    ...{ id: newId(), hazardId: whole.id, recipient: said, landUse: said, residualRisk: said, community: said },
    ...{ handedOverOn: '2020-07-01', checkOn: null },
  })
}
/** Areas that go out as GeoJSON; `given` says what is different. */
export const ordnanceExport = (given: Partial<z.input<typeof recordExport.input>> = {}) => ({
  ...{ id: newId(), what: 'hazards' as const, format: 'geojson' as const, precision: 'exact' as const },
  ...{ chosen: 'all' as const, purpose: 'A map for the survey', recipient: 'Mine action centre' },
  ...given,
})
