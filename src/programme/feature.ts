import type { Feature } from '../kernel/feature.ts'
import * as programme from './actions.ts'
import { authorityNoun, officeNoun, placeNoun, programmeNoun, siteNoun, userNoun } from './programme.ts'
import { readinessNoun } from './readiness.ts'
import * as readiness from './readiness-actions.ts'

export const programmeFeature = {
  name: 'programme',
  nouns: [programmeNoun, authorityNoun, placeNoun, officeNoun, siteNoun, readinessNoun, userNoun],
  actions: [
    programme.found,
    programme.adoptPlaces,
    programme.openOffice,
    programme.planSite,
    readiness.confirmReadiness,
    readiness.withdrawReadiness,
    readiness.openSite,
    readiness.beginClosing,
    readiness.closeSite,
  ],
} satisfies Feature
