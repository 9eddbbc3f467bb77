import type { ActMoment } from '../kernel/action.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import type { Held } from '../ordnance-teams/qualification.ts'
import type { OrdnanceTeam } from '../ordnance-teams/team.ts'
import { missingAssets, shortfallOf } from './required-capability.ts'
import { type TaskOrder, type TaskOrderStep, taskMay, taskStepNoun } from './task.ts'

/** The task within the actor's reach, in a status in which this step is possible; or why not. */
export function taskFor(
  task: TaskOrder | null | undefined,
  step: Parameters<typeof taskMay>[0],
  actor: Actor,
): TaskOrder | Refusal {
  if (!task || !reaches(actor, { ...task, siteId: null })) return refuse('taskOrder.unknown')
  return taskMay(step, task) ? task : refuse('taskOrder.notNow')
}

export function stepOf(
  task: TaskOrder,
  kind: TaskOrderStep['kind'],
  note: string,
  { actionId, actor, at }: ActMoment,
): Write {
  const { id: taskId, sideId } = task
  const id = derivedId(actionId, `step ${kind}`)
  return put(taskStepNoun, { id, sideId, taskId, kind, note, takenBy: actor.id, takenAt: at })
}

/**
 * Why the team may not be sent on a day (E-1): it was stood down, has not what the task asks for, or nobody in it holds a valid
 * qualification of the level. Undefined where it may.
 */
export function unfit(
  task: TaskOrder,
  team: OrdnanceTeam | null,
  held: readonly Held[],
  day: string,
): Refusal | undefined {
  if (!team || team.sideId !== task.sideId) return refuse('ordnanceTeam.unknown', {}, 'teamId')
  if (team.status !== 'standing') return refuse('taskOrder.teamDown', { team: team.name }, 'teamId')
  const lacks = missingAssets(task.assets, team.assets)
  if (lacks.length > 0) return refuse('taskOrder.noAsset', { team: team.name, count: lacks.length }, 'assets')
  const short = shortfallOf(task, held, day)
  if (!short) return undefined
  const { missing, blocked } = short
  return refuse('taskOrder.unqualified', { team: team.name, missing: missing.join(', '), blocked, day }, 'teamId')
}

/** Refuses whoever does not lead the task's team. */
export function leads(team: OrdnanceTeam | null, actor: Actor): Refusal | undefined {
  return team?.leaderId === actor.id ? undefined : refuse('taskOrder.notLeader')
}
