import type { Feature } from '../kernel/feature.ts'
import { findingNoun, noticeNoun, reexaminationNoun, replyNoun } from './notice.ts'
import * as notices from './notice-actions.ts'
import { violationNoun, violationStepNoun } from './violation.ts'
import * as actions from './violation-actions.ts'

export const violationsFeature = {
  name: 'violations',
  nouns: [violationNoun, violationStepNoun, noticeNoun, replyNoun, findingNoun, reexaminationNoun],
  actions: [
    ...[actions.proposeViolation, actions.confirmViolation, actions.turnDownViolation, actions.takeBackViolation],
    ...[actions.followIncident, actions.closeViolation, notices.sendNotice, notices.replyToNotice],
    ...[notices.proposeFinding, notices.signFinding, notices.turnDownFinding, notices.askReexamination],
  ],
} satisfies Feature
