import type { Feature } from '../kernel/feature.ts'
import { appealNoun, postingNoun, probationNoun, reviewNoun } from './posting.ts'
import * as postings from './posting-actions.ts'
import * as probations from './probation-actions.ts'

export const postingsFeature = {
  name: 'postings',
  nouns: [postingNoun, probationNoun, reviewNoun, appealNoun],
  actions: [
    postings.place,
    postings.endPosting,
    probations.proposeReview,
    probations.settleReview,
    probations.fileAppeal,
    probations.decideAppeal,
  ],
} satisfies Feature
