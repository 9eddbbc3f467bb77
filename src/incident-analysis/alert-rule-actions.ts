import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { AlertRule, alertRuleNoun, alertRuleSaid, ruleWriters } from './alert-rule.ts'

/** The largest share of false alarms that a rule of surprising weeks may accept. */
export const largestShare = 0.2

/** Why a limit can be none of its measure; undefined where it can. */
function limitFault({
  measure,
  threshold,
  period,
}: Pick<AlertRule, 'measure' | 'threshold' | 'period'>): Refusal | undefined {
  if (measure === 'anomaly' && threshold > largestShare)
    return refuse('alertRule.shareTooLarge', { most: largestShare }, 'threshold')
  if (measure === 'anomaly' && period === 'day') return refuse('alertRule.anomalyByWeek', {}, 'period')
  if ((measure === 'count' || measure === 'killed') && !Number.isInteger(threshold))
    return refuse('alertRule.wholeNumber', {}, 'threshold')
  return undefined
}

/**
 * Drafts a rule, or the next version of one, for the side of who drafts it: what is measured where, from which limit, and who is asked
 * to look (§2.3, must-have 9). One draft of a rule at a time. Refuses a limit that its measure cannot have: part of an incident, a share
 * of false alarms above a fifth, a surprising day (what is usual is known by weeks), a rate of a town (hours are known by district).
 */
export const draftAlertRule = defineAction({
  name: 'alertRule.draft',
  kind: 'intent',
  noun: alertRuleNoun,
  roles: ruleWriters,
  input: z.strictObject({ id: Id, ...alertRuleSaid }),
  facts: z.object({ versions: z.int(), draft: z.boolean(), placeKnown: z.boolean(), townOfDistrict: z.boolean() }),
  decide(rule, input, { versions, draft, placeKnown, townOfDistrict }, { actor, at }) {
    if (rule) return refuse('alertRule.exists')
    if (draft) return refuse('alertRule.draftWaits')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode ?? '' }, 'placeCode')
    if (input.measure === 'rate' && townOfDistrict) return refuse('alertRule.rateByDistrict', {}, 'placeCode')
    const fault = limitFault(input)
    if (fault) return fault
    const next = { ...input, types: [...new Set(input.types)], sideId: actor.sideId, version: versions + 1 }
    return accept([put(alertRuleNoun, { ...next, status: 'draft', ...proposedBy({ id: actor.id, at }) })])
  },
})

/**
 * Puts a drafted rule into force with the second signature, never of who drafted it (R-SOD); the version before it is retired. It looks
 * at periods that are not over yet, and at none before.
 */
export const signAlertRule = defineAction({
  name: 'alertRule.sign',
  kind: 'intent',
  noun: alertRuleNoun,
  roles: ruleWriters,
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: AlertRule.nullable() }),
  decide(rule, _input, { inForce }, { actor, at }) {
    if (!rule || !reaches(actor, { sideId: rule.sideId, siteId: null })) return refuse('alertRule.unknown')
    const next = signed(rule, { id: actor.id, at })
    if (isRefusal(next)) return next
    if (rule.status !== 'draft') return refuse('alertRule.notNow')
    return accept([
      ...(inForce ? [put(alertRuleNoun, { ...inForce, status: 'retired' })] : []),
      put(alertRuleNoun, { ...next, status: 'inForce' }),
    ])
  },
})

/** Takes a draft back that nobody signed, so that another can be written. What it said stays. */
export const withdrawAlertRule = defineAction({
  name: 'alertRule.withdraw',
  kind: 'intent',
  noun: alertRuleNoun,
  roles: ruleWriters,
  input: z.strictObject({ id: Id }),
  facts: z.strictObject({}),
  decide(rule, _input, _facts, { actor }) {
    if (!rule || !reaches(actor, { sideId: rule.sideId, siteId: null })) return refuse('alertRule.unknown')
    if (rule.status !== 'draft') return refuse('alertRule.notNow')
    return accept([put(alertRuleNoun, { ...rule, status: 'retired' })])
  },
})
