import type { z } from 'zod'
import { addEvidence } from '../src/hazards/evidence-actions.ts'
import { recordHazard } from '../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { recordExport } from '../src/ordnance-exchange/export-actions.ts'
import { findWork } from '../src/ordnance-reports/proof-of-work.ts'
import { judgeReport, recordReport } from '../src/ordnance-reports/report-actions.ts'
import type { PublicReport } from '../src/ordnance-reports/views.ts'
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

/** Areas that go out as GeoJSON; `given` says what is different. */
export const ordnanceExport = (given: Partial<z.input<typeof recordExport.input>> = {}) => ({
  ...{ id: newId(), what: 'hazards' as const, format: 'geojson' as const, precision: 'exact' as const },
  ...{ chosen: 'all' as const, purpose: 'A map for the survey', recipient: 'Mine action centre' },
  ...given,
})
