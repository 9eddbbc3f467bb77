import type { Feature } from '../kernel/feature.ts'
import { marketSurveyNoun } from './market-survey.ts'
import { perceptionSurveyNoun } from './perception-survey.ts'
import { recordMarketSurvey, recordPerceptionSurvey } from './survey-actions.ts'

export const surveysFeature = {
  name: 'surveys',
  nouns: [marketSurveyNoun, perceptionSurveyNoun],
  actions: [recordMarketSurvey, recordPerceptionSurvey],
} satisfies Feature
