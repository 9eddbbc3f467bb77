import type { Feature } from '../kernel/feature.ts'
import { citizenReportNoun, citizenReportStepNoun } from './citizen-report.ts'
import * as log from './log-actions.ts'
import * as own from './public-actions.ts'
import * as desk from './report-actions.ts'

export const citizenReportsFeature = {
  name: 'citizen-reports',
  nouns: [citizenReportNoun, citizenReportStepNoun],
  actions: [
    own.receiveCitizenReport,
    own.addToCitizenReport,
    own.withdrawCitizenReport,
    desk.lookAtReport,
    desk.askCitizen,
    log.takeReport,
    desk.referCitizen,
    desk.setReportAside,
    desk.settleSetAside,
    desk.closeReport,
    desk.reopenReport,
    log.stopUse,
  ],
} satisfies Feature
