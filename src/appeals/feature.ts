import type { Feature } from '../kernel/feature.ts'
import * as appeals from './actions.ts'
import { appealNoun } from './appeal.ts'

export const appealsFeature = {
  name: 'appeals',
  nouns: [appealNoun],
  actions: [
    appeals.fileAppeal,
    appeals.registerAppeal,
    appeals.hearAppeal,
    appeals.proposeAppeal,
    appeals.decideAppeal,
    appeals.tellAppeal,
  ],
} satisfies Feature
