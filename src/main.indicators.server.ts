import { dashboardRoutes } from './dashboards/routes.ts'
import { refusals as indicatorTexts } from './indicators/refusals.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { indicatorLookups } from './indicators/store.ts'
import { indicatorWork } from './indicators/work-store.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together what belongs to indicators and dashboards: figures for ministers, donors and the public. */
export const indicatorsPart: ServerPart = {
  lookups: indicatorLookups,
  catalogues: [indicatorTexts],
  work: indicatorWork,
  jobs: () => [],
  routes(http, sulh) {
    indicatorRoutes(http, sulh)
    dashboardRoutes(http, sulh)
  },
}
