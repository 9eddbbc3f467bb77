import type { Feature } from '../kernel/feature.ts'
import * as assessing from './assess-actions.ts'
import * as duplicates from './duplicate-actions.ts'
import {
  fileCustodyNoun,
  fileFindingNoun,
  incidentFileNoun,
  incidentObservationNoun,
  incidentProposalNoun,
} from './evidence-file.ts'
import * as files from './file-actions.ts'
import { incidentSourceNoun, incidentStatementNoun, statementGradeNoun } from './source.ts'
import * as sources from './source-actions.ts'

export const incidentSourcesFeature = {
  name: 'incident-sources',
  nouns: [
    ...[incidentSourceNoun, incidentStatementNoun, statementGradeNoun],
    ...[incidentObservationNoun, incidentFileNoun, fileCustodyNoun, fileFindingNoun, incidentProposalNoun],
  ],
  actions: [
    ...[sources.recordSource, sources.recordStatement, sources.gradeStatement, sources.withdrawStatement],
    ...[assessing.assessIncident, assessing.attributeIncident, assessing.proposeOnIncident],
    ...[assessing.decideProposal, assessing.settleDispute],
    ...[duplicates.markDuplicate, duplicates.restoreIncident],
    ...[files.takeInFile, files.noteCustody, files.findOnFile, files.decideFinding, files.observeIncident],
  ],
} satisfies Feature
