import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Authority, authorityNoun, Programme, programmeRef } from '../programme/programme.ts'
import {
  ConfidenceInput,
  ConfidenceMeasure,
  ConfidenceTask,
  confidenceCan,
  confidenceDeciders,
  confidenceMeasureNoun,
  confidenceStep,
  confidenceWriters,
  knownMeasure,
} from './confidence-measure.ts'

const shape = { kind: 'intent', noun: confidenceMeasureNoun } as const
const Reason = requiredText(2000)

const told = z.object({
  programme: Programme.nullable(),
  other: Authority.nullable(),
  answered: ConfidenceMeasure.nullable(),
})
type Told = z.infer<typeof told>
const needsTold = ({ offeredTo, reciprocalOf }: { offeredTo: Id; reciprocalOf: Id | null }) => ({
  programme: programmeRef,
  other: { noun: authorityNoun, id: offeredTo },
  answered: reciprocalOf === null ? null : { noun: confidenceMeasureNoun, id: reciprocalOf },
})

/** Why it cannot be offered so, or undefined where it can. */
function faultOf(input: z.infer<typeof ConfidenceInput>, { other, answered }: Told, actor: Actor): Refusal | undefined {
  if (other?.kind !== 'side' || other.id === actor.sideId)
    return refuse('confidenceMeasure.notTheOther', {}, 'offeredTo')
  if (input.reciprocalOf === null) return undefined
  const before = knownMeasure(answered, actor)
  if (isRefusal(before) || before.sideId !== other.id || before.offeredTo !== actor.sideId)
    return refuse('confidenceMeasure.notReciprocal', {}, 'reciprocalOf')
  return undefined
}

const todayOf = (received: string, programme: Programme | null) => dayOf(received, programme?.timeZone ?? 'UTC')

/** The measure in a status that allows the step. */
function inStep(
  measure: ConfidenceMeasure | null | undefined,
  step: keyof typeof confidenceCan,
  actor: Actor,
): ConfidenceMeasure | Refusal {
  const before = knownMeasure(measure, actor)
  if (isRefusal(before)) return before
  return confidenceCan[step].some((status) => status === before.status) ? before : refuse('confidenceMeasure.notNow')
}

/** The same, of the actor's own side: nobody offers or withdraws for another. */
function ownIn(
  measure: ConfidenceMeasure | undefined,
  step: keyof typeof confidenceCan,
  actor: Actor,
): ConfidenceMeasure | Refusal {
  if (measure && measure.sideId !== actor.sideId) return refuse('confidenceMeasure.unknown')
  return inStep(measure, step, actor)
}

/** Writes a measure down as a draft of one's own side (issue 10, "Talks"). Refused to a joint body, and to whom it cannot be offered. */
export const draftMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.draft',
  roles: confidenceWriters,
  input: z.strictObject({ id: Id, ...ConfidenceInput.shape }),
  facts: told,
  needs: needsTold,
  decide(measure, { id, ...input }, facts, context) {
    const { actor, at } = context
    if (measure) return refuse('confidenceMeasure.exists')
    if (actor.joint) return refuse('confidenceMeasure.ofASide')
    const fault = faultOf(input, facts, actor)
    if (fault) return fault
    const next: ConfidenceMeasure = {
      ...{ ...input, id, sideId: actor.sideId, status: 'drafted', draftedBy: actor.id, draftedAt: at },
      ...{ offeredBy: null, offeredAt: null, answer: null, answerReason: '', answeredBy: null, answeredAt: null },
      ...{ endReason: '', endedBy: null, endedAt: null },
    }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, 'drafted', '', context)])
  },
})

/** Says a draft anew, before anybody else read it. */
export const editMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.edit',
  roles: confidenceWriters,
  input: z.strictObject({ id: Id, ...ConfidenceInput.shape, change: Reason }),
  facts: told,
  needs: needsTold,
  decide(measure, { id: _, change, ...input }, facts, context) {
    const before = ownIn(measure, 'edit', context.actor)
    if (isRefusal(before)) return before
    const fault = faultOf(input, facts, context.actor)
    if (fault) return fault
    const next = { ...before, ...input }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, 'edited', change, context)])
  },
})

/** Another person of the side offers it to the other (R-SOD): from then on both read it alike. Refused once its time to answer is over. */
export const offerMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.offer',
  roles: confidenceDeciders,
  input: z.strictObject({ id: Id }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(measure, _input, { programme }, context) {
    const { actor, at, received } = context
    const before = ownIn(measure, 'offer', actor)
    if (isRefusal(before)) return before
    if (before.draftedBy === actor.id) return refuse('signature.twoPersonRule')
    if (before.answerBy < todayOf(received, programme)) return refuse('confidenceMeasure.tooLate', {}, 'answerBy')
    const next: ConfidenceMeasure = { ...before, status: 'offered', offeredBy: actor.id, offeredAt: at }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, 'offered', '', context)])
  },
})

/** The side to which it was offered accepts or declines, with the reason. Nobody answers for it, a joint body neither. */
export const answerMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.answer',
  roles: confidenceDeciders,
  input: z.strictObject({ id: Id, answer: z.enum(['accepted', 'declined']), reason: plainText(2000) }),
  facts: noFacts,
  decide(measure, { answer, reason }, _facts, context) {
    const { actor, at } = context
    const before = inStep(measure, 'answer', actor)
    if (isRefusal(before)) return before
    if (before.offeredTo !== actor.sideId) return refuse('confidenceMeasure.notYours')
    if (answer === 'declined' && reason === '') return refuse('confidenceMeasure.noReason', {}, 'reason')
    const next: ConfidenceMeasure = {
      ...before,
      ...{ status: answer === 'accepted' ? 'agreed' : 'declined', answer, answerReason: reason },
      ...{ answeredBy: actor.id, answeredAt: at },
    }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, answer, reason, context)])
  },
})

/** Ends a measure of which each task is confirmed. Refused without a task, and while one is open or contested. */
export const finishMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.finish',
  roles: confidenceWriters,
  input: z.strictObject({ id: Id, note: plainText(2000) }),
  facts: z.object({ tasks: z.array(ConfidenceTask) }),
  decide(measure, { note }, { tasks }, context) {
    const before = inStep(measure, 'finish', context.actor)
    if (isRefusal(before)) return before
    if (tasks.length === 0 || tasks.some(({ status }) => status !== 'confirmed'))
      return refuse('confidenceMeasure.tasksOpen')
    const { actor, at } = context
    const next: ConfidenceMeasure = { ...before, status: 'done', endReason: note, endedBy: actor.id, endedAt: at }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, 'done', note, context)])
  },
})

/** Writes down that nothing came of it: only once its time to answer, or the last day of its tasks, is over; with the reason. */
export const lapseMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.lapse',
  roles: confidenceWriters,
  input: z.strictObject({ id: Id, reason: Reason }),
  facts: z.object({ programme: Programme.nullable(), tasks: z.array(ConfidenceTask) }),
  needs: () => ({ programme: programmeRef }),
  decide(measure, { reason }, { programme, tasks }, context) {
    const { actor, at, received } = context
    const before = inStep(measure, 'lapse', actor)
    if (isRefusal(before)) return before
    const lastDay =
      before.status === 'offered'
        ? before.answerBy
        : tasks.reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), before.answerBy)
    if (todayOf(received, programme) <= lastDay) return refuse('confidenceMeasure.notOver', { day: lastDay })
    const next: ConfidenceMeasure = { ...before, status: 'lapsed', endReason: reason, endedBy: actor.id, endedAt: at }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, 'lapsed', reason, context)])
  },
})

/** The side that offered it takes it back, with the reason that both read. What was done of it stays. */
export const withdrawMeasure = defineAction({
  ...shape,
  name: 'confidenceMeasure.withdraw',
  roles: confidenceDeciders,
  input: z.strictObject({ id: Id, reason: Reason }),
  facts: noFacts,
  decide(measure, { reason }, _facts, context) {
    const { actor, at } = context
    const before = ownIn(measure, 'withdraw', actor)
    if (isRefusal(before)) return before
    const next: ConfidenceMeasure = {
      ...before,
      status: 'withdrawn',
      endReason: reason,
      endedBy: actor.id,
      endedAt: at,
    }
    return accept([put(confidenceMeasureNoun, next), confidenceStep(next, 'withdrawn', reason, context)])
  },
})
