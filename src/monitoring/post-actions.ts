import { z } from 'zod'
import { type ActMoment, type Context, defineAction } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { Day, dayOf, Instant } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { isAhead } from './moments.ts'
import {
  type MonitoringPost,
  monitoringPostNoun,
  openSuspension,
  PostDetail,
  PostInput,
  type PostVersion,
  postVersionNoun,
  Suspension,
  watchers,
} from './monitoring-post.ts'

const Change = requiredText(1000)

/** The post within the actor's reach. */
export function foundPost(post: MonitoringPost | null | undefined, actor: Actor): MonitoringPost | Refusal {
  return post && reaches(actor, { ...post, siteId: null }) ? post : refuse('monitoringPost.unknown')
}

/** What an act leaves behind of a post: its newest version, and that version kept. */
function written(post: MonitoringPost, kind: PostVersion['kind'], change: string, { actionId, actor, at }: ActMoment) {
  const { id: postId, sideId, version } = post
  const of = { id: derivedId(actionId, 'version'), sideId, postId, version, kind, change }
  return accept([
    put(monitoringPostNoun, post),
    put(postVersionNoun, { ...of, detail: PostDetail.parse(post), writtenBy: actor.id, writtenAt: at }),
  ])
}

function anew(post: MonitoringPost, told: Partial<PostDetail>, { actor, at }: ActMoment): MonitoringPost {
  return { ...post, ...told, version: post.version + 1, changedBy: actor.id, changedAt: at }
}

const known = z.object({ programme: Programme.nullable(), placeKnown: z.boolean() })
const todayOf = ({ programme }: { programme: Programme | null }, { received }: Context) =>
  dayOf(received, programme?.timeZone ?? 'UTC')

/** What was told, with its coordinates read and its days checked; or what of it cannot be. */
function understood(input: PostInput, facts: z.infer<typeof known>, context: Context) {
  if (!facts.placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (input.openedOn > todayOf(facts, context)) return refuse('monitoringPost.notYet', {}, 'openedOn')
  const read = readPoint(input.placeTyped)
  return isRefusal(read) ? { ...read, field: 'placeTyped' } : { ...input, point: read.point }
}

/**
 * Writes down an observation post, camera, acoustic sensor or base of drones (§2.2): where it is, how far and whereto it sees, from
 * which day. Refused is a place without coordinates and a day to come.
 */
export const openPost = defineAction({
  name: 'monitoringPost.open',
  kind: 'fact',
  noun: monitoringPostNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...PostInput.shape }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(post, { id, ...input }, facts, context) {
    const { actor, at } = context
    if (post) return refuse('monitoringPost.exists')
    const told = understood(input, facts, context)
    if (isRefusal(told)) return told
    const by = { recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at }
    const next = { ...told, ...by, id, sideId: actor.sideId, version: 1, closedOn: null, suspensions: [] }
    return written(next, 'opened', '', context)
  },
})

/** Whether suspensions follow one another, each ending before the next begins, and only the last may still go on. */
function inOrder(suspensions: readonly Suspension[]): boolean {
  return suspensions.every(({ from, until }, i) => {
    const next = suspensions[i + 1]
    return (until === null || from < until) && (!next || (until !== null && until <= next.from))
  })
}

/**
 * Says anew what a post is, with the reason; its earlier versions stay. Also mends a day of closing or a suspension that was written
 * wrong: hours that were watched are counted by what stands now, and a report that was issued keeps the figures of its time.
 */
export const correctPost = defineAction({
  name: 'monitoringPost.correct',
  kind: 'intent',
  noun: monitoringPostNoun,
  roles: watchers,
  input: z.strictObject({
    ...{ id: Id, ...PostInput.shape, closedOn: Day.nullable() },
    ...{ suspensions: z.array(Suspension).max(200), change: Change },
  }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(post, { id: _, change, closedOn, suspensions, ...input }, facts, context) {
    const before = foundPost(post, context.actor)
    if (isRefusal(before)) return before
    const told = understood(input, facts, context)
    if (isRefusal(told)) return told
    if (closedOn !== null && closedOn > todayOf(facts, context)) return refuse('monitoringPost.notYet', {}, 'closedOn')
    if (closedOn !== null && closedOn < told.openedOn) return refuse('monitoringPost.closesBefore', {}, 'closedOn')
    if (!inOrder(suspensions)) return refuse('monitoringPost.suspensionsOverlap', {}, 'suspensions')
    return written(anew(before, { ...told, closedOn, suspensions }, context), 'corrected', change, context)
  },
})

/** Says that a post does not watch from a moment on, and why; hours in that time do not count. */
export const suspendPost = defineAction({
  name: 'monitoringPost.suspend',
  kind: 'fact',
  noun: monitoringPostNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, from: Instant, reason: Change }),
  facts: z.strictObject({}),
  decide(post, { from, reason }, _facts, context) {
    const before = foundPost(post, context.actor)
    if (isRefusal(before)) return before
    if (before.closedOn !== null || openSuspension(before)) return refuse('monitoringPost.notNow')
    if (isAhead(from, context.received)) return refuse('monitoringPost.notYet', {}, 'from')
    const suspensions = [...before.suspensions, { from, until: null, reason }]
    if (!inOrder(suspensions)) return refuse('monitoringPost.suspensionsOverlap', {}, 'from')
    return written(anew(before, { suspensions }, context), 'suspended', reason, context)
  },
})

/** Says that a post watches again from a moment on. */
export const resumePost = defineAction({
  name: 'monitoringPost.resume',
  kind: 'fact',
  noun: monitoringPostNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, until: Instant, note: Change }),
  facts: z.strictObject({}),
  decide(post, { until, note }, _facts, context) {
    const before = foundPost(post, context.actor)
    if (isRefusal(before)) return before
    if (!openSuspension(before)) return refuse('monitoringPost.notNow')
    if (isAhead(until, context.received)) return refuse('monitoringPost.notYet', {}, 'until')
    const suspensions = before.suspensions.map((one) => (one.until === null ? { ...one, until } : one))
    if (!inOrder(suspensions)) return refuse('monitoringPost.endsBefore', {}, 'until')
    return written(anew(before, { suspensions }, context), 'resumed', note, context)
  },
})

/** Says on which day a post was given up, and why. What it watched and saw stays. */
export const closePost = defineAction({
  name: 'monitoringPost.close',
  kind: 'fact',
  noun: monitoringPostNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, closedOn: Day, reason: Change }),
  facts: z.object({ programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(post, { closedOn, reason }, facts, context) {
    const before = foundPost(post, context.actor)
    if (isRefusal(before)) return before
    if (before.closedOn !== null) return refuse('monitoringPost.notNow')
    if (closedOn > todayOf(facts, context)) return refuse('monitoringPost.notYet', {}, 'closedOn')
    if (closedOn < before.openedOn) return refuse('monitoringPost.closesBefore', {}, 'closedOn')
    return written(anew(before, { closedOn }, context), 'closed', reason, context)
  },
})
