import type { Feature } from '../kernel/feature.ts'
import * as programme from './actions.ts'
import { organisationChangeNoun } from './organisation.ts'
import * as organisation from './organisation-actions.ts'
import { authorityNoun, officeNoun, placeNoun, programmeNoun, siteNoun, userNoun } from './programme.ts'
import { readinessNoun } from './readiness.ts'
import * as readiness from './readiness-actions.ts'

export const programmeFeature = {
  name: 'programme',
  nouns: [
    programmeNoun,
    authorityNoun,
    placeNoun,
    officeNoun,
    siteNoun,
    readinessNoun,
    userNoun,
    organisationChangeNoun,
  ],
  actions: [
    programme.found,
    programme.adoptPlaces,
    programme.openOffice,
    programme.planSite,
    organisation.renameOffice,
    organisation.closeOffice,
    organisation.reopenOffice,
    organisation.renameSite,
    readiness.confirmReadiness,
    readiness.withdrawReadiness,
    readiness.openSite,
    readiness.beginClosing,
    readiness.closeSite,
  ],
} satisfies Feature
