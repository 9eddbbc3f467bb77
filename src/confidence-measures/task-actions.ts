import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  ConfidenceMeasure,
  type ConfidenceTask,
  confidenceCan,
  confidenceMeasureNoun,
  confidenceStep,
  confidenceTaskNoun,
  confidenceWriters,
  knownMeasure,
} from './confidence-measure.ts'

const shape = { kind: 'intent', noun: confidenceTaskNoun, roles: confidenceWriters } as const
const ofMeasure = z.object({ measure: ConfidenceMeasure.nullable() })

/**
 * Adds a task: what which of the two sides does by when. Each side writes down tasks of its own, once it is agreed also of both; a joint
 * body those of either.
 */
export const addTask = defineAction({
  ...shape,
  name: 'confidenceTask.add',
  input: z.strictObject({ id: Id, measureId: Id, what: requiredText(1000), owedBy: Id, dueOn: Day }),
  facts: ofMeasure,
  needs: ({ measureId }) => ({ measure: { noun: confidenceMeasureNoun, id: measureId } }),
  decide(task, { id, measureId, what, owedBy, dueOn }, { measure }, context) {
    const { actor, at } = context
    const of = knownMeasure(measure, actor)
    if (isRefusal(of)) return of
    if (task) return refuse('confidenceTask.exists')
    if (!confidenceCan.addTask.some((status) => status === of.status)) return refuse('confidenceMeasure.notNow')
    if (![of.sideId, of.offeredTo].includes(owedBy)) return refuse('confidenceTask.notAParty', {}, 'owedBy')
    // Before the other side agreed nobody but it says what it does.
    if (!actor.joint && owedBy !== actor.sideId && of.answer !== 'accepted')
      return refuse('confidenceTask.notAgreed', {}, 'owedBy')
    const next: ConfidenceTask = {
      ...{ id, sideId: actor.sideId, measureId, what, owedBy, dueOn, status: 'open', doneOn: null, number: null },
      ...{ evidence: '', writtenBy: actor.id, writtenAt: at, reportedBy: null, reportedAt: null },
      ...{ decidedBy: null, decidedAt: null, reason: '' },
    }
    return accept([put(confidenceTaskNoun, next), confidenceStep(of, 'taskAdded', what, context)])
  },
})

interface Found {
  readonly task: ConfidenceTask
  readonly of: ConfidenceMeasure
}

function found(task: ConfidenceTask | undefined, measure: ConfidenceMeasure | null, actor: Actor): Found | Refusal {
  const of = knownMeasure(measure, actor)
  if (isRefusal(of) || !task) return refuse('confidenceTask.unknown')
  return confidenceCan.reportTask.some((status) => status === of.status)
    ? { task, of }
    : refuse('confidenceMeasure.notNow')
}
const needsMeasure = (_input: unknown, _actor: Actor, task: ConfidenceTask | undefined) => ({
  measure: task ? { noun: confidenceMeasureNoun, id: task.measureId } : null,
})

/** The side that owes a task says that it did it, on which day and with what evidence; contested, it may say so again. */
export const reportTask = defineAction({
  ...shape,
  name: 'confidenceTask.report',
  input: z.strictObject({
    ...{ id: Id, doneOn: Day, evidence: requiredText(2000) },
    number: z.int().min(0).max(1_000_000).nullable(),
  }),
  facts: ofMeasure.extend({ programme: Programme.nullable() }),
  needs: (input, actor, task) => ({ ...needsMeasure(input, actor, task), programme: programmeRef }),
  decide(record, { doneOn, evidence, number }, { measure, programme }, context) {
    const { actor, at, received } = context
    const both = found(record, measure, actor)
    if (isRefusal(both)) return both
    const { task, of } = both
    if (task.owedBy !== actor.sideId) return refuse('confidenceTask.notYours')
    if (task.status !== 'open' && task.status !== 'contested') return refuse('confidenceTask.notNow')
    if (doneOn > dayOf(received, programme?.timeZone ?? 'UTC')) return refuse('confidenceTask.notYet', {}, 'doneOn')
    const next: ConfidenceTask = {
      ...{ ...task, status: 'reported', doneOn, evidence, number, reportedBy: actor.id, reportedAt: at },
      ...{ decidedBy: null, decidedAt: null, reason: '' },
    }
    const underway = of.status === 'agreed' ? [put(confidenceMeasureNoun, { ...of, status: 'underway' as const })] : []
    return accept([put(confidenceTaskNoun, next), ...underway, confidenceStep(of, 'taskReported', evidence, context)])
  },
})

/** Another authority than the one that owes it says whether it was done; where it was not, with the reason. */
export const decideTask = defineAction({
  ...shape,
  name: 'confidenceTask.decide',
  input: z.strictObject({ id: Id, decision: z.enum(['confirmed', 'contested']), reason: requiredText(2000) }),
  facts: ofMeasure,
  needs: needsMeasure,
  decide(record, { decision, reason }, { measure }, context) {
    const { actor, at } = context
    const both = found(record, measure, actor)
    if (isRefusal(both)) return both
    const { task, of } = both
    if (task.status !== 'reported') return refuse('confidenceTask.notNow')
    if (task.owedBy === actor.sideId) return refuse('confidenceTask.byAnother')
    const next: ConfidenceTask = { ...task, status: decision, decidedBy: actor.id, decidedAt: at, reason }
    const kind = decision === 'confirmed' ? 'taskConfirmed' : 'taskContested'
    return accept([put(confidenceTaskNoun, next), confidenceStep(of, kind, reason, context)])
  },
})
