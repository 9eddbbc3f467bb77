import { refusals as ceasefireTexts } from './ceasefire/refusals.ts'
import { ceasefireRoutes } from './ceasefire/routes.ts'
import { ceasefireLookups } from './ceasefire/store.ts'
import { refusals as dailyReportTexts } from './daily-reports/refusals.ts'
import { dailyReportRoutes } from './daily-reports/routes.ts'
import { dailyReportLookups } from './daily-reports/store.ts'
import { dailyReportWork } from './daily-reports/work-store.ts'
import { refusals as incidentSourceTexts } from './incident-sources/refusals.ts'
import { incidentSourceRoutes } from './incident-sources/routes.ts'
import { incidentSourceLookups } from './incident-sources/store.ts'
import { incidentSourceWork } from './incident-sources/work-store.ts'
import { refusals as incidentTexts } from './incidents/refusals.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { incidentLookups } from './incidents/store.ts'
import type { Texts } from './kernel/texts.ts'
import { monitoringLookups } from './monitoring/facts-store.ts'
import { refusals as monitoringTexts } from './monitoring/refusals.ts'
import { monitoringRoutes } from './monitoring/routes.ts'
import { monitoringWork } from './monitoring/work-store.ts'
import { refusals as movementRestrictionTexts } from './movement-restrictions/refusals.ts'
import { movementRestrictionRoutes } from './movement-restrictions/routes.ts'
import { movementRestrictionLookups } from './movement-restrictions/store.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'
import { followIncidentsJob } from './violations/follow-job.ts'
import { refusals as violationTexts } from './violations/refusals.ts'
import { violationRoutes } from './violations/routes.ts'
import { violationLookups } from './violations/store.ts'

/** The part of `main.server.ts` that puts together what belongs to incidents, the ceasefire and the arms embargo. */
export const incidentPartLookups: Readonly<Record<string, Lookup>> = {
  ...incidentLookups,
  ...incidentSourceLookups,
  ...monitoringLookups,
  ...movementRestrictionLookups,
  ...dailyReportLookups,
  ...ceasefireLookups,
  ...violationLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  incidentTexts,
  incidentSourceTexts,
  monitoringTexts,
  movementRestrictionTexts,
  dailyReportTexts,
  ceasefireTexts,
  violationTexts,
]

export const incidentPartWork: readonly WorkSource[] = [...incidentSourceWork, ...monitoringWork, ...dailyReportWork]

export const incidentJobs: readonly Job[] = [followIncidentsJob]

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  incidentSourceRoutes(http, sulh)
  monitoringRoutes(http, sulh)
  movementRestrictionRoutes(http, sulh)
  dailyReportRoutes(http, sulh)
  ceasefireRoutes(http, sulh)
  violationRoutes(http, sulh)
}
