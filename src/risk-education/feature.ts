import type { Feature } from '../kernel/feature.ts'
import { riskSessionNoun } from './risk-session.ts'
import { recordRiskSession } from './risk-session-actions.ts'

export const riskEducationFeature = {
  name: 'risk-education',
  nouns: [riskSessionNoun],
  actions: [recordRiskSession],
} satisfies Feature
