import type { Feature } from '../kernel/feature.ts'
import { facilityContactNoun, facilityImportNoun, facilityNoun, facilityStepNoun } from './facility.ts'
import { closeFacility, recordContact, recordFacility, reopenFacility } from './facility-actions.ts'
import { importFacilities } from './import-actions.ts'

export const facilitiesFeature = {
  name: 'facilities',
  nouns: [facilityNoun, facilityStepNoun, facilityContactNoun, facilityImportNoun],
  actions: [recordFacility, closeFacility, reopenFacility, recordContact, importFacilities],
} satisfies Feature
