import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPartLookups: Readonly<Record<string, Lookup>> = {}

export const talksCatalogues: readonly Readonly<Record<string, Texts>>[] = []

export const talksPartWork: readonly WorkSource[] = []

export const talksJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function talksPartRoutes(_http: Http, _sulh: Sulh): void {}
