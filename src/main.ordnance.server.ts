import { refusals as accidentTexts } from './accidents/refusals.ts'
import { accidentRoutes } from './accidents/routes.ts'
import { accidentLookups } from './accidents/store.ts'
import { accidentWork } from './accidents/work-store.ts'
import { refusals as cordonTexts } from './cordons/refusals.ts'
import { cordonRoutes } from './cordons/routes.ts'
import { cordonLookups } from './cordons/store.ts'
import { cordonWork } from './cordons/work-store.ts'
import { refusals as facilityTexts } from './facilities/refusals.ts'
import { facilityRoutes } from './facilities/routes.ts'
import { facilityLookups } from './facilities/store.ts'
import { refusals as hazardTexts } from './hazards/refusals.ts'
import { hazardRoutes } from './hazards/routes.ts'
import { hazardLookups } from './hazards/store.ts'
import { hazardWork } from './hazards/work-store.ts'
import { missedItemJob } from './land-release/missed-item-job.ts'
import { refusals as landReleaseTexts } from './land-release/refusals.ts'
import { landReleaseRoutes } from './land-release/routes.ts'
import { landReleaseLookups } from './land-release/store.ts'
import { landReleaseWork } from './land-release/work-store.ts'
import { refusals as ordnanceExchangeTexts } from './ordnance-exchange/refusals.ts'
import { ordnanceExchangeRoutes } from './ordnance-exchange/routes.ts'
import { ordnanceExchangeLookups } from './ordnance-exchange/store.ts'
import { ordnanceMapRoutes } from './ordnance-map/routes.ts'
import { refusals as ordnanceReportTexts } from './ordnance-reports/refusals.ts'
import { ordnanceReportRoutes } from './ordnance-reports/routes.ts'
import { ordnanceReportLookups } from './ordnance-reports/store.ts'
import { ordnanceReportWork } from './ordnance-reports/work-store.ts'
import { refusals as ordnanceTaskTexts } from './ordnance-tasks/refusals.ts'
import { ordnanceTaskRoutes } from './ordnance-tasks/routes.ts'
import { ordnanceTaskLookups } from './ordnance-tasks/store.ts'
import { ordnanceTaskWork } from './ordnance-tasks/work-store.ts'
import { refusals as ordnanceTeamTexts } from './ordnance-teams/refusals.ts'
import { ordnanceTeamRoutes } from './ordnance-teams/routes.ts'
import { ordnanceTeamLookups } from './ordnance-teams/store.ts'
import { ordnanceTeamWork } from './ordnance-teams/work-store.ts'
import { ordnanceYearRoutes } from './ordnance-year/routes.ts'
import { refusals as qualityVisitTexts } from './quality-visits/refusals.ts'
import { qualityVisitRoutes } from './quality-visits/routes.ts'
import { qualityVisitLookups } from './quality-visits/store.ts'
import { qualityVisitWork } from './quality-visits/work-store.ts'
import { refusals as riskEducationTexts } from './risk-education/refusals.ts'
import { riskEducationRoutes } from './risk-education/routes.ts'
import { riskEducationLookups } from './risk-education/store.ts'
import type { ServerPart } from './server/part.ts'
import { refusals as victimTexts } from './victims/refusals.ts'
import { victimRoutes } from './victims/routes.ts'
import { victimLookups, victimWork } from './victims/store.ts'

/** The part of `main.server.ts` that puts together what belongs to explosive ordnance. */
export const ordnancePart: ServerPart = {
  lookups: {
    ...ordnanceReportLookups,
    ...hazardLookups,
    ...qualityVisitLookups,
    ...landReleaseLookups,
    ...ordnanceTeamLookups,
    ...ordnanceTaskLookups,
    ...accidentLookups,
    ...victimLookups,
    ...riskEducationLookups,
    ...ordnanceExchangeLookups,
    ...facilityLookups,
    ...cordonLookups,
  },
  catalogues: [
    ordnanceReportTexts,
    hazardTexts,
    qualityVisitTexts,
    landReleaseTexts,
    ordnanceTeamTexts,
    ordnanceTaskTexts,
    accidentTexts,
    victimTexts,
    riskEducationTexts,
    ordnanceExchangeTexts,
    facilityTexts,
    cordonTexts,
  ],
  work: [
    ...ordnanceReportWork,
    ...hazardWork,
    ...qualityVisitWork,
    ...landReleaseWork,
    ...ordnanceTeamWork,
    ...ordnanceTaskWork,
    ...accidentWork,
    ...victimWork,
    ...cordonWork,
  ],
  jobs: () => [missedItemJob],
  routes(http, sulh) {
    ordnanceReportRoutes(http, sulh)
    hazardRoutes(http, sulh)
    qualityVisitRoutes(http, sulh)
    landReleaseRoutes(http, sulh)
    ordnanceTeamRoutes(http, sulh)
    ordnanceTaskRoutes(http, sulh)
    accidentRoutes(http, sulh)
    victimRoutes(http, sulh)
    riskEducationRoutes(http, sulh)
    ordnanceExchangeRoutes(http, sulh)
    facilityRoutes(http, sulh)
    cordonRoutes(http, sulh)
    ordnanceMapRoutes(http, sulh)
    ordnanceYearRoutes(http, sulh)
  },
}
