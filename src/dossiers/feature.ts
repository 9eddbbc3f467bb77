import type { Feature } from '../kernel/feature.ts'
import * as bases from './basis-actions.ts'
import { dossierNoun, dossierStepNoun } from './dossier.ts'
import * as dossiers from './dossier-actions.ts'
import { dossierEvidenceNoun } from './evidence.ts'
import * as evidence from './evidence-actions.ts'
import { dossierFindingNoun } from './finding.ts'
import * as findings from './finding-actions.ts'
import { dossierIdentityNoun } from './identity.ts'
import { legalBasisNoun } from './legal-basis.ts'
import { legalReviewNoun } from './legal-review.ts'
import { dossierActorNoun, dossierLinkNoun } from './link.ts'
import * as links from './link-actions.ts'
import * as reviews from './review-actions.ts'
import { exculpatorySearchNoun } from './search.ts'
import * as searches from './search-actions.ts'

export const dossiersFeature = {
  name: 'dossiers',
  nouns: [
    dossierNoun,
    dossierIdentityNoun,
    dossierStepNoun,
    dossierFindingNoun,
    legalBasisNoun,
    dossierEvidenceNoun,
    exculpatorySearchNoun,
    dossierActorNoun,
    dossierLinkNoun,
    legalReviewNoun,
  ],
  actions: [
    dossiers.openDossier,
    dossiers.identifySubject,
    dossiers.sendToReview,
    dossiers.reopenDossier,
    dossiers.closeDossier,
    findings.recordFinding,
    findings.dropFinding,
    bases.proposeBasis,
    bases.settleBasis,
    bases.revokeBasis,
    evidence.recordDossierEvidence,
    searches.signSearch,
    links.nameActor,
    links.recordLink,
    links.dropLink,
    reviews.reviewDossier,
  ],
} satisfies Feature
