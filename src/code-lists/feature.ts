import type { Feature } from '../kernel/feature.ts'
import { proposeCodeChange, signCodeChange, turnDownCodeChange } from './code-actions.ts'
import { codeChangeNoun } from './code-change.ts'

export const codeListsFeature = {
  name: 'code-lists',
  nouns: [codeChangeNoun],
  actions: [proposeCodeChange, signCodeChange, turnDownCodeChange],
} satisfies Feature
