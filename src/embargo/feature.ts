import type { Feature } from '../kernel/feature.ts'
import { deliveryNoun, deliveryNumberNoun, deliveryStepNoun, deliveryVersionNoun } from './delivery.ts'
import * as deliveries from './delivery-actions.ts'
import { evidenceNoun } from './evidence.ts'
import * as evidence from './evidence-actions.ts'
import { committeeReportNoun, findingNoun, registerLinkNoun, replyNoun, replyRequestNoun } from './finding.ts'
import * as findings from './finding-actions.ts'
import * as replies from './reply-actions.ts'
import * as reports from './report-actions.ts'

export const embargoFeature = {
  name: 'embargo',
  nouns: [
    deliveryNoun,
    deliveryVersionNoun,
    deliveryStepNoun,
    deliveryNumberNoun,
    evidenceNoun,
    replyRequestNoun,
    replyNoun,
    findingNoun,
    registerLinkNoun,
    committeeReportNoun,
  ],
  actions: [
    deliveries.recordDelivery,
    deliveries.correctDelivery,
    deliveries.examineDelivery,
    deliveries.reportToCommittee,
    deliveries.closeDelivery,
    deliveries.reopenDelivery,
    evidence.recordEvidence,
    evidence.recordProtectedEvidence,
    replies.askReply,
    replies.recordReply,
    findings.proposeFinding,
    findings.settleFinding,
    reports.decideLink,
    reports.proposeReport,
    reports.settleReport,
  ],
} satisfies Feature
