import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { progressNoun, TaskProgress } from './progress.ts'
import { taskFor } from './taking-steps.ts'
import { isUnderWay, leaders, TaskOrder, taskNoun } from './task.ts'

const figures = TaskProgress.shape
const hours = z.number().min(0).max(24)

/**
 * Writes down what was done on a day. It happened, so it is kept even while the task is not under way, and flagged then; a day that
 * has not come is refused.
 */
export const recordProgress = defineAction({
  name: 'taskProgress.record',
  kind: 'fact',
  noun: progressNoun,
  roles: leaders,
  input: z.strictObject({
    ...{ id: Id, taskId: Id, day: figures.day, depthCm: figures.depthCm },
    ...{ areaM2: z.number().min(0).max(10_000_000), hours, stoppageHours: hours },
    ...{ people: z.int().min(0).max(500), items: z.int().min(0).max(100_000) },
    ...{ stoppage: figures.stoppage, note: figures.note },
  }),
  facts: z.object({ task: TaskOrder.nullable(), programme: Programme.nullable(), leads: z.boolean() }),
  needs: ({ taskId }) => ({ task: { noun: taskNoun, id: taskId }, programme: programmeRef }),
  decide(entry, input, { task, programme, leads }, { actor, at, received }) {
    if (entry) return refuse('taskProgress.exists')
    const found = taskFor(task, 'note', actor)
    if (isRefusal(found)) return found
    if (!leads) return refuse('taskOrder.notLeader')
    if (input.day > dayOf(received, programme?.timeZone ?? 'UTC')) return refuse('taskProgress.notYet', {}, 'day')
    if ((input.stoppage === null) !== (input.stoppageHours === 0))
      return refuse('taskProgress.stoppage', {}, 'stoppageHours')
    const written = put(progressNoun, {
      ...{ ...input, sideId: found.sideId, corrects: null, recordedBy: actor.id, recordedAt: at },
    })
    return isUnderWay(found)
      ? accept([written])
      : acceptWithFlags([{ code: 'taskProgress.notUnderWay', facts: {} }], [written])
  },
})

/** Takes a day's entry back by one against it, with the reason; the right figures are then written down anew. */
export const correctProgress = defineAction({
  name: 'taskProgress.correct',
  kind: 'fact',
  noun: progressNoun,
  roles: leaders,
  input: z.strictObject({ id: Id, corrects: Id, reason: requiredText(1000) }),
  facts: z.object({ wrong: TaskProgress.nullable(), takenBack: z.boolean(), leads: z.boolean() }),
  needs: ({ corrects }) => ({ wrong: { noun: progressNoun, id: corrects } }),
  decide(entry, { id, corrects, reason }, facts, { actor, at }) {
    if (entry) return refuse('taskProgress.exists')
    const { wrong } = facts
    if (!wrong || wrong.sideId !== actor.sideId) return refuse('taskProgress.unknown', {}, 'corrects')
    if (!facts.leads) return refuse('taskOrder.notLeader')
    if (wrong.corrects !== null || facts.takenBack) return refuse('taskProgress.takenBack', {}, 'corrects')
    const against = {
      areaM2: 0 - wrong.areaM2,
      hours: 0 - wrong.hours,
      people: 0 - wrong.people,
      items: 0 - wrong.items,
      stoppageHours: 0 - wrong.stoppageHours,
    }
    const by = { recordedBy: actor.id, recordedAt: at }
    return accept([put(progressNoun, { ...wrong, ...against, id, corrects, note: reason, ...by })])
  },
})
