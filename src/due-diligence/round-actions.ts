import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type DiligenceCan,
  DiligenceRequest,
  DiligenceRound,
  diligenceRoles,
  requestFor,
  requestNoun,
  roundNoun,
  whyNoSupport,
} from './request.ts'
import { inFuture } from './request-actions.ts'
import {
  DiligenceEvent,
  DiligenceMeasure,
  DiligenceQuestion,
  DiligenceRisk,
  DiligenceSupport,
  eventNoun,
  measureMay,
  measureNoun,
  questionNoun,
  riskNoun,
  supportNoun,
} from './round-records.ts'

const about = {
  request: DiligenceRequest.nullable(),
  round: DiligenceRound.nullable(),
  programme: Programme.nullable(),
}
const needsOf = ({ requestId, roundId }: { requestId: Id; roundId: Id }) => ({
  request: { noun: requestNoun, id: requestId },
  round: { noun: roundNoun, id: roundId },
  programme: programmeRef,
})

/** The request, in the round that is under way and a status in which the step is possible; or why not. */
function inRound(
  { request, round }: { request: DiligenceRequest | null; round: DiligenceRound | null },
  step: DiligenceCan | null,
  actor: Actor,
): DiligenceRequest | Refusal {
  const found = requestFor(request, step, actor)
  if (isRefusal(found)) return found
  return round?.requestId === found.id && round.n === found.round ? found : refuse('dueDiligence.otherRound')
}

/** Records a question of the outside body; questions stay in their order. */
export const recordQuestion = defineAction({
  name: 'diligenceQuestion.record',
  kind: 'fact',
  noun: questionNoun,
  roles: diligenceRoles,
  input: DiligenceQuestion.pick({ id: true, requestId: true, roundId: true, question: true, askedOn: true }).strict(),
  facts: z.object(about),
  needs: needsOf,
  decide(question, input, facts, { actor, at, received }) {
    const found = inRound(facts, 'question', actor)
    if (isRefusal(found)) return found
    if (question) return refuse('dueDiligence.exists')
    const ahead = inFuture(input.askedOn, facts.programme, received, 'askedOn')
    if (ahead) return ahead
    const open = { answer: '', answeredOn: null, answeredBy: null }
    return accept([
      put(questionNoun, { ...input, sideId: found.sideId, ...open, recordedBy: actor.id, recordedAt: at }),
    ])
  },
})

/** Records what was answered to a question, once: a mistake is set right by another question and answer. */
export const answerQuestion = defineAction({
  name: 'diligenceQuestion.answer',
  kind: 'fact',
  noun: questionNoun,
  roles: diligenceRoles,
  input: z.strictObject({ id: Id, answer: requiredText(4000), answeredOn: DiligenceQuestion.shape.askedOn }),
  facts: z.object({ request: DiligenceRequest.nullable(), programme: Programme.nullable() }),
  needs: (_input, _actor, question) => ({
    request: question ? { noun: requestNoun, id: question.requestId } : null,
    programme: programmeRef,
  }),
  decide(question, { answer, answeredOn }, { request, programme }, { actor, received }) {
    const found = requestFor(request, null, actor)
    if (isRefusal(found) || !question) return refuse('dueDiligence.unknown')
    if (question.answeredOn !== null) return refuse('diligenceQuestion.answered')
    if (answeredOn < question.askedOn) return refuse('dates.reversed', {}, 'answeredOn')
    const ahead = inFuture(answeredOn, programme, received, 'answeredOn')
    if (ahead) return ahead
    return accept([put(questionNoun, { ...question, answer, answeredOn, answeredBy: actor.id })])
  },
})

/** Records a risk with its public source (A/67/775–S/2013/110); of the laws of the United States the assessment is not ours. */
export const assessRisk = defineAction({
  name: 'diligenceRisk.assess',
  kind: 'fact',
  noun: riskNoun,
  roles: diligenceRoles,
  input: DiligenceRisk.pick({
    ...{ id: true, requestId: true, roundId: true, kind: true, grave: true, level: true, finding: true, source: true },
  }).strict(),
  facts: z.object(about),
  needs: needsOf,
  decide(risk, input, facts, { actor, at }) {
    const found = inRound(facts, 'assess', actor)
    if (isRefusal(found)) return found
    if (risk) return refuse('dueDiligence.exists')
    if (found.scheme !== 'hrddp') return refuse('diligenceRisk.ofThePolicy')
    return accept([put(riskNoun, { ...input, sideId: found.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})

/** Plans a measure that makes a risk smaller, with who sees to it and by when. */
export const planMeasure = defineAction({
  name: 'diligenceMeasure.plan',
  kind: 'intent',
  noun: measureNoun,
  roles: diligenceRoles,
  input: DiligenceMeasure.pick({
    ...{ id: true, requestId: true, roundId: true, what: true, owner: true, dueOn: true },
  }).strict(),
  facts: z.object(about),
  needs: needsOf,
  decide(measure, input, facts, { actor, at }) {
    const found = inRound(facts, 'mitigate', actor)
    if (isRefusal(found)) return found
    if (measure) return refuse('dueDiligence.exists')
    const open = { kind: 'mitigation', status: 'open', evidence: '', reportedBy: null, reportedAt: null } as const
    const unconfirmed = { confirmedBy: null, confirmedAt: null, recordedBy: actor.id, recordedAt: at }
    return accept([put(measureNoun, { ...input, sideId: found.sideId, ...open, ...unconfirmed })])
  },
})

/** Says that a measure is done or a condition met, with the evidence; it counts once another confirmed it. */
export const reportMeasure = defineAction({
  name: 'diligenceMeasure.report',
  kind: 'fact',
  noun: measureNoun,
  roles: diligenceRoles,
  input: z.strictObject({ id: Id, evidence: requiredText(1000) }),
  facts: z.object({ request: DiligenceRequest.nullable() }),
  needs: (_input, _actor, measure) => ({ request: measure ? { noun: requestNoun, id: measure.requestId } : null }),
  decide(measure, { evidence }, { request }, { actor, at }) {
    const found = requestFor(request, null, actor)
    if (isRefusal(found) || !measure) return refuse('dueDiligence.unknown')
    if (!measureMay('report', measure)) return refuse('dueDiligence.notNow')
    const reported = { status: 'reported', evidence, reportedBy: actor.id, reportedAt: at } as const
    return accept([put(measureNoun, { ...measure, ...reported })])
  },
})

/** Confirms the evidence, or turns it down with the reason, which stays: by somebody else than who reported it (R-SOD). */
export const settleMeasure = defineAction({
  name: 'diligenceMeasure.settle',
  kind: 'intent',
  noun: measureNoun,
  roles: diligenceRoles,
  input: z.strictObject({ id: Id, verdict: z.enum(['met', 'turnedDown']), reason: plainText(1000) }),
  facts: z.object({ request: DiligenceRequest.nullable(), programme: Programme.nullable() }),
  needs: (_input, _actor, measure) => ({
    request: measure ? { noun: requestNoun, id: measure.requestId } : null,
    programme: programmeRef,
  }),
  decide(measure, { verdict, reason }, { request, programme }, { actionId, actor, at }) {
    const found = requestFor(request, null, actor)
    if (isRefusal(found) || !measure || !programme) return refuse('dueDiligence.unknown')
    if (!measureMay('settle', measure)) return refuse('dueDiligence.notNow')
    if (measure.reportedBy === actor.id) return refuse('signature.twoPersonRule')
    if (verdict === 'met')
      return accept([put(measureNoun, { ...measure, status: 'met', confirmedBy: actor.id, confirmedAt: at })])
    if (reason === '') return refuse('diligenceAnswer.reasonMissing', {}, 'reason')
    const { sideId, requestId, roundId, what, evidence } = measure
    const event = { id: derivedId(actionId, 'event'), sideId, requestId, roundId, kind: 'evidenceTurnedDown' } as const
    const text = `${what}: ${evidence} – ${reason}`.slice(0, 2000)
    const happenedOn = dayOf(at, programme.timeZone)
    return accept([
      put(measureNoun, { ...measure, status: 'open', evidence: '', reportedBy: null, reportedAt: null }),
      put(eventNoun, {
        ...event,
        ...{ happenedOn, text, source: '', recordedBy: actor.id, recordedAt: at },
      }),
    ])
  },
})

/**
 * Records that support began. Refused without an answer of this round that two people recorded, before or after its days, and while a
 * condition is not met: the same is a rule of the database (ddr.md §3.5).
 */
export const startSupport = defineAction({
  name: 'diligenceSupport.start',
  kind: 'intent',
  noun: supportNoun,
  roles: diligenceRoles,
  input: DiligenceSupport.pick({ id: true, requestId: true, roundId: true, what: true, startedOn: true }).strict(),
  facts: z.object({ ...about, openConditions: z.int() }),
  needs: needsOf,
  decide(support, input, facts, { actor, at, received }) {
    const found = inRound(facts, null, actor)
    if (isRefusal(found)) return found
    if (support) return refuse('dueDiligence.exists')
    const why =
      whyNoSupport(found, facts.openConditions, input.startedOn) ??
      inFuture(input.startedOn, facts.programme, received, 'startedOn')
    if (why) return why
    const running = { status: 'running', endedOn: null, endReason: '', endedBy: null, endedAt: null } as const
    return accept([
      put(supportNoun, { ...input, sideId: found.sideId, ...running, recordedBy: actor.id, recordedAt: at }),
    ])
  },
})

/** Records that support ended or was stopped, with the reason. */
export const endSupport = defineAction({
  name: 'diligenceSupport.end',
  kind: 'fact',
  noun: supportNoun,
  roles: diligenceRoles,
  input: z.strictObject({ id: Id, endedOn: DiligenceSupport.shape.startedOn, reason: requiredText(1000) }),
  facts: z.object({ request: DiligenceRequest.nullable(), programme: Programme.nullable() }),
  needs: (_input, _actor, support) => ({
    request: support ? { noun: requestNoun, id: support.requestId } : null,
    programme: programmeRef,
  }),
  decide(support, { endedOn, reason }, { request, programme }, { actor, at, received }) {
    const found = requestFor(request, null, actor)
    if (isRefusal(found) || !support) return refuse('dueDiligence.unknown')
    if (support.status !== 'running') return refuse('dueDiligence.notNow')
    if (endedOn < support.startedOn) return refuse('dates.reversed', {}, 'endedOn')
    const ahead = inFuture(endedOn, programme, received, 'endedOn')
    if (ahead) return ahead
    const ended = { status: 'ended', endedOn, endReason: reason, endedBy: actor.id, endedAt: at } as const
    return accept([put(supportNoun, { ...support, ...ended })])
  },
})

/**
 * Records what monitoring saw, what was done about it, or that the unit or government was told (the duty to inform of the laws of the
 * United States, ddr.md §3.5). A suspicion is recorded by an act of its own, since it opens the question again.
 */
export const recordEvent = defineAction({
  name: 'diligenceEvent.record',
  kind: 'fact',
  noun: eventNoun,
  roles: diligenceRoles,
  input: z.strictObject({
    ...DiligenceEvent.pick({ id: true, requestId: true, roundId: true, happenedOn: true, text: true, source: true })
      .shape,
    kind: z.enum(['monitored', 'intervened', 'informed']),
  }),
  facts: z.object(about),
  needs: needsOf,
  decide(event, input, facts, { actor, at, received }) {
    const found = inRound(facts, input.kind === 'informed' ? 'inform' : null, actor)
    if (isRefusal(found)) return found
    if (event) return refuse('dueDiligence.exists')
    const ahead = inFuture(input.happenedOn, facts.programme, received, 'happenedOn')
    if (ahead) return ahead
    return accept([put(eventNoun, { ...input, sideId: found.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})
