import { z } from 'zod'
import { formatWitnessPolicy, parseWitnessPolicy } from '../journal/witness-policy.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText } from '../kernel/texts.ts'
import { policyOf, ruleInput, type WitnessRule, witnessRuleNoun, witnessSigners } from './witness-rule.ts'

/**
 * Proposes who witnesses the journal and how many of whom have to cosign (trust.md A5: at least one of each rival authority and a neutral
 * one). Refused where a key is there twice, where the quorum can never be met, and while another proposal waits.
 */
export const proposeWitnessRule = defineAction({
  name: 'witnessRule.propose',
  kind: 'intent',
  noun: witnessRuleNoun,
  roles: witnessSigners,
  input: z.strictObject({ id: Id, ...ruleInput }),
  facts: z.object({ versions: z.int(), waits: z.boolean(), sides: z.array(Id) }),
  decide(before, input, { versions, waits, sides }, { actor, at }) {
    if (before) return refuse('witnessRule.exists')
    if (waits) return refuse('witnessRule.waits')
    if (input.witnesses.some(({ holderId }) => holderId !== null && !sides.includes(holderId)))
      return refuse('witnessRule.noAuthority', {}, 'witnesses')
    if (!canBeMet(input, sides)) return refuse('witnessRule.neverMet', {}, 'quorum')
    // The policy names witnesses by their keys' names, and no name or key may stand for two.
    if ('line' in parseWitnessPolicy(formatWitnessPolicy(policyOf(input))))
      return refuse('witnessRule.twice', {}, 'witnesses')
    return accept([
      put(witnessRuleNoun, {
        ...{ ...input, version: versions + 1, status: 'proposed', note: '' },
        ...{ proposedSideId: actor.sideId, signedSideId: null, ...proposedBy({ id: actor.id, at }) },
      }),
    ])
  },
})

/** Whether there are as many witnesses as the quorum asks for, of each authority where it asks for each. */
function canBeMet({ witnesses, quorum }: Pick<WitnessRule, 'witnesses' | 'quorum'>, sides: readonly Id[]): boolean {
  if (quorum.kind === 'ofAll') return quorum.needed <= witnesses.length
  const heldBy = (id: Id | null) => witnesses.filter(({ holderId }) => holderId === id).length
  return sides.every((id) => heldBy(id) >= quorum.authorities) && heldBy(null) >= quorum.neutral
}

/** Signs the proposal, by a director of another authority where there is one, or turns it down with the reason, by another director. */
export const settleWitnessRule = defineAction({
  name: 'witnessRule.settle',
  kind: 'intent',
  noun: witnessRuleNoun,
  roles: witnessSigners,
  input: z.strictObject({ id: Id, verdict: z.enum(['signed', 'turnedDown']), note: plainText(500) }),
  facts: z.object({ anotherAuthority: z.boolean() }),
  decide(found, { verdict, note }, { anotherAuthority }, { actor, at }) {
    if (!found) return refuse('witnessRule.unknown')
    if (found.status !== 'proposed') return refuse('witnessRule.notNow')
    if (verdict === 'turnedDown' && note === '') return refuse('witnessRule.noReason', {}, 'note')
    const next = signed(found, { id: actor.id, at })
    if (isRefusal(next)) return next
    if (verdict === 'signed' && anotherAuthority && found.proposedSideId === actor.sideId)
      return refuse('witnessRule.otherAuthority')
    return accept([put(witnessRuleNoun, { ...next, status: verdict, note, signedSideId: actor.sideId })])
  },
})
