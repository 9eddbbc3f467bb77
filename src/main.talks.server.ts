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
import { publicReleasePages } from './public-releases/public-routes.ts'
import { refusals as publicReleaseTexts } from './public-releases/refusals.ts'
import { publicReleaseRoutes } from './public-releases/routes.ts'
import { publicReleaseLookups, publicReleaseWork } from './public-releases/store.ts'
import type { ServerPart } from './server/part.ts'
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
export const talksPart: ServerPart = {
  lookups: {
    ...designationCriterionLookups,
    ...dossierLookups,
    ...dossierReleaseLookups,
    ...publicReleaseLookups,
    ...commitmentLookups,
    ...confidenceMeasureLookups,
    ...talkLookups,
    ...talkTextLookups,
    ...talkOfferLookups,
  },
  catalogues: [
    designationCriterionTexts,
    dossierTexts,
    dossierReleaseTexts,
    publicReleaseTexts,
    commitmentTexts,
    confidenceMeasureTexts,
    talkTexts,
    talkTextTexts,
    talkOfferTexts,
  ],
  work: [
    ...designationCriterionWork,
    ...dossierWork,
    ...dossierReleaseWork,
    ...publicReleaseWork,
    ...commitmentWork,
    ...confidenceMeasureWork,
    ...talkWork,
    ...talkTextWork,
    ...talkOfferWork,
  ],
  jobs: (screener) => [followDossiersJob(screener)],
  routes(http, sulh) {
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
  },
}
