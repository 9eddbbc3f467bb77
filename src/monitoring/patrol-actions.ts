import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import type { Instant } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import type { Point } from '../kernel/geo.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { isAhead } from './moments.ts'
import { watchers } from './monitoring-post.ts'
import { type Patrol, PatrolDetail, PatrolPlan, PatrolReport, patrolNoun, patrolVersionNoun } from './patrol.ts'

const Change = requiredText(1000)
const known = z.object({ placesKnown: z.boolean() })

/** The patrol within the actor's reach. */
export function foundPatrol(patrol: Patrol | null | undefined, actor: Actor): Patrol | Refusal {
  return patrol && reaches(actor, { ...patrol, siteId: null }) ? patrol : refuse('patrol.unknown')
}

function written(patrol: Patrol, change: string, { actionId, actor, at }: ActMoment) {
  const { id: patrolId, sideId, version, status } = patrol
  const of = { id: derivedId(actionId, 'version'), sideId, patrolId, version, status, change }
  return accept([
    put(patrolNoun, patrol),
    put(patrolVersionNoun, { ...of, detail: PatrolDetail.parse(patrol), writtenBy: actor.id, writtenAt: at }),
  ])
}

function anew(patrol: Patrol, told: Partial<Patrol>, { actor, at }: ActMoment): Patrol {
  return { ...patrol, ...told, version: patrol.version + 1, changedBy: actor.id, changedAt: at }
}

/** The plan with the points of its route read; or what of it cannot be. */
function planned(
  plan: PatrolPlan,
  { placesKnown }: z.infer<typeof known>,
): (PatrolPlan & { route: Point[] }) | Refusal {
  if (!placesKnown) return refuse('patrol.placeUnknown', {}, 'placeCodes')
  if (plan.plannedFrom >= plan.plannedUntil) return refuse('patrol.endsBefore', {}, 'plannedUntil')
  const route: Point[] = []
  for (const [at, typed] of plan.routeTyped.entries()) {
    const read = readPoint(typed)
    if (isRefusal(read)) return { ...read, field: `routeTyped.${at}` }
    route.push(read.point)
  }
  return { ...plan, route }
}

const none = { beganAt: null, endedAt: null, turnedBack: null, report: '' }

/** Plans a patrol: where along, how many people, from when until when. One that was not planned is planned as it is reported. */
export const planPatrol = defineAction({
  name: 'patrol.plan',
  kind: 'intent',
  noun: patrolNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...PatrolPlan.shape }),
  facts: known,
  decide(patrol, { id, ...input }, facts, context) {
    const { actor, at } = context
    if (patrol) return refuse('patrol.exists')
    const plan = planned(input, facts)
    if (isRefusal(plan)) return plan
    const by = { plannedBy: actor.id, plannedAt: at, changedBy: actor.id, changedAt: at }
    return written({ ...plan, ...none, ...by, id, sideId: actor.sideId, version: 1, status: 'planned' }, '', context)
  },
})

/** Plans a patrol anew, with the reason, while it is not carried out; the earlier plan stays. */
export const replanPatrol = defineAction({
  name: 'patrol.replan',
  kind: 'intent',
  noun: patrolNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...PatrolPlan.shape, change: Change }),
  facts: known,
  decide(patrol, { id: _, change, ...input }, facts, context) {
    const before = foundPatrol(patrol, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'planned') return refuse('patrol.notNow')
    const plan = planned(input, facts)
    return isRefusal(plan) ? plan : written(anew(before, plan, context), change, context)
  },
})

function checked(told: PatrolReport, { placesKnown }: z.infer<typeof known>, received: Instant): Refusal | undefined {
  const { beganAt, endedAt, turnedBack } = told
  if (!placesKnown) return refuse('patrol.placeUnknown', {}, 'turnedBack.placeCode')
  if (endedAt <= beganAt) return refuse('patrol.endsBefore', {}, 'endedAt')
  if (isAhead(endedAt, received)) return refuse('patrol.notYet', {}, 'endedAt')
  if (turnedBack && (turnedBack.at < beganAt || turnedBack.at > endedAt))
    return refuse('patrol.turnedOutside', {}, 'turnedBack.at')
  return undefined
}

/**
 * Reports how a patrol went: from when until when, and where and why it turned back if it did (§2.2). Said anew, with what is
 * different, it is another version. The hours in which it was really watching are watches of their own.
 */
export const reportPatrol = defineAction({
  name: 'patrol.report',
  kind: 'fact',
  noun: patrolNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...PatrolReport.shape, change: plainText(1000) }),
  facts: known,
  decide(patrol, { id: _, change, ...input }, facts, context) {
    const before = foundPatrol(patrol, context.actor)
    if (isRefusal(before)) return before
    if (before.status === 'cancelled') return refuse('patrol.notNow')
    if (before.status !== 'planned' && change === '') return refuse('patrol.sayWhatChanged', {}, 'change')
    const fault = checked(input, facts, context.received)
    if (fault) return fault
    const status = input.turnedBack ? 'turnedBack' : 'carriedOut'
    return written(anew(before, { ...input, status }, context), change, context)
  },
})

/** Says that a planned patrol does not go, and why. */
export const cancelPatrol = defineAction({
  name: 'patrol.cancel',
  kind: 'intent',
  noun: patrolNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, reason: Change }),
  facts: z.strictObject({}),
  decide(patrol, { reason }, _facts, context) {
    const before = foundPatrol(patrol, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'planned') return refuse('patrol.notNow')
    return written(anew(before, { status: 'cancelled' }, context), reason, context)
  },
})
