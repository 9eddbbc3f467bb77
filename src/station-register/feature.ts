import type { Feature } from '../kernel/feature.ts'
import * as held from './held-actions.ts'
import { stationLeaseNoun } from './lease.ts'
import * as leases from './lease-actions.ts'
import * as scopes from './scope-actions.ts'
import { heldSettlementNoun, stationKeyNoun, stationNoun } from './station.ts'
import * as stations from './station-actions.ts'
import { stationScopeNoun } from './station-scope.ts'

export const stationRegisterFeature = {
  name: 'station-register',
  nouns: [stationNoun, stationKeyNoun, stationScopeNoun, heldSettlementNoun, stationLeaseNoun],
  actions: [
    stations.inviteStation,
    stations.enrolStation,
    stations.revokeStation,
    stations.renewStation,
    scopes.changeStationScope,
    leases.leaseToStation,
    leases.renewLease,
    leases.giveOnLease,
    leases.endLease,
    held.takeHeldIn,
    held.setHeldAside,
  ],
} satisfies Feature
