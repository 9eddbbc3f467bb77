import { z } from 'zod'
import { type ActMoment, type Context, defineAction } from '../kernel/action.ts'
import { dayOf, Instant } from '../kernel/dates.ts'
import { type Acceptance, accept, acceptWithFlags, type Flag, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { isAhead } from './moments.ts'
import { MonitoringPost, monitoringPostNoun, watchers } from './monitoring-post.ts'
import { Patrol, patrolNoun } from './patrol.ts'
import { foundPatrol } from './patrol-actions.ts'
import { foundPost } from './post-actions.ts'
import {
  Interruption,
  longestWatchDays,
  type Watch,
  WatchDetail,
  WatchInput,
  watchNoun,
  watchVersionNoun,
} from './watch.ts'

const Change = requiredText(1000)
const known = z.object({
  programme: Programme.nullable(),
  post: MonitoringPost.nullable(),
  patrol: Patrol.nullable(),
  placeKnown: z.boolean(),
  /** Another watch of the same post, camera or patrol has some of this time, or still goes on. */
  overlaps: z.boolean(),
})
type Known = z.infer<typeof known>

const needed = ({ postId, patrolId }: Pick<WatchInput, 'postId' | 'patrolId'>) => ({
  programme: programmeRef,
  post: postId === null ? null : { noun: monitoringPostNoun, id: postId },
  patrol: patrolId === null ? null : { noun: patrolNoun, id: patrolId },
})

/** The watch within the actor's reach. */
function found(watch: Watch | undefined, actor: Actor): Watch | Refusal {
  return watch && reaches(actor, { ...watch, siteId: null }) ? watch : refuse('watch.unknown')
}

function written(watch: Watch, change: string, flags: readonly Flag[], { actionId, actor, at }: ActMoment): Acceptance {
  const { id: watchId, sideId, version, withdrawn } = watch
  const of = { id: derivedId(actionId, 'version'), sideId, watchId, version, withdrawn, change }
  const detail = WatchDetail.parse(watch)
  const writes = [put(watchNoun, watch), put(watchVersionNoun, { ...of, detail, writtenBy: actor.id, writtenAt: at })]
  return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
}

/** What is wrong with the times of a watch, whoever watched. */
function faultOf({ beganAt, endedAt, interruptions }: WatchInput, received: Instant): Refusal | undefined {
  if (isAhead(beganAt, received)) return refuse('watch.notYet', {}, 'beganAt')
  if (endedAt !== null) {
    if (endedAt <= beganAt) return refuse('watch.endsBefore', {}, 'endedAt')
    if (isAhead(endedAt, received)) return refuse('watch.notYet', {}, 'endedAt')
    if (Date.parse(endedAt) - Date.parse(beganAt) > longestWatchDays * 86_400_000)
      return refuse('watch.tooLong', { days: longestWatchDays }, 'endedAt')
  }
  const outside = interruptions.findIndex(
    ({ from, until }) => from < beganAt || (endedAt === null ? isAhead(until, received) : until > endedAt),
  )
  return outside < 0 ? undefined : refuse('watch.interruptedOutside', {}, `interruptions.${outside}.from`)
}

/** The side whose post or patrol it is, with the place where it watches; or why it cannot have watched then. */
function watcherOf(
  input: WatchInput,
  { post, patrol, placeKnown, programme }: Known,
  { actor }: Context,
): { sideId: Id; placeCode: string } | Refusal {
  if ((input.postId === null) === (input.patrolId === null)) return refuse('watch.oneWatcher', {}, 'postId')
  if (input.patrolId !== null) {
    const of = foundPatrol(patrol, actor)
    if (isRefusal(of)) return { ...of, field: 'patrolId' }
    if (of.status === 'cancelled') return refuse('watch.patrolCancelled', {}, 'patrolId')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const { beganAt, endedAt } = of
    if (beganAt !== null && endedAt !== null && (input.beganAt < beganAt || (input.endedAt ?? endedAt) > endedAt))
      return refuse('watch.outsidePatrol', {}, 'beganAt')
    return { sideId: of.sideId, placeCode: input.placeCode }
  }
  const of = foundPost(post, actor)
  if (isRefusal(of)) return { ...of, field: 'postId' }
  const dayAt = (moment: Instant) => dayOf(moment, programme?.timeZone ?? 'UTC')
  if (dayAt(input.beganAt) < of.openedOn) return refuse('watch.beforePost', {}, 'beganAt')
  if (of.closedOn !== null && dayAt(input.endedAt ?? input.beganAt) > of.closedOn)
    return refuse('watch.afterPost', {}, 'endedAt')
  return { sideId: of.sideId, placeCode: of.placeCode }
}

/** Hours in which the post was suspended do not count; that somebody says they watched then is for people to look at. */
function flagsOf({ beganAt, endedAt }: WatchInput, { post }: Known, received: Instant): Flag[] {
  const until = endedAt ?? received
  const during = post?.suspensions.some((one) => one.from < until && (one.until === null || one.until > beganAt))
  return during ? [{ code: 'watch.whileSuspended', facts: {} }] : []
}

function understood(input: WatchInput, facts: Known, context: Context) {
  const fault = faultOf(input, context.received)
  if (fault) return fault
  const watcher = watcherOf(input, facts, context)
  if (isRefusal(watcher)) return watcher
  if (facts.overlaps) return refuse('watch.overlaps', {}, 'beganAt')
  return watcher
}

/**
 * Writes down when a post, camera or patrol was really watching (§2.3: counts are compared at the same coverage): a whole span, or one
 * that begins now and is ended later. Refused is an hour that another watch of the same watcher has already: no hour counts twice.
 */
export const recordWatch = defineAction({
  name: 'watch.record',
  kind: 'fact',
  noun: watchNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...WatchInput.shape }),
  facts: known,
  needs: needed,
  decide(watch, { id, ...input }, facts, context) {
    const { actor, at, received } = context
    if (watch) return refuse('watch.exists')
    const watcher = understood(input, facts, context)
    if (isRefusal(watcher)) return watcher
    const by = { recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at }
    return written(
      { ...input, ...watcher, ...by, id, version: 1, withdrawn: false },
      '',
      flagsOf(input, facts, received),
      context,
    )
  },
})

/** Ends a watch that goes on: when it really ended, and when meanwhile nobody was watching. */
export const stopWatch = defineAction({
  name: 'watch.stop',
  kind: 'fact',
  noun: watchNoun,
  roles: watchers,
  input: z.strictObject({
    ...{ id: Id, endedAt: Instant, interruptions: z.array(Interruption).max(40), conditions: plainText(500) },
  }),
  facts: z.object({ post: MonitoringPost.nullable(), patrol: Patrol.nullable(), programme: Programme.nullable() }),
  needs: (_input, _actor, watch) => needed(watch ?? { postId: null, patrolId: null }),
  decide(watch, { endedAt, interruptions, conditions }, facts, context) {
    const { actor, at, received } = context
    const before = found(watch, actor)
    if (isRefusal(before)) return before
    if (before.withdrawn || before.endedAt !== null) return refuse('watch.notNow')
    const told = { ...WatchInput.parse(WatchDetail.parse(before)), endedAt, interruptions }
    const input = { ...told, conditions: conditions === '' ? before.conditions : conditions }
    // Its beginning held the time already; ending it takes none that another could have.
    const watcher = understood(input, { ...facts, placeKnown: true, overlaps: false }, context)
    if (isRefusal(watcher)) return watcher
    const next = { ...before, ...input, version: before.version + 1, changedBy: actor.id, changedAt: at }
    return written(next, '', flagsOf(input, { ...facts, placeKnown: true, overlaps: false }, received), context)
  },
})

/** Says anew when somebody was watching, with the reason; what was said before stays as an earlier version. The watcher stays. */
export const correctWatch = defineAction({
  name: 'watch.correct',
  kind: 'intent',
  noun: watchNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...WatchInput.shape, change: Change }),
  facts: known,
  needs: needed,
  decide(watch, { id: _, change, ...input }, facts, context) {
    const { actor, at, received } = context
    const before = found(watch, actor)
    if (isRefusal(before)) return before
    if (before.withdrawn) return refuse('watch.notNow')
    if (input.postId !== before.postId || input.patrolId !== before.patrolId)
      return refuse('watch.otherWatcher', {}, 'postId')
    const watcher = understood(input, facts, context)
    if (isRefusal(watcher)) return watcher
    const { placeCode } = watcher
    const next = { ...before, ...input, placeCode, version: before.version + 1, changedBy: actor.id, changedAt: at }
    return written(next, change, flagsOf(input, facts, received), context)
  },
})

/** Withdraws a watch that was written by mistake, with the reason: it stays to be read, and counts no hour. */
export const withdrawWatch = defineAction({
  name: 'watch.withdraw',
  kind: 'intent',
  noun: watchNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, change: Change }),
  facts: z.strictObject({}),
  decide(watch, { change }, _facts, context) {
    const { actor, at } = context
    const before = found(watch, actor)
    if (isRefusal(before)) return before
    if (before.withdrawn) return refuse('watch.notNow')
    const next = { ...before, withdrawn: true, version: before.version + 1, changedBy: actor.id, changedAt: at }
    return written(next, change, [], context)
  },
})
