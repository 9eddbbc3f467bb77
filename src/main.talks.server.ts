import { refusals as commitmentTexts } from './commitments/refusals.ts'
import { commitmentRoutes } from './commitments/routes.ts'
import { commitmentLookups } from './commitments/store.ts'
import { commitmentWork } from './commitments/work-store.ts'
import { refusals as confidenceMeasureTexts } from './confidence-measures/refusals.ts'
import { confidenceMeasureRoutes } from './confidence-measures/routes.ts'
import { confidenceMeasureLookups } from './confidence-measures/store.ts'
import { confidenceMeasureWork } from './confidence-measures/work-store.ts'
import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPartLookups: Readonly<Record<string, Lookup>> = {
  ...commitmentLookups,
  ...confidenceMeasureLookups,
}

export const talksCatalogues: readonly Readonly<Record<string, Texts>>[] = [commitmentTexts, confidenceMeasureTexts]

export const talksPartWork: readonly WorkSource[] = [...commitmentWork, ...confidenceMeasureWork]

export const talksJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function talksPartRoutes(http: Http, sulh: Sulh): void {
  commitmentRoutes(http, sulh)
  confidenceMeasureRoutes(http, sulh)
}
