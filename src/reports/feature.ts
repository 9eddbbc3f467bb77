import type { Feature } from '../kernel/feature.ts'
import { askReport, issueReport } from './issue-actions.ts'
import { reportIssueNoun } from './report-issue.ts'
import { reportScheduleNoun, reportShareNoun } from './report-schedule.ts'
import { reportTemplateNoun } from './report-template.ts'
import { endSchedule, endShare, setSchedule, shareReport } from './schedule-actions.ts'
import { decideTemplate, proposeTemplate } from './template-actions.ts'

export const reportsFeature = {
  name: 'reports',
  nouns: [reportTemplateNoun, reportScheduleNoun, reportShareNoun, reportIssueNoun],
  actions: [
    ...[proposeTemplate, decideTemplate, setSchedule, endSchedule, shareReport, endShare],
    ...[askReport, issueReport],
  ],
} satisfies Feature
