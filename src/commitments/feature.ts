import type { Feature } from '../kernel/feature.ts'
import { commitmentNoun, commitmentVersionNoun } from './commitment.ts'
import * as commitments from './commitment-actions.ts'
import {
  commitmentExtensionNoun,
  commitmentFindingNoun,
  commitmentStatementNoun,
  findingEvidenceNoun,
} from './finding.ts'
import { confirmFinding, proposeFinding, turnDownFinding } from './finding-actions.ts'
import { decideExtension, proposeExtension, stateAsParty } from './party-actions.ts'

export const commitmentsFeature = {
  name: 'commitments',
  nouns: [
    ...[commitmentNoun, commitmentVersionNoun, commitmentFindingNoun, findingEvidenceNoun],
    ...[commitmentStatementNoun, commitmentExtensionNoun],
  ],
  actions: [
    ...[commitments.recordCommitment, commitments.correctCommitment, commitments.confirmWords],
    ...[commitments.withdrawCommitment, commitments.proposeOpening, commitments.openCommitment],
    ...[proposeFinding, confirmFinding, turnDownFinding, stateAsParty, proposeExtension, decideExtension],
  ],
  former: [commitments.recordCommitmentUntil2, commitments.correctCommitmentUntil2],
} satisfies Feature
