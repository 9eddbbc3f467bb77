import type { Feature } from '../kernel/feature.ts'
import { accidentNoun, accidentStepNoun, accidentVersionNoun } from './accident.ts'
import * as actions from './accident-actions.ts'

export const accidentsFeature = {
  name: 'accidents',
  nouns: [accidentNoun, accidentVersionNoun, accidentStepNoun],
  actions: [
    actions.recordAccident,
    actions.correctAccident,
    actions.confirmAccident,
    actions.askInvestigation,
    actions.investigateAccident,
  ],
} satisfies Feature
