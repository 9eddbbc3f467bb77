import { incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages: readonly ReturnType<typeof page>[] = [
  page('/incidents', () => import('../incidents/ui/IncidentsPage.tsx'), 'IncidentsPage', incidentReaders),
  page(
    '/incidents/new',
    () => import('../incidents/ui/RecordIncidentPage.tsx'),
    'RecordIncidentPage',
    incidentRecorders,
  ),
  page('/incidents/$id', () => import('./records/IncidentRecordPage.tsx'), 'IncidentRecordPage', incidentReaders),
  page(
    '/incident-sources',
    () => import('../incident-sources/ui/IncidentSourcesPage.tsx'),
    'IncidentSourcesPage',
    incidentReaders,
  ),
  page(
    '/incident-sources/$id',
    () => import('../incident-sources/ui/IncidentSourcePage.tsx'),
    'IncidentSourcePage',
    incidentReaders,
  ),
]
