import type { Feature } from '../kernel/feature.ts'
import * as eligibility from './actions.ts'
import { criteriaSetNoun } from './criteria.ts'
import * as criteria from './criteria-actions.ts'
import { eligibilityDecisionNoun } from './decision.ts'
import { eligibilityVoteNoun } from './vote.ts'

export const eligibilityFeature = {
  name: 'eligibility',
  nouns: [criteriaSetNoun, eligibilityDecisionNoun, eligibilityVoteNoun],
  actions: [
    criteria.draftCriteria,
    criteria.signCriteria,
    eligibility.propose,
    eligibility.vote,
    eligibility.proposeRevocation,
    eligibility.withdraw,
    eligibility.tell,
  ],
} satisfies Feature
