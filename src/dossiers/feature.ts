import type { Feature } from '../kernel/feature.ts'
import { dossierNoun, dossierStepNoun } from './dossier.ts'
import { dossierEvidenceNoun } from './evidence.ts'
import { dossierFindingNoun } from './finding.ts'
import { dossierIdentityNoun } from './identity.ts'
import { legalBasisNoun } from './legal-basis.ts'
import { legalReviewNoun } from './legal-review.ts'
import { dossierActorNoun, dossierLinkNoun } from './link.ts'
import { exculpatorySearchNoun } from './search.ts'

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
  actions: [],
} satisfies Feature
