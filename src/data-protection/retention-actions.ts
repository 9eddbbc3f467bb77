import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { RetentionRule, retentionRuleNoun } from './retention.ts'

/** Drafts how long people of a category are kept by the side of who drafts it. One draft at a time. */
export const draftRetentionRule = defineAction({
  name: 'retentionRule.draft',
  kind: 'intent',
  noun: retentionRuleNoun,
  roles: ['dataProtectionOfficer', 'director'],
  input: RetentionRule.pick({ id: true, category: true, years: true, basis: true }).strict(),
  facts: z.object({ versions: z.int(), draft: z.boolean() }),
  decide(rule, input, { versions, draft }, { actor, at }) {
    if (rule) return refuse('retentionRule.exists')
    if (draft) return refuse('retentionRule.draftWaits')
    const next = { ...input, sideId: actor.sideId, version: versions + 1, status: 'draft' } as const
    return accept([put(retentionRuleNoun, { ...next, ...proposedBy({ id: actor.id, at }) })])
  },
})

/** Puts a rule into force with the second signature, never of who drafted it; the one before it is retired. */
export const signRetentionRule = defineAction({
  name: 'retentionRule.sign',
  kind: 'intent',
  noun: retentionRuleNoun,
  roles: ['dataProtectionOfficer', 'director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: RetentionRule.nullable() }),
  decide(rule, _input, { inForce }, { actor, at }) {
    if (!rule || !reaches(actor, { sideId: rule.sideId, siteId: null })) return refuse('retentionRule.unknown')
    const next = signed(rule, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(inForce ? [put(retentionRuleNoun, { ...inForce, status: 'retired' })] : []),
      put(retentionRuleNoun, { ...next, status: 'inForce' }),
    ])
  },
})
