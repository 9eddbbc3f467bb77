import { incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import { watchers } from '../monitoring/monitoring-post.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages: readonly ReturnType<typeof page>[] = [
  page('/monitoring', () => import('../monitoring/ui/MonitoringPage.tsx'), 'MonitoringPage', incidentReaders),
  page('/monitoring/new', () => import('../monitoring/ui/OpenPostPage.tsx'), 'OpenPostPage', watchers),
  page('/monitoring/$id', () => import('../monitoring/ui/PostPage.tsx'), 'PostPage', incidentReaders),
  page('/watches/new', () => import('../monitoring/ui/RecordWatchPage.tsx'), 'RecordWatchPage', watchers),
  page('/watches/$id', () => import('../monitoring/ui/WatchPage.tsx'), 'WatchPage', incidentReaders),
  page('/patrols', () => import('../monitoring/ui/PatrolsPage.tsx'), 'PatrolsPage', incidentReaders),
  page('/patrols/new', () => import('../monitoring/ui/PlanPatrolPage.tsx'), 'PlanPatrolPage', watchers),
  page('/patrols/$id', () => import('../monitoring/ui/PatrolPage.tsx'), 'PatrolPage', incidentReaders),
  page(
    '/movement-restrictions',
    () => import('../movement-restrictions/ui/RestrictionsPage.tsx'),
    'RestrictionsPage',
    incidentReaders,
  ),
  page(
    '/movement-restrictions/new',
    () => import('../movement-restrictions/ui/RecordRestrictionPage.tsx'),
    'RecordRestrictionPage',
    watchers,
  ),
  page(
    '/movement-restrictions/$id',
    () => import('../movement-restrictions/ui/RestrictionPage.tsx'),
    'RestrictionPage',
    incidentReaders,
  ),
  page('/daily-reports', () => import('../daily-reports/ui/DailyReportsPage.tsx'), 'DailyReportsPage', incidentReaders),
  page(
    '/daily-reports/$id',
    () => import('../daily-reports/ui/DailyReportPage.tsx'),
    'DailyReportPage',
    incidentReaders,
  ),
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
