import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Reopening, reopened } from '../vetting/reopening.ts'
import { deskStep, StepFacts, sealedWords, stepFacts, stepOn, stepped, words } from './complaint-step.ts'
import {
  type ConductComplaint,
  type ConductStep,
  conductComplaintNoun,
  conductDesk,
  conductStepNoun,
  ended,
} from './conduct-complaint.ts'
import { complaintInput, newComplaint, newComplaintFacts, sealedInput, wrongWith } from './public-actions.ts'

/**
 * Writes down a complaint that somebody told an officer of the desk, with where it comes from. It is of the officer's own body, and has no
 * code: who told it hears through the officer. Who wrote it down does not investigate it.
 */
export const recordComplaint = defineAction({
  name: 'conductComplaint.record',
  kind: 'fact',
  noun: conductComplaintNoun,
  roles: conductDesk,
  input: z.strictObject(complaintInput),
  sealed: sealedInput,
  sealedUnder: ({ id }) => id,
  facts: z.object({ programme: Programme.nullable(), ...newComplaintFacts }),
  needs: () => ({ programme: programmeRef }),
  decide(complaint, { told, ...input }, facts, { actionId, actor, at, received }) {
    if (complaint) return refuse('conductComplaint.exists')
    if (told.source === null) return refuse('conductComplaint.noSource', {}, 'told.source')
    const sideId = actor.joint ? null : actor.sideId
    const wrong = wrongWith({ ...input, sideId }, facts, received)
    if (wrong) return wrong
    const begun = { ...input, sideId, held: false, followMark: null }
    const next = newComplaint(begun, { told, sealed: facts.sealed, received }, actor.id)
    const step = { id: derivedId(actionId, 'step'), sideId, complaintId: next.id, kind: 'recorded' as const }
    return accept([
      put(conductComplaintNoun, next),
      put(conductStepNoun, { ...step, takenBy: actor.id, takenAt: at, sealed: facts.words }),
    ])
  },
})

/** A step that asks for nothing but words to the complainant; `change` says what the complaint is after it. */
function spokenStep(
  step: 'tell' | 'ask' | 'admit',
  kind: ConductStep['kind'],
  change: (complaint: ConductComplaint, by: Id) => Partial<ConductComplaint>,
) {
  return defineAction({
    ...deskStep,
    name: `conductComplaint.${step}`,
    input: z.strictObject({ id: Id, ...words }),
    sealed: sealedWords,
    facts: StepFacts,
    decide(complaint, _input, facts, context) {
      const found = stepOn(complaint, step, context.actor, facts)
      if (isRefusal(found)) return found
      return stepped(found, change(found, context.actor.id), { kind, told: true }, facts, context)
    },
  })
}

/** Tells the complainant how far it is, or answers what they added. After the end that decides nothing: the days of an appeal go on. */
export const tellComplainant = spokenStep('tell', 'told', ({ status, handledBy, handledAt }) =>
  ended.some((one) => one === status) ? { handledBy, handledAt } : {},
)
/** Asks the complainant something; `feedback` is the question, which they read and answer under their code. */
export const askComplainant = spokenStep('ask', 'asked', () => ({}))
/** Finds a complaint admissible: it is investigated, by another than who found so (independence; IDDRS 6.10). */
export const admitComplaint = spokenStep('admit', 'admitted', (_, by) => ({ status: 'admissible', takenInBy: by }))

/** Sends a complaint to whoever it belongs to: a prosecutor, the confidential desk, another authority. The complainant is told and may appeal. */
export const referComplaint = defineAction({
  ...deskStep,
  name: 'conductComplaint.refer',
  input: z.strictObject({ id: Id, to: requiredText(200), ...words }),
  sealed: ['to', ...sealedWords],
  facts: StepFacts,
  decide(complaint, _input, facts, context) {
    const found = stepOn(complaint, 'refer', context.actor, facts)
    if (isRefusal(found)) return found
    return stepped(found, { status: 'referred' }, { kind: 'referred', told: true }, facts, context)
  },
})

/** Proposes that a complaint is not followed. Another officer decides, so that nobody alone can put a complaint away. */
export const setComplaintAside = defineAction({
  ...deskStep,
  name: 'conductComplaint.setAside',
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  sealed: ['note'],
  facts: StepFacts,
  decide(complaint, _input, facts, context) {
    const found = stepOn(complaint, 'setAside', context.actor, facts)
    if (isRefusal(found)) return found
    const change = { status: 'setAside', setAsideBy: context.actor.id } as const
    return stepped(found, change, { kind: 'setAside', told: false }, facts, context)
  },
})

/** Agrees that a complaint is not followed, with the reason told, or that it is admissible; by another than who proposed it. */
export const settleComplaint = defineAction({
  ...deskStep,
  name: 'conductComplaint.settle',
  input: z.strictObject({ id: Id, verdict: z.enum(['notFollowed', 'keptOn']), ...words }),
  sealed: ['verdict', ...sealedWords],
  facts: StepFacts,
  decide(complaint, { verdict }, facts, context) {
    const { actor } = context
    const found = stepOn(complaint, 'settle', actor, facts)
    if (isRefusal(found)) return found
    if (found.setAsideBy === actor.id) return refuse('conductComplaint.byAnother')
    const change =
      verdict === 'keptOn'
        ? ({ status: 'admissible', takenInBy: actor.id, setAsideBy: null } as const)
        : ({ status: 'notFollowed' } as const)
    return stepped(found, change, { kind: verdict, told: true }, facts, context)
  },
})

/** Says which unit of the list a complaint is about that was told in words. Refused of another authority's unit than may read it. */
export const nameUnit = defineAction({
  ...deskStep,
  name: 'conductComplaint.nameUnit',
  input: z.strictObject({ id: Id, unitId: Id, note: requiredText(2000) }),
  sealed: ['unitId', 'note'],
  facts: z.object({ ...stepFacts, unitSide: Id.nullable() }),
  decide(complaint, { unitId }, facts, context) {
    const found = stepOn(complaint, 'nameUnit', context.actor, facts)
    if (isRefusal(found)) return found
    if (facts.unitSide === null) return refuse('conductComplaint.noSuchUnit', {}, 'unitId')
    if (found.sideId !== null && found.sideId !== facts.unitSide)
      return refuse('conductComplaint.noSuchUnit', {}, 'unitId')
    return stepped(found, { unitId }, { kind: 'unitNamed', told: false }, facts, context)
  },
})

/**
 * Says whom of the programme's people a complaint names, by the number of their registration. Vetting is told that there is one, of which
 * kind and how far, and of no word of it, and a vetting case of the person is taken up again (IDDRS 6.10). Refused of nobody's number, of another side's, and of somebody who is no adult.
 */
export const namePerson = defineAction({
  ...deskStep,
  name: 'conductComplaint.namePerson',
  input: z.strictObject({ id: Id, number: requiredText(40), note: requiredText(2000) }),
  sealed: ['number', 'note'],
  facts: z.object({
    ...{ ...stepFacts, person: z.object({ id: Id, sideId: Id }).nullable() },
    reopening: Reopening.nullable(),
  }),
  decide(complaint, _input, { person, reopening, ...facts }, context) {
    const found = stepOn(complaint, 'namePerson', context.actor, facts)
    if (isRefusal(found)) return found
    if (!person || !reaches(context.actor, { sideId: person.sideId, siteId: null }))
      return refuse('conductComplaint.nobody', {}, 'number')
    if (found.sideId !== null && found.sideId !== person.sideId) return refuse('conductComplaint.nobody', {}, 'number')
    if (found.personId === person.id) return refuse('conductComplaint.namedAlready', {}, 'number')
    // A complaint for joint bodies alone is no news for a side, and its vetting least of all.
    const again = reopening && reopening.case.sideId === found.sideId ? reopened(reopening, 'complaint', context) : []
    return stepped(found, { personId: person.id }, { kind: 'personNamed', told: false }, facts, context, again)
  },
})
