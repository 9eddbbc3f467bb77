import { institutionReaders } from '../institutions/institution.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { page } from './page.tsx'

const vetters = [compartmentRole.vetting]

/** The pages of what belongs to vetting, training and conduct of the security forces. */
export const vettingPages = [
  page(
    '/expired-clearances',
    () => import('../vetting/ui/ExpiredClearancesPage.tsx'),
    'ExpiredClearancesPage',
    vetters,
  ),
  page(
    '/institutions',
    () => import('../institutions/ui/InstitutionsPage.tsx'),
    'InstitutionsPage',
    institutionReaders,
  ),
  page(
    '/institutions/$id',
    () => import('../institutions/ui/InstitutionPage.tsx'),
    'InstitutionPage',
    institutionReaders,
  ),
  page('/vetting-cases', () => import('../vetting/ui/VettingCasesPage.tsx'), 'VettingCasesPage', vetters),
  page('/vetting-cases/new', () => import('../vetting/ui/RequestVettingPage.tsx'), 'RequestVettingPage', vetters),
  page('/vetting-cases/$id', () => import('../vetting/ui/VettingCasePage.tsx'), 'VettingCasePage', vetters),
] as const
