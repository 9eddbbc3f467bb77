import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { foundIncident } from '../incidents/incident-actions.ts'
import { type ActMoment, type Context, defineAction } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { isAhead } from '../monitoring/moments.ts'
import { MonitoringPost, monitoringPostNoun, watchers } from '../monitoring/monitoring-post.ts'
import { Patrol, patrolNoun } from '../monitoring/patrol.ts'
import { foundPatrol } from '../monitoring/patrol-actions.ts'
import { foundPost } from '../monitoring/post-actions.ts'
import {
  type MovementRestriction,
  movementRestrictionNoun,
  RestrictionDetail,
  RestrictionInput,
  restrictionVersionNoun,
} from './movement-restriction.ts'

const known = z.object({
  placeKnown: z.boolean(),
  incident: Incident.nullable(),
  post: MonitoringPost.nullable(),
  patrol: Patrol.nullable(),
})

const needed = ({ incidentId, postId, patrolId }: Pick<RestrictionInput, 'incidentId' | 'postId' | 'patrolId'>) => ({
  incident: incidentId === null ? null : { noun: incidentNoun, id: incidentId },
  post: postId === null ? null : { noun: monitoringPostNoun, id: postId },
  patrol: patrolId === null ? null : { noun: patrolNoun, id: patrolId },
})

/** What was told, understood, of one side; or what of it cannot be. */
function understood(
  input: RestrictionInput,
  { placeKnown, incident, post, patrol }: z.infer<typeof known>,
  { sideId, context: { actor, received } }: { sideId: Id; context: Context },
): RestrictionDetail | Refusal {
  if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (isAhead(input.beganAt, received)) return refuse('movementRestriction.notYet', {}, 'beganAt')
  if (input.endedAt !== null && input.endedAt <= input.beganAt)
    return refuse('movementRestriction.endsBefore', {}, 'endedAt')
  if (input.endedAt !== null && isAhead(input.endedAt, received))
    return refuse('movementRestriction.notYet', {}, 'endedAt')
  if (input.incidentId !== null) {
    const of = foundIncident(incident ?? undefined, actor)
    if (isRefusal(of)) return { ...of, field: 'incidentId' }
    if (of.type !== 'obstruction' || of.sideId !== sideId)
      return refuse('movementRestriction.noObstruction', {}, 'incidentId')
  }
  const of = { post: input.postId === null ? null : foundPost(post, actor) }
  if (of.post && (isRefusal(of.post) || of.post.sideId !== sideId))
    return refuse('monitoringPost.unknown', {}, 'postId')
  const road = input.patrolId === null ? null : foundPatrol(patrol, actor)
  if (road && (isRefusal(road) || road.sideId !== sideId)) return refuse('patrol.unknown', {}, 'patrolId')
  if (input.placeTyped === '') return { ...input, point: null }
  const read = readPoint(input.placeTyped)
  return isRefusal(read) ? { ...read, field: 'placeTyped' } : { ...input, point: read.point }
}

function written(restriction: MovementRestriction, change: string, { actionId, actor, at }: ActMoment) {
  const { id: restrictionId, sideId, version } = restriction
  const of = { id: derivedId(actionId, 'version'), sideId, restrictionId, version, change }
  const detail = RestrictionDetail.parse(restriction)
  return accept([
    put(movementRestrictionNoun, restriction),
    put(restrictionVersionNoun, { ...of, detail, writtenBy: actor.id, writtenAt: at }),
  ])
}

/**
 * Writes down that monitors were denied a way, delayed on it, or let through on a condition: where, when, by whom and for how long
 * (§2.2). It may name the incident of type `obstruction` that it is, which must be of the same side.
 */
export const recordRestriction = defineAction({
  name: 'movementRestriction.record',
  kind: 'fact',
  noun: movementRestrictionNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...RestrictionInput.shape }),
  facts: known,
  needs: needed,
  decide(restriction, { id, ...input }, facts, context) {
    const { actor, at } = context
    if (restriction) return refuse('movementRestriction.exists')
    const detail = understood(input, facts, { sideId: actor.sideId, context })
    if (isRefusal(detail)) return detail
    const by = { recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at }
    return written({ ...detail, ...by, id, sideId: actor.sideId, version: 1 }, '', context)
  },
})

/** Says anew how monitors were kept from their way, with the reason; what was said before stays as an earlier version. */
export const correctRestriction = defineAction({
  name: 'movementRestriction.correct',
  kind: 'intent',
  noun: movementRestrictionNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...RestrictionInput.shape, change: requiredText(1000) }),
  facts: known,
  needs: needed,
  decide(restriction, { id: _, change, ...input }, facts, context) {
    const { actor, at } = context
    if (!restriction || !reaches(actor, { ...restriction, siteId: null })) return refuse('movementRestriction.unknown')
    const detail = understood(input, facts, { sideId: restriction.sideId, context })
    if (isRefusal(detail)) return detail
    const next = { ...restriction, ...detail, version: restriction.version + 1, changedBy: actor.id, changedAt: at }
    return written(next, change, context)
  },
})
