import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { decideStep, sealedDetail } from './actions.ts'
import { ChildCase, childCaseNoun, childMay } from './child-case.ts'
import { childStepNoun, stepOf } from './child-step.ts'
import {
  type ChildFollowUp,
  ChildRelative,
  childFollowUpNoun,
  childRelativeNoun,
  followUpsOf,
  RelativeIdentity,
  relativeMay,
} from './family.ts'

/** Names a relative to look for, with what the child or others know of them (family tracing, IDDRS 5.20). */
export const addRelative = defineAction({
  name: 'childRelative.add',
  kind: 'intent',
  noun: childRelativeNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, caseId: Id, relative: RelativeIdentity }),
  sealed: ['relative'],
  sealedUnder: (input) => input.caseId,
  facts: z.object({ child: ChildCase.nullable(), sealed: z.string(), ...sealedDetail }),
  needs: (input) => ({ child: { noun: childCaseNoun, id: input.caseId } }),
  decide(relative, input, { child, sealed, detail }, context) {
    const { actor, at } = context
    if (relative) return refuse('childRelative.exists')
    if (!child || !reaches(actor, child)) return refuse('child.unknown')
    if (!childMay('search', child)) return refuse('child.notNow')
    const { id: caseId, sideId, siteId } = child
    const added = { addedBy: actor.id, addedAt: at, sealed }
    return accept([
      put(childRelativeNoun, { id: input.id, caseId, sideId, siteId, status: 'sought', ...added }),
      put(childStepNoun, stepOf(child, 'relative', detail, context)),
    ])
  },
})

/** Records an attempt to find or to verify a relative and what came of it. Only who was found can be verified. */
export const recordAttempt = defineAction({
  name: 'childRelative.attempt',
  kind: 'intent',
  noun: childRelativeNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({
    id: Id,
    outcome: z.enum(['found', 'notFound', 'verified', 'notFit']),
    note: requiredText(2000),
  }),
  sealed: ['outcome', 'note'],
  sealedUnder: (_input, relative) => relative?.caseId ?? null,
  facts: z.object({ child: ChildCase.nullable(), ...sealedDetail }),
  needs: (_input, _actor, relative) => ({ child: relative ? { noun: childCaseNoun, id: relative.caseId } : null }),
  decide(relative, { outcome }, { child, detail }, context) {
    if (!relative || !child || !reaches(context.actor, child)) return refuse('childRelative.unknown')
    if (!childMay('search', child)) return refuse('child.notNow')
    if (!relativeMay(outcome, relative)) return refuse('childRelative.notNow', {}, 'outcome')
    return accept([
      put(childRelativeNoun, { ...relative, status: outcome }),
      put(childStepNoun, stepOf(child, 'attempt', detail, context)),
    ])
  },
})

/**
 * Gives the child back to a family (IDDRS 5.20): to a relative who was verified, with what is best for the child, what the
 * child says, and the guardian's consent in words. The visits of the follow-up become due.
 */
export const reunify = defineAction({
  name: 'child.reunify',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({
    id: Id,
    relativeId: Id,
    reason: requiredText(1000),
    bestInterest: requiredText(2000),
    childView: requiredText(1000),
    guardianConsent: requiredText(1000),
  }),
  sealed: ['relativeId', 'reason', 'bestInterest', 'childView', 'guardianConsent'],
  sealedUnder: (input) => input.id,
  facts: z.object({ ...sealedDetail, relative: ChildRelative.nullable(), programme: Programme.nullable() }),
  needs: (input) => ({ relative: { noun: childRelativeNoun, id: input.relativeId }, programme: programmeRef }),
  decide(child, _input, { detail, relative, programme }, context) {
    if (!child || !programme || !reaches(context.actor, child)) return refuse('child.unknown')
    if (relative?.caseId !== child.id) return refuse('childRelative.unknown', {}, 'relativeId')
    if (relative.status !== 'verified') return refuse('childRelative.notVerified', {}, 'relativeId')
    return settle(child, 'reunify', 'reunified', { detail, programme }, context)
  },
})

/** Gives the child into lasting care other than their own family, with what is best for them and what they say. */
export const careForChild = defineAction({
  name: 'child.careFor',
  kind: 'intent',
  noun: childCaseNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({
    id: Id,
    care: z.enum(['fosterFamily', 'kafala', 'groupHome', 'independent']),
    reason: requiredText(1000),
    bestInterest: requiredText(2000),
    childView: requiredText(1000),
  }),
  sealed: ['care', 'reason', 'bestInterest', 'childView'],
  sealedUnder: (input) => input.id,
  facts: z.object({ ...sealedDetail, programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(child, _input, { detail, programme }, context) {
    if (!child || !programme || !reaches(context.actor, child)) return refuse('child.unknown')
    return settle(child, 'careFor', 'alternativeCare', { detail, programme }, context)
  },
})

/** Settles the child; the visits begin with the first time they were settled, and are not begun anew by a second. */
function settle(
  child: ChildCase,
  step: 'reunify' | 'careFor',
  status: 'reunified' | 'alternativeCare',
  { detail, programme }: { detail: string; programme: Programme },
  context: Context,
): Decision {
  const settledAt = child.settledAt ?? context.at
  const decision = decideStep(child, step, { status, settledAt }, detail, context)
  if (decision.outcome === 'refused' || child.settledAt !== null) return decision
  const visits = followUpsOf(child, settledAt, programme.timeZone).map((visit) => put(childFollowUpNoun, visit))
  return { ...decision, writes: [...decision.writes, ...visits] }
}

/** Records a visit of the follow-up, and how the child was found. */
export const visitChild = defineAction({
  name: 'childFollowUp.visit',
  kind: 'intent',
  noun: childFollowUpNoun,
  roles: ['childProtectionOfficer'],
  input: z.strictObject({ id: Id, finding: z.enum(['well', 'concerns', 'notFound']), note: plainText(2000) }),
  sealed: ['finding', 'note'],
  sealedUnder: (_input, visit) => visit?.caseId ?? null,
  facts: z.object({ child: ChildCase.nullable(), ...sealedDetail }),
  needs: (_input, _actor, visit) => ({ child: visit ? { noun: childCaseNoun, id: visit.caseId } : null }),
  decide(visit, { finding, note }, { child, detail }, context) {
    const { actor, at } = context
    if (!visit || !child || !reaches(actor, child)) return refuse('childFollowUp.unknown')
    if (visit.finding !== null) return refuse('childFollowUp.done')
    if (finding !== 'well' && note === '') return refuse('childFollowUp.noteNeeded', {}, 'note')
    const decision = decideStep(child, 'visit', { status: 'followUp' }, detail, context)
    if (decision.outcome === 'refused') return decision
    const made: ChildFollowUp = { ...visit, finding, visitedBy: actor.id, visitedAt: at }
    return { ...decision, writes: [...decision.writes, put(childFollowUpNoun, made)] }
  },
})
