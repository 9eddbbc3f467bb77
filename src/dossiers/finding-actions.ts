import { z } from 'zod'
import { DesignationCriterion, designationCriterionNoun } from '../designation-criteria/criterion.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { collecting, Dossier, dossierDesk, dossierNoun, dossierStep, revised } from './dossier.ts'
import { DossierFinding, dossierFindingNoun, FindingText } from './finding.ts'

const standing = {
  dossier: Dossier.nullable(),
  /** The newest version of the finding that is told anew or dropped; null of a new one, and where there is none. */
  newest: DossierFinding.omit({ sealed: true }).nullable(),
  sealed: z.string(),
}

/**
 * Writes down a finding: what the subject did that meets one criterion (ddr.md §3.4, statement of case 1), in one language at least. It
 * points to the version of the criterion that is in force that day; `rootId` names the finding that is told anew. Refused are a criterion
 * that is not in force or not the authority's, and a new version without its reason.
 */
export const recordFinding = defineAction({
  name: 'dossierFinding.record',
  kind: 'intent',
  noun: dossierFindingNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, dossierId: Id, rootId: Id.nullable(), criterionId: Id, text: FindingText },
    change: plainText(1000),
  }),
  sealed: ['text', 'change'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({ ...standing, criterion: DesignationCriterion.nullable(), inForce: z.boolean() }),
  needs: ({ dossierId, criterionId }) => ({
    dossier: { noun: dossierNoun, id: dossierId },
    criterion: { noun: designationCriterionNoun, id: criterionId },
  }),
  decide(finding, { id, rootId, criterionId, change }, { dossier, criterion, inForce, newest, sealed }, context) {
    const of = collecting(dossier, finding, context.actor)
    if (isRefusal(of)) return of
    if (rootId !== null && (newest?.dossierId !== of.id || newest.dropped))
      return refuse('dossierFinding.unknown', {}, 'rootId')
    if (newest && change === '') return refuse('dossierFinding.changeUnsaid', {}, 'change')
    // A finding that is only worded anew keeps the version of the criterion of its own day.
    if (newest?.criterionId !== criterionId && (criterion?.sideId !== of.sideId || !inForce))
      return refuse('dossierFinding.criterionNotInForce', {}, 'criterionId')
    const next = revised(of, context)
    const version = { rootId: rootId ?? id, version: (newest?.version ?? 0) + 1, criterionId, dropped: false, sealed }
    return accept([
      put(dossierNoun, next),
      put(dossierFindingNoun, {
        ...{ ...version, id, sideId: of.sideId, dossierId: of.id },
        ...{ recordedBy: context.actor.id, recordedAt: context.at },
      }),
      dossierStep(next, 'finding', '', context),
    ])
  },
})

/** Says that a finding is not made any more, with the reason; it and what was said of it are kept. */
export const dropFinding = defineAction({
  name: 'dossierFinding.drop',
  kind: 'intent',
  noun: dossierFindingNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, dossierId: Id, rootId: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object(standing),
  needs: ({ dossierId }) => ({ dossier: { noun: dossierNoun, id: dossierId } }),
  decide(finding, { id }, { dossier, newest, sealed }, context) {
    const of = collecting(dossier, finding, context.actor)
    if (isRefusal(of)) return of
    if (newest?.dossierId !== of.id || newest.dropped) return refuse('dossierFinding.unknown', {}, 'rootId')
    const next = revised(of, context)
    return accept([
      put(dossierNoun, next),
      put(dossierFindingNoun, {
        ...{ ...newest, id, version: newest.version + 1, dropped: true, sealed },
        ...{ recordedBy: context.actor.id, recordedAt: context.at },
      }),
      dossierStep(next, 'findingDropped', '', context),
    ])
  },
})
