import type { Feature } from '../kernel/feature.ts'
import { indicatorPublicationNoun } from './publication.ts'
import { correctPublication, decidePublication, proposePublication } from './publication-actions.ts'
import { indicatorTargetNoun } from './target.ts'
import { setIndicatorTarget } from './target-actions.ts'

export const indicatorsFeature = {
  name: 'indicators',
  nouns: [indicatorTargetNoun, indicatorPublicationNoun],
  actions: [setIndicatorTarget, proposePublication, correctPublication, decidePublication],
} satisfies Feature
