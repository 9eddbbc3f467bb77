import { diligenceRoles } from '../due-diligence/request.ts'
import { page } from './page.tsx'

/** The pages of what belongs to vetting, training and conduct of the security forces. */
export const vettingPages = [
  page(
    '/due-diligence',
    () => import('../due-diligence/ui/DiligenceListPage.tsx'),
    'DiligenceListPage',
    diligenceRoles,
  ),
  page(
    '/due-diligence/new',
    () => import('../due-diligence/ui/RequestDiligencePage.tsx'),
    'RequestDiligencePage',
    diligenceRoles,
  ),
  page('/due-diligence/$id', () => import('../due-diligence/ui/DiligencePage.tsx'), 'DiligencePage', diligenceRoles),
] as const
