import { journalTexts as accidents } from '../accidents/ui/journal-texts.ts'
import { journalTexts as alarms } from '../alarms/ui/journal-texts.ts'
import { journalTexts as ammunition } from '../ammunition/ui/journal-texts.ts'
import { journalTexts as apiTokens } from '../api-tokens/ui/journal-texts.ts'
import { journalTexts as appeals } from '../appeals/ui/journal-texts.ts'
import { journalTexts as bankMessages } from '../bank-messages/ui/journal-texts.ts'
import { journalTexts as benefits } from '../benefits/ui/journal-texts.ts'
import { journalTexts as bulkActs } from '../bulk-acts/ui/journal-texts.ts'
import { journalTexts as cards } from '../cards/ui/journal-texts.ts'
import { journalTexts as ceasefire } from '../ceasefire/ui/journal-texts.ts'
import { journalTexts as checks } from '../checks/ui/journal-texts.ts'
import { journalTexts as children } from '../children/ui/journal-texts.ts'
import { journalTexts as citizenReports } from '../citizen-reports/ui/journal-texts.ts'
import { journalTexts as claims } from '../claims/ui/journal-texts.ts'
import { journalTexts as codeLists } from '../code-lists/ui/journal-texts.ts'
import { journalTexts as commanderLists } from '../commander-lists/ui/journal-texts.ts'
import { journalTexts as commitments } from '../commitments/ui/journal-texts.ts'
import { journalTexts as communityProjects } from '../community-projects/ui/journal-texts.ts'
import { journalTexts as complaints } from '../complaints/ui/journal-texts.ts'
import { journalTexts as conductComplaints } from '../conduct-complaints/ui/journal-texts.ts'
import { journalTexts as confidenceMeasures } from '../confidence-measures/ui/journal-texts.ts'
import { journalTexts as consents } from '../consents/ui/journal-texts.ts'
import { journalTexts as cordons } from '../cordons/ui/journal-texts.ts'
import { journalTexts as dailyReports } from '../daily-reports/ui/journal-texts.ts'
import { journalTexts as dataProtection } from '../data-protection/ui/journal-texts.ts'
import { journalTexts as designationCriteria } from '../designation-criteria/ui/journal-texts.ts'
import { journalTexts as disposal } from '../disposal/ui/journal-texts.ts'
import { journalTexts as dossierReleases } from '../dossier-releases/ui/journal-texts.ts'
import { journalTexts as dossiers } from '../dossiers/ui/journal-texts.ts'
import { journalTexts as dueDiligence } from '../due-diligence/ui/journal-texts.ts'
import { journalTexts as eligibility } from '../eligibility/ui/journal-texts.ts'
import { journalTexts as embargo } from '../embargo/ui/journal-texts.ts'
import { journalTexts as emergencyAccess } from '../emergency-access/ui/journal-texts.ts'
import { journalTexts as exported } from '../exports/ui/journal-texts.ts'
import { journalTexts as facilities } from '../facilities/ui/journal-texts.ts'
import { journalTexts as forceRegisters } from '../force-registers/ui/journal-texts.ts'
import { journalTexts as foreignForces } from '../foreign-forces/ui/journal-texts.ts'
import { journalTexts as foreigners } from '../foreigners/ui/journal-texts.ts'
import { journalTexts as groups } from '../groups/ui/journal-texts.ts'
import { journalTexts as hazards } from '../hazards/ui/journal-texts.ts'
import { journalTexts as health } from '../health/ui/journal-texts.ts'
import { journalTexts as imported } from '../imports/ui/journal-texts.ts'
import { journalTexts as incidentAnalysis } from '../incident-analysis/ui/journal-texts.ts'
import { journalTexts as incidentExchange } from '../incident-exchange/ui/journal-texts.ts'
import { journalTexts as incidentSources } from '../incident-sources/ui/journal-texts.ts'
import { journalTexts as incidents } from '../incidents/ui/journal-texts.ts'
import { journalTexts as indicators } from '../indicators/ui/journal-texts.ts'
import { journalTexts as institutions } from '../institutions/ui/journal-texts.ts'
import { journalTexts as interviews } from '../interviews/ui/journal-texts.ts'
import type { Texts } from '../kernel/texts.ts'
import { journalTexts as landRelease } from '../land-release/ui/journal-texts.ts'
import { journalTexts as ledger } from '../ledger/ui/journal-texts.ts'
import { journalTexts as monitoring } from '../monitoring/ui/journal-texts.ts'
import { journalTexts as movementRestrictions } from '../movement-restrictions/ui/journal-texts.ts'
import { journalTexts as opportunities } from '../opportunities/ui/journal-texts.ts'
import { journalTexts as ordnanceExchange } from '../ordnance-exchange/ui/journal-texts.ts'
import { journalTexts as ordnanceReports } from '../ordnance-reports/ui/journal-texts.ts'
import { journalTexts as ordnanceTasks } from '../ordnance-tasks/ui/journal-texts.ts'
import { journalTexts as ordnanceTeams } from '../ordnance-teams/ui/journal-texts.ts'
import { journalTexts as outsideEvents } from '../outside-events/ui/journal-texts.ts'
import { journalTexts as paymentLists } from '../payment-lists/ui/journal-texts.ts'
import { journalTexts as paymentShards } from '../payment-shards/ui/journal-texts.ts'
import { journalTexts as people } from '../people/ui/journal-texts.ts'
import { journalTexts as postings } from '../postings/ui/journal-texts.ts'
import { journalTexts as preconditions } from '../preconditions/ui/journal-texts.ts'
import { journalTexts as programme } from '../programme/ui/journal-texts.ts'
import { journalTexts as publicBulletins } from '../public-bulletins/ui/journal-texts.ts'
import { journalTexts as publicReleases } from '../public-releases/ui/journal-texts.ts'
import { journalTexts as qualityVisits } from '../quality-visits/ui/journal-texts.ts'
import { journalTexts as questionnaires } from '../questionnaires/ui/journal-texts.ts'
import { journalTexts as ranks } from '../ranks/ui/journal-texts.ts'
import { journalTexts as reintegration } from '../reintegration/ui/journal-texts.ts'
import { journalTexts as reports } from '../reports/ui/journal-texts.ts'
import { journalTexts as riskEducation } from '../risk-education/ui/journal-texts.ts'
import { journalTexts as screening } from '../screening/ui/journal-texts.ts'
import { journalTexts as shipments } from '../shipments/ui/journal-texts.ts'
import { journalTexts as siteFlow } from '../site-flow/ui/journal-texts.ts'
import { journalTexts as stationRegister } from '../station-register/ui/journal-texts.ts'
import { journalTexts as stock } from '../stock/ui/journal-texts.ts'
import { journalTexts as storage } from '../storage/ui/journal-texts.ts'
import { journalTexts as surveys } from '../surveys/ui/journal-texts.ts'
import { journalTexts as talkOffers } from '../talk-offers/ui/journal-texts.ts'
import { journalTexts as talkTexts } from '../talk-texts/ui/journal-texts.ts'
import { journalTexts as talks } from '../talks/ui/journal-texts.ts'
import { journalTexts as tracing } from '../tracing/ui/journal-texts.ts'
import { journalTexts as training } from '../training/ui/journal-texts.ts'
import { journalTexts as transfers } from '../transfers/ui/journal-texts.ts'
import { journalTexts as translations } from '../translations/ui/journal-texts.ts'
import { journalTexts as users } from '../users/ui/journal-texts.ts'
import { journalTexts as vetting } from '../vetting/ui/journal-texts.ts'
import { journalTexts as victims } from '../victims/ui/journal-texts.ts'
import { journalTexts as violations } from '../violations/ui/journal-texts.ts'
import { journalTexts as weapons } from '../weapons/ui/journal-texts.ts'
import { journalTexts as webhooks } from '../webhooks/ui/journal-texts.ts'
import { journalTexts as withdrawalLines } from '../withdrawal-lines/ui/journal-texts.ts'
import { journalTexts as withdrawals } from '../withdrawals/ui/journal-texts.ts'
import { journalTexts as witnesses } from '../witnesses/ui/journal-texts.ts'

/** What each action is called on the screen, as its feature calls it. */
export const actionTexts: Readonly<Record<string, Texts>> = {
  ...accidents,
  ...alarms,
  ...ammunition,
  ...apiTokens,
  ...bulkActs,
  ...imported,
  ...webhooks,
  ...witnesses,
  ...appeals,
  ...bankMessages,
  ...benefits,
  ...cards,
  ...ceasefire,
  ...checks,
  ...children,
  ...citizenReports,
  ...claims,
  ...codeLists,
  ...commanderLists,
  ...commitments,
  ...communityProjects,
  ...complaints,
  ...conductComplaints,
  ...confidenceMeasures,
  ...consents,
  ...cordons,
  ...dailyReports,
  ...dataProtection,
  ...designationCriteria,
  ...disposal,
  ...dueDiligence,
  ...dossierReleases,
  ...dossiers,
  ...eligibility,
  ...embargo,
  ...exported,
  ...facilities,
  ...forceRegisters,
  ...foreignForces,
  ...foreigners,
  ...groups,
  ...hazards,
  ...health,
  ...incidentAnalysis,
  ...incidentExchange,
  ...incidentSources,
  ...incidents,
  ...indicators,
  ...reports,
  ...institutions,
  ...interviews,
  ...landRelease,
  ...ledger,
  ...monitoring,
  ...movementRestrictions,
  ...opportunities,
  ...ordnanceExchange,
  ...ordnanceReports,
  ...ordnanceTasks,
  ...ordnanceTeams,
  ...outsideEvents,
  ...paymentLists,
  ...paymentShards,
  ...people,
  ...postings,
  ...preconditions,
  ...programme,
  ...users,
  ...emergencyAccess,
  ...publicBulletins,
  ...publicReleases,
  ...qualityVisits,
  ...questionnaires,
  ...reintegration,
  ...ranks,
  ...riskEducation,
  ...screening,
  ...shipments,
  ...siteFlow,
  ...stationRegister,
  ...stock,
  ...storage,
  ...surveys,
  ...talkOffers,
  ...talkTexts,
  ...talks,
  ...tracing,
  ...training,
  ...transfers,
  ...translations,
  ...vetting,
  ...victims,
  ...violations,
  ...weapons,
  ...withdrawalLines,
  ...withdrawals,
}
