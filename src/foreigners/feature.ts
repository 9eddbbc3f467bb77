import type { Feature } from '../kernel/feature.ts'
import * as foreigners from './actions.ts'
import { ceasefireTermNoun } from './deadline.ts'
import * as departures from './departure-actions.ts'
import { foreignCaseNoun, foreignStepNoun } from './foreign-case.ts'

export const foreignersFeature = {
  name: 'foreigners',
  nouns: [foreignCaseNoun, foreignStepNoun, ceasefireTermNoun],
  actions: [
    foreigners.openForeignCase,
    foreigners.disarmForeign,
    foreigners.separateForeign,
    foreigners.reviewHolding,
    foreigners.documentForeign,
    foreigners.askOrigin,
    foreigners.establishNationality,
    foreigners.recordConsular,
    foreigners.claimAsylum,
    foreigners.settleAsylum,
    foreigners.resolveForeign,
    departures.agreeRepatriation,
    departures.withdrawConsent,
    departures.issueTravel,
    departures.reportDeparture,
    departures.verifyDeparture,
    departures.receiveAtHome,
    departures.assessMercenary,
    departures.signMercenary,
    departures.proposeTerm,
    departures.signTerm,
  ],
} satisfies Feature
