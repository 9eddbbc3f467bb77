import { z } from 'zod'
import { IncidentType } from '../incidents/incident-types.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * How far an incident must be established to count (§2.3). What was refuted, or is another incident told twice, never counts.
 * `any` is all the others.
 */
export const LeastState = z.enum(['any', 'partlyCorroborated', 'corroborated', 'verified'])
export type LeastState = z.infer<typeof LeastState>

/** The states that count from a least one up. */
export const statesFrom: Readonly<Record<LeastState, readonly string[]>> = {
  any: ['logged', 'assessing', 'unverified', 'partlyCorroborated', 'corroborated', 'verified'],
  partlyCorroborated: ['partlyCorroborated', 'corroborated', 'verified'],
  corroborated: ['corroborated', 'verified'],
  verified: ['verified'],
}

/**
 * What a rule measures: incidents; people killed (best estimate); incidents that own watchers noticed per 100 monitored hours; or how
 * surprising a week is after the weeks before (q-value: the share of false alarms among the districts called so).
 */
export const Measure = z.enum(['count', 'killed', 'rate', 'anomaly'])
export type Measure = z.infer<typeof Measure>

export const Period = z.enum(['day', 'week'])
export type Period = z.infer<typeof Period>

/** Whom an alert asks to look. */
export const AskedRole = z.enum(['monitor', 'ceasefireOfficer', 'incidentAnalyst', 'director'])
export type AskedRole = z.infer<typeof AskedRole>

/** A rate is per so many monitored hours. */
export const rateHours = 100

/** So many weeks before a week are what it is compared with, where so many are recorded. */
export const baselineWeeks = 8

/** What a rule says. */
export const alertRuleSaid = {
  /** The same through all versions of a rule. */
  seriesId: Id,
  name: requiredText(120),
  /** A place with all within it as one; null: each district by itself. */
  placeCode: PlaceCode.nullable(),
  /** Of which types; none given: all. */
  types: z.array(IncidentType).max(44),
  level: LeastState,
  measure: Measure,
  period: Period,
  /** An alert is raised from here: up from a count or a rate, down from a q-value. */
  threshold: z.number().positive().max(1_000_000),
  asked: AskedRole,
  /** Why this limit: nobody's standard gives it. */
  basis: requiredText(500),
  /** False: this version says that the rule raises nothing any more. */
  raises: z.boolean(),
}

/**
 * A limit that asks somebody to look, in versions, in force once two people signed (early warning: ordnance-incidents-maps.md §2.3,
 * must-have 9). A new version changes no alert of an earlier one.
 */
export const AlertRule = z.object({
  ...{ id: Id, sideId: Id, version: z.int().min(1) },
  ...alertRuleSaid,
  status: z.enum(['draft', 'inForce', 'retired']),
  ...signatureShape,
})
export type AlertRule = z.infer<typeof AlertRule>
export const alertRuleNoun = defineNoun({ name: 'alertRule', table: 'alert_rules', schema: AlertRule })

/** Who writes and signs rules. */
export const ruleWriters: readonly Role[] = ['incidentAnalyst', 'ceasefireOfficer', 'director']
