import { actions } from './features.ts'
import { refusals as shardTexts } from './payment-shards/refusals.ts'
import { shardRoutes } from './payment-shards/routes.ts'
import { shardLookups } from './payment-shards/store.ts'
import { shardWork } from './payment-shards/work-store.ts'
import { personNoun } from './people/person.ts'
import { keepKeys } from './people/store.ts'
import { Hub, hubOf } from './server/hub/hub.ts'
import { refusals as hubTexts } from './server/hub/refusals.ts'
import { hubRoutes } from './server/hub/routes.ts'
import { hubTier } from './server/hub/tier.ts'
import type { ServerPart } from './server/part.ts'
import { doHeldAct } from './server/stations/do-held-act.ts'
import { noteWhose } from './server/stations/note-whose.ts'
import { pictureRoutes } from './server/stations/picture-routes.ts'
import { centreTier, stationProtocolRoutes } from './server/stations/protocol-routes.ts'
import { pullRoutes } from './server/stations/pull-routes.ts'
import { decideEntriesJob } from './server/stations/station-intake.ts'
import type { Sulh } from './server/sulh.ts'
import { leaseRoutes } from './station-register/lease-routes.ts'
import { leaseLookups } from './station-register/lease-store.ts'
import { refusals as stationTexts } from './station-register/refusals.ts'
import { stationRoutes } from './station-register/routes.ts'
import { scopeLookups } from './station-register/scope-store.ts'
import { heldLookups } from './station-register/settle-store.ts'
import { stationWork } from './station-register/work-store.ts'

/** The part of `main.server.ts` that puts together what belongs to stations: devices that record without a network. */
export const stationsPart: ServerPart = {
  lookups: { ...heldLookups(actions), ...leaseLookups, ...scopeLookups, ...shardLookups },
  catalogues: [stationTexts, shardTexts, hubTexts],
  work: [...stationWork, ...shardWork],
  preludes: { 'heldEntry.takeIn': doHeldAct, 'heldEntry.setAside': noteWhose },
  jobs: () => [decideEntriesJob],
  routes(http, sulh) {
    const hub = hubOf(sulh)
    const tier = hub ? hubTier(hub) : centreTier(sulh)
    stationProtocolRoutes(http, sulh, tier)
    pullRoutes(http, sulh, tier.tier)
    pictureRoutes(http, sulh, tier)
    leaseRoutes(http, sulh, hub)
    shardRoutes(http, sulh, hub)
    hubRoutes(http, sulh, hub)
    stationRoutes(http, sulh)
  },
}

/** The hub that this server is; undefined at a centre. To be asked before the HTTP server is put together. */
export function openHub(sulh: Sulh, app: string): Promise<Hub | undefined> {
  return Hub.open(sulh, {
    app,
    // What a person is looked for by is made again from the record, as where they were registered.
    afterCopy: {
      [personNoun.name]: (tx, records) =>
        keepKeys(
          tx,
          records.map((record) => personNoun.schema.parse(record)),
        ),
    },
  })
}
