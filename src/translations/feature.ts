import type { Feature } from '../kernel/feature.ts'
import { proposeTranslation, signTranslation, turnDownTranslation } from './translation-actions.ts'
import { translationChangeNoun } from './translation-change.ts'

export const translationsFeature = {
  name: 'translations',
  nouns: [translationChangeNoun],
  actions: [proposeTranslation, signTranslation, turnDownTranslation],
} satisfies Feature
