import { indicatorReaders } from '../indicators/indicator.ts'
import { bulletinReaders } from '../public-bulletins/bulletin.ts'
import { reportEditors, reportReaders } from '../reports/readers.ts'
import { page } from './page.tsx'

/** The pages of indicators, of their publications, of the public bulletins and of reports. */
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
  page('/reports', () => import('../reports/ui/ReportsPage.tsx'), 'ReportsPage', reportReaders),
  page('/reports/$id', () => import('../reports/ui/ReportPage.tsx'), 'ReportPage', reportReaders),
  page('/report-templates', () => import('../reports/ui/TemplatesPage.tsx'), 'TemplatesPage', reportEditors),
  page('/report-templates/$id', () => import('../reports/ui/TemplatePage.tsx'), 'TemplatePage', reportEditors),
  page('/public-bulletins', () => import('../public-bulletins/ui/BulletinsPage.tsx'), 'BulletinsPage', bulletinReaders),
  page(
    '/public-bulletins/$id',
    () => import('../public-bulletins/ui/BulletinPage.tsx'),
    'BulletinPage',
    bulletinReaders,
  ),
] as const
