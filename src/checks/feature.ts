import type { Feature } from '../kernel/feature.ts'
import * as checks from './actions.ts'
import { checkNoun } from './check.ts'
import { checkShareNoun } from './share.ts'

export const checksFeature = {
  name: 'checks',
  nouns: [checkNoun, checkShareNoun],
  actions: [checks.requestCheck, checks.answerCheck, checks.withdrawCheck, checks.exportChecks],
} satisfies Feature
