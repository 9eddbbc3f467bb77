import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { answeredBy, answerNoun, DiligenceAnswer, misfitOf } from './answer.ts'
import { DiligenceRequest, DiligenceRound, diligenceRoles, requestFor, requestNoun, roundNoun } from './request.ts'
import { inFuture } from './request-actions.ts'
import { measureNoun } from './round-records.ts'

/**
 * Records what the letter of the outside body says; it counts once another officer confirmed it. Of the policy of the United Nations,
 * refused while the risk in general and that of this unit are not both assessed (A/67/775–S/2013/110).
 */
export const proposeAnswer = defineAction({
  name: 'diligenceAnswer.propose',
  kind: 'intent',
  noun: answerNoun,
  roles: diligenceRoles,
  input: DiligenceAnswer.pick({
    ...{ id: true, requestId: true, roundId: true, outcome: true, letter: true, answeredOn: true },
    ...{ validUntil: true, reassessOn: true, conditions: true, remediation: true },
  }).strict(),
  facts: z.object({
    request: DiligenceRequest.nullable(),
    round: DiligenceRound.nullable(),
    programme: Programme.nullable(),
    assessed: z.array(z.enum(['general', 'specific'])),
  }),
  needs: ({ requestId, roundId }) => ({
    request: { noun: requestNoun, id: requestId },
    round: { noun: roundNoun, id: roundId },
    programme: programmeRef,
  }),
  decide(answer, input, { request, round, programme, assessed }, { actor, at, received }) {
    const found = requestFor(request, 'propose', actor)
    if (isRefusal(found)) return found
    if (answer) return refuse('diligenceAnswer.exists')
    if (round?.requestId !== found.id || round.n !== found.round) return refuse('dueDiligence.otherRound')
    if (input.answeredOn < round.submittedOn) return refuse('diligenceAnswer.beforeAsked', {}, 'answeredOn')
    const misfit = inFuture(input.answeredOn, programme, received, 'answeredOn') ?? misfitOf(input, found.scheme)
    if (misfit) return misfit
    if (found.scheme === 'hrddp' && input.outcome !== 'withheld' && new Set(assessed).size < 2)
      return refuse('diligenceAnswer.notAssessed')
    const unsettled = { status: 'proposed', settledBy: null, settledAt: null, settledReason: '' } as const
    return accept([
      put(answerNoun, { ...input, sideId: found.sideId, ...unsettled, proposedBy: actor.id, proposedAt: at }),
      put(requestNoun, { ...found, status: 'proposed' }),
    ])
  },
})

/**
 * Confirms that the letter says so, or turns the record of it down with the reason: by somebody else than who recorded it (R-SOD).
 * Conditions become measures with an owner and a day.
 */
export const settleAnswer = defineAction({
  name: 'diligenceAnswer.settle',
  kind: 'intent',
  noun: answerNoun,
  roles: diligenceRoles,
  input: z.strictObject({ id: Id, verdict: z.enum(['confirmed', 'turnedDown']), reason: plainText(1000) }),
  facts: z.object({ request: DiligenceRequest.nullable() }),
  needs: (_input, _actor, answer) => ({ request: answer ? { noun: requestNoun, id: answer.requestId } : null }),
  decide(answer, { verdict, reason }, { request }, { actionId, actor, at }) {
    const found = requestFor(request, 'settle', actor)
    if (isRefusal(found)) return found
    if (answer?.status !== 'proposed') return refuse('dueDiligence.notNow')
    if (answer.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    if (verdict === 'turnedDown' && reason === '') return refuse('diligenceAnswer.reasonMissing', {}, 'reason')
    const settled = { ...answer, status: verdict, settledBy: actor.id, settledAt: at, settledReason: reason }
    if (verdict === 'turnedDown')
      return accept([put(answerNoun, settled), put(requestNoun, { ...found, status: 'open' })])
    const { sideId, requestId, roundId } = answer
    const blank = { status: 'open', evidence: '', reportedBy: null, reportedAt: null } as const
    const unconfirmed = { confirmedBy: null, confirmedAt: null, recordedBy: answer.proposedBy, recordedAt: at }
    const conditions = answer.conditions.map((condition, i) =>
      put(measureNoun, {
        ...{ id: derivedId(actionId, `condition ${i}`), sideId, requestId, roundId, kind: 'condition' as const },
        ...{ ...condition, ...blank, ...unconfirmed },
      }),
    )
    return accept([put(answerNoun, settled), put(requestNoun, answeredBy(found, answer)), ...conditions])
  },
})
