import { dashboardRoutes } from './dashboards/routes.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together the dashboards. */
export const dashboardsPart: ServerPart = {
  lookups: {},
  catalogues: [],
  work: [],
  jobs: () => [],
  routes: dashboardRoutes,
}
