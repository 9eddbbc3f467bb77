import { z } from 'zod'
import { CeasefireTerm, ceasefireTermNoun, deadlineOf } from '../foreigners/deadline.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { ForeignForce, foreignForceNoun, foundForce } from './force.ts'
import { deadlineTold, ForceDeadline, forceDeadlineNoun } from './movement.ts'

/**
 * Writes down by when a force, or every foreign force, is to be gone, from an article of an agreement (§2.2, commitments). One that
 * follows from the terms of the ceasefire has their day and no other (ddr.md §3.3: three months). A later one replaces an earlier, with
 * the reason: a deadline that was moved shows that it was.
 */
export const setDeadline = defineAction({
  name: 'forceDeadline.set',
  kind: 'intent',
  noun: forceDeadlineNoun,
  roles: ['ceasefireOfficer'],
  input: z.strictObject({ id: Id, ...deadlineTold }),
  facts: z.object({
    force: ForeignForce.nullable(),
    term: CeasefireTerm.nullable(),
    replaced: ForceDeadline.nullable(),
    replacedBefore: z.boolean(),
  }),
  needs: ({ forceId, termId, replaces }) => ({
    force: forceId === null ? null : { noun: foreignForceNoun, id: forceId },
    term: termId === null ? null : { noun: ceasefireTermNoun, id: termId },
    replaced: replaces === null ? null : { noun: forceDeadlineNoun, id: replaces },
  }),
  decide(deadline, input, { force, term, replaced, replacedBefore }, context) {
    const { actor, at } = context
    if (deadline) return refuse('foreignForce.rowExists')
    const of = input.forceId === null ? null : foundForce(force, actor)
    if (of !== null && isRefusal(of)) return of
    if (input.termId !== null) {
      if (term?.status !== 'inForce') return refuse('forceDeadline.noTerm', {}, 'termId')
      if (deadlineOf(term, dayOf(at, 'UTC')).lastDay !== input.dueOn)
        return refuse('forceDeadline.otherDay', {}, 'dueOn')
    }
    const sideId = of?.sideId ?? actor.sideId
    if (input.replaces !== null) {
      if (replacedBefore || replaced?.sideId !== sideId || replaced.forceId !== input.forceId)
        return refuse('foreignForce.notReplaceable')
      if (input.change === '') return refuse('foreignForce.reasonNeeded', {}, 'change')
    }
    return accept([put(forceDeadlineNoun, { ...input, sideId, recordedBy: actor.id, recordedAt: at })])
  },
})
