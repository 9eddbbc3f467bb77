import type { Feature } from '../kernel/feature.ts'
import * as decisions from './decision-actions.ts'
import * as formulas from './formula-actions.ts'
import { rankDecisionNoun } from './rank-decision.ts'
import { rankFormulaNoun } from './rank-formula.ts'

export const ranksFeature = {
  name: 'ranks',
  nouns: [rankFormulaNoun, rankDecisionNoun],
  actions: [
    formulas.draftFormula,
    formulas.signFormula,
    formulas.declineFormula,
    decisions.proposeRank,
    decisions.settleRank,
  ],
} satisfies Feature
