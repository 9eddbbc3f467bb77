import { criterionReaders, criterionSigners } from '../designation-criteria/criterion.ts'
import { dossierDesk } from '../dossiers/dossier.ts'
import { page } from './page.tsx'

/** The pages of what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPages = [
  page(
    '/designation-criteria',
    () => import('../designation-criteria/ui/CriteriaPage.tsx'),
    'CriteriaPage',
    criterionReaders,
  ),
  page(
    '/designation-criteria/new',
    () => import('../designation-criteria/ui/ProposeCriterionPage.tsx'),
    'ProposeCriterionPage',
    criterionSigners,
  ),
  page(
    '/designation-criteria/$id',
    () => import('../designation-criteria/ui/CriterionPage.tsx'),
    'CriterionPage',
    criterionReaders,
  ),
  page('/dossiers', () => import('../dossiers/ui/DossiersPage.tsx'), 'DossiersPage', dossierDesk),
  page('/dossiers/new', () => import('../dossiers/ui/OpenDossierPage.tsx'), 'OpenDossierPage', dossierDesk),
  page('/dossiers/$id', () => import('../dossiers/ui/DossierPage.tsx'), 'DossierPage', dossierDesk),
] as const
