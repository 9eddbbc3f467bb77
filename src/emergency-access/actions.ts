import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { requiredText, soughtText } from '../kernel/texts.ts'
import {
  EmergencyAccess,
  emergencyAccessNoun,
  emergencyOpeners,
  emergencyReviewers,
  openHours,
  reviewHours,
  unreviewedAtMost,
} from './emergency-access.ts'

const hourMs = 3_600_000

/**
 * Opens the ordinary record of one person of the actor's own side, by the number on their card, for four hours. Refuses who
 * has accesses that nobody reviewed: three, or one for three days. A person who is not there, is of the other side, or was handed over
 * to another pathway is refused alike.
 */
export const openEmergencyAccess = defineAction({
  name: 'emergencyAccess.open',
  kind: 'intent',
  noun: emergencyAccessNoun,
  roles: emergencyOpeners,
  input: z.strictObject({
    id: Id,
    number: soughtText(40).pipe(z.string().min(1)),
    cause: EmergencyAccess.shape.cause,
    reason: EmergencyAccess.shape.reason.pipe(z.string().min(20)),
  }),
  facts: z.object({
    personId: Id.nullable(),
    unreviewed: z.int().min(0),
    longestUnreviewedSince: z.iso.datetime().nullable(),
  }),
  decide(access, { id, cause, reason }, { personId, unreviewed, longestUnreviewedSince }, { actor, at, received }) {
    if (access) return refuse('emergencyAccess.exists')
    if (unreviewed >= unreviewedAtMost) return refuse('emergencyAccess.tooMany', { count: unreviewed })
    const overdue = Date.parse(received) - reviewHours * hourMs
    if (longestUnreviewedSince !== null && Date.parse(longestUnreviewedSince) < overdue)
      return refuse('emergencyAccess.reviewOverdue', { hours: reviewHours })
    if (personId === null) return refuse('emergencyAccess.noPerson', {}, 'number')
    return accept([
      put(emergencyAccessNoun, {
        ...{ id, sideId: actor.sideId, userId: actor.id, personId, cause, reason, openedAt: at },
        // By the server's clock: a device's may be wrong, or set so.
        until: new Date(Date.parse(received) + openHours * hourMs).toISOString(),
        ...{ finding: null, reviewedBy: null, reviewedAt: null, reviewNote: '' },
      }),
    ])
  },
})

/** Says, after looking at what was read, whether the emergency was one. Another person than who opened it, once. */
export const reviewEmergencyAccess = defineAction({
  name: 'emergencyAccess.review',
  kind: 'intent',
  noun: emergencyAccessNoun,
  roles: emergencyReviewers,
  input: z.strictObject({
    id: Id,
    finding: EmergencyAccess.shape.finding.unwrap(),
    note: requiredText(1000),
  }),
  facts: noFacts,
  decide(found, { finding, note }, _facts, { actor, at }) {
    const access = withinReach(actor, found, refuse('emergencyAccess.unknown'))
    if (isRefusal(access)) return access
    if (access.finding !== null) return refuse('emergencyAccess.reviewed')
    if (access.userId === actor.id) return refuse('emergencyAccess.twoPersons')
    return accept([
      put(emergencyAccessNoun, { ...access, finding, reviewedBy: actor.id, reviewedAt: at, reviewNote: note }),
    ])
  },
})
