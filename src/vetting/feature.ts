import type { Feature } from '../kernel/feature.ts'
import * as appeals from './appeal-actions.ts'
import * as cases from './case-actions.ts'
import * as checks from './check-actions.ts'
import { vettingConditionNoun, vettingFindingNoun, vettingVoteNoun } from './finding.ts'
import * as findings from './finding-actions.ts'
import * as former from './former-actions.ts'
import * as service from './service-actions.ts'
import * as shares from './share-actions.ts'
import { vettingAppealNoun } from './vetting-appeal.ts'
import { vettingCaseNoun, vettingStepNoun } from './vetting-case.ts'
import { vettingCheckNoun } from './vetting-check.ts'
import { vettingShareNoun } from './vetting-share.ts'

export const vettingFeature = {
  name: 'vetting',
  nouns: [
    vettingCaseNoun,
    vettingStepNoun,
    vettingCheckNoun,
    vettingFindingNoun,
    vettingVoteNoun,
    vettingConditionNoun,
    vettingAppealNoun,
    vettingShareNoun,
  ],
  actions: [
    cases.requestVetting,
    cases.declareVetting,
    checks.askVettingCheck,
    checks.recordVettingCheck,
    shares.shareVetting,
    findings.proposeFinding,
    findings.voteOnFinding,
    findings.settleCondition,
    cases.tellVetting,
    service.integrate,
    service.leaveService,
    cases.expireVetting,
    cases.withdrawVetting,
    cases.reopenVetting,
    cases.noteVetting,
    appeals.fileVettingAppeal,
    appeals.decideVettingAppeal,
    appeals.tellVettingAppeal,
  ],
  former: [
    former.requestVettingUntil2,
    former.integrateUntil2,
    former.reopenVettingUntil2,
    former.decideVettingAppealUntil2,
  ],
} satisfies Feature
