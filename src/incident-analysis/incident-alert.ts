import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { type AlertRule, AskedRole, Measure } from './alert-rule.ts'

/** What an alert was raised on, as it was known then. */
export const AlertFigures = z.strictObject({
  incidents: z.int().min(0),
  killed: z.int().min(0),
  /** Monitored hours; null where the measure does not ask for them. */
  hours: z.number().positive().nullable(),
  /** Incidents that own watchers noticed; null where the measure does not ask for them. */
  noticed: z.int().min(0).nullable(),
  /** The mean of the weeks before, how many these were, and how likely so many are by chance; null for other measures. */
  expected: z.number().min(0).nullable(),
  weeks: z.int().min(1).nullable(),
  p: z.number().min(0).max(1).nullable(),
  /** How many districts were looked at together. */
  tests: z.int().min(1).nullable(),
})
export type AlertFigures = z.infer<typeof AlertFigures>

/** So many of the incidents behind an alert are kept with it. */
export const mostIncidents = 200

/** What was found when somebody looked. */
export const AlertOutcome = z.enum(['done', 'falseAlarm'])
export type AlertOutcome = z.infer<typeof AlertOutcome>

/**
 * That a limit was reached in a place and a period: once for a rule, whatever is corrected or told later, and whatever versions the
 * rule has since. Somebody looks and answers; the newest answer stands, the earlier ones stay.
 */
export const IncidentAlert = z.object({
  ...{ id: Id, sideId: Id, ruleId: Id, seriesId: Id, placeCode: PlaceCode },
  ...{
    periodFrom: Day,
    periodUntil: Day,
    measure: Measure,
    measured: z.number().min(0),
    threshold: z.number().positive(),
  },
  figures: AlertFigures,
  incidentIds: z.array(Id).max(mostIncidents),
  asked: AskedRole,
  status: z.enum(['open', ...AlertOutcome.options]),
  raisedAt: Instant,
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type IncidentAlert = z.infer<typeof IncidentAlert>
export const incidentAlertNoun = defineNoun({ name: 'incidentAlert', table: 'incident_alerts', schema: IncidentAlert })

/** What somebody found who looked; never changed. */
export const AlertAnswer = z.object({
  ...{ id: Id, sideId: Id, alertId: Id, outcome: AlertOutcome, answer: requiredText(2000) },
  ...{ answeredBy: Id, answeredAt: Instant },
})
export type AlertAnswer = z.infer<typeof AlertAnswer>
export const alertAnswerNoun = defineNoun({
  name: 'incidentAlertAnswer',
  table: 'incident_alert_answers',
  schema: AlertAnswer,
  appendOnly: true,
})

/** The id of the one alert that a rule, whatever its version, can have for a place and a period. */
export function alertIdOf(
  { sideId, seriesId }: Pick<AlertRule, 'sideId' | 'seriesId'>,
  placeCode: string,
  { periodFrom, periodUntil }: Pick<IncidentAlert, 'periodFrom' | 'periodUntil'>,
): Id {
  return derivedId(seriesId, `alert ${sideId} ${placeCode} ${periodFrom} ${periodUntil}`)
}

/** What people call an alert. */
export function alertReference(id: Id): string {
  return shortCode('AL', id)
}

/** Whether what was measured reaches the limit: a count or rate from below, a q-value from above. */
export function isReached(measure: Measure, measured: number, threshold: number): boolean {
  return measure === 'anomaly' ? measured <= threshold : measured >= threshold
}
