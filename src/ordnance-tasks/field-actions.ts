import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Held } from '../ordnance-teams/qualification.ts'
import { OrdnanceTeam, teamNoun } from '../ordnance-teams/team.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { leads, stepOf, taskFor, unfit } from './taking-steps.ts'
import { drafters, issuers, judges, leaders, stoppers, type TaskOrder, type TaskOrderStep, taskNoun } from './task.ts'

const note = plainText(2000)
const teamOf = (task: TaskOrder | undefined) => (task ? { noun: teamNoun, id: task.teamId } : null)

interface Led {
  readonly name: 'taskOrder.accept' | 'taskOrder.mobilise' | 'taskOrder.start' | 'taskOrder.resume'
  readonly step: 'accept' | 'mobilise' | 'start' | 'resume'
  readonly to: TaskOrder['status']
  readonly kind: TaskOrderStep['kind']
}

/** A step of the team's leader towards or into the field: each time the team's qualifications are looked at again (E-1). */
function ledStep({ name, step, to, kind }: Led) {
  return defineAction({
    name,
    kind: 'intent',
    noun: taskNoun,
    roles: leaders,
    input: z.strictObject({ id: Id, note }),
    facts: z.object({ team: OrdnanceTeam.nullable(), held: z.array(Held), programme: Programme.nullable() }),
    needs: (_input, _actor, task) => ({ team: teamOf(task), programme: programmeRef }),
    decide(task, input, { team, held, programme }, context) {
      const { actor, at, received } = context
      const found = taskFor(task, step, actor)
      if (isRefusal(found)) return found
      const why = leads(team, actor) ?? unfit(found, team, held, dayOf(received, programme?.timeZone ?? 'UTC'))
      if (why) return why
      const taken = step === 'accept' ? { acceptedBy: actor.id, acceptedAt: at } : {}
      const next = { ...found, ...taken, status: to }
      return accept([put(taskNoun, next), stepOf(next, kind, input.note, context)])
    },
  })
}

/** The team's leader takes the order on. */
export const acceptTask = ledStep({ name: 'taskOrder.accept', step: 'accept', to: 'accepted', kind: 'accepted' })
/** The team is on its way with what it needs. */
export const mobiliseTask = ledStep({
  ...{ name: 'taskOrder.mobilise', step: 'mobilise', to: 'mobilised', kind: 'mobilised' },
})
/** Work begins, for the first time or again after quality control sent it back. */
export const startTask = ledStep({ name: 'taskOrder.start', step: 'start', to: 'active', kind: 'started' })
/** Work goes on after it was suspended. */
export const resumeTask = ledStep({ name: 'taskOrder.resume', step: 'resume', to: 'active', kind: 'resumed' })

interface Plain {
  readonly name: 'taskOrder.suspend' | 'taskOrder.askQuality' | 'taskOrder.handOver' | 'taskOrder.close'
  readonly step: 'suspend' | 'askQuality' | 'handOver' | 'close'
  readonly to: TaskOrder['status']
  readonly kind: TaskOrderStep['kind']
  readonly roles: readonly Role[]
}

/** A step that only changes the status, and says why. */
function plainStep({ name, step, to, kind, roles }: Plain) {
  return defineAction({
    name,
    kind: 'intent',
    noun: taskNoun,
    roles,
    input: z.strictObject({ id: Id, note: requiredText(2000) }),
    facts: noFacts,
    decide(task, input, _facts, context) {
      const found = taskFor(task, step, context.actor)
      if (isRefusal(found)) return found
      const next = { ...found, status: to }
      return accept([put(taskNoun, next), stepOf(next, kind, input.note, context)])
    },
  })
}

/** Stops the work with the reason: whoever sees a danger may. */
export const suspendTask = plainStep({
  ...{ name: 'taskOrder.suspend', step: 'suspend', to: 'suspended', kind: 'suspended', roles: stoppers },
})
/** Hands work that is done to quality control. */
export const askQuality = plainStep({
  ...{ name: 'taskOrder.askQuality', step: 'askQuality', to: 'qcPending', kind: 'qualityAsked' },
  roles: [...leaders, ...drafters],
})
/** Hands over what quality control accepted; what is said of the land is said by its own signed certificate. */
export const handTaskOver = plainStep({
  ...{ name: 'taskOrder.handOver', step: 'handOver', to: 'handover', kind: 'handedOver', roles: issuers },
})
/** Ends the task. */
export const closeTask = plainStep({
  ...{ name: 'taskOrder.close', step: 'close', to: 'closed', kind: 'closed', roles: issuers },
})

/** The leader says that the work is done; refused while items are neither destroyed, handed over nor left marked. */
export const completeTask = defineAction({
  name: 'taskOrder.complete',
  kind: 'intent',
  noun: taskNoun,
  roles: leaders,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: z.object({ team: OrdnanceTeam.nullable(), openItems: z.int() }),
  needs: (_input, _actor, task) => ({ team: teamOf(task) }),
  decide(task, input, { team, openItems }, context) {
    const found = taskFor(task, 'complete', context.actor)
    if (isRefusal(found)) return found
    const why = leads(team, context.actor)
    if (why) return why
    if (openItems > 0) return refuse('taskOrder.openItems', { count: openItems })
    const next = { ...found, status: 'completed' as const }
    return accept([put(taskNoun, next), stepOf(next, 'completed', input.note, context)])
  },
})

/** Judges the work: accepted or sent back, by a quality officer who neither drafted nor led it (R-SOD). */
export const judgeTask = defineAction({
  name: 'taskOrder.judge',
  kind: 'intent',
  noun: taskNoun,
  roles: judges,
  input: z.strictObject({ id: Id, verdict: z.enum(['accepted', 'rework']), note: requiredText(2000) }),
  facts: z.object({ team: OrdnanceTeam.nullable() }),
  needs: (_input, _actor, task) => ({ team: teamOf(task) }),
  decide(task, input, { team }, context) {
    const { actor, at } = context
    const found = taskFor(task, 'judge', actor)
    if (isRefusal(found)) return found
    if ([found.draftedBy, found.acceptedBy, team?.leaderId].includes(actor.id)) return refuse('taskOrder.ownWork')
    const accepted = input.verdict === 'accepted'
    const status = accepted ? ('qcAccepted' as const) : ('rework' as const)
    const next = { ...found, status, qualityBy: actor.id, qualityAt: at }
    return accept([put(taskNoun, next), stepOf(next, accepted ? 'qualityAccepted' : 'sentBack', input.note, context)])
  },
})
