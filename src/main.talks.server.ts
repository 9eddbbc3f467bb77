import { refusals as commitmentTexts } from './commitments/refusals.ts'
import { commitmentRoutes } from './commitments/routes.ts'
import { commitmentLookups } from './commitments/store.ts'
import { commitmentWork } from './commitments/work-store.ts'
import { refusals as confidenceMeasureTexts } from './confidence-measures/refusals.ts'
import { confidenceMeasureRoutes } from './confidence-measures/routes.ts'
import { confidenceMeasureLookups } from './confidence-measures/store.ts'
import { confidenceMeasureWork } from './confidence-measures/work-store.ts'
import { refusals as designationCriterionTexts } from './designation-criteria/refusals.ts'
import { designationCriterionRoutes } from './designation-criteria/routes.ts'
import { designationCriterionLookups, designationCriterionWork } from './designation-criteria/store.ts'
import { followDossiersJob } from './dossier-releases/follow-job.ts'
import { refusals as dossierReleaseTexts } from './dossier-releases/refusals.ts'
import { dossierReleaseRoutes } from './dossier-releases/routes.ts'
import { dossierReleaseLookups } from './dossier-releases/store.ts'
import { dossierReleaseWork } from './dossier-releases/work-store.ts'
import { refusals as dossierTexts } from './dossiers/refusals.ts'
import { dossierRoutes } from './dossiers/routes.ts'
import { dossierLookups } from './dossiers/store.ts'
import { dossierWork } from './dossiers/work-store.ts'
import type { Texts } from './kernel/texts.ts'
import { publicReleasePages } from './public-releases/public-routes.ts'
import { refusals as publicReleaseTexts } from './public-releases/refusals.ts'
import { publicReleaseRoutes } from './public-releases/routes.ts'
import { publicReleaseLookups, publicReleaseWork } from './public-releases/store.ts'
import type { Screener } from './screening/store.ts'
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
  ...designationCriterionLookups,
  ...dossierLookups,
  ...dossierReleaseLookups,
  ...publicReleaseLookups,
  ...commitmentLookups,
  ...confidenceMeasureLookups,
  ...talkLookups,
  ...talkTextLookups,
  ...talkOfferLookups,
}

export const talksCatalogues: readonly Readonly<Record<string, Texts>>[] = [
  designationCriterionTexts,
  dossierTexts,
  dossierReleaseTexts,
  publicReleaseTexts,
  commitmentTexts,
  confidenceMeasureTexts,
  talkTexts,
  talkTextTexts,
  talkOfferTexts,
]

export const talksPartWork: readonly WorkSource[] = [
  ...designationCriterionWork,
  ...dossierWork,
  ...dossierReleaseWork,
  ...publicReleaseWork,
  ...commitmentWork,
  ...confidenceMeasureWork,
  ...talkWork,
  ...talkTextWork,
  ...talkOfferWork,
]

/** Jobs of it; those that look through the lists do it with the screener that the program keeps. */
export const talksJobs = (screener: Screener): readonly Job[] => [followDossiersJob(screener)]

/** What is read of it over HTTP. */
export function talksPartRoutes(http: Http, sulh: Sulh): void {
  designationCriterionRoutes(http, sulh)
  dossierRoutes(http, sulh)
  dossierReleaseRoutes(http, sulh)
  publicReleaseRoutes(http, sulh)
  publicReleasePages(http, sulh)
  commitmentRoutes(http, sulh)
  confidenceMeasureRoutes(http, sulh)
  talkRoutes(http, sulh)
  talkTextRoutes(http, sulh)
  talkOfferRoutes(http, sulh)
}
