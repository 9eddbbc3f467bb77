import { diligenceRoles } from '../due-diligence/request.ts'
import { formulaDrafters, formulaReaders } from '../ranks/rank-formula.ts'
import { traineeReaders, trainers } from '../training/trainee.ts'
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
  page('/trainees', () => import('../training/ui/TraineesPage.tsx'), 'TraineesPage', traineeReaders),
  page('/trainees/$id', () => import('./records/TraineeRecordPage.tsx'), 'TraineeRecordPage', traineeReaders),
  page('/training-courses', () => import('../training/ui/CoursesPage.tsx'), 'CoursesPage', traineeReaders),
  page('/training-courses/new', () => import('../training/ui/PlanCoursePage.tsx'), 'PlanCoursePage', trainers),
  page('/training-courses/$id', () => import('../training/ui/CoursePage.tsx'), 'CoursePage', traineeReaders),
  page('/rank-formulas', () => import('../ranks/ui/FormulasPage.tsx'), 'FormulasPage', formulaReaders),
  page('/rank-formulas/new', () => import('../ranks/ui/DraftFormulaPage.tsx'), 'DraftFormulaPage', formulaDrafters),
  page('/rank-formulas/$id', () => import('../ranks/ui/FormulaPage.tsx'), 'FormulaPage', formulaReaders),
  page('/postings', () => import('../postings/ui/PostingsPage.tsx'), 'PostingsPage', traineeReaders),
] as const
