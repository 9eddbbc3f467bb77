import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { CriterionCode, criterionSigners, designationCriterionNoun, ownCriterion, told } from './criterion.ts'

/**
 * Proposes a criterion, or a new version of one that is there (ddr.md §3.4: "criteria by structured codes with versioned text"). The
 * versions before stay as they are. Refused while another version waits, where a new one says nothing of what is different, and where
 * it ends before it begins.
 */
export const proposeCriterion = defineAction({
  name: 'designationCriterion.propose',
  kind: 'intent',
  noun: designationCriterionNoun,
  roles: criterionSigners,
  input: z.strictObject({ id: Id, code: CriterionCode, ...told, change: plainText(1000) }),
  facts: z.object({
    /** How many versions of the code the authority has, and whether one of them waits. */
    versions: z.int(),
    waits: z.boolean(),
    /** The regime of the code so far; null for a new code. */
    regime: z.string().nullable(),
  }),
  decide(criterion, { id, ...input }, { versions, waits, regime }, { actor, at }) {
    if (criterion) return refuse('designationCriterion.exists')
    if (waits) return refuse('designationCriterion.waits', {}, 'code')
    if (!input.code.startsWith(`${input.regime}-`) || (regime !== null && regime !== input.regime))
      return refuse('designationCriterion.otherRegime', {}, 'code')
    if (versions > 0 && input.change === '') return refuse('designationCriterion.changeUnsaid', {}, 'change')
    if (input.validTo !== null && input.validTo < input.validFrom)
      return refuse('designationCriterion.endsBefore', {}, 'validTo')
    const by = proposedBy({ id: actor.id, at })
    const version = versions + 1
    return accept([
      put(designationCriterionNoun, {
        ...{ ...input, id, sideId: actor.sideId, version, status: 'proposed', note: '', ...by },
        change: version === 1 ? '' : input.change,
      }),
    ])
  },
})

/** Signs a version of a criterion, or turns it down with the reason; by another than who proposed it (R-SOD). */
export const settleCriterion = defineAction({
  name: 'designationCriterion.settle',
  kind: 'intent',
  noun: designationCriterionNoun,
  roles: criterionSigners,
  input: z.strictObject({ id: Id, verdict: z.enum(['signed', 'turnedDown']), note: requiredText(2000) }),
  facts: z.object({}),
  decide(criterion, { verdict, note }, _facts, { actor, at }) {
    const found = ownCriterion(criterion, actor)
    if (isRefusal(found)) return found
    if (found.status !== 'proposed') return refuse('designationCriterion.notNow')
    const next = signed(found, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(designationCriterionNoun, { ...next, status: verdict, note })])
  },
})
