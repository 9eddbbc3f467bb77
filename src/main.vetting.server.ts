import { refusals as conductComplaintTexts } from './conduct-complaints/refusals.ts'
import { conductComplaintRoutes } from './conduct-complaints/routes.ts'
import { conductComplaintLookups } from './conduct-complaints/store.ts'
import { conductComplaintWork } from './conduct-complaints/work-store.ts'
import type { Texts } from './kernel/texts.ts'
import type { Http } from './server/http/server.ts'
import type { Job } from './server/jobs.ts'
import type { Lookup } from './server/perform.ts'
import type { Sulh } from './server/sulh.ts'
import type { WorkSource } from './server/work-source.ts'

/** The part of `main.server.ts` that puts together what belongs to vetting, training and conduct of the security forces. */
export const vettingPartLookups: Readonly<Record<string, Lookup>> = {
  ...conductComplaintLookups,
}

export const vettingCatalogues: readonly Readonly<Record<string, Texts>>[] = [conductComplaintTexts]

export const vettingPartWork: readonly WorkSource[] = [...conductComplaintWork]

export const vettingJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function vettingPartRoutes(http: Http, sulh: Sulh): void {
  conductComplaintRoutes(http, sulh)
}
