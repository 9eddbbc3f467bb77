import { refusals as ceasefireTexts } from './ceasefire/refusals.ts'
import { ceasefireRoutes } from './ceasefire/routes.ts'
import { ceasefireLookups } from './ceasefire/store.ts'
import { ceasefireWork } from './ceasefire/work-store.ts'
import { refusals as citizenReportTexts } from './citizen-reports/refusals.ts'
import { citizenReportRoutes } from './citizen-reports/routes.ts'
import { citizenReportLookups } from './citizen-reports/store.ts'
import { citizenReportWork } from './citizen-reports/work-store.ts'
import { civilianHarmRoutes } from './civilian-harm/routes.ts'
import { refusals as dailyReportTexts } from './daily-reports/refusals.ts'
import { dailyReportRoutes } from './daily-reports/routes.ts'
import { dailyReportLookups } from './daily-reports/store.ts'
import { dailyReportWork } from './daily-reports/work-store.ts'
import { refusals as embargoTexts } from './embargo/refusals.ts'
import { embargoRoutes } from './embargo/routes.ts'
import { embargoLookups } from './embargo/store.ts'
import { embargoWork } from './embargo/work-store.ts'
import { refusals as foreignForceTexts } from './foreign-forces/refusals.ts'
import { foreignForceRoutes } from './foreign-forces/routes.ts'
import { foreignForceLookups } from './foreign-forces/store.ts'
import { foreignForceWork } from './foreign-forces/work-store.ts'
import { alertJob } from './incident-analysis/alert-job.ts'
import { refusals as incidentAnalysisTexts } from './incident-analysis/refusals.ts'
import { incidentAnalysisRoutes } from './incident-analysis/routes.ts'
import { incidentAnalysisLookups } from './incident-analysis/store.ts'
import { incidentAnalysisWork } from './incident-analysis/work-store.ts'
import { refusals as incidentExchangeTexts } from './incident-exchange/refusals.ts'
import { incidentExchangeRoutes } from './incident-exchange/routes.ts'
import { incidentExchangeLookups, incidentExchangeWork } from './incident-exchange/store.ts'
import { refusals as incidentSourceTexts } from './incident-sources/refusals.ts'
import { incidentSourceRoutes } from './incident-sources/routes.ts'
import { incidentSourceLookups } from './incident-sources/store.ts'
import { incidentSourceWork } from './incident-sources/work-store.ts'
import { refusals as incidentTexts } from './incidents/refusals.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { incidentLookups } from './incidents/store.ts'
import { monitoringLookups } from './monitoring/facts-store.ts'
import { refusals as monitoringTexts } from './monitoring/refusals.ts'
import { monitoringRoutes } from './monitoring/routes.ts'
import { monitoringWork } from './monitoring/work-store.ts'
import { refusals as movementRestrictionTexts } from './movement-restrictions/refusals.ts'
import { movementRestrictionRoutes } from './movement-restrictions/routes.ts'
import { movementRestrictionLookups } from './movement-restrictions/store.ts'
import { loadColumnsJob } from './outside-events/columns-store.ts'
import { refusals as outsideEventTexts } from './outside-events/refusals.ts'
import { outsideEventRoutes } from './outside-events/routes.ts'
import { outsideEventLookups } from './outside-events/store.ts'
import { suggestJob } from './outside-events/suggest-job.ts'
import { takeEventRowsJob } from './outside-events/take-rows-job.ts'
import { outsideEventWork } from './outside-events/work-store.ts'
import type { ServerPart } from './server/part.ts'
import { followIncidentsJob } from './violations/follow-job.ts'
import { refusals as violationTexts } from './violations/refusals.ts'
import { violationRoutes } from './violations/routes.ts'
import { violationLookups } from './violations/store.ts'
import { violationWork } from './violations/work-store.ts'
import { refusals as lineTexts } from './withdrawal-lines/refusals.ts'
import { lineRoutes } from './withdrawal-lines/routes.ts'
import { lineLookups } from './withdrawal-lines/store.ts'
import { lineWork } from './withdrawal-lines/work-store.ts'
import { refusals as withdrawalTexts } from './withdrawals/refusals.ts'
import { withdrawalRoutes } from './withdrawals/routes.ts'
import { withdrawalLookups } from './withdrawals/store.ts'
import { withdrawalWork } from './withdrawals/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to incidents, the ceasefire and the arms embargo. */
export const incidentPart: ServerPart = {
  lookups: {
    ...ceasefireLookups,
    ...citizenReportLookups,
    ...dailyReportLookups,
    ...embargoLookups,
    ...foreignForceLookups,
    ...incidentAnalysisLookups,
    ...incidentExchangeLookups,
    ...incidentSourceLookups,
    ...incidentLookups,
    ...monitoringLookups,
    ...movementRestrictionLookups,
    ...outsideEventLookups,
    ...violationLookups,
    ...lineLookups,
    ...withdrawalLookups,
  },
  catalogues: [
    ceasefireTexts,
    citizenReportTexts,
    dailyReportTexts,
    embargoTexts,
    foreignForceTexts,
    incidentAnalysisTexts,
    incidentExchangeTexts,
    incidentSourceTexts,
    incidentTexts,
    monitoringTexts,
    movementRestrictionTexts,
    outsideEventTexts,
    violationTexts,
    lineTexts,
    withdrawalTexts,
  ],
  work: [
    ...ceasefireWork,
    ...citizenReportWork,
    ...dailyReportWork,
    ...embargoWork,
    ...foreignForceWork,
    ...incidentAnalysisWork,
    ...incidentExchangeWork,
    ...incidentSourceWork,
    ...monitoringWork,
    ...outsideEventWork,
    ...violationWork,
    ...lineWork,
    ...withdrawalWork,
  ],
  jobs: () => [alertJob, loadColumnsJob, suggestJob, takeEventRowsJob, followIncidentsJob],
  routes(http, sulh) {
    ceasefireRoutes(http, sulh)
    citizenReportRoutes(http, sulh)
    civilianHarmRoutes(http, sulh)
    dailyReportRoutes(http, sulh)
    embargoRoutes(http, sulh)
    foreignForceRoutes(http, sulh)
    incidentAnalysisRoutes(http, sulh)
    incidentExchangeRoutes(http, sulh)
    incidentSourceRoutes(http, sulh)
    incidentRoutes(http, sulh)
    monitoringRoutes(http, sulh)
    movementRestrictionRoutes(http, sulh)
    outsideEventRoutes(http, sulh)
    violationRoutes(http, sulh)
    lineRoutes(http, sulh)
    withdrawalRoutes(http, sulh)
  },
}
