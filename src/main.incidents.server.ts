import { refusals as ceasefireTexts } from './ceasefire/refusals.ts'
import { ceasefireRoutes } from './ceasefire/routes.ts'
import { ceasefireLookups } from './ceasefire/store.ts'
import { ceasefireWork } from './ceasefire/work-store.ts'
import { refusals as incidentTexts } from './incidents/refusals.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { incidentLookups } from './incidents/store.ts'
import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'
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
export const incidentPartLookups: Readonly<Record<string, Lookup>> = {
  ...incidentLookups,
  ...ceasefireLookups,
  ...violationLookups,
  ...lineLookups,
  ...withdrawalLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  incidentTexts,
  ceasefireTexts,
  violationTexts,
  lineTexts,
  withdrawalTexts,
]

export const incidentPartWork: readonly WorkSource[] = [
  ...ceasefireWork,
  ...violationWork,
  ...lineWork,
  ...withdrawalWork,
]

export const incidentJobs: readonly Job[] = [followIncidentsJob]

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  ceasefireRoutes(http, sulh)
  violationRoutes(http, sulh)
  lineRoutes(http, sulh)
  withdrawalRoutes(http, sulh)
}
