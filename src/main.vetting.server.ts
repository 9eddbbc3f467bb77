import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to vetting, training and conduct of the security forces. */
export const vettingPartLookups: Readonly<Record<string, Lookup>> = {}

export const vettingCatalogues: readonly Readonly<Record<string, Texts>>[] = []

export const vettingPartWork: readonly WorkSource[] = []

export const vettingJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function vettingPartRoutes(_http: Http, _sulh: Sulh): void {}
