import type { Feature } from '../kernel/feature.ts'
import { answerNoun } from './answer.ts'
import * as answers from './answer-actions.ts'
import { requestNoun, roundNoun } from './request.ts'
import * as requests from './request-actions.ts'
import * as rounds from './round-actions.ts'
import { eventNoun, measureNoun, questionNoun, riskNoun, supportNoun } from './round-records.ts'

export const dueDiligenceFeature = {
  name: 'due-diligence',
  nouns: [requestNoun, roundNoun, answerNoun, questionNoun, riskNoun, measureNoun, supportNoun, eventNoun],
  actions: [
    requests.requestDiligence,
    requests.reassessDiligence,
    requests.recordSuspicion,
    answers.proposeAnswer,
    answers.settleAnswer,
    rounds.recordQuestion,
    rounds.answerQuestion,
    rounds.assessRisk,
    rounds.planMeasure,
    rounds.reportMeasure,
    rounds.settleMeasure,
    rounds.startSupport,
    rounds.endSupport,
    rounds.recordEvent,
  ],
} satisfies Feature
