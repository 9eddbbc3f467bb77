import { accidentsFeature } from './accidents/feature.ts'
import { alarmsFeature } from './alarms/feature.ts'
import { ammunitionFeature } from './ammunition/feature.ts'
import { apiTokensFeature } from './api-tokens/feature.ts'
import { appealsFeature } from './appeals/feature.ts'
import { bankMessagesFeature } from './bank-messages/feature.ts'
import { benefitsFeature } from './benefits/feature.ts'
import { bulkActsFeature } from './bulk-acts/feature.ts'
import { cardsFeature } from './cards/feature.ts'
import { ceasefireFeature } from './ceasefire/feature.ts'
import { checksFeature } from './checks/feature.ts'
import { childrenFeature } from './children/feature.ts'
import { citizenReportsFeature } from './citizen-reports/feature.ts'
import { claimsFeature } from './claims/feature.ts'
import { codeListsFeature } from './code-lists/feature.ts'
import { commanderListsFeature } from './commander-lists/feature.ts'
import { commitmentsFeature } from './commitments/feature.ts'
import { communityProjectsFeature } from './community-projects/feature.ts'
import { complaintsFeature } from './complaints/feature.ts'
import { conductComplaintsFeature } from './conduct-complaints/feature.ts'
import { confidenceMeasuresFeature } from './confidence-measures/feature.ts'
import { consentsFeature } from './consents/feature.ts'
import { cordonsFeature } from './cordons/feature.ts'
import { dailyReportsFeature } from './daily-reports/feature.ts'
import { dashboardsFeature } from './dashboards/feature.ts'
import { dataProtectionFeature } from './data-protection/feature.ts'
import { designationCriteriaFeature } from './designation-criteria/feature.ts'
import { disposalFeature } from './disposal/feature.ts'
import { dossierReleasesFeature } from './dossier-releases/feature.ts'
import { dossiersFeature } from './dossiers/feature.ts'
import { dueDiligenceFeature } from './due-diligence/feature.ts'
import { eligibilityFeature } from './eligibility/feature.ts'
import { embargoFeature } from './embargo/feature.ts'
import { emergencyAccessFeature } from './emergency-access/feature.ts'
import { exceptionsFeature } from './exceptions/feature.ts'
import { exportsFeature } from './exports/feature.ts'
import { facilitiesFeature } from './facilities/feature.ts'
import { forceRegistersFeature } from './force-registers/feature.ts'
import { foreignForcesFeature } from './foreign-forces/feature.ts'
import { foreignersFeature } from './foreigners/feature.ts'
import { groupsFeature } from './groups/feature.ts'
import { hazardsFeature } from './hazards/feature.ts'
import { healthFeature } from './health/feature.ts'
import { importsFeature } from './imports/feature.ts'
import { incidentAnalysisFeature } from './incident-analysis/feature.ts'
import { incidentExchangeFeature } from './incident-exchange/feature.ts'
import { incidentSourcesFeature } from './incident-sources/feature.ts'
import { incidentsFeature } from './incidents/feature.ts'
import { indicatorsFeature } from './indicators/feature.ts'
import { institutionsFeature } from './institutions/feature.ts'
import { interviewsFeature } from './interviews/feature.ts'
import type { Action } from './kernel/action.ts'
import type { Feature } from './kernel/feature.ts'
import type { Noun } from './kernel/record.ts'
import { landReleaseFeature } from './land-release/feature.ts'
import { ledgerFeature } from './ledger/feature.ts'
import { lettersFeature } from './letters/feature.ts'
import { monitoringFeature } from './monitoring/feature.ts'
import { movementRestrictionsFeature } from './movement-restrictions/feature.ts'
import { noticesFeature } from './notices/feature.ts'
import { opportunitiesFeature } from './opportunities/feature.ts'
import { ordnanceExchangeFeature } from './ordnance-exchange/feature.ts'
import { ordnanceReportsFeature } from './ordnance-reports/feature.ts'
import { ordnanceTasksFeature } from './ordnance-tasks/feature.ts'
import { ordnanceTeamsFeature } from './ordnance-teams/feature.ts'
import { outsideEventsFeature } from './outside-events/feature.ts'
import { paymentListsFeature } from './payment-lists/feature.ts'
import { paymentShardsFeature } from './payment-shards/feature.ts'
import { peopleFeature } from './people/feature.ts'
import { postingsFeature } from './postings/feature.ts'
import { preconditionsFeature } from './preconditions/feature.ts'
import { programmeFeature } from './programme/feature.ts'
import { publicBulletinsFeature } from './public-bulletins/feature.ts'
import { publicReleasesFeature } from './public-releases/feature.ts'
import { qualityVisitsFeature } from './quality-visits/feature.ts'
import { questionnairesFeature } from './questionnaires/feature.ts'
import { ranksFeature } from './ranks/feature.ts'
import { recordReadsFeature } from './record-reads/feature.ts'
import { reintegrationFeature } from './reintegration/feature.ts'
import { reportsFeature } from './reports/feature.ts'
import { riskEducationFeature } from './risk-education/feature.ts'
import { savedFiltersFeature } from './saved-filters/feature.ts'
import { screeningFeature } from './screening/feature.ts'
import { searchFeature } from './search/feature.ts'
import { settingsFeature } from './settings/feature.ts'
import { shipmentsFeature } from './shipments/feature.ts'
import { siteFlowFeature } from './site-flow/feature.ts'
import { stationRegisterFeature } from './station-register/feature.ts'
import { stockFeature } from './stock/feature.ts'
import { storageFeature } from './storage/feature.ts'
import { surveysFeature } from './surveys/feature.ts'
import { talkOffersFeature } from './talk-offers/feature.ts'
import { talkTextsFeature } from './talk-texts/feature.ts'
import { talksFeature } from './talks/feature.ts'
import { tracingFeature } from './tracing/feature.ts'
import { trainingFeature } from './training/feature.ts'
import { transfersFeature } from './transfers/feature.ts'
import { translationsFeature } from './translations/feature.ts'
import { usersFeature } from './users/feature.ts'
import { vettingFeature } from './vetting/feature.ts'
import { victimsFeature } from './victims/feature.ts'
import { violationsFeature } from './violations/feature.ts'
import { weaponsFeature } from './weapons/feature.ts'
import { webhooksFeature } from './webhooks/feature.ts'
import { withdrawalLinesFeature } from './withdrawal-lines/feature.ts'
import { withdrawalsFeature } from './withdrawals/feature.ts'
import { witnessesFeature } from './witnesses/feature.ts'
import { workFeature } from './work/feature.ts'

/** The features in dependency order: each may import those above it, and none below. A test holds it. */
export const features: readonly Feature[] = [
  programmeFeature,
  usersFeature,
  recordReadsFeature,
  settingsFeature,
  screeningFeature,
  peopleFeature,
  emergencyAccessFeature,
  exceptionsFeature,
  consentsFeature,
  groupsFeature,
  weaponsFeature,
  shipmentsFeature,
  stockFeature,
  tracingFeature,
  disposalFeature,
  transfersFeature,
  ammunitionFeature,
  storageFeature,
  preconditionsFeature,
  communityProjectsFeature,
  ledgerFeature,
  bankMessagesFeature,
  commanderListsFeature,
  checksFeature,
  interviewsFeature,
  eligibilityFeature,
  claimsFeature,
  siteFlowFeature,
  cardsFeature,
  appealsFeature,
  childrenFeature,
  healthFeature,
  complaintsFeature,
  foreignersFeature,
  questionnairesFeature,
  reintegrationFeature,
  opportunitiesFeature,
  surveysFeature,
  ordnanceReportsFeature,
  hazardsFeature,
  facilitiesFeature,
  cordonsFeature,
  ordnanceTeamsFeature,
  ordnanceTasksFeature,
  qualityVisitsFeature,
  landReleaseFeature,
  accidentsFeature,
  victimsFeature,
  riskEducationFeature,
  ordnanceExchangeFeature,
  incidentsFeature,
  incidentSourcesFeature,
  monitoringFeature,
  movementRestrictionsFeature,
  ceasefireFeature,
  violationsFeature,
  withdrawalLinesFeature,
  withdrawalsFeature,
  dailyReportsFeature,
  foreignForcesFeature,
  embargoFeature,
  citizenReportsFeature,
  outsideEventsFeature,
  incidentAnalysisFeature,
  incidentExchangeFeature,
  designationCriteriaFeature,
  dossiersFeature,
  publicReleasesFeature,
  dossierReleasesFeature,
  talksFeature,
  talkTextsFeature,
  talkOffersFeature,
  benefitsFeature,
  paymentListsFeature,
  institutionsFeature,
  vettingFeature,
  dueDiligenceFeature,
  trainingFeature,
  ranksFeature,
  postingsFeature,
  conductComplaintsFeature,
  forceRegistersFeature,
  dataProtectionFeature,
  alarmsFeature,
  confidenceMeasuresFeature,
  commitmentsFeature,
  stationRegisterFeature,
  paymentShardsFeature,
  indicatorsFeature,
  publicBulletinsFeature,
  exportsFeature,
  apiTokensFeature,
  importsFeature,
  bulkActsFeature,
  webhooksFeature,
  codeListsFeature,
  translationsFeature,
  witnessesFeature,
  workFeature,
  searchFeature,
  noticesFeature,
  savedFiltersFeature,
  dashboardsFeature,
  lettersFeature,
  reportsFeature,
]

export const nouns: readonly Noun[] = features.flatMap((feature) => feature.nouns)
export const actions: readonly Action[] = features.flatMap((feature) => feature.actions)
export const formerActions: readonly Action[] = features.flatMap((feature) => feature.former ?? [])

/** The action of a name, or undefined: names come from outside. */
export function findAction(name: string): Action | undefined {
  return actions.find((action) => action.name === name)
}

/** The noun of a name that the journal states. */
export function findNoun(name: string): Noun | undefined {
  return nouns.find((noun) => noun.name === name)
}
