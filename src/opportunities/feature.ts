import type { Feature } from '../kernel/feature.ts'
import { attendanceNoun, attendanceRuleNoun } from './attendance.ts'
import * as enrolments from './enrolment-actions.ts'
import { opportunityCycleNoun, opportunityNoun, providerNoun } from './opportunity.ts'
import * as opportunities from './opportunity-actions.ts'
import { enrolmentNoun, referralNoun } from './referral.ts'
import * as referrals from './referral-actions.ts'
import * as rules from './rule-actions.ts'

export const opportunitiesFeature = {
  name: 'opportunities',
  nouns: [
    providerNoun,
    opportunityNoun,
    opportunityCycleNoun,
    referralNoun,
    enrolmentNoun,
    attendanceNoun,
    attendanceRuleNoun,
  ],
  actions: [
    opportunities.addProvider,
    opportunities.addOpportunity,
    opportunities.closeOpportunity,
    opportunities.addCycle,
    opportunities.changeSeats,
    opportunities.closeCycle,
    referrals.refer,
    referrals.answerReferral,
    referrals.withdrawReferral,
    enrolments.enrol,
    enrolments.complete,
    enrolments.dropOut,
    enrolments.recordAttendance,
    rules.draftAttendanceRule,
    rules.signAttendanceRule,
  ],
} satisfies Feature
