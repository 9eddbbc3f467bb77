import type { Feature } from '../kernel/feature.ts'
import { openEmergencyAccess, reviewEmergencyAccess } from './actions.ts'
import { emergencyAccessNoun } from './emergency-access.ts'

export const emergencyAccessFeature = {
  name: 'emergency-access',
  nouns: [emergencyAccessNoun],
  actions: [openEmergencyAccess, reviewEmergencyAccess],
} satisfies Feature
