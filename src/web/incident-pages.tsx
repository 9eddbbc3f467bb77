import { incidentExportReaders } from '../incident-exchange/incident-export.ts'
import { incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import { outsideEventReaders } from '../outside-events/event-import.ts'
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
    '/event-imports',
    () => import('../outside-events/ui/EventImportsPage.tsx'),
    'EventImportsPage',
    outsideEventReaders,
  ),
  page(
    '/event-imports/$id',
    () => import('../outside-events/ui/EventImportPage.tsx'),
    'EventImportPage',
    outsideEventReaders,
  ),
  page(
    '/outside-events',
    () => import('../outside-events/ui/OutsideEventsPage.tsx'),
    'OutsideEventsPage',
    outsideEventReaders,
  ),
  page(
    '/outside-events/$importId/$row',
    () => import('../outside-events/ui/OutsideEventPage.tsx'),
    'OutsideEventPage',
    outsideEventReaders,
  ),
  page('/event-pairs', () => import('../outside-events/ui/EventPairsPage.tsx'), 'EventPairsPage', outsideEventReaders),
  page(
    '/incident-exports',
    () => import('../incident-exchange/ui/IncidentExportsPage.tsx'),
    'IncidentExportsPage',
    incidentExportReaders,
  ),
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
