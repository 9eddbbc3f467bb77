import { incidentReaders } from '../incidents/incident.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages = [
  page('/report-incident', () => import('../citizen-reports/ui/ReportIncidentPage.tsx'), 'ReportIncidentPage'),
  page('/citizen-reports', () => import('../citizen-reports/ui/CitizenReportsPage.tsx'), 'CitizenReportsPage', [
    compartmentRole.citizen,
  ]),
  page('/citizen-reports/figures', () => import('../citizen-reports/ui/CitizenFiguresPage.tsx'), 'CitizenFiguresPage', [
    compartmentRole.citizen,
  ]),
  page('/citizen-reports/$id', () => import('../citizen-reports/ui/CitizenReportPage.tsx'), 'CitizenReportPage', [
    compartmentRole.citizen,
  ]),
  page('/civilian-harm', () => import('../civilian-harm/ui/CivilianHarmPage.tsx'), 'CivilianHarmPage', incidentReaders),
]
