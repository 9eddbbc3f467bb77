import type { Feature } from '../kernel/feature.ts'
import * as screening from './actions.ts'
import { listNoun } from './list.ts'
import { matchNoun } from './match.ts'
import { screeningResultNoun } from './result.ts'

export const screeningFeature = {
  name: 'screening',
  nouns: [listNoun, screeningResultNoun, matchNoun],
  actions: [
    screening.adoptList,
    screening.listScreened,
    screening.rescreen,
    screening.proposeMatch,
    screening.decideMatch,
    screening.reopenMatch,
  ],
  former: [screening.adoptListUntil2, screening.adoptListUntil3],
} satisfies Feature
