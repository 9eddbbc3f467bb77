import type { Feature } from '../kernel/feature.ts'
import * as groups from './actions.ts'
import { groupAreaNoun } from './area.ts'
import * as areas from './area-actions.ts'
import { associationNoun } from './association.ts'
import { groupCapNoun } from './cap.ts'
import * as caps from './cap-actions.ts'
import { classificationNoun } from './classification.ts'
import * as classifications from './classification-actions.ts'
import { estimateNoun } from './estimate.ts'
import * as estimates from './estimate-actions.ts'
import { groupNoun } from './group.ts'
import * as life from './life-actions.ts'
import { groupRelationNoun } from './relation.ts'
import * as relations from './relation-actions.ts'
import { schemeNoun } from './scheme.ts'
import * as schemes from './scheme-actions.ts'
import * as groupScreening from './screening-actions.ts'
import { groupStepNoun } from './step.ts'

export const groupsFeature = {
  name: 'groups',
  nouns: [
    groupNoun,
    associationNoun,
    groupStepNoun,
    groupCapNoun,
    estimateNoun,
    groupRelationNoun,
    groupAreaNoun,
    schemeNoun,
    classificationNoun,
  ],
  actions: [
    groups.reportGroup,
    groups.associate,
    life.inventory,
    life.invite,
    life.sign,
    life.start,
    life.complete,
    life.refuseGroup,
    life.refer,
    life.split,
    life.merge,
    groupScreening.screenGroupAgain,
    groupScreening.screenCommanderAgain,
    caps.proposeCap,
    caps.setCap,
    estimates.recordEstimate,
    estimates.withdrawEstimate,
    relations.recordRelation,
    relations.endRelation,
    areas.recordArea,
    areas.endArea,
    areas.withdrawArea,
    schemes.draftScheme,
    schemes.changeScheme,
    schemes.proposeScheme,
    schemes.signScheme,
    classifications.proposeClassification,
    classifications.signClassification,
    classifications.turnDownClassification,
  ],
  former: [
    groups.reportGroupUntil2,
    life.inviteUntil2,
    life.signUntil2,
    life.startUntil2,
    life.splitUntil2,
    caps.setCapUntil2,
    estimates.recordEstimateUntil2,
  ],
} satisfies Feature
