import type { Feature } from '../kernel/feature.ts'
import { designationCriterionNoun } from './criterion.ts'

export const designationCriteriaFeature = {
  name: 'designation-criteria',
  nouns: [designationCriterionNoun],
  actions: [],
} satisfies Feature
