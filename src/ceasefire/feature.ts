import type { Feature } from '../kernel/feature.ts'
import { agreementNoun, agreementVersionNoun, articleNoun } from './agreement.ts'
import * as actions from './agreement-actions.ts'
import { commitmentAssessmentNoun, commitmentEvidenceNoun, commitmentNoun } from './commitment.ts'
import { assessCommitment, confirmCommitment, turnDownCommitment } from './commitment-actions.ts'

export const ceasefireFeature = {
  name: 'ceasefire',
  nouns: [
    ...[agreementNoun, agreementVersionNoun, articleNoun],
    ...[commitmentNoun, commitmentAssessmentNoun, commitmentEvidenceNoun],
  ],
  actions: [
    ...[actions.draftAgreement, actions.editAgreement, actions.proposeAgreement, actions.amendAgreement],
    ...[actions.proposeEnd, actions.signAgreement, actions.turnDownAgreement],
    ...[assessCommitment, confirmCommitment, turnDownCommitment],
  ],
} satisfies Feature
