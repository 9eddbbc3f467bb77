import { agreementDrafters, agreementReaders } from '../ceasefire/agreement.ts'
import { deliveryReaders, deliveryRecorders } from '../embargo/delivery.ts'
import { forceReaders, forceRecorders } from '../foreign-forces/force.ts'
import { incidentExportReaders } from '../incident-exchange/incident-export.ts'
import { incidentReaders, incidentRecorders } from '../incidents/incident.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { watchers } from '../monitoring/monitoring-post.ts'
import { outsideEventReaders } from '../outside-events/event-import.ts'
import { noticeReaders } from '../violations/notice.ts'
import { violationProposers, violationReaders } from '../violations/violation.ts'
import { lineDrawers, lineReaders, sightingRecorders } from '../withdrawal-lines/line.ts'
import { withdrawalPlanners, withdrawalReaders } from '../withdrawals/withdrawal.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages = [
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
  page('/ceasefire', () => import('../ceasefire/ui/AgreementsPage.tsx'), 'AgreementsPage', agreementReaders),
  page(
    '/ceasefire/new',
    () => import('../ceasefire/ui/DraftAgreementPage.tsx'),
    'DraftAgreementPage',
    agreementDrafters,
  ),
  page('/ceasefire/$id', () => import('../ceasefire/ui/AgreementPage.tsx'), 'AgreementPage', agreementReaders),
  page('/violations', () => import('../violations/ui/ViolationsPage.tsx'), 'ViolationsPage', violationReaders),
  page(
    '/violations/new',
    () => import('../violations/ui/ProposeViolationPage.tsx'),
    'ProposeViolationPage',
    violationProposers,
  ),
  page('/violations/$id', () => import('../violations/ui/ViolationPage.tsx'), 'ViolationPage', violationReaders),
  page('/violation-notices', () => import('../violations/ui/NoticesPage.tsx'), 'NoticesPage', noticeReaders),
  page('/violation-notices/$id', () => import('../violations/ui/NoticePage.tsx'), 'NoticePage', noticeReaders),
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
  page('/foreign-forces', () => import('../foreign-forces/ui/ForcesPage.tsx'), 'ForcesPage', forceReaders),
  page(
    '/foreign-forces/new',
    () => import('../foreign-forces/ui/RecordForcePage.tsx'),
    'RecordForcePage',
    forceRecorders,
  ),
  page('/foreign-forces/$id', () => import('../foreign-forces/ui/ForcePage.tsx'), 'ForcePage', forceReaders),
  page('/force-departures', () => import('../foreign-forces/ui/DeparturesPage.tsx'), 'DeparturesPage', forceReaders),
  page('/force-deadlines', () => import('../foreign-forces/ui/DeadlinesPage.tsx'), 'DeadlinesPage', forceReaders),
  page('/arms-deliveries', () => import('../embargo/ui/DeliveriesPage.tsx'), 'DeliveriesPage', deliveryReaders),
  page(
    '/arms-deliveries/new',
    () => import('../embargo/ui/RecordDeliveryPage.tsx'),
    'RecordDeliveryPage',
    deliveryRecorders,
  ),
  page('/arms-deliveries/$id', () => import('../embargo/ui/DeliveryPage.tsx'), 'DeliveryPage', deliveryReaders),
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
  page('/ceasefire-lines', () => import('../withdrawal-lines/ui/LinesPage.tsx'), 'LinesPage', lineReaders),
  page(
    '/ceasefire-lines/new',
    () => import('../withdrawal-lines/ui/ProposeLinePage.tsx'),
    'ProposeLinePage',
    lineDrawers,
  ),
  page('/ceasefire-lines/$id', () => import('../withdrawal-lines/ui/LinePage.tsx'), 'LinePage', lineReaders),
  page('/weapon-sightings', () => import('../withdrawal-lines/ui/SightingsPage.tsx'), 'SightingsPage', lineReaders),
  page(
    '/weapon-sightings/new',
    () => import('../withdrawal-lines/ui/RecordSightingPage.tsx'),
    'RecordSightingPage',
    sightingRecorders,
  ),
  page('/weapon-sightings/$id', () => import('../withdrawal-lines/ui/SightingPage.tsx'), 'SightingPage', lineReaders),
  page('/withdrawals', () => import('../withdrawals/ui/WithdrawalsPage.tsx'), 'WithdrawalsPage', withdrawalReaders),
  page(
    '/withdrawals/new',
    () => import('../withdrawals/ui/PlanWithdrawalPage.tsx'),
    'PlanWithdrawalPage',
    withdrawalPlanners,
  ),
  page('/withdrawals/$id', () => import('../withdrawals/ui/WithdrawalPage.tsx'), 'WithdrawalPage', withdrawalReaders),
  page('/weapon-sites', () => import('../withdrawals/ui/WeaponSitesPage.tsx'), 'WeaponSitesPage', withdrawalReaders),
  page('/weapon-sites/$id', () => import('../withdrawals/ui/WeaponSitePage.tsx'), 'WeaponSitePage', withdrawalReaders),
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
]
