import { actions } from './features.ts'
import type { ServerPart } from './server/part.ts'
import { doHeldAct } from './server/stations/do-held-act.ts'
import { centreTier, stationProtocolRoutes } from './server/stations/protocol-routes.ts'
import { decideEntriesJob } from './server/stations/station-intake.ts'
import { refusals as stationTexts } from './station-register/refusals.ts'
import { stationRoutes } from './station-register/routes.ts'
import { heldLookups } from './station-register/settle-store.ts'
import { stationWork } from './station-register/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to stations: devices that record without a network. */
export const stationsPart: ServerPart = {
  lookups: heldLookups(actions),
  catalogues: [stationTexts],
  work: stationWork,
  preludes: { 'heldEntry.takeIn': doHeldAct },
  jobs: () => [decideEntriesJob],
  routes(http, sulh) {
    stationProtocolRoutes(http, sulh, centreTier(sulh))
    stationRoutes(http, sulh)
  },
}
