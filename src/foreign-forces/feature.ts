import type { Feature } from '../kernel/feature.ts'
import * as assessments from './assessment-actions.ts'
import { setDeadline } from './deadline-actions.ts'
import {
  forceAllegationNoun,
  forceAssessmentNoun,
  forceStepNoun,
  forceVersionNoun,
  foreignForceNoun,
  foreignUnitNoun,
} from './force.ts'
import * as forces from './force-actions.ts'
import {
  forceArrivalNoun,
  forceDeadlineNoun,
  forceDepartureNoun,
  forcePresenceNoun,
  forceReturnNoun,
  forceVerificationNoun,
} from './movement.ts'
import * as movements from './movement-actions.ts'

export const foreignForcesFeature = {
  name: 'foreign-forces',
  nouns: [
    foreignForceNoun,
    forceVersionNoun,
    forceStepNoun,
    foreignUnitNoun,
    forceAllegationNoun,
    forceAssessmentNoun,
    forcePresenceNoun,
    forceArrivalNoun,
    forceDepartureNoun,
    forceReturnNoun,
    forceVerificationNoun,
    forceDeadlineNoun,
  ],
  actions: [
    forces.recordForce,
    forces.correctForce,
    forces.addUnit,
    forces.allegeSupport,
    forces.suspendTraining,
    forces.noteForce,
    assessments.proposeAssessment,
    assessments.settleAssessment,
    movements.recordPresence,
    movements.recordArrival,
    movements.reportDeparture,
    movements.verifyDeparture,
    movements.recordReturn,
    setDeadline,
  ],
} satisfies Feature
