import type { Feature } from '../kernel/feature.ts'
import { detentionHolderNoun, detentionNoun, detentionStepNoun, detentionVersionNoun } from './detention.ts'
import * as detention from './detention-actions.ts'
import * as force from './force-actions.ts'
import { forceReviewNoun, forceUseNoun, forceUseVersionNoun } from './force-use.ts'

export const forceRegistersFeature = {
  name: 'force-registers',
  nouns: [
    forceUseNoun,
    forceUseVersionNoun,
    forceReviewNoun,
    detentionNoun,
    detentionVersionNoun,
    detentionHolderNoun,
    detentionStepNoun,
  ],
  actions: [
    force.recordForce,
    force.correctForce,
    force.reviewForce,
    detention.recordDetention,
    detention.correctDetention,
    detention.keepSafeguard,
    detention.tellChildProtection,
    detention.transferDetention,
    detention.endDetention,
    detention.lookAtDeath,
  ],
} satisfies Feature
