import type { Feature } from '../kernel/feature.ts'
import * as health from './actions.ts'
import { healthEntryNoun } from './health-entry.ts'
import { travelFitnessNoun } from './travel-fitness.ts'

export const healthFeature = {
  name: 'health',
  nouns: [healthEntryNoun, travelFitnessNoun],
  actions: [
    health.screenHealth,
    health.recordTest,
    health.referHealth,
    health.vaccinate,
    health.noteOutbreak,
    health.judgeFitness,
  ],
} satisfies Feature
