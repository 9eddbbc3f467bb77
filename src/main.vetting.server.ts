import { refusals as conductComplaintTexts } from './conduct-complaints/refusals.ts'
import { conductComplaintRoutes } from './conduct-complaints/routes.ts'
import { conductComplaintLookups } from './conduct-complaints/store.ts'
import { conductComplaintWork } from './conduct-complaints/work-store.ts'
import { refusals as dueDiligenceTexts } from './due-diligence/refusals.ts'
import { dueDiligenceRoutes } from './due-diligence/routes.ts'
import { dueDiligenceLookups } from './due-diligence/store.ts'
import { dueDiligenceWork } from './due-diligence/work-store.ts'
import { refusals as forceRegisterTexts } from './force-registers/refusals.ts'
import { forceRegisterRoutes } from './force-registers/routes.ts'
import { forceRegisterLookups } from './force-registers/store.ts'
import { forceRegisterWork } from './force-registers/work-store.ts'
import { refusals as institutionTexts } from './institutions/refusals.ts'
import { institutionRoutes } from './institutions/routes.ts'
import { institutionLookups } from './institutions/store.ts'
import { refusals as postingTexts } from './postings/refusals.ts'
import { postingRoutes } from './postings/routes.ts'
import { postingLookups } from './postings/store.ts'
import { postingWork } from './postings/work-store.ts'
import { refusals as rankTexts } from './ranks/refusals.ts'
import { rankRoutes } from './ranks/routes.ts'
import { rankLookups } from './ranks/store.ts'
import { rankWork } from './ranks/work-store.ts'
import type { ServerPart } from './server/part.ts'
import { refusals as trainingTexts } from './training/refusals.ts'
import { trainingRoutes } from './training/routes.ts'
import { trainingLookups } from './training/store.ts'
import { trainingWork } from './training/work-store.ts'
import { refusals as vettingTexts } from './vetting/refusals.ts'
import { vettingRoutes } from './vetting/routes.ts'
import { vettingLookups } from './vetting/store.ts'
import { vettingWork } from './vetting/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to vetting, training and conduct of the security forces. */
export const vettingPart: ServerPart = {
  lookups: {
    ...conductComplaintLookups,
    ...forceRegisterLookups,
    ...institutionLookups,
    ...vettingLookups,
    ...dueDiligenceLookups,
    ...trainingLookups,
    ...rankLookups,
    ...postingLookups,
  },
  catalogues: [
    conductComplaintTexts,
    forceRegisterTexts,
    institutionTexts,
    vettingTexts,
    dueDiligenceTexts,
    trainingTexts,
    rankTexts,
    postingTexts,
  ],
  work: [
    ...conductComplaintWork,
    ...forceRegisterWork,
    ...vettingWork,
    ...dueDiligenceWork,
    ...trainingWork,
    ...rankWork,
    ...postingWork,
  ],
  jobs: () => [],
  routes(http, sulh) {
    conductComplaintRoutes(http, sulh)
    forceRegisterRoutes(http, sulh)
    institutionRoutes(http, sulh)
    vettingRoutes(http, sulh)
    dueDiligenceRoutes(http, sulh)
    trainingRoutes(http, sulh)
    rankRoutes(http, sulh)
    postingRoutes(http, sulh)
  },
}
