import type { Feature } from '../kernel/feature.ts'
import * as handling from './handling-actions.ts'
import { incidentNoun, incidentStepNoun, incidentVersionNoun } from './incident.ts'
import * as actions from './incident-actions.ts'

export const incidentsFeature = {
  name: 'incidents',
  nouns: [incidentNoun, incidentVersionNoun, incidentStepNoun],
  actions: [
    ...[actions.recordIncident, actions.correctIncident],
    ...[handling.shareIncident, handling.respondIncident, handling.closeIncident, handling.reopenIncident],
    handling.linkOrdnanceReport,
  ],
} satisfies Feature
