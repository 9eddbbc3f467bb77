import { alertJob } from './incident-analysis/alert-job.ts'
import { refusals as incidentAnalysisTexts } from './incident-analysis/refusals.ts'
import { incidentAnalysisRoutes } from './incident-analysis/routes.ts'
import { incidentAnalysisLookups } from './incident-analysis/store.ts'
import { incidentAnalysisWork } from './incident-analysis/work-store.ts'
import { refusals as incidentSourceTexts } from './incident-sources/refusals.ts'
import { incidentSourceRoutes } from './incident-sources/routes.ts'
import { incidentSourceLookups } from './incident-sources/store.ts'
import { incidentSourceWork } from './incident-sources/work-store.ts'
import { refusals as incidentTexts } from './incidents/refusals.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { incidentLookups } from './incidents/store.ts'
import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to incidents, the ceasefire and the arms embargo. */
export const incidentPartLookups: Readonly<Record<string, Lookup>> = {
  ...incidentLookups,
  ...incidentSourceLookups,
  ...incidentAnalysisLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  incidentTexts,
  incidentSourceTexts,
  incidentAnalysisTexts,
]

export const incidentPartWork: readonly WorkSource[] = [...incidentSourceWork, ...incidentAnalysisWork]

export const incidentJobs: readonly Job[] = [alertJob]

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  incidentAnalysisRoutes(http, sulh)
  incidentSourceRoutes(http, sulh)
}
