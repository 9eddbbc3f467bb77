import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { holds } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { BenefitRule, benefitRuleNoun, misfitOf } from './benefit-rule.ts'

/**
 * Drafts what is paid to whom and when (R-PAY2). Refuses amounts that grow or cannot be paid, windows out of order, a ground twice,
 * a second draft of the same support, and joint bodies: money is a side’s.
 */
export const draftBenefitRule = defineAction({
  name: 'benefitRule.draft',
  kind: 'intent',
  noun: benefitRuleNoun,
  roles: ['benefitsOfficer', 'director'],
  input: BenefitRule.pick({
    ...{
      id: true,
      support: true,
      title: true,
      currency: true,
      instalments: true,
      supplements: true,
      announcedOn: true,
    },
  }).strict(),
  facts: z.object({ versions: z.int(), draft: z.boolean() }),
  decide(rule, input, { versions, draft }, { actor, at }) {
    if (rule) return refuse('benefitRule.exists')
    if (actor.joint) return refuse('benefitRule.ofASide')
    if (draft) return refuse('benefitRule.draftWaits')
    const misfit = misfitOf(input)
    if (misfit) return misfit
    const next = { ...input, sideId: actor.sideId, version: versions + 1, status: 'draft' } as const
    return accept([put(benefitRuleNoun, { ...next, ...proposedBy({ id: actor.id, at }) })])
  },
})

/**
 * Puts a rule into force as a director, never of who drafted it; the one before is retired and stays. Refused before the day on which
 * it was announced: differences in pay are public before anybody is paid (ddr.md §1.9).
 */
export const signBenefitRule = defineAction({
  name: 'benefitRule.sign',
  kind: 'intent',
  noun: benefitRuleNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: BenefitRule.nullable(), programme: Programme.nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(rule, _input, { inForce, programme }, { actor, at, received }) {
    if (!rule || !programme || rule.sideId !== actor.sideId) return refuse('benefitRule.unknown')
    if (rule.status !== 'draft') return refuse('signature.signed')
    if (rule.announcedOn > dayOf(received, programme.timeZone)) return refuse('benefitRule.notAnnounced')
    const next = signed(rule, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(inForce ? [put(benefitRuleNoun, { ...inForce, status: 'retired' })] : []),
      put(benefitRuleNoun, { ...next, status: 'inForce' }),
    ])
  },
})

/** Does not put a draft into force, or takes one’s own back; another may then be drafted. */
export const declineBenefitRule = defineAction({
  name: 'benefitRule.decline',
  kind: 'intent',
  noun: benefitRuleNoun,
  roles: ['director', 'benefitsOfficer'],
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(rule, _input, _facts, { actor, at }) {
    if (!rule || rule.sideId !== actor.sideId) return refuse('benefitRule.unknown')
    if (rule.status !== 'draft') return refuse('signature.signed')
    if (rule.proposedBy === actor.id) return accept([put(benefitRuleNoun, { ...rule, status: 'turnedDown' })])
    if (!holds(actor, ['director'])) return refuse('action.notAllowed')
    return accept([put(benefitRuleNoun, { ...rule, status: 'turnedDown', signedBy: actor.id, signedAt: at })])
  },
})
