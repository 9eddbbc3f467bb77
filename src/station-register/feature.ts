import type { Feature } from '../kernel/feature.ts'
import * as held from './held-actions.ts'
import { heldSettlementNoun, stationKeyNoun, stationNoun } from './station.ts'
import * as stations from './station-actions.ts'

export const stationRegisterFeature = {
  name: 'station-register',
  nouns: [stationNoun, stationKeyNoun, heldSettlementNoun],
  actions: [
    stations.inviteStation,
    stations.enrolStation,
    stations.revokeStation,
    stations.renewStation,
    held.takeHeldIn,
    held.setHeldAside,
  ],
} satisfies Feature
