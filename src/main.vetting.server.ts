import { refusals as dueDiligenceTexts } from './due-diligence/refusals.ts'
import { dueDiligenceRoutes } from './due-diligence/routes.ts'
import { dueDiligenceLookups } from './due-diligence/store.ts'
import { dueDiligenceWork } from './due-diligence/work-store.ts'
import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to vetting, training and conduct of the security forces. */
export const vettingPartLookups: Readonly<Record<string, Lookup>> = {
  ...dueDiligenceLookups,
}

export const vettingCatalogues: readonly Readonly<Record<string, Texts>>[] = [dueDiligenceTexts]

export const vettingPartWork: readonly WorkSource[] = [...dueDiligenceWork]

export const vettingJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function vettingPartRoutes(http: Http, sulh: Sulh): void {
  dueDiligenceRoutes(http, sulh)
}
