import { commitmentReaders, commitmentWriters } from '../commitments/commitment.ts'
import { confidenceReaders, confidenceWriters } from '../confidence-measures/confidence-measure.ts'
import { criterionReaders, criterionSigners } from '../designation-criteria/criterion.ts'
import { dossierDesk } from '../dossiers/dossier.ts'
import { publicReleaseReaders, publicReleasers } from '../public-releases/release.ts'
import { talkKeepers, talkReaders } from '../talks/track.ts'
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
  page('/commitments', () => import('../commitments/ui/CommitmentsPage.tsx'), 'CommitmentsPage', commitmentReaders),
  page(
    '/commitments/new',
    () => import('../commitments/ui/RecordCommitmentPage.tsx'),
    'RecordCommitmentPage',
    commitmentWriters,
  ),
  page('/commitments/$id', () => import('../commitments/ui/CommitmentPage.tsx'), 'CommitmentPage', commitmentReaders),
  page(
    '/confidence-measures',
    () => import('../confidence-measures/ui/MeasuresPage.tsx'),
    'MeasuresPage',
    confidenceReaders,
  ),
  page(
    '/confidence-measures/new',
    () => import('../confidence-measures/ui/DraftMeasurePage.tsx'),
    'DraftMeasurePage',
    confidenceWriters,
  ),
  page(
    '/confidence-measures/$id',
    () => import('../confidence-measures/ui/MeasurePage.tsx'),
    'MeasurePage',
    confidenceReaders,
  ),
  page('/talks', () => import('../talks/ui/TracksPage.tsx'), 'TracksPage', talkReaders),
  page('/talks/new', () => import('../talks/ui/OpenTrackPage.tsx'), 'OpenTrackPage', talkKeepers),
  page('/talks/$id', () => import('../talks/ui/TrackPage.tsx'), 'TrackPage', talkReaders),
  page('/talk-meetings', () => import('../talks/ui/MeetingsPage.tsx'), 'MeetingsPage', talkReaders),
  page('/talk-meetings/new', () => import('../talks/ui/PlanMeetingPage.tsx'), 'PlanMeetingPage', talkKeepers),
  page('/talk-meetings/$id', () => import('../talks/ui/MeetingPage.tsx'), 'MeetingPage', talkReaders),
  page('/talk-texts', () => import('../talk-texts/ui/TextsPage.tsx'), 'TextsPage', talkReaders),
  page('/talk-texts/new', () => import('../talk-texts/ui/ProposeTextPage.tsx'), 'ProposeTextPage', talkKeepers),
  page('/talk-texts/$id', () => import('../talk-texts/ui/TextPage.tsx'), 'TextPage', talkReaders),
  page('/talk-offers', () => import('../talk-offers/ui/OffersPage.tsx'), 'OffersPage', talkReaders),
  page('/talk-offers/$id', () => import('../talk-offers/ui/MatterPage.tsx'), 'MatterPage', talkReaders),
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
