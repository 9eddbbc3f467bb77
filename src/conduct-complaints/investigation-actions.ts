import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { deskStep, StepFacts, stepFacts, stepOn, stepped } from './complaint-step.ts'
import { ConductFinding, Hearing, InterimMeasure, isFound } from './conduct-complaint.ts'

const note = requiredText(2000)

/**
 * Says that the officer has a conflict of interest in a complaint: serves in the institution, is kin, was there. It stays on the record, and
 * from then on they take no step of it. An investigation that they had begun waits for somebody else.
 */
export const declareConflict = defineAction({
  ...deskStep,
  name: 'conductComplaint.declareConflict',
  input: z.strictObject({ id: Id, note }),
  sealed: ['note'],
  facts: StepFacts,
  decide(complaint, _input, facts, context) {
    const found = stepOn(complaint, 'declareConflict', context.actor, facts)
    if (isRefusal(found)) return found
    const own = found.investigatedBy === context.actor.id && found.status === 'investigating'
    const change = own ? ({ status: 'admissible', investigatedBy: null, heardAt: null } as const) : {}
    return stepped(found, change, { kind: 'conflict', told: false }, facts, context)
  },
})

/**
 * Takes up the investigation of an admissible complaint (Basic Principles on the Use of Force and Firearms 1990, 22: independent). The
 * investigator took it not in, decided nothing of it, and is of no part of the institution that it is about. Refused with a tie of any kind:
 * that is declared instead.
 */
export const takeUpComplaint = defineAction({
  ...deskStep,
  name: 'conductComplaint.takeUp',
  input: z.strictObject({
    ...{ id: Id, ties: z.enum(['none', 'some']), note: requiredText(2000) },
    /** The institution in which the officer serves or served; null where in none. */
    servesId: Id.nullable(),
    feedback: requiredText(2000),
  }),
  sealed: ['ties', 'note', 'servesId', 'feedback'],
  facts: z.object({ ...stepFacts, institutionId: Id.nullable() }),
  decide(complaint, { ties, servesId }, { institutionId, ...facts }, context) {
    const { actor } = context
    const found = stepOn(complaint, 'takeUp', actor, facts)
    if (isRefusal(found)) return found
    if (facts.involved.includes(actor.id)) return refuse('conductComplaint.notIndependent')
    if (ties === 'some') return refuse('conductComplaint.tied', {}, 'ties')
    if (servesId !== null && servesId === institutionId)
      return refuse('conductComplaint.ownInstitution', {}, 'servesId')
    const change = { status: 'investigating', investigatedBy: actor.id } as const
    return stepped(found, change, { kind: 'takenUp', told: true }, facts, context)
  },
})

/** Keeps one thing of the investigation: what a witness said, a document, a visit to the place. By the investigator alone. */
export const lookInto = defineAction({
  ...deskStep,
  name: 'conductComplaint.look',
  input: z.strictObject({ id: Id, kind: z.enum(['witness', 'document', 'siteVisit']), note }),
  sealed: ['kind', 'note'],
  facts: StepFacts,
  decide(complaint, { kind }, facts, context) {
    const found = stepOn(complaint, 'look', context.actor, facts)
    if (isRefusal(found)) return found
    if (found.investigatedBy !== context.actor.id) return refuse('conductComplaint.investigatorOnly')
    return stepped(found, {}, { kind, told: false }, facts, context)
  },
})

/** Keeps that something was ordered meanwhile, to protect people or the investigation. It finds nobody guilty. */
export const takeMeasure = defineAction({
  ...deskStep,
  name: 'conductComplaint.measure',
  input: z.strictObject({ id: Id, measure: InterimMeasure, note }),
  sealed: ['measure', 'note'],
  facts: StepFacts,
  decide(complaint, _input, facts, context) {
    const found = stepOn(complaint, 'measure', context.actor, facts)
    if (isRefusal(found)) return found
    return stepped(found, {}, { kind: 'measure', told: false }, facts, context)
  },
})

/** Keeps that whoever is complained about had their say, would not have it, or could not be reached. By the investigator alone. */
export const hearOfficer = defineAction({
  ...deskStep,
  name: 'conductComplaint.hear',
  input: z.strictObject({ id: Id, how: Hearing, note }),
  sealed: ['how', 'note'],
  facts: StepFacts,
  decide(complaint, _input, facts, context) {
    const found = stepOn(complaint, 'hear', context.actor, facts)
    if (isRefusal(found)) return found
    if (found.investigatedBy !== context.actor.id) return refuse('conductComplaint.investigatorOnly')
    return stepped(found, { heardAt: context.at }, { kind: 'heard', told: false }, facts, context)
  },
})

/**
 * Proposes what was found, with the words for the complainant as a draft; another officer decides. Refused to anybody but the investigator,
 * and where something would be found of somebody who was not heard.
 */
export const proposeFinding = defineAction({
  ...deskStep,
  name: 'conductComplaint.propose',
  input: z.strictObject({ id: Id, finding: ConductFinding, feedback: requiredText(2000), note }),
  sealed: ['finding', 'feedback', 'note'],
  facts: StepFacts,
  decide(complaint, { finding }, facts, context) {
    const found = stepOn(complaint, 'propose', context.actor, facts)
    if (isRefusal(found)) return found
    if (found.investigatedBy !== context.actor.id) return refuse('conductComplaint.investigatorOnly')
    if (isFound(finding) && found.heardAt === null) return refuse('conductComplaint.notHeard', {}, 'finding')
    return stepped(found, { status: 'proposed', finding }, { kind: 'proposed', told: false }, facts, context)
  },
})
