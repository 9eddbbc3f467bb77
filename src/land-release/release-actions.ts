import { z } from 'zod'
import { Hazard, HazardPerimeter, hazardMay, hazardNoun, perimeterNoun } from '../hazards/hazard.ts'
import { stepOf } from '../hazards/hazard-actions.ts'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { exactDegrees } from '../kernel/coordinates/coordinates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText, Texts } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Handover, handoverNoun, isAllReleased, LandLedger, landLedgerNoun, releaseOfficers } from './land-product.ts'

/** What the newest visit after the last movement of the ledger said; null where there was none. */
const Judged = z.object({ visitedBy: Id, conforms: z.boolean() }).nullable()

function stepOn(hazard: Hazard | null | undefined, step: Parameters<typeof hazardMay>[0], actor: Actor) {
  if (!hazard || !reaches(actor, { ...hazard, siteId: null })) return refuse('hazard.unknown')
  return hazardMay(step, hazard) ? hazard : refuse('hazard.notNow')
}

/**
 * Says that all ground of an area is released (LR-5): none remains, quality control took a sample after the last work and it conformed, no
 * critical or major non-conformity is open, and what was missed was investigated. Ground that was cancelled alone needs a visit in
 * place of a sample. Nobody releases on their own visit.
 */
export const releaseHazard = defineAction({
  name: 'landRelease.complete',
  kind: 'intent',
  noun: hazardNoun,
  roles: releaseOfficers,
  input: z.strictObject({ id: Id, report: requiredText(2000) }),
  facts: z.object({
    ...{ ledger: LandLedger.nullable(), sample: Judged, visit: Judged },
    ...{ severe: z.int(), missed: z.int() },
  }),
  needs: ({ id }) => ({ ledger: { noun: landLedgerNoun, id } }),
  decide(hazard, { report }, { ledger, sample, visit, severe, missed }, context) {
    const open = stepOn(hazard, 'release', context.actor)
    if (isRefusal(open)) return open
    if (!ledger || !isAllReleased(ledger))
      return refuse('landRelease.remains', { m2: Math.ceil(ledger?.remainingM2 ?? open.areaM2) })
    const worked = ledger.clearedM2 + ledger.reducedM2 > 0
    const quality = qualityFault(worked ? sample : visit, worked, context.actor)
    if (quality) return quality
    if (severe > 0) return refuse('landRelease.severe', { count: severe })
    if (missed > 0) return refuse('landRelease.notInvestigated', { count: missed })
    const next = { ...open, status: 'released' as const }
    return accept([put(hazardNoun, next), stepOf(next, 'released', report, context)])
  },
})

function qualityFault(judged: z.infer<typeof Judged>, worked: boolean, actor: Actor): Refusal | undefined {
  if (!judged) return refuse(worked ? 'landRelease.noSample' : 'landRelease.noVisit')
  if (!judged.conforms) return refuse('landRelease.notConform')
  return judged.visitedBy === actor.id ? refuse('signature.twoPersonRule') : undefined
}

const drafted = Handover.pick({
  ...{ id: true, hazardId: true, recipient: true, landUse: true, residualRisk: true, community: true },
  ...{ handedOverOn: true, checkOn: true },
}).shape

/**
 * Drafts the certificate by which released ground goes back (§1.2, handover certificate): to whom, for what use, what may be left in it,
 * and how people were told. Area, methods and depth come from the ledger.
 */
export const draftHandover = defineAction({
  name: 'landHandover.draft',
  kind: 'intent',
  noun: handoverNoun,
  roles: releaseOfficers,
  input: z.strictObject(drafted),
  facts: z.object({
    ...{ hazard: Hazard.nullable(), methods: Handover.shape.methods, depthCm: Handover.shape.depthCm },
    ...{ ledger: LandLedger.nullable().default(null), hasDraft: z.boolean() },
  }),
  needs: ({ hazardId }) => ({
    hazard: { noun: hazardNoun, id: hazardId },
    ledger: { noun: landLedgerNoun, id: hazardId },
  }),
  decide(handover, input, { hazard, ledger, methods, depthCm, hasDraft }, { actor, at }) {
    if (handover) return refuse('landHandover.exists')
    const released = stepOn(hazard, 'handOver', actor)
    if (isRefusal(released)) return released
    if (hasDraft) return refuse('landHandover.hasDraft')
    if (input.checkOn !== null && input.checkOn < input.handedOverOn)
      return refuse('landHandover.checkBefore', {}, 'checkOn')
    const { sideId, areaM2, perimeterId } = released
    const unsigned = { signedBy: null, signedAt: null, paperId: null }
    const by = { draftedBy: actor.id, draftedAt: at, sideId }
    const { cancelledM2 = 0, reducedM2 = 0, clearedM2 = 0 } = ledger ?? {}
    const worked = { areaM2, cancelledM2, reducedM2, clearedM2, methods, depthCm, perimeterId }
    const next = { ...input, ...by, ...unsigned, ...worked, status: 'draft' as const }
    return accept([put(handoverNoun, next)])
  },
})

/** What a paper calls the certificate. */
export function handoverNumber(id: Id): string {
  return shortCode('LH', id)
}

/** The hash of turning points in their order, to seven decimals: what the certificate binds itself to. */
export function pointsHash(points: HazardPerimeter['points']): string {
  return hex(hash(utf8(points.map(({ point }) => exactDegrees(point)).join('\n'))))
}

/**
 * Signs a certificate as director, who did not draft it; from then on the area is handed over. The paper states the ground by the hash of its
 * turning points and becomes a leaf of the journal, so that it proves itself.
 */
export const signHandover = defineAction({
  name: 'landHandover.sign',
  kind: 'intent',
  noun: handoverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({
    ...{ programme: Programme.nullable(), hazard: Hazard.nullable(), perimeter: HazardPerimeter.nullable() },
    ...{ placeName: Texts.nullable(), methods: Handover.shape.methods, depthCm: Handover.shape.depthCm },
  }),
  needs: (_input, _actor, handover) => ({
    programme: programmeRef,
    hazard: handover ? { noun: hazardNoun, id: handover.hazardId } : null,
    perimeter: handover ? { noun: perimeterNoun, id: handover.perimeterId } : null,
  }),
  decide(handover, _input, { programme, hazard, perimeter, placeName, methods, depthCm }, context) {
    const { actor, at } = context
    if (!handover || !reaches(actor, { ...handover, siteId: null })) return refuse('landHandover.unknown')
    if (handover.status !== 'draft') return refuse('landHandover.notNow')
    if (handover.draftedBy === actor.id) return refuse('signature.twoPersonRule')
    const released = stepOn(hazard, 'handOver', actor)
    if (isRefusal(released)) return released
    if (!perimeter || released.perimeterId !== perimeter.id) return refuse('landRelease.redrawn')
    // The area was opened and released again since: the draft speaks of other work.
    if (depthCm !== handover.depthCm || methods.join() !== handover.methods.join())
      return refuse('landHandover.changed')
    const paperId = derivedId(context.actionId, 'certificate')
    const next = { ...released, status: 'handedOver' as const }
    const statement = {
      ...{ kind: 'landHandover', number: handoverNumber(handover.id), programme: programme?.title.ar ?? '' },
      ...{ area: released.name, place: placeName?.ar ?? '', date: handover.handedOverOn },
      ...{ squareMetres: Math.max(1, Math.round(handover.areaM2)), depth: handover.depthCm },
      ...{ recipient: handover.recipient, corners: perimeter.points.length, points: pointsHash(perimeter.points) },
    }
    return accept(
      [
        put(handoverNoun, { ...handover, status: 'signed', signedBy: actor.id, signedAt: at, paperId }),
        put(hazardNoun, next),
        stepOf(next, 'handedOver', handover.residualRisk, context),
      ],
      [{ id: paperId, statement }],
    )
  },
})

/** Takes a draft back that says something wrong, so that another can be made. */
export const voidHandover = defineAction({
  name: 'landHandover.void',
  kind: 'intent',
  noun: handoverNoun,
  roles: [...releaseOfficers, 'director'],
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(handover, _input, _facts, { actor }) {
    if (!handover || !reaches(actor, { ...handover, siteId: null })) return refuse('landHandover.unknown')
    if (handover.status !== 'draft') return refuse('landHandover.notNow')
    return accept([put(handoverNoun, { ...handover, status: 'void' })])
  },
})

/** Closes an area that was handed over, after somebody looked at the ground again (§1.3, closed). */
export const closeHazard = defineAction({
  name: 'landRelease.close',
  kind: 'intent',
  noun: hazardNoun,
  roles: releaseOfficers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(hazard, { note }, _facts, context) {
    const handedOver = stepOn(hazard, 'close', context.actor)
    if (isRefusal(handedOver)) return handedOver
    const next = { ...handedOver, status: 'closed' as const }
    return accept([put(hazardNoun, next), stepOf(next, 'closed', note, context)])
  },
})
