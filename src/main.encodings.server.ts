import { encodingRoutes } from './server/encodings/encoding-routes.ts'
import { encodingsJob } from './server/encodings/encodings-job.ts'
import type { ServerPart } from './server/part.ts'

/** The part of `main.server.ts` that puts together what stations learn of the register without a name. */
export const encodingsPart: ServerPart = {
  lookups: {},
  catalogues: [],
  work: [],
  jobs: () => [encodingsJob],
  routes: encodingRoutes,
}
