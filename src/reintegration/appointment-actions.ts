import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { CaseAppointment, caseAppointmentNoun } from './appointment.ts'
import { caseAt, caseFacts, caseNeeds } from './case-guard.ts'

/** Makes an appointment in the calendar of the case's worker. Refused for a moment that is past, and over another of theirs. */
export const makeAppointment = defineAction({
  name: 'caseAppointment.make',
  kind: 'intent',
  noun: caseAppointmentNoun,
  roles: ['caseworker'],
  input: CaseAppointment.pick({
    ...{ id: true, caseId: true, personId: true, kind: true, startsAt: true, minutes: true },
  })
    .extend({ about: requiredText(500) })
    .strict(),
  sealed: ['kind', 'about'],
  sealedUnder: (input) => input.personId,
  facts: z.object({ ...caseFacts, busy: z.boolean() }),
  needs: (input, actor) => caseNeeds(input, actor),
  decide(appointment, input, facts, context) {
    if (appointment) return refuse('caseAppointment.exists')
    const found = caseAt('meet', facts, context.actor)
    if (isRefusal(found)) return found
    if (input.startsAt < context.received) return refuse('caseAppointment.past', {}, 'startsAt')
    if (facts.busy) return refuse('caseAppointment.busy', {}, 'startsAt')
    const { about: _, ...said } = input
    const { actor, at, actionId } = context
    return accept([
      put(caseAppointmentNoun, {
        ...{ ...said, sideId: found.sideId, siteId: found.siteId, caseworkerId: found.caseworkerId },
        ...{ status: 'planned', entryId: actionId, madeBy: actor.id, madeAt: at, settledBy: null, settledAt: null },
      }),
    ])
  },
})

/** Says what became of an appointment: kept, missed, or called off. Kept or missed is none before it began. */
export const settleAppointment = defineAction({
  name: 'caseAppointment.settle',
  kind: 'fact',
  noun: caseAppointmentNoun,
  roles: ['caseworker'],
  input: z.strictObject({ id: Id, outcome: z.enum(['kept', 'missed', 'cancelled']), note: plainText(500) }),
  sealed: ['outcome', 'note'],
  sealedUnder: (_input, record) => record?.personId ?? null,
  facts: z.object(caseFacts),
  needs: (_input, actor, record) => caseNeeds(record, actor),
  decide(appointment, { outcome }, facts, context) {
    if (!appointment) return refuse('caseAppointment.unknown')
    const found = caseAt('meet', facts, context.actor)
    if (isRefusal(found)) return found
    if (appointment.status !== 'planned') return refuse('caseAppointment.settled')
    if (outcome !== 'cancelled' && appointment.startsAt > context.received)
      return refuse('caseAppointment.notYet', {}, 'outcome')
    const settled = { status: outcome, settledBy: context.actor.id, settledAt: context.at }
    return accept([put(caseAppointmentNoun, { ...appointment, ...settled })])
  },
})
