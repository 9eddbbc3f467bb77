import type { Feature } from '../kernel/feature.ts'
import { ammunitionCheckNoun } from './ammunition-check.ts'
import * as ammunitionChecks from './check-actions.ts'
import { consignmentNoun } from './consignment.ts'
import * as consignments from './consignment-actions.ts'
import * as holds from './hold-actions.ts'
import { balanceNoun, postingNoun, transferNoun } from './ledger.ts'
import * as ammunitionLimits from './limit-actions.ts'
import { distanceFactorsNoun, exposureNoun } from './limits.ts'
import * as ammunitionLosses from './loss-actions.ts'
import { lotNoun } from './lot.ts'
import * as lots from './lot-actions.ts'
import { lotDisposalNoun } from './lot-disposal.ts'
import { lotHoldNoun } from './lot-hold.ts'
import { lotLossNoun } from './lot-loss.ts'
import { compartmentNoun, magazineNoun } from './magazine.ts'
import * as magazines from './magazine-actions.ts'
import { mixingTableNoun } from './mixing.ts'
import * as ordnance from './ordnance-actions.ts'
import { ordnanceTaskNoun } from './ordnance-task.ts'
import * as ammunitionSettings from './setting-actions.ts'
import { ammunitionWaiverNoun } from './waiver.ts'

export const ammunitionFeature = {
  name: 'ammunition',
  nouns: [
    magazineNoun,
    compartmentNoun,
    mixingTableNoun,
    distanceFactorsNoun,
    exposureNoun,
    ammunitionWaiverNoun,
    lotNoun,
    transferNoun,
    postingNoun,
    balanceNoun,
    consignmentNoun,
    lotHoldNoun,
    lotLossNoun,
    lotDisposalNoun,
    ordnanceTaskNoun,
    ammunitionCheckNoun,
  ],
  actions: [
    magazines.openMagazine,
    magazines.locateMagazine,
    magazines.openCompartment,
    lots.takeInLot,
    lots.printLotReceipt,
    lots.moveLot,
    lots.classifyLot,
    lots.setLotCondition,
    consignments.sendConsignment,
    consignments.receiveConsignment,
    consignments.settleConsignment,
    holds.placeLotHold,
    holds.liftLotHold,
    ammunitionLosses.proposeLotLoss,
    ammunitionLosses.signLotLoss,
    ammunitionLosses.declineLotLoss,
    ammunitionLosses.planLotDisposal,
    ammunitionLosses.signLotDisposal,
    ammunitionLosses.executeLotDisposal,
    ammunitionLosses.cancelLotDisposal,
    ammunitionSettings.draftMixingTable,
    ammunitionSettings.signMixingTable,
    ammunitionSettings.discardMixingTable,
    ammunitionSettings.draftDistanceFactors,
    ammunitionSettings.signDistanceFactors,
    ammunitionSettings.discardDistanceFactors,
    ammunitionLimits.recordExposure,
    ammunitionLimits.withdrawExposure,
    ammunitionLimits.proposeAmmunitionWaiver,
    ammunitionLimits.signAmmunitionWaiver,
    ammunitionLimits.declineAmmunitionWaiver,
    ordnance.raiseOrdnanceTask,
    ordnance.assignOrdnanceTask,
    ordnance.finishOrdnanceTask,
    ammunitionChecks.recordAmmunitionCheck,
    ammunitionChecks.settleAmmunitionCheck,
  ],
} satisfies Feature
