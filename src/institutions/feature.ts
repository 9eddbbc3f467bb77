import type { Feature } from '../kernel/feature.ts'
import { institutionNoun, institutionPostNoun, institutionStepNoun, institutionUnitNoun } from './institution.ts'
import * as institutions from './institution-actions.ts'
import { institutionRequirementsNoun } from './requirements.ts'
import * as requirements from './requirements-actions.ts'

export const institutionsFeature = {
  name: 'institutions',
  nouns: [institutionNoun, institutionUnitNoun, institutionPostNoun, institutionRequirementsNoun, institutionStepNoun],
  actions: [
    institutions.recordInstitution,
    institutions.recordUnit,
    institutions.dissolveUnit,
    institutions.recordPost,
    institutions.changePlaces,
    institutions.setPostOpen,
    requirements.draftRequirements,
    requirements.signRequirements,
    requirements.withdrawRequirements,
  ],
} satisfies Feature
