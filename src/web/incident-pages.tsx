import { incidentReaders } from '../incidents/incident.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages = [
  page(
    '/incident-analysis',
    () => import('../incident-analysis/ui/IncidentAnalysisPage.tsx'),
    'IncidentAnalysisPage',
    incidentReaders,
  ),
  page('/alert-rules', () => import('../incident-analysis/ui/AlertRulesPage.tsx'), 'AlertRulesPage', incidentReaders),
  page('/alert-rules/$id', () => import('../incident-analysis/ui/AlertRulePage.tsx'), 'AlertRulePage', incidentReaders),
  page(
    '/incident-alerts',
    () => import('../incident-analysis/ui/IncidentAlertsPage.tsx'),
    'IncidentAlertsPage',
    incidentReaders,
  ),
  page(
    '/incident-alerts/$id',
    () => import('../incident-analysis/ui/IncidentAlertPage.tsx'),
    'IncidentAlertPage',
    incidentReaders,
  ),
]
