import { noticeJob } from './notices/notice-job.ts'
import { refusals as noticeTexts } from './notices/refusals.ts'
import { noticeRoutes } from './notices/routes.ts'
import { smsJob } from './notices/sms-job.ts'
import { noticeWork } from './notices/work-store.ts'
import { refusals as filterTexts } from './saved-filters/refusals.ts'
import { savedFilterRoutes } from './saved-filters/routes.ts'
import { searchRoutes } from './search/routes.ts'
import type { ServerPart } from './server/part.ts'
import type { WorkSource } from './server/work-source.ts'

/**
 * The part of `main.server.ts` that puts together how people find their way: search, what they are told, and the filters that they keep. It is given what waits
 * for people, of every feature, its own work too.
 */
export function findingPart(work: () => readonly WorkSource[]): ServerPart {
  return {
    lookups: {},
    catalogues: [noticeTexts, filterTexts],
    work: noticeWork,
    jobs: () => [noticeJob(work), smsJob],
    routes(http, sulh) {
      searchRoutes(http, sulh)
      noticeRoutes(http, sulh, work)
      savedFilterRoutes(http, sulh)
    },
  }
}
