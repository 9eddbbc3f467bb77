import { commitmentReaders, commitmentWriters } from '../commitments/commitment.ts'
import { confidenceReaders, confidenceWriters } from '../confidence-measures/confidence-measure.ts'
import { page } from './page.tsx'

/** The pages of what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPages = [
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
] as const
