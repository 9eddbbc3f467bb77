import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { deskStep, StepFacts, sealedWords, stepFacts, stepOn, stepped, words } from './complaint-step.ts'
import { AppealParty, type ConductComplaint, ConductOutcome, isForDesk, isFound } from './conduct-complaint.ts'
import { appealed } from './public-actions.ts'

/**
 * Decides of the finding that was proposed: it stands and the complainant is told, in words that this officer looked over; or it goes back to
 * the investigator. Refused to who investigated, and to who decided of it in an earlier round.
 */
export const decideFinding = defineAction({
  ...deskStep,
  name: 'conductComplaint.decide',
  input: z.strictObject({ id: Id, verdict: z.enum(['decided', 'sentBack']), ...words }),
  sealed: ['verdict', ...sealedWords],
  facts: z.object({ ...stepFacts, deciders: z.array(Id) }),
  decide(complaint, { verdict }, { deciders, ...facts }, context) {
    const { actor } = context
    const found = stepOn(complaint, 'decide', actor, facts)
    if (isRefusal(found)) return found
    if (found.investigatedBy === actor.id) return refuse('conductComplaint.byAnother')
    if (deciders.includes(actor.id)) return refuse('conductComplaint.somebodyNew')
    if (verdict === 'sentBack') {
      const back = { status: 'investigating', finding: null } as const
      return stepped(found, back, { kind: 'sentBack', told: false }, facts, context)
    }
    // Where nothing was found nothing follows, and the complaint ends with the decision.
    const status = isFound(found.finding) ? ('decided' as const) : ('closed' as const)
    return stepped(found, { status, decidedBy: actor.id }, { kind: 'decided', told: true }, facts, context)
  },
})

/** Says what follows from what was found, with the words for the complainant as a draft; another officer looks over them. */
export const proposeOutcome = defineAction({
  ...deskStep,
  name: 'conductComplaint.proposeOutcome',
  input: z.strictObject({
    ...{ id: Id, outcomes: z.array(ConductOutcome).min(1).max(ConductOutcome.options.length) },
    ...{ feedback: requiredText(2000), note: requiredText(2000) },
  }),
  sealed: ['outcomes', 'feedback', 'note'],
  facts: StepFacts,
  decide(complaint, { outcomes }, facts, context) {
    const found = stepOn(complaint, 'proposeOutcome', context.actor, facts)
    if (isRefusal(found)) return found
    if (new Set(outcomes).size < outcomes.length || (outcomes.includes('none') && outcomes.length > 1))
      return refuse('conductComplaint.outcomesAgree', {}, 'outcomes')
    const change = { status: 'outcome', outcomes, outcomeBy: context.actor.id } as const
    return stepped(found, change, { kind: 'outcomeProposed', told: false }, facts, context)
  },
})

/** Tells the complainant what follows, in words that another than who wrote them looked over. */
export const tellOutcome = defineAction({
  ...deskStep,
  name: 'conductComplaint.tellOutcome',
  input: z.strictObject({ id: Id, ...words }),
  sealed: sealedWords,
  facts: StepFacts,
  decide(complaint, _input, facts, context) {
    const { actor } = context
    const found = stepOn(complaint, 'tellOutcome', actor, facts)
    if (isRefusal(found)) return found
    if (found.outcomeBy === actor.id) return refuse('conductComplaint.byAnother')
    return stepped(found, { status: 'closed', toldBy: actor.id }, { kind: 'outcomeTold', told: true }, facts, context)
  },
})

/** Writes down an appeal that the officer complained about, or a complainant without a code, brought to the desk. */
export const recordAppeal = defineAction({
  ...deskStep,
  name: 'conductComplaint.recordAppeal',
  input: z.strictObject({ id: Id, party: AppealParty, note: requiredText(4000) }),
  sealed: ['party', 'note'],
  facts: StepFacts,
  decide(complaint, { party }, facts, context) {
    if (!complaint || !isForDesk(complaint, context.actor)) return refuse('conductComplaint.unknown')
    const change = appealed(complaint, party, context.received)
    if (isRefusal(change)) return change
    return stepped(complaint, change, { kind: 'appealRecorded', told: false }, facts, context)
  },
})

/** What a complaint is when it is investigated anew: nobody has found anything of it yet. */
function anew(complaint: ConductComplaint, by: Id, at: string): Partial<ConductComplaint> {
  return {
    ...{ status: 'admissible', round: complaint.round + 1, takenInBy: complaint.takenInBy ?? by, setAsideBy: null },
    ...{ investigatedBy: null, heardAt: null, finding: null, decidedBy: null, outcomes: [], outcomeBy: null },
    ...{ toldBy: null, appeals: [], appealedFrom: null, dueFrom: at },
  }
}

/**
 * Decides of an appeal: what was decided stands, or the complaint is investigated anew. Refused to anybody who took it in, looked into it or
 * decided anything of it before (every decision can be appealed, to somebody new).
 */
export const decideAppeal = defineAction({
  ...deskStep,
  name: 'conductComplaint.decideAppeal',
  input: z.strictObject({ id: Id, verdict: z.enum(['appealRejected', 'appealGranted']), ...words }),
  sealed: ['verdict', ...sealedWords],
  facts: StepFacts,
  decide(complaint, { verdict }, facts, context) {
    const { actor, at } = context
    const found = stepOn(complaint, 'decideAppeal', actor, facts)
    if (isRefusal(found)) return found
    if (facts.involved.includes(actor.id)) return refuse('conductComplaint.somebodyNew')
    const change =
      verdict === 'appealGranted'
        ? anew(found, actor.id, at)
        : { status: found.appealedFrom ?? ('closed' as const), appealedFrom: null }
    return stepped(found, change, { kind: verdict, told: true }, facts, context)
  },
})
