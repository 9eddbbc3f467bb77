import type { Feature } from '../kernel/feature.ts'
import * as claims from './actions.ts'
import { benefitClaimNoun } from './claim.ts'

export const claimsFeature = {
  name: 'claims',
  nouns: [benefitClaimNoun],
  actions: [claims.claimBenefit],
} satisfies Feature
