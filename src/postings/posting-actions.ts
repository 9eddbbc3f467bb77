import { z } from 'zod'
import { InstitutionUnit, institutionUnitNoun } from '../institutions/institution.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { RankDecision, rankDecisionNoun } from '../ranks/rank-decision.ts'
import { Clearance, stillClear, Trainee, traineeNoun } from '../training/trainee.ts'
import { traineeFor } from '../training/trainee-actions.ts'
import { isFitting, Posting, Probation, placers, postingNoun, probationNoun, reviewers } from './posting.ts'

/**
 * Places one person who was integrated into the post they were vetted for, who passed a course and whose rank two people decided, in a
 * unit of that institution, and begins the probation (R-VET). Refuses whose clearance does not stand today, and a second place.
 */
export const place = defineAction({
  name: 'posting.place',
  kind: 'intent',
  noun: postingNoun,
  roles: placers,
  input: z.strictObject({
    ...Posting.pick({ id: true, traineeId: true, unitId: true, rankDecisionId: true, startedOn: true }).shape,
    probationEndsOn: Probation.shape.endsOn,
  }),
  facts: z.object({
    trainee: Trainee.nullable(),
    unit: InstitutionUnit.nullable(),
    decision: RankDecision.nullable(),
    programme: Programme.nullable(),
    clearance: Clearance.nullable(),
    integrated: z.boolean(),
    passed: z.boolean(),
    placed: z.boolean(),
  }),
  needs: ({ traineeId, unitId, rankDecisionId }) => ({
    trainee: { noun: traineeNoun, id: traineeId },
    unit: { noun: institutionUnitNoun, id: unitId },
    decision: { noun: rankDecisionNoun, id: rankDecisionId },
    programme: programmeRef,
  }),
  decide(posting, { probationEndsOn, ...input }, facts, { actionId, actor, at, received }) {
    const { trainee, unit, decision, programme, clearance, integrated, passed, placed } = facts
    if (posting) return refuse('posting.exists')
    const who = traineeFor(trainee, actor)
    if (isRefusal(who)) return { ...who, field: 'traineeId' }
    if (!programme) return refuse('trainee.unknown', {}, 'traineeId')
    const { sideId, personId, institutionId, postId } = who
    const today = dayOf(received, programme.timeZone)
    if (!stillClear(clearance, today)) return refuse('trainee.noClearance', {}, 'traineeId')
    if (!integrated) return refuse('posting.notIntegrated', {}, 'traineeId')
    if (!passed) return refuse('posting.notTrained', {}, 'traineeId')
    if (placed) return refuse('posting.placed', {}, 'traineeId')
    if (unit?.institutionId !== institutionId || unit.status !== 'active') return refuse('posting.noUnit', {}, 'unitId')
    if (decision?.traineeId !== who.id || decision.status !== 'confirmed')
      return refuse('posting.noRank', {}, 'rankDecisionId')
    if (input.startedOn > today) return refuse('posting.dayAhead', {}, 'startedOn')
    if (!isFitting(input.startedOn, probationEndsOn)) return refuse('probation.length', {}, 'probationEndsOn')
    const whose = { sideId, traineeId: who.id, personId }
    const running = { status: 'running', endedOn: null, endReason: '', endedBy: null, endedAt: null } as const
    const next = { ...input, ...whose, institutionId, postId, rank: decision.decided, ...running }
    return accept([
      put(postingNoun, { ...next, recordedBy: actor.id, recordedAt: at }),
      put(probationNoun, {
        ...{ id: derivedId(actionId, 'probation'), ...whose, postingId: next.id, status: 'running' as const },
        ...{ startsOn: next.startedOn, endsOn: probationEndsOn },
      }),
    ])
  },
})

/** Ends a posting with the reason, e.g. a transfer; the probation that runs with it is settled before, by a review of two. */
export const endPosting = defineAction({
  name: 'posting.end',
  kind: 'intent',
  noun: postingNoun,
  roles: reviewers,
  input: z.strictObject({ id: Id, endedOn: Posting.shape.startedOn, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, posting) => posting?.personId ?? null,
  facts: z.object({ programme: Programme.nullable(), onProbation: z.boolean() }),
  needs: () => ({ programme: programmeRef }),
  decide(posting, { endedOn, reason }, { programme, onProbation }, { actor, at, received }) {
    const found = withinReach(actor, posting, refuse('posting.unknown'))
    if (isRefusal(found)) return found
    if (found.status !== 'running') return refuse('posting.notNow')
    if (onProbation) return refuse('posting.onProbation')
    if (endedOn < found.startedOn) return refuse('dates.reversed', {}, 'endedOn')
    if (!programme || endedOn > dayOf(received, programme.timeZone)) return refuse('posting.dayAhead', {}, 'endedOn')
    const ended = { status: 'ended', endedOn, endReason: reason, endedBy: actor.id, endedAt: at } as const
    return accept([put(postingNoun, { ...found, ...ended })])
  },
})
