import { accidentsRows } from './accidents/list-store.ts'
import { ordnanceTasksRows } from './ammunition/list-store.ts'
import { refusals as apiTokenTexts } from './api-tokens/refusals.ts'
import { apiTokenRoutes } from './api-tokens/routes.ts'
import { benefitRulesRows } from './benefits/list-store.ts'
import { actOnRowsJob } from './bulk-acts/act-on-rows-job.ts'
import { refusals as bulkTexts } from './bulk-acts/refusals.ts'
import { bulkRoutes } from './bulk-acts/routes.ts'
import { bulkLookups } from './bulk-acts/store.ts'
import { cardBlocksRows } from './cards/list-store.ts'
import { ceasefireAgreementsRows } from './ceasefire/list-store.ts'
import { commitmentRows } from './commitments/list-store.ts'
import {
  communityCommitteesRows,
  communityMeetingsRows,
  communityProjectsRows,
} from './community-projects/list-store.ts'
import { cordonsRows } from './cordons/list-store.ts'
import { designationCriteriaRows } from './designation-criteria/list-store.ts'
import { disposalsRows } from './disposal/list-store.ts'
import { refusals as exportTexts } from './exports/refusals.ts'
import { exportRoutes } from './exports/routes.ts'
import { exportLookups, exportWork } from './exports/store.ts'
import { forceDeparturesRows, foreignForcesRows } from './foreign-forces/list-store.ts'
import { classificationsRows } from './groups/classification-list-store.ts'
import { groupRows } from './groups/list-store.ts'
import { refusals as importTexts } from './imports/refusals.ts'
import { importRoutes } from './imports/routes.ts'
import { importLookups } from './imports/store.ts'
import { takeImportRowsJob } from './imports/take-rows-job.ts'
import { incidentRows } from './incidents/list-store.ts'
import { publishedFiguresRows } from './indicators/list-store.ts'
import { institutionsRows } from './institutions/list-store.ts'
import { cashMovesRows, entryRows, moneyAccountsRows, moneyCorrectionsRows } from './ledger/list-store.ts'
import { movementRestrictionsRows } from './movement-restrictions/list-store.ts'
import { opportunitiesRows, providersRows } from './opportunities/list-store.ts'
import { reportRows } from './ordnance-reports/list-store.ts'
import { taskOrdersRows } from './ordnance-tasks/list-store.ts'
import { ordnanceTeamsRows } from './ordnance-teams/list-store.ts'
import { paymentListsRows } from './payment-lists/list-store.ts'
import { peopleRows } from './people/list-store.ts'
import { preconditionsRows } from './preconditions/list-store.ts'
import { nonConformitiesRows, qualityVisitsRows } from './quality-visits/list-store.ts'
import { questionnairesRows } from './questionnaires/list-store.ts'
import { rankFormulasRows } from './ranks/list-store.ts'
import { riskEducationRows } from './risk-education/list-store.ts'
import type { ListRows } from './server/list-rows.ts'
import type { ServerPart } from './server/part.ts'
import { stockCheckRows } from './stock/list-store.ts'
import { marketSurveysRows, perceptionSurveysRows } from './surveys/list-store.ts'
import { traceWaiversRows } from './tracing/list-store.ts'
import { trainingCoursesRows } from './training/list-store.ts'
import { transfersRows } from './transfers/list-store.ts'
import { weaponRows } from './weapons/list-store.ts'
import { tagBlocksRows } from './weapons/tag-list-store.ts'
import { refusals as webhookTexts } from './webhooks/refusals.ts'
import { webhookRoutes } from './webhooks/routes.ts'
import { webhookLookups, webhookPreludes } from './webhooks/store.ts'
import { tellWebhooksJob } from './webhooks/tell-job.ts'
import { webhookWork } from './webhooks/work-store.ts'
import { ceasefireLinesRows } from './withdrawal-lines/list-store.ts'
import { withdrawalsRows } from './withdrawals/list-store.ts'

/** How the rows of each exported list are read. */
export const listRows: readonly ListRows[] = [
  ...[peopleRows, weaponRows, entryRows, incidentRows, reportRows, groupRows, commitmentRows, stockCheckRows],
  communityMeetingsRows,
  cordonsRows,
  forceDeparturesRows,
  accidentsRows,
  cashMovesRows,
  moneyCorrectionsRows,
  moneyAccountsRows,
  communityCommitteesRows,
  communityProjectsRows,
  disposalsRows,
  institutionsRows,
  nonConformitiesRows,
  qualityVisitsRows,
  providersRows,
  opportunitiesRows,
  paymentListsRows,
  questionnairesRows,
  riskEducationRows,
  tagBlocksRows,
  cardBlocksRows,
  taskOrdersRows,
  trainingCoursesRows,
  transfersRows,
  movementRestrictionsRows,
  benefitRulesRows,
  foreignForcesRows,
  ceasefireAgreementsRows,
  traceWaiversRows,
  designationCriteriaRows,
  ceasefireLinesRows,
  classificationsRows,
  ordnanceTasksRows,
  ordnanceTeamsRows,
  preconditionsRows,
  rankFormulasRows,
  withdrawalsRows,
  marketSurveysRows,
  perceptionSurveysRows,
  publishedFiguresRows,
]

/** The part of `main.server.ts` that puts together what leaves the programme, what comes in by spreadsheets, and acts on many records. */
export const exportsPart: ServerPart = {
  lookups: { ...exportLookups, ...importLookups, ...bulkLookups, ...webhookLookups },
  preludes: webhookPreludes,
  catalogues: [exportTexts, apiTokenTexts, importTexts, bulkTexts, webhookTexts],
  work: [...exportWork, ...webhookWork],
  jobs: () => [takeImportRowsJob, actOnRowsJob, tellWebhooksJob],
  routes(http, sulh) {
    exportRoutes(http, sulh, listRows)
    apiTokenRoutes(http, sulh)
    importRoutes(http, sulh)
    bulkRoutes(http, sulh)
    webhookRoutes(http, sulh)
  },
}
