import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { VettingCase, vettingCaseNoun } from '../vetting/vetting-case.ts'
import { clearanceOf, handers, type Trainee, type TraineeStep, traineeNoun, traineeStepNoun } from './trainee.ts'

function stepOf(trainee: Trainee, kind: TraineeStep['kind'], { actionId, actor, at }: ActMoment) {
  const { id: traineeId, sideId, personId, result, validUntil } = trainee
  const told = { id: derivedId(actionId, 'step'), sideId, traineeId, personId, kind, result, validUntil }
  return put(traineeStepNoun, { ...told, takenBy: actor.id, takenAt: at })
}

/** The trainee within the actor's reach who is still in training; or that there is none. */
export function traineeFor(trainee: Trainee | null | undefined, actor: Actor): Trainee | Refusal {
  const found = withinReach(actor, trainee, refuse('trainee.unknown'))
  if (isRefusal(found)) return found
  return found.status === 'open' ? found : refuse('trainee.closed')
}

/**
 * Hands one person over to training, whose own case stands cleared or with conditions (R-VET): nobody is handed over with others.
 * Training is told the result and until when, and nothing else of the case.
 */
export const handOver = defineAction({
  name: 'trainee.handOver',
  kind: 'intent',
  noun: traineeNoun,
  roles: handers,
  input: z.strictObject({ id: Id, caseId: Id }),
  facts: z.object({ case: VettingCase.nullable(), programme: Programme.nullable(), known: z.boolean() }),
  needs: ({ caseId }) => ({ case: { noun: vettingCaseNoun, id: caseId }, programme: programmeRef }),
  decide(trainee, { id, caseId }, { case: found, programme, known }, context) {
    const { actor, at, received } = context
    if (trainee) return refuse('trainee.exists')
    const within = withinReach(actor, found, refuse('trainee.unknownCase', {}, 'caseId'))
    if (isRefusal(within)) return within
    if (!programme) return refuse('trainee.unknownCase', {}, 'caseId')
    const told = clearanceOf(within, dayOf(received, programme.timeZone))
    if (isRefusal(told)) return told
    if (known) return refuse('trainee.known', {}, 'caseId')
    const { sideId, personId, institutionId, postId } = within
    const next: Trainee = {
      ...{ id, caseId, sideId, personId, institutionId, postId, ...told, status: 'open' },
      ...{ handedBy: actor.id, handedAt: at },
    }
    return accept([put(traineeNoun, next), stepOf(next, 'handed', context)])
  },
})

/** Tells training how the case stands now, after somebody was vetted again; what was told before stays. */
export const tellTraining = defineAction({
  name: 'trainee.tell',
  kind: 'fact',
  noun: traineeNoun,
  roles: handers,
  input: z.strictObject({ id: Id }),
  facts: z.object({ case: VettingCase.nullable(), programme: Programme.nullable() }),
  needs: (_input, _actor, trainee) => ({
    case: trainee ? { noun: vettingCaseNoun, id: trainee.caseId } : null,
    programme: programmeRef,
  }),
  decide(trainee, _input, { case: standing, programme }, context) {
    const found = traineeFor(trainee, context.actor)
    if (isRefusal(found)) return found
    if (!programme) return refuse('trainee.unknown')
    const told = clearanceOf(standing, dayOf(context.received, programme.timeZone))
    if (isRefusal(told)) return told
    const next = { ...found, ...told }
    return accept([put(traineeNoun, next), stepOf(next, 'told', context)])
  },
})

/** Ends what training knows of somebody: no course, no place follows. Why is not said: it is the compartment's. */
export const closeTrainee = defineAction({
  name: 'trainee.close',
  kind: 'intent',
  noun: traineeNoun,
  roles: handers,
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(trainee, _input, _facts, context) {
    const found = traineeFor(trainee, context.actor)
    if (isRefusal(found)) return found
    const next = { ...found, status: 'closed' as const }
    return accept([put(traineeNoun, next), stepOf(next, 'closed', context)])
  },
})
