import type { Feature } from '../kernel/feature.ts'
import * as children from './actions.ts'
import * as ages from './age-actions.ts'
import { ageAssessmentNoun } from './age-assessment.ts'
import { childCaseNoun } from './child-case.ts'
import { childStepNoun } from './child-step.ts'
import { childFollowUpNoun, childRelativeNoun } from './family.ts'
import * as family from './family-actions.ts'
import { childRecruiterNoun } from './recruiter.ts'

export const childrenFeature = {
  name: 'children',
  nouns: [childCaseNoun, childStepNoun, childRelativeNoun, childFollowUpNoun, ageAssessmentNoun, childRecruiterNoun],
  actions: [
    children.identifyChild,
    children.presumeChild,
    children.releaseChild,
    children.placeChild,
    children.traceFamily,
    children.closeChildCase,
    family.addRelative,
    family.recordAttempt,
    family.reunify,
    family.careForChild,
    family.visitChild,
    ages.assessAge,
    ages.signAge,
    ages.turnDownAge,
    ages.keepRecruiter,
  ],
} satisfies Feature
