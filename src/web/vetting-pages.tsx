import { conductDesk, conductFigureReaders } from '../conduct-complaints/conduct-complaint.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { page } from './page.tsx'

/** The pages of what belongs to vetting, training and conduct of the security forces. */
export const vettingPages = [
  page('/report-conduct', () => import('../conduct-complaints/ui/ReportConductPage.tsx'), 'ReportConductPage'),
  page(
    '/conduct-complaints',
    () => import('../conduct-complaints/ui/ConductComplaintsPage.tsx'),
    'ConductComplaintsPage',
    conductDesk,
  ),
  page(
    '/conduct-complaints/new',
    () => import('../conduct-complaints/ui/RecordComplaintPage.tsx'),
    'RecordComplaintPage',
    conductDesk,
  ),
  page(
    '/conduct-complaints/$id',
    () => import('../conduct-complaints/ui/ConductComplaintPage.tsx'),
    'ConductComplaintPage',
    conductDesk,
  ),
  page(
    '/conduct-figures',
    () => import('../conduct-complaints/ui/ConductFiguresPage.tsx'),
    'ConductFiguresPage',
    conductFigureReaders,
  ),
  page('/conduct-notices', () => import('../conduct-complaints/ui/ConductNoticesPage.tsx'), 'ConductNoticesPage', [
    compartmentRole.vetting,
  ]),
] as const
