import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { foundIncident } from '../incidents/incident-actions.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { isAhead } from './moments.ts'
import { MonitoringPost, monitoringPostNoun, watchers } from './monitoring-post.ts'
import { Patrol, patrolNoun } from './patrol.ts'
import { foundPatrol } from './patrol-actions.ts'
import { foundPost } from './post-actions.ts'
import { SightingInput, sightingNoun } from './sighting.ts'

/**
 * Writes down what a post, camera or patrol saw or heard of an incident (§2.2, annex table of the daily report). Incident and watcher
 * are of one side; refused is a moment to come.
 */
export const recordSighting = defineAction({
  name: 'sighting.record',
  kind: 'fact',
  noun: sightingNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, ...SightingInput.shape }),
  facts: z.object({ incident: Incident.nullable(), post: MonitoringPost.nullable(), patrol: Patrol.nullable() }),
  needs: ({ incidentId, postId, patrolId }) => ({
    incident: { noun: incidentNoun, id: incidentId },
    post: postId === null ? null : { noun: monitoringPostNoun, id: postId },
    patrol: patrolId === null ? null : { noun: patrolNoun, id: patrolId },
  }),
  decide(sighting, { id, ...input }, { incident, post, patrol }, { actor, at, received }) {
    if (sighting) return refuse('sighting.exists')
    const of = foundIncident(incident ?? undefined, actor)
    if (isRefusal(of)) return { ...of, field: 'incidentId' }
    if ((input.postId === null) === (input.patrolId === null)) return refuse('watch.oneWatcher', {}, 'postId')
    const watcher = input.postId === null ? foundPatrol(patrol, actor) : foundPost(post, actor)
    if (isRefusal(watcher)) return { ...watcher, field: input.postId === null ? 'patrolId' : 'postId' }
    if (watcher.sideId !== of.sideId) return refuse('sighting.otherSide', {}, 'postId')
    if (isAhead(input.seenAt, received)) return refuse('watch.notYet', {}, 'seenAt')
    const by = { recordedBy: actor.id, recordedAt: at, withdrawnBecause: null }
    return accept([put(sightingNoun, { ...input, ...by, id, sideId: of.sideId })])
  },
})

/** Withdraws a sighting that was written wrong, with the reason: it stays to be read, and stands in no later report. */
export const withdrawSighting = defineAction({
  name: 'sighting.withdraw',
  kind: 'intent',
  noun: sightingNoun,
  roles: watchers,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.strictObject({}),
  decide(sighting, { reason }, _facts, { actor }) {
    if (!sighting || !reaches(actor, { ...sighting, siteId: null })) return refuse('sighting.unknown')
    if (sighting.withdrawnBecause !== null) return refuse('watch.notNow')
    return accept([put(sightingNoun, { ...sighting, withdrawnBecause: reason })])
  },
})
