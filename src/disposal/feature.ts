import type { Feature } from '../kernel/feature.ts'
import * as disposal from './actions.ts'
import { disposalPlanNoun } from './disposal.ts'
import { evidenceHoldNoun } from './evidence-hold.ts'

export const disposalFeature = {
  name: 'disposal',
  nouns: [evidenceHoldNoun, disposalPlanNoun],
  actions: [
    disposal.placeHold,
    disposal.liftHold,
    disposal.planDisposal,
    disposal.signDisposal,
    disposal.executeDisposal,
    disposal.cancelDisposal,
  ],
  former: [disposal.planDisposalUntil2, disposal.signDisposalUntil2, disposal.executeDisposalUntil2],
} satisfies Feature
