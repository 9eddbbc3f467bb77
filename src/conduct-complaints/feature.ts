import type { Feature } from '../kernel/feature.ts'
import { conductComplaintNoun, conductStepNoun } from './conduct-complaint.ts'
import { conductNoticeNoun } from './conduct-notice.ts'
import * as decision from './decision-actions.ts'
import * as intake from './intake-actions.ts'
import * as investigation from './investigation-actions.ts'
import * as own from './public-actions.ts'

export const conductComplaintsFeature = {
  name: 'conduct-complaints',
  nouns: [conductComplaintNoun, conductStepNoun, conductNoticeNoun],
  actions: [
    own.receiveComplaint,
    own.addToComplaint,
    own.withdrawComplaint,
    own.appealComplaint,
    intake.recordComplaint,
    intake.tellComplainant,
    intake.askComplainant,
    intake.admitComplaint,
    intake.referComplaint,
    intake.setComplaintAside,
    intake.settleComplaint,
    intake.nameUnit,
    intake.namePerson,
    investigation.declareConflict,
    investigation.takeUpComplaint,
    investigation.lookInto,
    investigation.takeMeasure,
    investigation.hearOfficer,
    investigation.proposeFinding,
    decision.decideFinding,
    decision.proposeOutcome,
    decision.tellOutcome,
    decision.recordAppeal,
    decision.decideAppeal,
  ],
} satisfies Feature
