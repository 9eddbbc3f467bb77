import { refusals as alarmTexts } from './alarms/refusals.ts'
import { alarmRoutes } from './alarms/routes.ts'
import { refusals as codeListTexts } from './code-lists/refusals.ts'
import { codeListRoutes } from './code-lists/routes.ts'
import { codeListLookups, codeListPreludes, codeListWork } from './code-lists/store.ts'
import { refusals as emergencyTexts } from './emergency-access/refusals.ts'
import { emergencyAccessRoutes } from './emergency-access/routes.ts'
import { emergencyLookups } from './emergency-access/store.ts'
import { emergencyWork } from './emergency-access/work-store.ts'
import { letterRoutes } from './letters/routes.ts'
import { recordReadRoutes } from './record-reads/routes.ts'
import { journalRoutes } from './server/journal-routes.ts'
import { mailJob } from './server/mail-delivery.ts'
import type { ServerPart } from './server/part.ts'
import { settingRoutes } from './settings/routes.ts'
import { refusals as translationTexts } from './translations/refusals.ts'
import { translationRoutes } from './translations/routes.ts'
import { translationPreludes, translationWork } from './translations/store.ts'
import { wordingJobs } from './translations/wording-job.ts'
import { refusals as userTexts } from './users/refusals.ts'
import { userRoutes } from './users/routes.ts'
import { userLookups } from './users/store.ts'
import { userWork } from './users/work-store.ts'
import { collectCosignaturesJob } from './witnesses/collect-job.ts'
import { refusals as witnessTexts } from './witnesses/refusals.ts'
import { witnessRoutes } from './witnesses/routes.ts'
import { witnessLookups, witnessPreludes } from './witnesses/store.ts'
import { witnessWork } from './witnesses/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to administration: alarms, users, the journal and its witnesses, and what administrators look after. */
export const administrationPart: ServerPart = {
  lookups: { ...userLookups, ...emergencyLookups, ...codeListLookups, ...witnessLookups },
  preludes: { ...codeListPreludes, ...translationPreludes, ...witnessPreludes },
  catalogues: [alarmTexts, userTexts, emergencyTexts, codeListTexts, translationTexts, witnessTexts],
  work: [...userWork, ...emergencyWork, ...codeListWork, ...translationWork, ...witnessWork],
  jobs: () => [mailJob, ...wordingJobs, collectCosignaturesJob],
  routes(http, sulh) {
    alarmRoutes(http, sulh)
    userRoutes(http, sulh)
    recordReadRoutes(http, sulh)
    emergencyAccessRoutes(http, sulh)
    settingRoutes(http, sulh)
    letterRoutes(http, sulh)
    codeListRoutes(http, sulh)
    translationRoutes(http, sulh)
    journalRoutes(http, sulh)
    witnessRoutes(http, sulh)
  },
}
