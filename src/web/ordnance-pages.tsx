import { accidentReaders, accidentRecorders } from '../accidents/accident.ts'
import { cordonPlanners, cordonReaders } from '../cordons/cordon.ts'
import { facilityDesk, facilityImporters, facilityReaders } from '../facilities/facility.ts'
import { hazardReaders, surveyors as hazardSurveyors } from '../hazards/hazard.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { landReaders } from '../land-release/land-product.ts'
import { exportReaders, importers } from '../ordnance-exchange/ordnance-export.ts'
import { reporters, reportReaders } from '../ordnance-reports/ordnance-report.ts'
import { drafters as taskDrafters, taskReaders } from '../ordnance-tasks/task.ts'
import { teamReaders } from '../ordnance-teams/team.ts'
import { visitors, visitReaders } from '../quality-visits/quality-visit.ts'
import { educators, riskReaders } from '../risk-education/risk-session.ts'
import { page } from './page.tsx'

/** The pages of explosive ordnance: from a report to land handed back. */
export const ordnancePages = [
  page('/report-ordnance', () => import('../ordnance-reports/ui/ReportOrdnancePage.tsx'), 'ReportOrdnancePage'),
  page(
    '/ordnance-reports',
    () => import('../ordnance-reports/ui/OrdnanceReportsPage.tsx'),
    'OrdnanceReportsPage',
    reportReaders,
  ),
  page(
    '/ordnance-reports/new',
    () => import('../ordnance-reports/ui/RecordReportPage.tsx'),
    'RecordReportPage',
    reporters,
  ),
  page(
    '/ordnance-reports/$id',
    () => import('../ordnance-reports/ui/OrdnanceReportPage.tsx'),
    'OrdnanceReportPage',
    reportReaders,
  ),
  page('/hazards', () => import('../hazards/ui/HazardsPage.tsx'), 'HazardsPage', hazardReaders),
  page('/hazards/new', () => import('../hazards/ui/RecordHazardPage.tsx'), 'RecordHazardPage', hazardSurveyors),
  page('/hazards/$id', () => import('../hazards/ui/HazardPage.tsx'), 'HazardPage', hazardReaders),
  page('/land-release', () => import('../land-release/ui/LandLedgersPage.tsx'), 'LandLedgersPage', landReaders),
  page('/land-release/$id', () => import('../land-release/ui/LandLedgerPage.tsx'), 'LandLedgerPage', landReaders),
  page(
    '/quality-visits',
    () => import('../quality-visits/ui/QualityVisitsPage.tsx'),
    'QualityVisitsPage',
    visitReaders,
  ),
  page('/quality-visits/new', () => import('../quality-visits/ui/RecordVisitPage.tsx'), 'RecordVisitPage', visitors),
  page(
    '/quality-visits/$id',
    () => import('../quality-visits/ui/QualityVisitPage.tsx'),
    'QualityVisitPage',
    visitReaders,
  ),
  page(
    '/non-conformities',
    () => import('../quality-visits/ui/NonConformitiesPage.tsx'),
    'NonConformitiesPage',
    visitReaders,
  ),
  page('/ordnance-teams', () => import('../ordnance-teams/ui/TeamsPage.tsx'), 'TeamsPage', teamReaders),
  page('/ordnance-teams/$id', () => import('../ordnance-teams/ui/TeamPage.tsx'), 'TeamPage', teamReaders),
  page('/task-orders', () => import('../ordnance-tasks/ui/TasksPage.tsx'), 'TasksPage', taskReaders),
  page('/task-orders/new', () => import('../ordnance-tasks/ui/DraftTaskPage.tsx'), 'DraftTaskPage', taskDrafters),
  page('/task-orders/$id', () => import('../ordnance-tasks/ui/TaskPage.tsx'), 'TaskPage', taskReaders),
  page('/accidents', () => import('../accidents/ui/AccidentsPage.tsx'), 'AccidentsPage', accidentReaders),
  page(
    '/accidents/new',
    () => import('../accidents/ui/RecordAccidentPage.tsx'),
    'RecordAccidentPage',
    accidentRecorders,
  ),
  page('/accidents/$id', () => import('../accidents/ui/AccidentPage.tsx'), 'AccidentPage', accidentReaders),
  page('/victims', () => import('../victims/ui/VictimsPage.tsx'), 'VictimsPage', [compartmentRole.victim]),
  page('/victims/$id', () => import('../victims/ui/VictimPage.tsx'), 'VictimPage', [compartmentRole.victim]),
  page('/risk-education', () => import('../risk-education/ui/RiskSessionsPage.tsx'), 'RiskSessionsPage', riskReaders),
  page(
    '/risk-education/new',
    () => import('../risk-education/ui/RecordRiskSessionPage.tsx'),
    'RecordRiskSessionPage',
    educators,
  ),
  page('/risk-education/$id', () => import('../risk-education/ui/RiskSessionPage.tsx'), 'RiskSessionPage', riskReaders),
  page(
    '/ordnance-import',
    () => import('../ordnance-exchange/ui/ImportOrdnancePage.tsx'),
    'ImportOrdnancePage',
    importers,
  ),
  page(
    '/ordnance-export',
    () => import('../ordnance-exchange/ui/OrdnanceExportsPage.tsx'),
    'OrdnanceExportsPage',
    exportReaders,
  ),
  page('/facilities', () => import('../facilities/ui/FacilitiesPage.tsx'), 'FacilitiesPage', facilityReaders),
  page('/facilities/new', () => import('../facilities/ui/RecordFacilityPage.tsx'), 'RecordFacilityPage', facilityDesk),
  page(
    '/facilities/import',
    () => import('../facilities/ui/ImportFacilitiesPage.tsx'),
    'ImportFacilitiesPage',
    facilityImporters,
  ),
  page('/facilities/$id', () => import('../facilities/ui/FacilityPage.tsx'), 'FacilityPage', facilityReaders),
  page('/cordons', () => import('../cordons/ui/CordonsPage.tsx'), 'CordonsPage', cordonReaders),
  page('/cordons/new', () => import('../cordons/ui/PlanCordonPage.tsx'), 'PlanCordonPage', cordonPlanners),
  page('/cordons/weights', () => import('../cordons/ui/ItemWeightsPage.tsx'), 'ItemWeightsPage', cordonReaders),
  page('/cordons/$id', () => import('../cordons/ui/CordonPage.tsx'), 'CordonPage', cordonReaders),
  page('/ordnance-map', () => import('../ordnance-map/ui/OrdnanceMapPage.tsx'), 'OrdnanceMapPage', reportReaders),
  page(
    '/ordnance-map/print',
    () => import('../ordnance-map/ui/OrdnanceMapSheet.tsx'),
    'OrdnanceMapSheet',
    reportReaders,
  ),
  page('/ordnance-year', () => import('../ordnance-year/ui/OrdnanceYearPage.tsx'), 'OrdnanceYearPage', landReaders),
] as const
