import type { Feature } from '../kernel/feature.ts'
import * as interviews from './actions.ts'
import { gradeNoun } from './grade.ts'
import { interviewNoun } from './interview.ts'
import { questionSetNoun } from './question-set.ts'
import * as questionSets from './question-set-actions.ts'

export const interviewsFeature = {
  name: 'interviews',
  nouns: [questionSetNoun, interviewNoun, gradeNoun],
  actions: [
    questionSets.draftQuestionSet,
    questionSets.editQuestionSet,
    questionSets.signQuestionSet,
    questionSets.proposeRetirement,
    questionSets.retireQuestionSet,
    interviews.holdInterview,
    interviews.gradeInterview,
  ],
  former: [interviews.holdInterviewUntil2],
} satisfies Feature
