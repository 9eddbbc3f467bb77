import type { Feature } from '../kernel/feature.ts'
import { ordnanceReportNoun, ordnanceReportStepNoun } from './ordnance-report.ts'
import * as actions from './report-actions.ts'

export const ordnanceReportsFeature = {
  name: 'ordnance-reports',
  nouns: [ordnanceReportNoun, ordnanceReportStepNoun],
  actions: [
    actions.receiveReport,
    actions.recordReport,
    actions.judgeReport,
    actions.mergeReport,
    actions.closeReport,
    actions.reopenReport,
  ],
} satisfies Feature
