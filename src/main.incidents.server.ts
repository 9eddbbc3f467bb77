import { refusals as embargoTexts } from './embargo/refusals.ts'
import { embargoRoutes } from './embargo/routes.ts'
import { embargoLookups } from './embargo/store.ts'
import { embargoWork } from './embargo/work-store.ts'
import { refusals as foreignForceTexts } from './foreign-forces/refusals.ts'
import { foreignForceRoutes } from './foreign-forces/routes.ts'
import { foreignForceLookups } from './foreign-forces/store.ts'
import { foreignForceWork } from './foreign-forces/work-store.ts'
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
  ...foreignForceLookups,
  ...embargoLookups,
}

export const incidentCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  incidentTexts,
  foreignForceTexts,
  embargoTexts,
]

export const incidentPartWork: readonly WorkSource[] = [...foreignForceWork, ...embargoWork]

export const incidentJobs: readonly Job[] = []

/** What is read of incidents over HTTP. */
export function incidentPartRoutes(http: Http, sulh: Sulh): void {
  incidentRoutes(http, sulh)
  foreignForceRoutes(http, sulh)
  embargoRoutes(http, sulh)
}
