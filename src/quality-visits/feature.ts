import type { Feature } from '../kernel/feature.ts'
import { nonConformityNoun, qualityVisitNoun } from './quality-visit.ts'
import { closeNonConformity, correctNonConformity, recordVisit, sendBackNonConformity } from './visit-actions.ts'

export const qualityVisitsFeature = {
  name: 'quality-visits',
  nouns: [qualityVisitNoun, nonConformityNoun],
  actions: [recordVisit, correctNonConformity, closeNonConformity, sendBackNonConformity],
} satisfies Feature
