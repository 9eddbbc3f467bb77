import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { holds, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { AlertRule, AskedRole, alertRuleNoun } from './alert-rule.ts'
import {
  AlertOutcome,
  alertAnswerNoun,
  alertIdOf,
  IncidentAlert,
  incidentAlertNoun,
  isReached,
} from './incident-alert.ts'

/**
 * Raises an alert: the program does, when a limit of a rule in force is reached. Once for a rule, a place and a period: its id follows
 * from them, and a second is refused. What was measured is kept as it was known then.
 */
export const raiseAlert = defineAction({
  name: 'incidentAlert.raise',
  kind: 'intent',
  noun: incidentAlertNoun,
  roles: [],
  input: IncidentAlert.pick({
    ...{ id: true, ruleId: true, placeCode: true, periodFrom: true, periodUntil: true, measured: true },
    ...{ figures: true, incidentIds: true },
  }).strict(),
  facts: z.object({ rule: AlertRule.nullable() }),
  needs: ({ ruleId }) => ({ rule: { noun: alertRuleNoun, id: ruleId } }),
  decide(alert, input, { rule }, { at }) {
    if (alert) return refuse('incidentAlert.exists')
    if (rule?.status !== 'inForce' || !rule.raises) return refuse('alertRule.notNow')
    if (input.id !== alertIdOf(rule, input.placeCode, input)) return refuse('incidentAlert.exists')
    if (!isReached(rule.measure, input.measured, rule.threshold)) return refuse('incidentAlert.belowLimit')
    const { sideId, seriesId, measure, threshold, asked } = rule
    const unanswered = { status: 'open', answeredBy: null, answeredAt: null } as const
    return accept([
      put(incidentAlertNoun, { ...input, sideId, seriesId, measure, threshold, asked, raisedAt: at, ...unanswered }),
    ])
  },
})

/**
 * Says what was found when somebody looked: what was done about it, or why it was a false alarm. Who holds the role that is asked
 * answers, or a director. It can be answered again when more is known; the earlier answers stay.
 */
export const answerAlert = defineAction({
  name: 'incidentAlert.answer',
  kind: 'intent',
  noun: incidentAlertNoun,
  roles: AskedRole.options,
  input: z.strictObject({ id: Id, outcome: AlertOutcome, answer: requiredText(2000) }),
  facts: noFacts,
  decide(alert, { outcome, answer }, _facts, { actionId, actor, at }) {
    if (!alert || !reaches(actor, { sideId: alert.sideId, siteId: null })) return refuse('incidentAlert.unknown')
    if (!holds(actor, [alert.asked, 'director'])) return refuse('incidentAlert.notAsked')
    const by = { answeredBy: actor.id, answeredAt: at }
    const { sideId, id: alertId } = alert
    return accept([
      put(incidentAlertNoun, { ...alert, status: outcome, ...by }),
      put(alertAnswerNoun, { id: derivedId(actionId, 'answer'), sideId, alertId, outcome, answer, ...by }),
    ])
  },
})
