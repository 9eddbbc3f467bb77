import { conductDesk, conductFigureReaders } from '../conduct-complaints/conduct-complaint.ts'
import { diligenceRoles } from '../due-diligence/request.ts'
import { registerKeepers } from '../force-registers/force-use.ts'
import { institutionReaders } from '../institutions/institution.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { formulaDrafters, formulaReaders } from '../ranks/rank-formula.ts'
import { traineeReaders, trainers } from '../training/trainee.ts'
import { page } from './page.tsx'

const vetters = [compartmentRole.vetting]

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
  page('/trainees', () => import('../training/ui/TraineesPage.tsx'), 'TraineesPage', traineeReaders),
  page('/trainees/$id', () => import('./records/TraineeRecordPage.tsx'), 'TraineeRecordPage', traineeReaders),
  page('/training-courses', () => import('../training/ui/CoursesPage.tsx'), 'CoursesPage', traineeReaders),
  page('/training-courses/new', () => import('../training/ui/PlanCoursePage.tsx'), 'PlanCoursePage', trainers),
  page('/training-courses/$id', () => import('../training/ui/CoursePage.tsx'), 'CoursePage', traineeReaders),
  page('/rank-formulas', () => import('../ranks/ui/FormulasPage.tsx'), 'FormulasPage', formulaReaders),
  page('/rank-formulas/new', () => import('../ranks/ui/DraftFormulaPage.tsx'), 'DraftFormulaPage', formulaDrafters),
  page('/rank-formulas/$id', () => import('../ranks/ui/FormulaPage.tsx'), 'FormulaPage', formulaReaders),
  page('/postings', () => import('../postings/ui/PostingsPage.tsx'), 'PostingsPage', traineeReaders),
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
  page('/force-uses', () => import('../force-registers/ui/ForceUsesPage.tsx'), 'ForceUsesPage', registerKeepers),
  page(
    '/force-uses/new',
    () => import('../force-registers/ui/RecordForceUsePage.tsx'),
    'RecordForceUsePage',
    registerKeepers,
  ),
  page('/force-uses/$id', () => import('../force-registers/ui/ForceUsePage.tsx'), 'ForceUsePage', registerKeepers),
  page('/detentions', () => import('../force-registers/ui/DetentionsPage.tsx'), 'DetentionsPage', registerKeepers),
  page(
    '/detentions/new',
    () => import('../force-registers/ui/RecordDetentionPage.tsx'),
    'RecordDetentionPage',
    registerKeepers,
  ),
  page('/detentions/$id', () => import('../force-registers/ui/DetentionPage.tsx'), 'DetentionPage', registerKeepers),
  page(
    '/force-figures',
    () => import('../force-registers/ui/ForceFiguresPage.tsx'),
    'ForceFiguresPage',
    conductFigureReaders,
  ),
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
