import { refusals as indicatorTexts } from './indicators/refusals.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { indicatorLookups } from './indicators/store.ts'
import { indicatorWork } from './indicators/work-store.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together what belongs to indicators: figures for ministers, donors and the public. */
export const indicatorsPart: ServerPart = {
  lookups: indicatorLookups,
  catalogues: [indicatorTexts],
  work: indicatorWork,
  jobs: () => [],
  routes: indicatorRoutes,
}
