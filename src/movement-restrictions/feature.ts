import type { Feature } from '../kernel/feature.ts'
import { movementRestrictionNoun, restrictionVersionNoun } from './movement-restriction.ts'
import { correctRestriction, recordRestriction } from './restriction-actions.ts'

export const movementRestrictionsFeature = {
  name: 'movementRestrictions',
  nouns: [movementRestrictionNoun, restrictionVersionNoun],
  actions: [recordRestriction, correctRestriction],
} satisfies Feature
