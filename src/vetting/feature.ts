import type { Feature } from '../kernel/feature.ts'
import { vettingConditionNoun, vettingFindingNoun, vettingVoteNoun } from './finding.ts'
import { vettingAppealNoun } from './vetting-appeal.ts'
import { vettingCaseNoun, vettingStepNoun } from './vetting-case.ts'
import { vettingCheckNoun } from './vetting-check.ts'
import { vettingShareNoun } from './vetting-share.ts'

export const vettingFeature = {
  name: 'vetting',
  nouns: [
    vettingCaseNoun,
    vettingStepNoun,
    vettingCheckNoun,
    vettingFindingNoun,
    vettingVoteNoun,
    vettingConditionNoun,
    vettingAppealNoun,
    vettingShareNoun,
  ],
  actions: [],
} satisfies Feature
