import type { Feature } from '../kernel/feature.ts'
import * as criteria from './actions.ts'
import { designationCriterionNoun } from './criterion.ts'

export const designationCriteriaFeature = {
  name: 'designation-criteria',
  nouns: [designationCriterionNoun],
  actions: [criteria.proposeCriterion, criteria.settleCriterion],
} satisfies Feature
