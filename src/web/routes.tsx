import { createRoute, createRouter } from '@tanstack/react-router'
import { bulkReaders } from '../bulk-acts/readers.ts'
import { cardReaders, settingReaders } from '../cards/readers.ts'
import { identifyChild } from '../children/actions.ts'
import { commanderListReaders } from '../commander-lists/commander-list.ts'
import { communityReaders } from '../community-projects/readers.ts'
import { consentReaders } from '../consents/consent.ts'
import { dashboardReaders } from '../dashboards/readers.ts'
import { protectionReaders } from '../data-protection/access-request.ts'
import { importReaders } from '../imports/spreadsheet-import.ts'
import { importers } from '../imports/subjects.ts'
import { compartmentRole } from '../kernel/compartments.ts'
import { opportunityReaders } from '../opportunities/opportunity.ts'
import { questionnaireEditors } from '../questionnaires/questionnaire.ts'
import { caseCounters, caseReaders, grantReaders, indicatorReaders } from '../reintegration/views.ts'
import { flowReaders, flowRoles } from '../site-flow/station.ts'
import { stationReaders } from '../station-register/station.ts'
import { surveyReaders } from '../surveys/readers.ts'
import { webhookReaders } from '../webhooks/webhook.ts'
import { WorkPage } from '../work/ui/WorkPage.tsx'
import { administrationPages } from './administration-pages.tsx'
import { incidentPages } from './incident-pages.tsx'
import { indicatorPages } from './indicator-pages.tsx'
import { moneyRoutes } from './money-routes.tsx'
import { ordnancePages } from './ordnance-pages.tsx'
import { page, root } from './page.tsx'
import {
  armourers,
  checkers,
  correctionReaders,
  foreignReaders,
  gateAnswerers,
  gatekeepers,
  groupReaders,
  interviewReaders,
  officers,
  overseers,
  panel,
  personReaders,
  screeners,
  signedIn,
  stockKeepers,
  tracers,
  weighers,
} from './page-roles.ts'
import { Guarded } from './shell/Guarded.tsx'
import { talksPages } from './talks-pages.tsx'
import { vettingPages } from './vetting-pages.tsx'

/**
 * Which page is at which address, and for whom. The server decides again what each of them may read. Addresses hold
 * ids alone, never a name.
 */
const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <Guarded roles={signedIn}>
        <WorkPage />
      </Guarded>
    ),
  }),
  page('/sign-in', () => import('../programme/ui/SignInPage.tsx'), 'SignInPage'),
  page('/choose-password', () => import('../programme/ui/ChoosePasswordPage.tsx'), 'ChoosePasswordPage'),
  ...administrationPages,
  ...ordnancePages,
  ...incidentPages,
  ...vettingPages,
  ...talksPages,
  ...indicatorPages,
  page('/tablet', () => import('./stations/TabletPage.tsx'), 'TabletPage'),
  // Where the link of an invitation leads.
  page('/station', () => import('./stations/TabletPage.tsx'), 'TabletPage'),
  page('/outbox', () => import('./stations/OutboxPage.tsx'), 'OutboxPage'),
  page('/verify', () => import('./verify/VerifyPage.tsx'), 'VerifyPage'),
  page('/public/arms', () => import('../stock/ui/PublicArmsPage.tsx'), 'PublicArmsPage'),
  page('/dashboard', () => import('../dashboards/ui/DashboardPage.tsx'), 'DashboardPage', dashboardReaders),
  page('/account', () => import('../programme/ui/AccountPage.tsx'), 'AccountPage', signedIn),
  page('/notices', () => import('../notices/ui/NoticesPage.tsx'), 'NoticesPage', signedIn),
  page('/people', () => import('../people/ui/PeoplePage.tsx'), 'PeoplePage', officers),
  page('/people/new', () => import('../people/ui/RegisterPage.tsx'), 'RegisterPage', ['registrationOfficer']),
  page('/people/$id', () => import('./records/PersonRecordPage.tsx'), 'PersonRecordPage', personReaders),
  page('/people/$id/correct', () => import('../people/ui/CorrectPage.tsx'), 'CorrectPage', ['registrationOfficer']),
  page('/cards', () => import('../cards/ui/CardsPage.tsx'), 'CardsPage', cardReaders),
  page('/cards/$id', () => import('../cards/ui/CardPage.tsx'), 'CardPage', cardReaders),
  page('/card-blocks', () => import('../cards/ui/CardBlocksPage.tsx'), 'CardBlocksPage', cardReaders),
  page('/card-blocks/$id', () => import('../cards/ui/CardBlockPage.tsx'), 'CardBlockPage', cardReaders),
  page('/card-settings', () => import('../cards/ui/CardSettingsPage.tsx'), 'CardSettingsPage', settingReaders),
  page('/people/$id/consents', () => import('../consents/ui/ConsentsPage.tsx'), 'ConsentsPage', consentReaders),
  page('/consent-texts', () => import('../consents/ui/ConsentTextsPage.tsx'), 'ConsentTextsPage', signedIn),
  page(
    '/access-requests',
    () => import('../data-protection/ui/AccessRequestsPage.tsx'),
    'AccessRequestsPage',
    protectionReaders,
  ),
  page(
    '/access-requests/$id',
    () => import('../data-protection/ui/AccessRequestPage.tsx'),
    'AccessRequestPage',
    protectionReaders,
  ),
  page(
    '/correction-requests',
    () => import('../data-protection/ui/CorrectionRequestsPage.tsx'),
    'CorrectionRequestsPage',
    correctionReaders,
  ),
  page(
    '/correction-requests/$id',
    () => import('../data-protection/ui/CorrectionRequestPage.tsx'),
    'CorrectionRequestPage',
    correctionReaders,
  ),
  page('/erasures', () => import('../data-protection/ui/ErasuresPage.tsx'), 'ErasuresPage', protectionReaders),
  page('/erasures/$id', () => import('../data-protection/ui/ErasurePage.tsx'), 'ErasurePage', protectionReaders),
  page('/retention', () => import('../data-protection/ui/RetentionPage.tsx'), 'RetentionPage', protectionReaders),
  page('/duplicates', () => import('../people/ui/DuplicatesPage.tsx'), 'DuplicatesPage', screeners),
  page('/duplicates/$id', () => import('../people/ui/DuplicatePage.tsx'), 'DuplicatePage', screeners),
  page('/alarms', () => import('../alarms/ui/AlarmsPage.tsx'), 'AlarmsPage', [
    'groupOfficer',
    'adjudicator',
    'director',
    'auditor',
  ]),
  page('/groups', () => import('../groups/ui/GroupsPage.tsx'), 'GroupsPage', groupReaders),
  page('/groups/new', () => import('../groups/ui/ReportGroupPage.tsx'), 'ReportGroupPage', ['groupOfficer']),
  page('/groups/$id', () => import('./records/GroupRecordPage.tsx'), 'GroupRecordPage', groupReaders),
  page('/group-areas', () => import('../groups/ui/GroupAreasPage.tsx'), 'GroupAreasPage', groupReaders),
  page('/matches', () => import('../screening/ui/MatchesPage.tsx'), 'MatchesPage', screeners),
  page('/matches/$id', () => import('../screening/ui/MatchPage.tsx'), 'MatchPage', screeners),
  page('/checks', () => import('../checks/ui/ChecksPage.tsx'), 'ChecksPage', checkers),
  page('/checks/$id', () => import('../checks/ui/CheckPage.tsx'), 'CheckPage', checkers),
  page('/people/$id/interview', () => import('../interviews/ui/InterviewPage.tsx'), 'InterviewPage', [
    'registrationOfficer',
    'screener',
    'groupOfficer',
  ]),
  page(
    '/people/$id/verification',
    () => import('../interviews/ui/PersonVerificationPage.tsx'),
    'PersonVerificationPage',
    weighers,
  ),
  page('/interviews', () => import('../interviews/ui/InterviewsPage.tsx'), 'InterviewsPage', interviewReaders),
  page(
    '/interviews/$id',
    () => import('../appeals/ui/InterviewAppealPage.tsx'),
    'InterviewAppealPage',
    interviewReaders,
  ),
  page('/question-sets', () => import('../interviews/ui/QuestionSetsPage.tsx'), 'QuestionSetsPage', weighers),
  page('/question-sets/new', () => import('../interviews/ui/NewQuestionSetPage.tsx'), 'NewQuestionSetPage', [
    'groupOfficer',
    'director',
  ]),
  page('/question-sets/$id', () => import('../interviews/ui/QuestionSetPage.tsx'), 'QuestionSetPage', weighers),
  page('/appeals', () => import('../appeals/ui/AppealsPage.tsx'), 'AppealsPage', interviewReaders),
  page('/appeals/$id', () => import('./records/AppealRecordPage.tsx'), 'AppealRecordPage', interviewReaders),
  page('/stations', () => import('../station-register/ui/StationsPage.tsx'), 'StationsPage', stationReaders),
  page(
    '/stations/$id/loss',
    () => import('../station-register/ui/StationLossPage.tsx'),
    'StationLossPage',
    stationReaders,
  ),
  page('/held-entries', () => import('../station-register/ui/HeldEntriesPage.tsx'), 'HeldEntriesPage', stationReaders),
  page('/site-stations', () => import('../site-flow/ui/StationsPage.tsx'), 'StationsPage', flowRoles),
  page('/site-stations/$id/$station', () => import('../site-flow/ui/StationPage.tsx'), 'StationPage', flowReaders),
  page('/site-board', () => import('../site-flow/ui/SiteBoardPage.tsx'), 'SiteBoardPage', flowReaders),
  page('/site-board/$id', () => import('../site-flow/ui/SiteBoardPage.tsx'), 'SiteBoardPage', flowReaders),
  page(
    '/site-board/$id/settings',
    () => import('../site-flow/ui/SiteSettingsPage.tsx'),
    'SiteSettingsPage',
    flowReaders,
  ),
  page('/site-board/$id/throughput', () => import('../site-flow/ui/ThroughputPage.tsx'), 'ThroughputPage', flowReaders),
  page('/site-visits', () => import('../site-flow/ui/SiteVisitsPage.tsx'), 'SiteVisitsPage', flowReaders),
  page('/site-visits/new', () => import('../site-flow/ui/ReceivePage.tsx'), 'ReceivePage', [
    'registrationOfficer',
    'siteManager',
  ]),
  page('/site-visits/$id', () => import('./records/VisitRecordPage.tsx'), 'VisitRecordPage', flowReaders),
  page(
    '/site-visits/$id/questionnaires/$questionnaire',
    () => import('../questionnaires/ui/FillPage.tsx'),
    'FillPage',
    flowRoles,
  ),
  page(
    '/questionnaires',
    () => import('../questionnaires/ui/QuestionnairesPage.tsx'),
    'QuestionnairesPage',
    flowReaders,
  ),
  page(
    '/questionnaires/new',
    () => import('../questionnaires/ui/NewQuestionnairePage.tsx'),
    'NewQuestionnairePage',
    questionnaireEditors,
  ),
  page(
    '/questionnaires/$id',
    () => import('../questionnaires/ui/QuestionnairePage.tsx'),
    'QuestionnairePage',
    flowReaders,
  ),
  page(
    '/questionnaire-answers',
    () => import('../questionnaires/ui/QuestionnaireAnswersPage.tsx'),
    'QuestionnaireAnswersPage',
    flowReaders,
  ),
  page('/questionnaire-answers/$id', () => import('../questionnaires/ui/AnswersPage.tsx'), 'AnswersPage', flowReaders),
  page('/reintegration', () => import('../reintegration/ui/CasesPage.tsx'), 'CasesPage', caseCounters),
  page('/reintegration/$id', () => import('./records/CaseRecordPage.tsx'), 'CaseRecordPage', caseReaders),
  page('/reintegration-calendar', () => import('../reintegration/ui/CalendarPage.tsx'), 'CalendarPage', caseReaders),
  page('/caseload', () => import('../reintegration/ui/CaseloadPage.tsx'), 'CaseloadPage', [
    ...caseCounters,
    'director',
  ]),
  page(
    '/reintegration-indicators',
    () => import('../reintegration/ui/CaseloadPage.tsx'),
    'IndicatorsPage',
    indicatorReaders,
  ),
  page('/reintegration-grants', () => import('../reintegration/ui/GrantsPage.tsx'), 'GrantsPage', grantReaders),
  page(
    '/opportunities',
    () => import('../opportunities/ui/OpportunitiesPage.tsx'),
    'OpportunitiesPage',
    opportunityReaders,
  ),
  page(
    '/opportunities/$id',
    () => import('../opportunities/ui/OpportunityPage.tsx'),
    'OpportunityPage',
    opportunityReaders,
  ),
  page(
    '/opportunities/map',
    () => import('../opportunities/ui/OpportunityMapPage.tsx'),
    'OpportunityMapPage',
    opportunityReaders,
  ),
  page(
    '/opportunities/providers',
    () => import('../opportunities/ui/ProvidersPage.tsx'),
    'ProvidersPage',
    opportunityReaders,
  ),
  page(
    '/opportunities/attendance-rule',
    () => import('../opportunities/ui/AttendanceRulePage.tsx'),
    'AttendanceRulePage',
    opportunityReaders,
  ),
  page('/lists', () => import('../screening/ui/ListsPage.tsx'), 'ListsPage', signedIn),
  page('/lists/$id', () => import('../screening/ui/ListPage.tsx'), 'ListPage', signedIn),
  page('/weapons', () => import('../weapons/ui/WeaponsPage.tsx'), 'WeaponsPage', armourers),
  page('/weapons/new', () => import('../weapons/ui/TakeInPage.tsx'), 'TakeInPage', ['armourer']),
  page('/weapons/$id', () => import('./records/WeaponRecordPage.tsx'), 'WeaponRecordPage', armourers),
  page('/shipments', () => import('../shipments/ui/ShipmentsPage.tsx'), 'ShipmentsPage', armourers),
  page('/shipments/new', () => import('../shipments/ui/SendShipmentPage.tsx'), 'SendShipmentPage', ['armourer']),
  page('/shipments/$id', () => import('../shipments/ui/ShipmentPage.tsx'), 'ShipmentPage', armourers),
  page('/parts', () => import('../weapons/ui/PartsPage.tsx'), 'PartsPage', armourers),
  page('/parts/$id', () => import('../weapons/ui/PartPage.tsx'), 'PartPage', armourers),
  page('/tag-blocks', () => import('../weapons/ui/TagBlocksPage.tsx'), 'TagBlocksPage', armourers),
  page('/tag-blocks/$id', () => import('../weapons/ui/TagBlockPage.tsx'), 'TagBlockPage', armourers),
  page('/ammunition', () => import('../ammunition/ui/AmmunitionPage.tsx'), 'AmmunitionPage', armourers),
  page('/ammunition/new', () => import('../ammunition/ui/TakeInLotPage.tsx'), 'TakeInLotPage', ['armourer']),
  page('/ammunition/$id', () => import('../ammunition/ui/LotPage.tsx'), 'LotPage', armourers),
  page('/consignments', () => import('../ammunition/ui/ConsignmentsPage.tsx'), 'ConsignmentsPage', armourers),
  page('/consignments/$id', () => import('../ammunition/ui/ConsignmentPage.tsx'), 'ConsignmentPage', armourers),
  page('/magazines', () => import('../ammunition/ui/MagazinesPage.tsx'), 'MagazinesPage', armourers),
  page('/magazines/$id', () => import('../ammunition/ui/MagazinePage.tsx'), 'MagazinePage', armourers),
  page('/armouries', () => import('../storage/ui/ArmouriesPage.tsx'), 'ArmouriesPage', stockKeepers),
  page('/armouries/$id', () => import('../storage/ui/ArmouryPage.tsx'), 'ArmouryPage', stockKeepers),
  page('/armouries/places/$id', () => import('../storage/ui/StoragePlacePage.tsx'), 'StoragePlacePage', stockKeepers),
  page('/ammunition-rules', () => import('../ammunition/ui/RulesPage.tsx'), 'RulesPage', armourers),
  page('/ordnance', () => import('../ammunition/ui/OrdnancePage.tsx'), 'OrdnancePage', armourers),
  page(
    '/ammunition-checks',
    () => import('../ammunition/ui/AmmunitionChecksPage.tsx'),
    'AmmunitionChecksPage',
    stockKeepers,
  ),
  page(
    '/ammunition-reconciliation',
    () => import('../ammunition/ui/AmmunitionReconciliationPage.tsx'),
    'AmmunitionReconciliationPage',
    armourers,
  ),
  page('/stock', () => import('../stock/ui/StockPage.tsx'), 'StockPage', stockKeepers),
  page('/stock-checks/$id', () => import('../stock/ui/StockCheckPage.tsx'), 'StockCheckPage', stockKeepers),
  page('/disposals', () => import('../disposal/ui/DisposalsPage.tsx'), 'DisposalsPage', armourers),
  page('/disposals/new', () => import('../disposal/ui/PlanDisposalPage.tsx'), 'PlanDisposalPage', [
    'armourer',
    'director',
  ]),
  page('/disposals/$id', () => import('../disposal/ui/DisposalPage.tsx'), 'DisposalPage', armourers),
  page('/traces', () => import('../tracing/ui/TracesPage.tsx'), 'TracesPage', tracers),
  page('/traces/$id', () => import('../tracing/ui/TracePage.tsx'), 'TracePage', tracers),
  page('/traces/waivers', () => import('../tracing/ui/TraceWaiversPage.tsx'), 'TraceWaiversPage', tracers),
  page('/weapons/$id/trace', () => import('../tracing/ui/NewTracePage.tsx'), 'NewTracePage', ['armourer', 'director']),
  page('/transfers', () => import('../transfers/ui/TransfersPage.tsx'), 'TransfersPage', gateAnswerers),
  page('/transfers/new', () => import('../transfers/ui/PlanTransferPage.tsx'), 'PlanTransferPage', [
    'armourer',
    'director',
  ]),
  page('/transfers/$id', () => import('../transfers/ui/TransferPage.tsx'), 'TransferPage', gateAnswerers),
  page('/reconciliation', () => import('../stock/ui/ReconciliationPage.tsx'), 'ReconciliationPage', armourers),
  page('/exceptions', () => import('../weapons/ui/ExceptionsPage.tsx'), 'ExceptionsPage', armourers),
  page('/eligibility', () => import('../eligibility/ui/EligibilityPage.tsx'), 'EligibilityPage', panel),
  page('/eligibility/$id', () => import('../appeals/ui/DecisionAppealPage.tsx'), 'DecisionAppealPage', panel),
  page(
    '/people/$id/eligibility',
    () => import('../eligibility/ui/PersonEligibilityPage.tsx'),
    'PersonEligibilityPage',
    [...panel, 'registrationOfficer'],
  ),
  page('/people/$id/eligibility/$stage', () => import('../eligibility/ui/ProposePage.tsx'), 'ProposePage', panel),
  page('/criteria', () => import('../eligibility/ui/CriteriaSetsPage.tsx'), 'CriteriaSetsPage', panel),
  page('/criteria/$id', () => import('../eligibility/ui/CriteriaSetPage.tsx'), 'CriteriaSetPage', panel),
  page('/programme', () => import('../programme/ui/ProgrammePage.tsx'), 'ProgrammePage', signedIn),
  page('/classifications', () => import('../groups/ui/ClassificationsPage.tsx'), 'ClassificationsPage', gatekeepers),
  page(
    '/groups/$id/classification',
    () => import('../appeals/ui/ClassificationAppealPage.tsx'),
    'ClassificationAppealPage',
    gatekeepers,
  ),
  page('/groups/$id/classify', () => import('../groups/ui/ClassifyPage.tsx'), 'ClassifyPage', ['groupOfficer']),
  page('/classification-schemes', () => import('../groups/ui/SchemesPage.tsx'), 'SchemesPage', gatekeepers),
  page('/classification-schemes/new', () => import('../groups/ui/NewSchemePage.tsx'), 'NewSchemePage', [
    'groupOfficer',
  ]),
  page('/classification-schemes/$id', () => import('../groups/ui/SchemePage.tsx'), 'SchemePage', gatekeepers),
  page('/preconditions', () => import('../preconditions/ui/PreconditionsPage.tsx'), 'PreconditionsPage', gatekeepers),
  page('/preconditions/$side/$id', () => import('../preconditions/ui/ScopePage.tsx'), 'ScopePage', gatekeepers),
  page(
    '/community-projects',
    () => import('../community-projects/ui/ProjectsPage.tsx'),
    'ProjectsPage',
    communityReaders,
  ),
  page('/community-projects/new', () => import('../community-projects/ui/NewProjectPage.tsx'), 'NewProjectPage', [
    'cvrOfficer',
  ]),
  page(
    '/community-projects/$id',
    () => import('../community-projects/ui/ProjectPage.tsx'),
    'ProjectPage',
    communityReaders,
  ),
  page(
    '/community-committees',
    () => import('../community-projects/ui/CommitteesPage.tsx'),
    'CommitteesPage',
    communityReaders,
  ),
  page(
    '/community-meetings',
    () => import('../community-projects/ui/MeetingsPage.tsx'),
    'MeetingsPage',
    communityReaders,
  ),
  ...moneyRoutes,
  page('/market-surveys', () => import('../surveys/ui/MarketSurveysPage.tsx'), 'MarketSurveysPage', surveyReaders),
  page(
    '/perception-surveys',
    () => import('../surveys/ui/PerceptionSurveysPage.tsx'),
    'PerceptionSurveysPage',
    surveyReaders,
  ),
  page('/sites/$id', () => import('../programme/ui/ReadinessPage.tsx'), 'ReadinessPage', overseers),
  page(
    '/commander-lists',
    () => import('../commander-lists/ui/CommanderListsPage.tsx'),
    'CommanderListsPage',
    commanderListReaders,
  ),
  page(
    '/commander-lists/groups/$id',
    () => import('../commander-lists/ui/GroupListsPage.tsx'),
    'GroupListsPage',
    commanderListReaders,
  ),
  page('/commander-lists/groups/$id/new', () => import('../commander-lists/ui/ImportListPage.tsx'), 'ImportListPage', [
    'groupOfficer',
  ]),
  page(
    '/commander-lists/$id',
    () => import('../commander-lists/ui/CommanderListPage.tsx'),
    'CommanderListPage',
    commanderListReaders,
  ),
  page('/hand-over', () => import('../children/ui/HandOverPage.tsx'), 'HandOverPage', identifyChild.roles),
  page('/child-cases', () => import('../children/ui/ChildCasesPage.tsx'), 'ChildCasesPage', [compartmentRole.child]),
  page('/child-cases/$id', () => import('../children/ui/ChildCasePage.tsx'), 'ChildCasePage', [compartmentRole.child]),
  page('/health', () => import('../health/ui/HealthPeoplePage.tsx'), 'HealthPeoplePage', [compartmentRole.health]),
  page('/health/$id', () => import('../health/ui/HealthPersonPage.tsx'), 'HealthPersonPage', [compartmentRole.health]),
  page('/complaints', () => import('../complaints/ui/ComplaintsPage.tsx'), 'ComplaintsPage', [compartmentRole.sgbv]),
  page('/complaints/$id', () => import('../complaints/ui/ComplaintPage.tsx'), 'ComplaintPage', [compartmentRole.sgbv]),
  page('/foreign-cases', () => import('../foreigners/ui/ForeignCasesPage.tsx'), 'ForeignCasesPage', foreignReaders),
  page('/foreign-cases/$id', () => import('../foreigners/ui/ForeignCasePage.tsx'), 'ForeignCasePage', foreignReaders),
  page('/list-exports', () => import('../exports/ui/ListExportsPage.tsx'), 'ListExportsPage', signedIn),
  page('/imports', () => import('../imports/ui/ImportsPage.tsx'), 'ImportsPage', importReaders),
  page('/imports/new', () => import('../imports/ui/NewImportPage.tsx'), 'NewImportPage', importers),
  page('/imports/$id', () => import('../imports/ui/ImportPage.tsx'), 'ImportPage', importReaders),
  page('/bulk-runs', () => import('../bulk-acts/ui/BulkRunsPage.tsx'), 'BulkRunsPage', bulkReaders),
  page('/bulk-runs/$id', () => import('../bulk-acts/ui/BulkRunPage.tsx'), 'BulkRunPage', bulkReaders),
  page('/webhooks', () => import('../webhooks/ui/WebhooksPage.tsx'), 'WebhooksPage', webhookReaders),
  page('/api-tokens', () => import('../api-tokens/ui/ApiTokensPage.tsx'), 'ApiTokensPage', signedIn),
  page('/journal', () => import('../journal/ui/JournalPage.tsx'), 'JournalPage', overseers),
]

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  scrollRestoration: true,
})
