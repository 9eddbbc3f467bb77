import type { Feature } from '../kernel/feature.ts'
import { cordonEvacuationNoun, cordonNoun, cordonStepNoun, cordonWarningNoun } from './cordon.ts'
import * as actions from './cordon-actions.ts'
import { itemWeightsNoun } from './item-weights.ts'
import { recordEvacuation, recordWarning } from './people-actions.ts'
import { setItemWeights } from './weights-actions.ts'

export const cordonsFeature = {
  name: 'cordons',
  nouns: [itemWeightsNoun, cordonNoun, cordonStepNoun, cordonWarningNoun, cordonEvacuationNoun],
  actions: [
    setItemWeights,
    actions.planCordon,
    actions.orderCordon,
    actions.extendCordon,
    actions.liftCordon,
    actions.withdrawCordon,
    recordWarning,
    recordEvacuation,
  ],
} satisfies Feature
