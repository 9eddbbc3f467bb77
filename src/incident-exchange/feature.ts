import type { Feature } from '../kernel/feature.ts'
import * as actions from './actions.ts'
import { incidentExportNoun } from './incident-export.ts'
import { incidentReleaseNoun } from './incident-release.ts'

export const incidentExchangeFeature = {
  name: 'incident-exchange',
  nouns: [incidentReleaseNoun, incidentExportNoun],
  actions: [actions.proposeRelease, actions.decideRelease, actions.withdrawRelease, actions.recordIncidentExport],
} satisfies Feature
