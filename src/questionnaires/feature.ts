import type { Feature } from '../kernel/feature.ts'
import * as questionnaires from './actions.ts'
import * as answers from './answer-actions.ts'
import { questionnaireNoun } from './questionnaire.ts'
import { questionnaireAnswersNoun } from './questionnaire-answers.ts'
import { questionnaireShareNoun } from './questionnaire-share.ts'

export const questionnairesFeature = {
  name: 'questionnaires',
  nouns: [questionnaireNoun, questionnaireAnswersNoun, questionnaireShareNoun],
  actions: [
    questionnaires.proposeQuestionnaire,
    questionnaires.signQuestionnaire,
    questionnaires.turnDownQuestionnaire,
    questionnaires.proposeRetirement,
    questionnaires.retireQuestionnaire,
    answers.recordAnswers,
    answers.exportAnswers,
  ],
} satisfies Feature
