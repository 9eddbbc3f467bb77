import type { z } from 'zod'
import { orderCordon, planCordon } from '../src/cordons/cordon-actions.ts'
import { firstWeights } from '../src/cordons/item-weights.ts'
import { recordEvacuation, recordWarning } from '../src/cordons/people-actions.ts'
import { setItemWeights } from '../src/cordons/weights-actions.ts'
import { recordContact, recordFacility } from '../src/facilities/facility-actions.ts'
import { type FacilityFileRow, importFacilities } from '../src/facilities/import-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { recordReport } from '../src/ordnance-reports/report-actions.ts'
import { patrolReport } from './ordnance.ts'
import type { World } from './world.ts'

const hour = 3_600_000
/** A moment so many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

/** A school near the reported item of `patrolReport`; `given` says what is different. */
export const facility = (given: Partial<z.input<typeof recordFacility.input>> = {}) => ({
  ...{ id: newId(), kind: 'school' as const, nameAr: 'مدرسة', nameEn: 'School', points: [[13.192, 32.888]] },
  ...{ placeCode: 'B1', peopleDay: 300, peopleNight: null, peopleYear: null, source: 'Visit', sourceOn: '2020-01-01' },
  ...given,
})

/** A part of a file of public places; `given` says what is different. */
export const facilityFile = (given: Partial<z.input<typeof importFacilities.input>> = {}) => ({
  ...{
    id: newId(),
    fileName: 'places.geojson',
    sha256: 'a'.repeat(64),
    source: 'OpenStreetMap',
    sourceOn: '2020-01-01',
  },
  ...{ faulty: 0, isPublic: true, rows: [fileRow('osm:1')] },
  ...given,
})

/** A row of such a file. */
export const fileRow = (reference: string, given: Partial<FacilityFileRow> = {}): FacilityFileRow => ({
  ...{ reference, kind: 'clinic', nameAr: 'مركز', nameEn: 'Clinic', points: [[13.19, 32.886]] },
  ...{ placeCode: null, peopleDay: null, peopleNight: null, peopleYear: null },
  ...given,
})

/** A plan for a cordon around a reported mortar bomb of unknown weight; `given` says what is different. */
export const cordon = (reportId: Id | null, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), name: 'Mill', reportId, hazardId: null, itemClass: 'mortar', situation: 'publicAccess' },
  ...{ kg: null, tntKg: null, orderedM: null, asked: '', operatorName: '', operatorLevel: null, smallerReason: '' },
  ...{ validFrom: inHours(0), until: inHours(6) },
  ...given,
})

/** A cordon of a side in force, with a facility, whom to call there, a warning and an evacuation; their words say the marker. */
export async function cordonOf(
  world: World,
  who: { planner: 'khalil' | 'safa'; director: 'fatou' | 'ismail' },
  said: string,
  placeCode: string,
): Promise<Id> {
  const { planner, director } = who
  const facilityId = await world.done(planner, recordFacility, facility({ nameEn: said, source: said, placeCode }))
  await world.done(planner, recordContact, { id: newId(), facilityId, office: said, phone: '000' })
  await world.done(planner, importFacilities, facilityFile({ isPublic: false, source: said, rows: [fileRow(said)] }))
  await world.done(director, setItemWeights, { id: newId(), weights: firstWeights, reason: said })
  const reportId = await world.done(planner, recordReport, patrolReport({ description: said, placeCode }))
  const cordonId = await world.done(planner, planCordon, cordon(reportId, { name: said }))
  await world.done(director, orderCordon, { id: cordonId, note: said })
  const happened = { cordonId, facilityId, note: said }
  await world.done(planner, recordWarning, {
    id: newId(),
    ...happened,
    whom: said,
    means: 'phone',
    warnedAt: inHours(0),
  })
  await world.done(planner, recordEvacuation, {
    ...{ id: newId(), ...happened, kind: 'evacuated', assemblyId: null, people: 12, happenedAt: inHours(0) },
  })
  return cordonId
}
