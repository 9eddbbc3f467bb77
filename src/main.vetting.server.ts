import { refusals as institutionTexts } from './institutions/refusals.ts'
import { institutionRoutes } from './institutions/routes.ts'
import { institutionLookups } from './institutions/store.ts'
import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'
import { refusals as vettingTexts } from './vetting/refusals.ts'
import { vettingRoutes } from './vetting/routes.ts'
import { vettingLookups } from './vetting/store.ts'
import { vettingWork } from './vetting/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to vetting, training and conduct of the security forces. */
export const vettingPartLookups: Readonly<Record<string, Lookup>> = {
  ...institutionLookups,
  ...vettingLookups,
}

export const vettingCatalogues: readonly Readonly<Record<string, Texts>>[] = [institutionTexts, vettingTexts]

export const vettingPartWork: readonly WorkSource[] = [...vettingWork]

export const vettingJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function vettingPartRoutes(http: Http, sulh: Sulh): void {
  institutionRoutes(http, sulh)
  vettingRoutes(http, sulh)
}
