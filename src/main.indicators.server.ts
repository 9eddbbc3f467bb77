import { dashboardRoutes } from './dashboards/routes.ts'
import { refusals as indicatorTexts } from './indicators/refusals.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { indicatorLookups } from './indicators/store.ts'
import { indicatorWork } from './indicators/work-store.ts'
import { publicBulletinPages } from './public-bulletins/public-routes.ts'
import { refusals as publicBulletinTexts } from './public-bulletins/refusals.ts'
import { publicBulletinRoutes } from './public-bulletins/routes.ts'
import { publicBulletinLookups, publicBulletinWork } from './public-bulletins/store.ts'
import { reportsJob } from './reports/job.ts'
import { refusals as reportTexts } from './reports/refusals.ts'
import { reportRoutes } from './reports/routes.ts'
import { reportLookups } from './reports/store.ts'
import { reportWork } from './reports/work-store.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together what belongs to indicators, dashboards, reports and the public page: figures for ministers, donors and the public. */
export const indicatorsPart: ServerPart = {
  lookups: { ...indicatorLookups, ...reportLookups, ...publicBulletinLookups },
  catalogues: [indicatorTexts, reportTexts, publicBulletinTexts],
  work: [...indicatorWork, ...reportWork, ...publicBulletinWork],
  jobs: () => [reportsJob],
  routes(http, sulh) {
    indicatorRoutes(http, sulh)
    dashboardRoutes(http, sulh)
    reportRoutes(http, sulh)
    publicBulletinRoutes(http, sulh)
    publicBulletinPages(http, sulh)
  },
}
