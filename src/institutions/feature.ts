import type { Feature } from '../kernel/feature.ts'
import { institutionNoun, institutionPostNoun, institutionStepNoun, institutionUnitNoun } from './institution.ts'
import { institutionRequirementsNoun } from './requirements.ts'

export const institutionsFeature = {
  name: 'institutions',
  nouns: [institutionNoun, institutionUnitNoun, institutionPostNoun, institutionRequirementsNoun, institutionStepNoun],
  actions: [],
} satisfies Feature
