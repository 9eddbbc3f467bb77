import type { Feature } from '../kernel/feature.ts'
import { proposeWitnessRule, settleWitnessRule } from './actions.ts'
import { witnessRuleNoun } from './witness-rule.ts'

export const witnessesFeature = {
  name: 'witnesses',
  nouns: [witnessRuleNoun],
  actions: [proposeWitnessRule, settleWitnessRule],
} satisfies Feature
