import type { Feature } from '../kernel/feature.ts'
import { dailyReportNoun, dailyReportRuleNoun } from './daily-report.ts'
import * as actions from './report-actions.ts'

export const dailyReportsFeature = {
  name: 'dailyReports',
  nouns: [dailyReportRuleNoun, dailyReportNoun],
  actions: [
    ...[actions.setReportRule, actions.issueReport, actions.correctReport, actions.releaseReport],
    actions.turnDownReport,
  ],
} satisfies Feature
