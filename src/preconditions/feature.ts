import type { Feature } from '../kernel/feature.ts'
import * as preconditions from './actions.ts'
import { phaseNoun } from './phase.ts'
import { assessmentNoun } from './precondition.ts'
import { waiverNoun } from './waiver.ts'

export const preconditionsFeature = {
  name: 'preconditions',
  nouns: [assessmentNoun, waiverNoun, phaseNoun],
  actions: [
    preconditions.assess,
    preconditions.proposeWaiver,
    preconditions.signWaiver,
    preconditions.turnDownWaiver,
    preconditions.openPhase,
    preconditions.closePhase,
  ],
} satisfies Feature
