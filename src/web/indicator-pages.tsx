import { indicatorReaders } from '../indicators/indicator.ts'
import { page } from './page.tsx'

/** The pages of indicators and of their publications. */
export const indicatorPages = [
  page('/indicators', () => import('../indicators/ui/IndicatorsPage.tsx'), 'IndicatorsPage', indicatorReaders),
  page('/indicators/$code', () => import('../indicators/ui/IndicatorPage.tsx'), 'IndicatorPage', indicatorReaders),
  page(
    '/indicator-publications',
    () => import('../indicators/ui/PublicationsPage.tsx'),
    'PublicationsPage',
    indicatorReaders,
  ),
  page(
    '/indicator-publications/$id',
    () => import('../indicators/ui/PublicationPage.tsx'),
    'PublicationPage',
    indicatorReaders,
  ),
] as const
