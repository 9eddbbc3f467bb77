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
import type { Texts } from './kernel/texts.ts'
import { loadColumnsJob } from './outside-events/columns-store.ts'
import { refusals as outsideEventTexts } from './outside-events/refusals.ts'
import { outsideEventRoutes } from './outside-events/routes.ts'
import { outsideEventLookups } from './outside-events/store.ts'
import { suggestJob } from './outside-events/suggest-job.ts'
import { takeEventRowsJob } from './outside-events/take-rows-job.ts'
import { outsideEventWork } from './outside-events/work-store.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to incidents, the ceasefire and the arms embargo. */
export const incidentPartLookups: Readonly<Record<string, Lookup>> = {
  ...incidentLookups,
  ...incidentSourceLookups,
  ...outsideEventLookups,
  ...incidentExchangeLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  incidentTexts,
  incidentSourceTexts,
  outsideEventTexts,
  incidentExchangeTexts,
]

export const incidentPartWork: readonly WorkSource[] = [
  ...incidentSourceWork,
  ...outsideEventWork,
  ...incidentExchangeWork,
]

export const incidentJobs: readonly Job[] = [takeEventRowsJob, loadColumnsJob, suggestJob]

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  outsideEventRoutes(http, sulh)
  incidentExchangeRoutes(http, sulh)
  incidentSourceRoutes(http, sulh)
}
