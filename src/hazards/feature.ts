import type { Feature } from '../kernel/feature.ts'
import { addEvidence } from './evidence-actions.ts'
import { evidenceNoun, hazardNoun, hazardStepNoun, perimeterNoun } from './hazard.ts'
import * as actions from './hazard-actions.ts'

export const hazardsFeature = {
  name: 'hazards',
  nouns: [hazardNoun, perimeterNoun, evidenceNoun, hazardStepNoun],
  actions: [
    actions.recordHazard,
    actions.redrawHazard,
    addEvidence,
    actions.confirmHazard,
    actions.suspendHazard,
    actions.resumeHazard,
    actions.divideHazard,
    actions.uniteHazards,
  ],
} satisfies Feature
