import type { Feature } from '../kernel/feature.ts'
import { caseAppointmentNoun } from './appointment.ts'
import * as appointments from './appointment-actions.ts'
import * as cases from './case-actions.ts'
import { caseStepNoun } from './case-step.ts'
import { caseFollowUpNoun } from './follow-up.ts'
import * as followUps from './follow-up-actions.ts'
import { reintegrationGrantNoun } from './grant.ts'
import * as grants from './grant-actions.ts'
import * as handOver from './hand-over-actions.ts'
import { placementNoun } from './placement.ts'
import * as plans from './plan-actions.ts'
import { reintegrationCaseNoun, reintegrationPlanNoun } from './reintegration-case.ts'

export const reintegrationFeature = {
  name: 'reintegration',
  nouns: [
    reintegrationCaseNoun,
    caseStepNoun,
    reintegrationPlanNoun,
    caseFollowUpNoun,
    caseAppointmentNoun,
    placementNoun,
    reintegrationGrantNoun,
  ],
  actions: [
    cases.openCase,
    cases.noteCase,
    cases.assessCase,
    cases.closeCase,
    cases.reopenCase,
    plans.proposePlan,
    plans.answerPlan,
    handOver.handOverCase,
    handOver.takeOverCase,
    handOver.keepCase,
    followUps.place,
    followUps.followUp,
    appointments.makeAppointment,
    appointments.settleAppointment,
    grants.proposeGrant,
    grants.approveGrant,
    grants.turnDownGrant,
    grants.withdrawGrant,
  ],
} satisfies Feature
