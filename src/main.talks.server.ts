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
import { refusals as talkOfferTexts } from './talk-offers/refusals.ts'
import { talkOfferRoutes } from './talk-offers/routes.ts'
import { talkOfferLookups } from './talk-offers/store.ts'
import { talkOfferWork } from './talk-offers/work-store.ts'
import { refusals as talkTextTexts } from './talk-texts/refusals.ts'
import { talkTextRoutes } from './talk-texts/routes.ts'
import { talkTextLookups } from './talk-texts/store.ts'
import { talkTextWork } from './talk-texts/work-store.ts'
import { refusals as talkTexts } from './talks/refusals.ts'
import { talkRoutes } from './talks/routes.ts'
import { talkLookups } from './talks/store.ts'
import { talkWork } from './talks/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to dossiers for sanctions, talks, commitments and public releases. */
export const talksPartLookups: Readonly<Record<string, Lookup>> = {
  ...commitmentLookups,
  ...confidenceMeasureLookups,
  ...talkLookups,
  ...talkTextLookups,
  ...talkOfferLookups,
}

export const talksCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  commitmentTexts,
  confidenceMeasureTexts,
  talkTexts,
  talkTextTexts,
  talkOfferTexts,
]

export const talksPartWork: readonly WorkSource[] = [
  ...commitmentWork,
  ...confidenceMeasureWork,
  ...talkWork,
  ...talkTextWork,
  ...talkOfferWork,
]

export const talksJobs: readonly Job[] = []

/** What is read of it over HTTP. */
export function talksPartRoutes(http: Http, sulh: Sulh): void {
  commitmentRoutes(http, sulh)
  confidenceMeasureRoutes(http, sulh)
  talkRoutes(http, sulh)
  talkTextRoutes(http, sulh)
  talkOfferRoutes(http, sulh)
}
