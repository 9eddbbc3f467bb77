import type { Feature } from '../kernel/feature.ts'
import { victimNoun, victimReferralNoun, victimStepNoun } from './victim.ts'
import * as actions from './victim-actions.ts'

export const victimsFeature = {
  name: 'victims',
  nouns: [victimNoun, victimReferralNoun, victimStepNoun],
  actions: [
    actions.recordVictim,
    actions.correctVictim,
    actions.referVictim,
    actions.answerVictimReferral,
    actions.followUpReferral,
  ],
} satisfies Feature
