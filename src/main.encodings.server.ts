import { centreEncodingRoutes, encodingRoutes } from './server/encodings/encoding-routes.ts'
import { encodingsJob } from './server/encodings/encodings-job.ts'
import { hubOf } from './server/hub/hub.ts'
import { keyOfHubFor } from './server/hub/site-encodings.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together what stations learn of the register without a name. */
export const encodingsPart: ServerPart = {
  lookups: {},
  catalogues: [],
  work: [],
  jobs: () => [encodingsJob],
  routes(http, sulh) {
    if (hubOf(sulh)) encodingRoutes(http, sulh, keyOfHubFor)
    else centreEncodingRoutes(http, sulh)
  },
}
