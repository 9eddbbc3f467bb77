import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  appealable,
  appealDeciders,
  appealNoun,
  isFitting,
  Probation,
  ProbationAppeal,
  ProbationReview,
  probationMay,
  probationNoun,
  reviewers,
  reviewNoun,
} from './posting.ts'

function probationFor(
  probation: Probation | null | undefined,
  step: 'review' | 'appeal',
  actor: Actor,
): Probation | Refusal {
  const found = withinReach(actor, probation, refuse('probation.unknown'))
  if (isRefusal(found)) return found
  return probationMay(step, found) ? found : refuse('probation.notNow')
}

/**
 * Proposes what a review of a probation found: it goes on, is extended, passed or ended, with the reasons. Refuses a second proposal
 * that waits, and an extension that is none or too long.
 */
export const proposeReview = defineAction({
  name: 'probationReview.propose',
  kind: 'intent',
  noun: reviewNoun,
  roles: reviewers,
  input: ProbationReview.pick({
    ...{ id: true, probationId: true, personId: true, reviewedOn: true, findings: true, outcome: true },
    ...{ reasons: true, extendedTo: true },
  }).strict(),
  sealed: ['findings', 'reasons'],
  sealedUnder: ({ personId }) => personId,
  facts: z.object({ probation: Probation.nullable(), programme: Programme.nullable(), waits: z.boolean() }),
  needs: ({ probationId }) => ({ probation: { noun: probationNoun, id: probationId }, programme: programmeRef }),
  decide(review, input, { probation, programme, waits }, { actor, at, received }) {
    if (review) return refuse('posting.exists')
    const found = probationFor(probation, 'review', actor)
    if (isRefusal(found)) return found
    if (found.personId !== input.personId || !programme) return refuse('probation.unknown')
    if (waits) return refuse('probation.reviewWaits')
    if (input.reviewedOn < found.startsOn) return refuse('dates.reversed', {}, 'reviewedOn')
    if (input.reviewedOn > dayOf(received, programme.timeZone)) return refuse('posting.dayAhead', {}, 'reviewedOn')
    const { extendedTo } = input
    if ((input.outcome === 'extended') !== (extendedTo !== null)) return refuse('probation.extension', {}, 'extendedTo')
    if (extendedTo !== null && (extendedTo <= found.endsOn || !isFitting(found.startsOn, extendedTo)))
      return refuse('probation.length', {}, 'extendedTo')
    const { sideId, traineeId } = found
    const unsettled = { status: 'proposed', settledBy: null, settledAt: null, settledReason: '' } as const
    return accept([
      put(reviewNoun, { ...input, sideId, traineeId, ...unsettled, proposedBy: actor.id, proposedAt: at }),
    ])
  },
})

/** Confirms what a review found, or turns it down with the reason: by somebody else than who proposed it (R-SOD). */
export const settleReview = defineAction({
  name: 'probationReview.settle',
  kind: 'intent',
  noun: reviewNoun,
  roles: reviewers,
  input: z.strictObject({ id: Id, verdict: z.enum(['confirmed', 'turnedDown']), reason: plainText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, review) => review?.personId ?? null,
  facts: z.object({ probation: Probation.nullable() }),
  needs: (_input, _actor, review) => ({ probation: review ? { noun: probationNoun, id: review.probationId } : null }),
  decide(review, { verdict, reason }, { probation }, { actor, at }) {
    const found = probationFor(probation, 'review', actor)
    if (isRefusal(found)) return found
    if (review?.status !== 'proposed') return refuse('signature.signed')
    if (review.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    if (verdict === 'turnedDown' && reason === '') return refuse('probation.reasonMissing', {}, 'reason')
    const settled = { ...review, status: verdict, settledBy: actor.id, settledAt: at, settledReason: reason }
    if (verdict === 'turnedDown' || review.outcome === 'goesOn') return accept([put(reviewNoun, settled)])
    const next =
      review.outcome === 'extended'
        ? { ...found, endsOn: review.extendedTo ?? found.endsOn }
        : { ...found, status: review.outcome }
    return accept([put(reviewNoun, settled), put(probationNoun, next)])
  },
})

/** Takes an appeal of the person against a review that extended or ended their probation; one for each review. */
export const fileAppeal = defineAction({
  name: 'probationAppeal.file',
  kind: 'fact',
  noun: appealNoun,
  roles: appealDeciders,
  input: ProbationAppeal.pick({ id: true, reviewId: true, personId: true, grounds: true, filedOn: true }).strict(),
  sealed: ['grounds'],
  sealedUnder: ({ personId }) => personId,
  facts: z.object({ review: ProbationReview.nullable(), programme: Programme.nullable(), known: z.boolean() }),
  needs: ({ reviewId }) => ({ review: { noun: reviewNoun, id: reviewId }, programme: programmeRef }),
  decide(appeal, input, { review, programme, known }, { actor, at, received }) {
    if (appeal) return refuse('posting.exists')
    const found = withinReach(actor, review, refuse('probation.unknown', {}, 'reviewId'))
    if (isRefusal(found)) return found
    if (found.personId !== input.personId || !programme) return refuse('probation.unknown', {}, 'reviewId')
    if (found.status !== 'confirmed' || !appealable.includes(found.outcome)) return refuse('probation.noAppeal')
    if (known) return refuse('probation.appealed')
    if (input.filedOn < found.reviewedOn) return refuse('dates.reversed', {}, 'filedOn')
    if (input.filedOn > dayOf(received, programme.timeZone)) return refuse('posting.dayAhead', {}, 'filedOn')
    const { sideId, traineeId, probationId } = found
    const undecided = { status: 'filed', decidedBy: null, decidedAt: null, reason: '' } as const
    return accept([
      put(appealNoun, {
        ...{ ...input, sideId, traineeId, probationId, ...undecided, filedBy: actor.id, filedAt: at },
      }),
    ])
  },
})

/**
 * Decides an appeal with the reason: by a person who neither proposed nor settled the review, nor took the appeal in (R-APL). One that is
 * upheld lets the probation go on until the day that is said.
 */
export const decideAppeal = defineAction({
  name: 'probationAppeal.decide',
  kind: 'intent',
  noun: appealNoun,
  roles: appealDeciders,
  input: z.strictObject({
    id: Id,
    verdict: z.enum(['upheld', 'dismissed']),
    reason: requiredText(2000),
    endsOn: Probation.shape.endsOn.nullable(),
  }),
  sealed: ['reason'],
  sealedUnder: (_input, appeal) => appeal?.personId ?? null,
  facts: z.object({ review: ProbationReview.nullable(), probation: Probation.nullable() }),
  needs: (_input, _actor, appeal) => ({
    review: appeal ? { noun: reviewNoun, id: appeal.reviewId } : null,
    probation: appeal ? { noun: probationNoun, id: appeal.probationId } : null,
  }),
  decide(appeal, { verdict, reason, endsOn }, { review, probation }, { actor, at }) {
    const found = withinReach(actor, appeal, refuse('probation.unknown'))
    if (isRefusal(found)) return found
    if (!review || !probation || found.status !== 'filed') return refuse('probation.notNow')
    if ([review.proposedBy, review.settledBy, found.filedBy].includes(actor.id)) return refuse('probation.otherPeople')
    if ((verdict === 'upheld') !== (endsOn !== null)) return refuse('probation.extension', {}, 'endsOn')
    if (endsOn !== null && !isFitting(probation.startsOn, endsOn)) return refuse('probation.length', {}, 'endsOn')
    const decided = { ...found, status: verdict, reason, decidedBy: actor.id, decidedAt: at }
    return accept([
      put(appealNoun, decided),
      ...(endsOn === null ? [] : [put(probationNoun, { ...probation, status: 'running', endsOn })]),
    ])
  },
})
