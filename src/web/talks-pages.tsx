import { publicReleaseReaders, publicReleasers } from '../public-releases/release.ts'
import { page } from './page.tsx'

/** The pages of what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPages = [
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
