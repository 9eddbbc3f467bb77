import * as alarms from './alarms/actions.ts'
import { alarmThresholdNoun } from './alarms/alarm.ts'
import { ammunitionCheckNoun } from './ammunition/ammunition-check.ts'
import * as ammunitionChecks from './ammunition/check-actions.ts'
import { consignmentNoun } from './ammunition/consignment.ts'
import * as consignments from './ammunition/consignment-actions.ts'
import { balanceNoun, postingNoun, transferNoun } from './ammunition/ledger.ts'
import * as ammunitionLimits from './ammunition/limit-actions.ts'
import { distanceFactorsNoun, exposureNoun } from './ammunition/limits.ts'
import * as ammunitionLosses from './ammunition/loss-actions.ts'
import { lotNoun } from './ammunition/lot.ts'
import * as lots from './ammunition/lot-actions.ts'
import { lotDisposalNoun } from './ammunition/lot-disposal.ts'
import { lotLossNoun } from './ammunition/lot-loss.ts'
import { compartmentNoun, magazineNoun } from './ammunition/magazine.ts'
import * as magazines from './ammunition/magazine-actions.ts'
import { mixingTableNoun } from './ammunition/mixing.ts'
import * as ordnance from './ammunition/ordnance-actions.ts'
import { ordnanceTaskNoun } from './ammunition/ordnance-task.ts'
import * as ammunitionSettings from './ammunition/setting-actions.ts'
import { ammunitionWaiverNoun } from './ammunition/waiver.ts'
import * as appeals from './appeals/actions.ts'
import { appealNoun } from './appeals/appeal.ts'
import * as checks from './checks/actions.ts'
import { checkNoun } from './checks/check.ts'
import { checkShareNoun } from './checks/share.ts'
import * as claims from './claims/actions.ts'
import { benefitClaimNoun } from './claims/claim.ts'
import * as commanderLists from './commander-lists/actions.ts'
import { commanderListNoun, entryDecisionNoun } from './commander-lists/commander-list.ts'
import * as commanderListEntries from './commander-lists/entry-actions.ts'
import * as disposal from './disposal/actions.ts'
import { disposalPlanNoun } from './disposal/disposal.ts'
import { evidenceHoldNoun } from './disposal/evidence-hold.ts'
import * as eligibility from './eligibility/actions.ts'
import { criteriaSetNoun } from './eligibility/criteria.ts'
import * as criteria from './eligibility/criteria-actions.ts'
import { eligibilityDecisionNoun } from './eligibility/decision.ts'
import { eligibilityVoteNoun } from './eligibility/vote.ts'
import { exceptionNoun } from './exceptions/exception.ts'
import * as groups from './groups/actions.ts'
import { groupAreaNoun } from './groups/area.ts'
import * as areas from './groups/area-actions.ts'
import { associationNoun } from './groups/association.ts'
import { groupCapNoun } from './groups/cap.ts'
import * as caps from './groups/cap-actions.ts'
import { classificationNoun } from './groups/classification.ts'
import * as classifications from './groups/classification-actions.ts'
import { estimateNoun } from './groups/estimate.ts'
import * as estimates from './groups/estimate-actions.ts'
import { groupNoun } from './groups/group.ts'
import * as life from './groups/life-actions.ts'
import { groupRelationNoun } from './groups/relation.ts'
import * as relations from './groups/relation-actions.ts'
import { schemeNoun } from './groups/scheme.ts'
import * as schemes from './groups/scheme-actions.ts'
import * as groupScreening from './groups/screening-actions.ts'
import { groupStepNoun } from './groups/step.ts'
import * as interviews from './interviews/actions.ts'
import { gradeNoun } from './interviews/grade.ts'
import { interviewNoun } from './interviews/interview.ts'
import { questionSetNoun } from './interviews/question-set.ts'
import * as questionSets from './interviews/question-set-actions.ts'
import type { Action } from './kernel/action.ts'
import type { Noun } from './kernel/record.ts'
import * as people from './people/actions.ts'
import { correctionNoun } from './people/correction.ts'
import { duplicateNoun } from './people/duplicate.ts'
import { mergeNoun } from './people/merge.ts'
import { personNoun } from './people/person.ts'
import * as preconditions from './preconditions/actions.ts'
import { phaseNoun } from './preconditions/phase.ts'
import { assessmentNoun } from './preconditions/precondition.ts'
import { waiverNoun } from './preconditions/waiver.ts'
import * as programme from './programme/actions.ts'
import { authorityNoun, officeNoun, placeNoun, programmeNoun, siteNoun, userNoun } from './programme/programme.ts'
import { readinessNoun } from './programme/readiness.ts'
import * as readiness from './programme/readiness-actions.ts'
import * as screening from './screening/actions.ts'
import { listNoun } from './screening/list.ts'
import { matchNoun } from './screening/match.ts'
import { screeningResultNoun } from './screening/result.ts'
import * as shipments from './shipments/actions.ts'
import { shipmentNoun } from './shipments/shipment.ts'
import * as stock from './stock/actions.ts'
import { lossNoun } from './stock/loss.ts'
import { stockCheckNoun } from './stock/stock-check.ts'
import { armouryNoun } from './storage/armoury.ts'
import * as armouries from './storage/armoury-actions.ts'
import { entryNoun } from './storage/entry.ts'
import * as entries from './storage/entry-actions.ts'
import { keyRegimeNoun } from './storage/key-regime.ts'
import { keySignatureNoun, openingNoun } from './storage/opening.ts'
import * as openings from './storage/opening-actions.ts'
import * as placements from './storage/placement-actions.ts'
import { placementNoun, storagePlaceNoun } from './storage/storage-place.ts'
import * as tracing from './tracing/actions.ts'
import { traceAnswerNoun } from './tracing/trace-answer.ts'
import { traceRequestNoun } from './tracing/trace-request.ts'
import { traceWaiverNoun } from './tracing/trace-waiver.ts'
import * as traceWaivers from './tracing/waiver-actions.ts'
import * as transfers from './transfers/actions.ts'
import { transferGateNoun } from './transfers/gate.ts'
import * as transferGates from './transfers/gate-actions.ts'
import { stateTransferNoun } from './transfers/transfer.ts'
import * as weapons from './weapons/actions.ts'
import { takeInUntil2 } from './weapons/former-actions.ts'
import { partMovementNoun, partNoun } from './weapons/part.ts'
import * as parts from './weapons/part-actions.ts'
import { receiptNoun } from './weapons/receipt.ts'
import { tagBlockNoun, tagNoun } from './weapons/tag.ts'
import * as tags from './weapons/tag-actions.ts'
import { movementNoun, weaponNoun } from './weapons/weapon.ts'

export interface Feature {
  readonly name: string
  /** In the order in which rows may refer to one another. */
  readonly nouns: readonly Noun[]
  readonly actions: readonly Action[]
  /** Earlier versions of actions, by which the entries of their time are decided again when the journal is replayed. */
  readonly former?: readonly Action[]
}

/** The features in dependency order: each may import those above it, and none below. A test holds it. */
export const features: readonly Feature[] = [
  {
    name: 'programme',
    nouns: [programmeNoun, authorityNoun, placeNoun, officeNoun, siteNoun, readinessNoun, userNoun],
    actions: [
      programme.found,
      programme.adoptPlaces,
      programme.openOffice,
      programme.planSite,
      readiness.confirmReadiness,
      readiness.withdrawReadiness,
      readiness.openSite,
      readiness.beginClosing,
      readiness.closeSite,
      programme.appoint,
      programme.changeRoles,
      programme.dismiss,
    ],
  },
  {
    name: 'screening',
    nouns: [listNoun, screeningResultNoun, matchNoun],
    actions: [
      screening.adoptList,
      screening.listScreened,
      screening.rescreen,
      screening.proposeMatch,
      screening.decideMatch,
      screening.reopenMatch,
    ],
    former: [screening.adoptListUntil2, screening.adoptListUntil3],
  },
  {
    name: 'people',
    nouns: [personNoun, correctionNoun, duplicateNoun, mergeNoun],
    actions: [people.register, people.correct, people.proposeDuplicate, people.decideDuplicate, people.reopenDuplicate],
    former: [people.registerUntil2, people.correctUntil2],
  },
  { name: 'exceptions', nouns: [exceptionNoun], actions: [] },
  {
    name: 'groups',
    nouns: [
      groupNoun,
      associationNoun,
      groupStepNoun,
      groupCapNoun,
      estimateNoun,
      groupRelationNoun,
      groupAreaNoun,
      schemeNoun,
      classificationNoun,
    ],
    actions: [
      groups.reportGroup,
      groups.associate,
      life.inventory,
      life.invite,
      life.sign,
      life.start,
      life.complete,
      life.refuseGroup,
      life.refer,
      life.split,
      life.merge,
      groupScreening.screenGroupAgain,
      groupScreening.screenCommanderAgain,
      caps.proposeCap,
      caps.setCap,
      estimates.recordEstimate,
      estimates.withdrawEstimate,
      relations.recordRelation,
      relations.endRelation,
      areas.recordArea,
      areas.endArea,
      areas.withdrawArea,
      schemes.draftScheme,
      schemes.changeScheme,
      schemes.proposeScheme,
      schemes.signScheme,
      classifications.proposeClassification,
      classifications.signClassification,
      classifications.turnDownClassification,
    ],
    former: [
      groups.reportGroupUntil2,
      life.inviteUntil2,
      life.signUntil2,
      life.startUntil2,
      life.splitUntil2,
      caps.setCapUntil2,
      estimates.recordEstimateUntil2,
    ],
  },
  {
    name: 'weapons',
    nouns: [tagBlockNoun, tagNoun, receiptNoun, weaponNoun, movementNoun, partNoun, partMovementNoun],
    actions: [
      tags.leaseTags,
      tags.voidTags,
      weapons.takeIn,
      weapons.handOver,
      weapons.receive,
      weapons.printReceipt,
      weapons.settleSeal,
      weapons.settleSerial,
      parts.removePart,
      parts.handOverPart,
      parts.receivePart,
      parts.settlePart,
      parts.refitPart,
    ],
    former: [takeInUntil2],
  },
  {
    name: 'shipments',
    nouns: [shipmentNoun],
    actions: [shipments.sendShipment, shipments.receiveShipment, shipments.receiveLate, shipments.settleShipment],
  },
  {
    name: 'stock',
    nouns: [stockCheckNoun, lossNoun],
    actions: [
      stock.openCheck,
      stock.recordCheck,
      stock.settleCheck,
      stock.proposeLoss,
      stock.signLoss,
      stock.declineLoss,
    ],
  },
  {
    name: 'tracing',
    nouns: [traceRequestNoun, traceAnswerNoun, traceWaiverNoun],
    actions: [
      tracing.draftTrace,
      tracing.releaseTrace,
      tracing.answerTrace,
      tracing.closeTrace,
      tracing.withdrawTrace,
      traceWaivers.proposeTraceWaiver,
      traceWaivers.signTraceWaiver,
      traceWaivers.declineTraceWaiver,
      traceWaivers.endTraceWaiver,
    ],
  },
  {
    name: 'disposal',
    nouns: [evidenceHoldNoun, disposalPlanNoun],
    actions: [
      disposal.placeHold,
      disposal.liftHold,
      disposal.planDisposal,
      disposal.signDisposal,
      disposal.executeDisposal,
      disposal.cancelDisposal,
    ],
    former: [disposal.planDisposalUntil2, disposal.signDisposalUntil2, disposal.executeDisposalUntil2],
  },
  {
    name: 'transfers',
    nouns: [stateTransferNoun, transferGateNoun],
    actions: [
      transfers.planTransfer,
      transferGates.answerGate,
      transferGates.signGate,
      transferGates.declineGate,
      transfers.signTransfer,
      transfers.executeTransfer,
      transfers.cancelTransfer,
    ],
  },
  {
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
      lots.moveLot,
      lots.classifyLot,
      lots.setLotCondition,
      consignments.sendConsignment,
      consignments.receiveConsignment,
      consignments.settleConsignment,
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
  },
  {
    name: 'storage',
    nouns: [armouryNoun, keyRegimeNoun, storagePlaceNoun, placementNoun, openingNoun, keySignatureNoun, entryNoun],
    actions: [
      armouries.establish,
      armouries.addPlace,
      armouries.proposeRegime,
      armouries.signRegime,
      armouries.turnDownRegime,
      placements.putIn,
      placements.takeOut,
      openings.beginOpening,
      openings.signOpening,
      openings.witnessKey,
      openings.countersignKey,
      openings.recordForced,
      openings.closeOpening,
      openings.cancelOpening,
      openings.settleOpening,
      entries.recordEntry,
      entries.recordLeaving,
    ],
  },
  {
    name: 'preconditions',
    nouns: [assessmentNoun, waiverNoun, phaseNoun],
    actions: [
      preconditions.assess,
      preconditions.proposeWaiver,
      preconditions.signWaiver,
      preconditions.turnDownWaiver,
      preconditions.openPhase,
      preconditions.closePhase,
    ],
  },
  {
    name: 'commander-lists',
    nouns: [commanderListNoun, entryDecisionNoun],
    actions: [
      commanderLists.receive,
      commanderLists.takeRows,
      commanderLists.hold,
      commanderLists.freeze,
      commanderLists.discard,
      commanderListEntries.matchEntries,
      commanderListEntries.settleEntries,
    ],
  },
  {
    name: 'checks',
    nouns: [checkNoun, checkShareNoun],
    actions: [checks.requestCheck, checks.answerCheck, checks.withdrawCheck, checks.exportChecks],
  },
  {
    name: 'interviews',
    nouns: [questionSetNoun, interviewNoun, gradeNoun],
    actions: [
      questionSets.draftQuestionSet,
      questionSets.editQuestionSet,
      questionSets.signQuestionSet,
      questionSets.proposeRetirement,
      questionSets.retireQuestionSet,
      interviews.holdInterview,
      interviews.gradeInterview,
    ],
  },
  {
    name: 'eligibility',
    nouns: [criteriaSetNoun, eligibilityDecisionNoun, eligibilityVoteNoun],
    actions: [
      criteria.draftCriteria,
      criteria.signCriteria,
      eligibility.propose,
      eligibility.vote,
      eligibility.proposeRevocation,
      eligibility.withdraw,
      eligibility.tell,
    ],
  },
  { name: 'claims', nouns: [benefitClaimNoun], actions: [claims.claimBenefit] },
  {
    name: 'appeals',
    nouns: [appealNoun],
    actions: [
      appeals.fileAppeal,
      appeals.registerAppeal,
      appeals.hearAppeal,
      appeals.proposeAppeal,
      appeals.decideAppeal,
      appeals.tellAppeal,
    ],
  },
  {
    name: 'alarms',
    nouns: [alarmThresholdNoun],
    actions: [alarms.setThreshold],
  },
  { name: 'work', nouns: [], actions: [] },
]

export const nouns: readonly Noun[] = features.flatMap((feature) => feature.nouns)
export const actions: readonly Action[] = features.flatMap((feature) => feature.actions)
export const formerActions: readonly Action[] = features.flatMap((feature) => feature.former ?? [])

/** The action of a name, or undefined: names come from outside. */
export function findAction(name: string): Action | undefined {
  return actions.find((action) => action.name === name)
}

/** The noun of a name that the journal states. */
export function findNoun(name: string): Noun | undefined {
  return nouns.find((noun) => noun.name === name)
}
