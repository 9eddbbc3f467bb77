import { refusals as citizenReportTexts } from './citizen-reports/refusals.ts'
import { citizenReportRoutes } from './citizen-reports/routes.ts'
import { citizenReportLookups } from './citizen-reports/store.ts'
import { citizenReportWork } from './citizen-reports/work-store.ts'
import { civilianHarmRoutes } from './civilian-harm/routes.ts'
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
  ...citizenReportLookups,
  ...incidentSourceLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  incidentTexts,
  citizenReportTexts,
  incidentSourceTexts,
]

export const incidentPartWork: readonly WorkSource[] = [...citizenReportWork, ...incidentSourceWork]

export const incidentJobs: readonly Job[] = []

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  citizenReportRoutes(http, sulh)
  civilianHarmRoutes(http, sulh)
  incidentSourceRoutes(http, sulh)
}
