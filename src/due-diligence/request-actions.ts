import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type Cause,
  DiligenceRequest,
  DiligenceRound,
  diligenceRoles,
  requestFor,
  requestNoun,
  roundNoun,
} from './request.ts'
import { DiligenceEvent, eventNoun } from './round-records.ts'

const asked = DiligenceRound.pick({ submittedOn: true, submittedTo: true })

/** Refuses a day that lies ahead: what is recorded here happened. */
export function inFuture(day: Day, programme: Programme | null, received: string, field: string): Refusal | undefined {
  return programme && day > dayOf(received, programme.timeZone) ? refuse('dueDiligence.dayAhead', {}, field) : undefined
}

function roundOf(
  request: DiligenceRequest,
  { id, cause, reason, ...sent }: { id: Id; cause: Cause; reason: string } & z.output<typeof asked>,
  { actor, at }: ActMoment,
) {
  const { id: requestId, sideId, round: n } = request
  return put(roundNoun, { id, sideId, requestId, n, cause, reason, ...sent, openedBy: actor.id, openedAt: at })
}

/**
 * Asks an outside body about one unit or one person and one kind of support (ddr.md §3.5). Refuses several recipients or none, a
 * recipient of another side, and a day that lies ahead.
 */
export const requestDiligence = defineAction({
  name: 'dueDiligence.request',
  kind: 'intent',
  noun: requestNoun,
  roles: diligenceRoles,
  input: z.strictObject({
    ...DiligenceRequest.pick({
      ...{ id: true, scheme: true, unitId: true, caseId: true, named: true, activity: true, support: true },
    }).shape,
    roundId: Id,
    ...asked.shape,
  }),
  facts: z.object({ recipientSide: Id.nullable(), programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(request, { roundId, submittedOn, submittedTo, ...input }, { recipientSide, programme }, context) {
    const { actor, at, received } = context
    if (request) return refuse('dueDiligence.exists')
    const { unitId, caseId, named } = input
    if ([unitId !== null, caseId !== null, named !== ''].filter(Boolean).length !== 1)
      return refuse('dueDiligence.oneRecipient', {}, 'named')
    const sideId = named === '' ? recipientSide : actor.sideId
    if (sideId === null || !(actor.joint || sideId === actor.sideId))
      return { ...refuse('dueDiligence.recipientUnknown'), field: unitId === null ? 'caseId' : 'unitId' }
    const ahead = inFuture(submittedOn, programme, received, 'submittedOn')
    if (ahead) return ahead
    const answer = { status: 'open', answeredOn: null, validUntil: null, reassessOn: null } as const
    const next = { ...input, sideId, round: 1, ...answer, recordedBy: actor.id, recordedAt: at }
    const first = { id: roundId, cause: 'first', reason: '', submittedOn, submittedTo } as const
    return accept([put(requestNoun, next), roundOf(next, first, context)])
  },
})

/** The request with another round under way; what was answered before stays with its round and counts no more. */
function again(request: DiligenceRequest): DiligenceRequest {
  const answer = { status: 'open', answeredOn: null, validUntil: null, reassessOn: null } as const
  return { ...request, ...answer, round: request.round + 1 }
}

/** Asks again, because the day to look again came or something changed; the earlier rounds stay (ddr.md §3.5, re-assessment). */
export const reassessDiligence = defineAction({
  name: 'dueDiligence.reassess',
  kind: 'intent',
  noun: requestNoun,
  roles: diligenceRoles,
  input: z.strictObject({ id: Id, roundId: Id, reason: requiredText(2000), ...asked.shape }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(request, { roundId, reason, submittedOn, submittedTo }, { programme }, context) {
    const found = requestFor(request, 'reassess', context.actor)
    if (isRefusal(found)) return found
    const ahead = inFuture(submittedOn, programme, context.received, 'submittedOn')
    if (ahead) return ahead
    const next = again(found)
    const round = { id: roundId, cause: 'reassessment', reason, submittedOn, submittedTo } as const
    return accept([put(requestNoun, next), roundOf(next, round, context)])
  },
})

/**
 * Records a suspicion of a grave violation by who is supported: the answer stands no more and another round begins at once, by one
 * officer, since it is the safe side (A/67/775–S/2013/110, monitoring and intervention). Support under way is listed until somebody acts.
 */
export const recordSuspicion = defineAction({
  name: 'dueDiligence.suspect',
  kind: 'fact',
  noun: requestNoun,
  roles: diligenceRoles,
  input: z.strictObject({
    ...{ id: Id, roundId: Id, eventId: Id },
    ...DiligenceEvent.pick({ happenedOn: true, text: true }).shape,
    source: requiredText(300),
    ...asked.shape,
  }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(request, input, { programme }, context) {
    const { actor, at, received } = context
    const found = requestFor(request, 'suspect', actor)
    if (isRefusal(found)) return found
    const { roundId, eventId, happenedOn, text, source, submittedOn, submittedTo } = input
    const ahead =
      inFuture(happenedOn, programme, received, 'happenedOn') ??
      inFuture(submittedOn, programme, received, 'submittedOn')
    if (ahead) return ahead
    const next = again(found)
    const round = { id: roundId, cause: 'suspicion', reason: text, submittedOn, submittedTo } as const
    const event = { id: eventId, sideId: next.sideId, requestId: next.id, roundId, kind: 'suspicion' } as const
    return accept([
      put(requestNoun, next),
      roundOf(next, round, context),
      put(eventNoun, { ...event, happenedOn, text, source, recordedBy: actor.id, recordedAt: at }),
    ])
  },
})
