import { criterionReaders, criterionSigners } from '../designation-criteria/criterion.ts'
import { dossierDesk } from '../dossiers/dossier.ts'
import { publicReleaseReaders, publicReleasers } from '../public-releases/release.ts'
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
  page('/dossiers/$id', () => import('./records/DossierRecordPage.tsx'), 'DossierRecordPage', dossierDesk),
  page('/dossier-releases/$id', () => import('../dossier-releases/ui/LeavingPage.tsx'), 'LeavingPage', dossierDesk),
  page('/public/releases', () => import('../public-releases/ui/PublicReleasesPage.tsx'), 'PublicReleasesPage'),
  page('/public/releases/$id', () => import('../public-releases/ui/PublicReleasePage.tsx'), 'PublicReleasePage'),
  page(
    '/public-releases',
    () => import('../public-releases/ui/ReleasesPage.tsx'),
    'ReleasesPage',
    publicReleaseReaders,
  ),
  page(
    '/public-releases/new',
    () => import('../public-releases/ui/ProposeReleasePage.tsx'),
    'ProposeReleasePage',
    publicReleasers,
  ),
  page(
    '/public-releases/$id',
    () => import('../public-releases/ui/ReleasePage.tsx'),
    'ReleasePage',
    publicReleaseReaders,
  ),
] as const
