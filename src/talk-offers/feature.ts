import type { Feature } from '../kernel/feature.ts'
import { matterNoun, matterStepNoun, offerNoun } from './matter.ts'
import * as actions from './matter-actions.ts'

export const talkOffersFeature = {
  name: 'talk-offers',
  nouns: [matterNoun, matterStepNoun, offerNoun],
  actions: [
    ...[actions.openMatter, actions.makeOffer, actions.answerOffer],
    ...[actions.explainMatter, actions.signExplanation, actions.turnDownExplanation],
  ],
} satisfies Feature
