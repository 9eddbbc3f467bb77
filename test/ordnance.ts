import type { z } from 'zod'
import { type Id, newId } from '../src/kernel/ids.ts'
import { findWork } from '../src/ordnance-reports/proof-of-work.ts'
import { recordReport } from '../src/ordnance-reports/report-actions.ts'
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

/** A report by the desk of a side whose words say the marker. */
export function reportsOf(world: World, who: 'khalil' | 'safa', said: string, placeCode: string): Promise<Id> {
  return world.done(who, recordReport, patrolReport({ description: said, placeCode, contact: said }))
}
