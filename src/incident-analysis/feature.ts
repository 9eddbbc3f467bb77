import type { Feature } from '../kernel/feature.ts'
import { alertRuleNoun } from './alert-rule.ts'
import * as rules from './alert-rule-actions.ts'
import { alertAnswerNoun, incidentAlertNoun } from './incident-alert.ts'
import * as alerts from './incident-alert-actions.ts'

export const incidentAnalysisFeature = {
  name: 'incident-analysis',
  nouns: [alertRuleNoun, incidentAlertNoun, alertAnswerNoun],
  actions: [rules.draftAlertRule, rules.signAlertRule, rules.withdrawAlertRule, alerts.raiseAlert, alerts.answerAlert],
} satisfies Feature
