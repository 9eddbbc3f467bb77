import { refusals as incidentTexts } from './incidents/refusals.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { incidentLookups } from './incidents/store.ts'
import type { Texts } from './kernel/texts.ts'
import { refusals as outsideEventTexts } from './outside-events/refusals.ts'
import { outsideEventRoutes } from './outside-events/routes.ts'
import { outsideEventLookups } from './outside-events/store.ts'
import { takeEventRowsJob } from './outside-events/take-rows-job.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to incidents, the ceasefire and the arms embargo. */
export const incidentPartLookups: Readonly<Record<string, Lookup>> = {
  ...incidentLookups,
  ...outsideEventLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [incidentTexts, outsideEventTexts]

export const incidentPartWork: readonly WorkSource[] = []

export const incidentJobs: readonly Job[] = [takeEventRowsJob]

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  outsideEventRoutes(http, sulh)
}
