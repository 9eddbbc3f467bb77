import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day, dayOf, Instant } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { CriteriaSet, criteriaMisfit, criteriaSetMay, criteriaSetNoun } from './criteria.ts'

/**
 * Writes the draft of a side's next criteria for a stage, or changes it; whoever wrote last is its author, who cannot sign
 * it (ddr.md §1.3: nationally owned, unambiguous). Refused where a weapon would be the only condition or would keep women and
 * associated persons out (R-EL6), and for what is signed: then there is a next version.
 */
export const draftCriteria = defineAction({
  name: 'criteriaSet.draft',
  kind: 'intent',
  noun: criteriaSetNoun,
  roles: ['director', 'adjudicator'],
  input: CriteriaSet.pick({
    id: true,
    stage: true,
    title: true,
    criteria: true,
    panelSize: true,
    appealDays: true,
    interviewRequired: true,
  }).strict(),
  facts: z.object({ newest: z.int(), draftId: Id.nullable() }),
  decide(set, input, { newest, draftId }, { actor, at }) {
    if (actor.joint) return refuse('criteriaSet.ofASide')
    if (set && !reaches(actor, { sideId: set.sideId, siteId: null })) return refuse('criteriaSet.unknown')
    if (set && !criteriaSetMay('edit', set)) return refuse('criteriaSet.signedAlready')
    if (set && set.stage !== input.stage) return refuse('criteriaSet.otherStage', {}, 'stage')
    if (!set && draftId !== null) return refuse('criteriaSet.draftExists', {}, 'stage')
    const misfit = criteriaMisfit(input.criteria)
    if (misfit) return misfit
    return accept([
      put(criteriaSetNoun, {
        ...input,
        sideId: actor.sideId,
        version: set?.version ?? newest + 1,
        status: 'draft',
        effectiveFrom: null,
        effectiveUntil: null,
        ...proposedBy({ id: actor.id, at }),
      }),
    ])
  },
})

/**
 * Puts a draft in force from a day, by the second of two signatures; the version before ends on that day and stays readable
 * (R-EL1). Refused to its author, for a day that is past or before the version before began, and where the draft was
 * changed after the signer read it.
 */
export const signCriteria = defineAction({
  name: 'criteriaSet.sign',
  kind: 'intent',
  noun: criteriaSetNoun,
  roles: ['director'],
  /** `proposedAt`: the draft as the signer read it. */
  input: z.strictObject({ id: Id, effectiveFrom: Day, proposedAt: Instant }),
  facts: z.object({ programme: Programme.nullable(), newest: CriteriaSet.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(set, input, { programme, newest }, { actor, at, received }) {
    if (!set || !programme || !reaches(actor, { sideId: set.sideId, siteId: null }))
      return refuse('criteriaSet.unknown')
    if (!criteriaSetMay('sign', set)) return refuse('signature.signed')
    if (set.proposedAt !== input.proposedAt) return refuse('criteriaSet.changedMeanwhile')
    const misfit = criteriaMisfit(set.criteria)
    if (misfit) return misfit
    if (input.effectiveFrom < dayOf(received, programme.timeZone))
      return refuse('criteriaSet.inThePast', {}, 'effectiveFrom')
    if (newest?.effectiveFrom && input.effectiveFrom < newest.effectiveFrom)
      return refuse('criteriaSet.beforeTheLast', { day: newest.effectiveFrom }, 'effectiveFrom')
    const next = signed(set, { id: actor.id, at })
    if (isRefusal(next)) return next
    const begun = { effectiveFrom: input.effectiveFrom, status: 'inForce' } as const
    return accept([
      ...(newest ? [put(criteriaSetNoun, { ...newest, status: 'retired', effectiveUntil: input.effectiveFrom })] : []),
      put(criteriaSetNoun, { ...next, ...begun }),
    ])
  },
})
