import { searchRoutes } from './search/routes.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together how people find their way: search, what they are told, what they keep. */
export const findingPart: ServerPart = {
  lookups: {},
  catalogues: [],
  work: [],
  jobs: () => [],
  routes(http, sulh) {
    searchRoutes(http, sulh)
  },
}
