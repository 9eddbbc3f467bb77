import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { alertRuleNoun } from './alert-rule.ts'
import { behindColumns } from './behind-store.ts'
import { alertAnswerNoun, incidentAlertNoun } from './incident-alert.ts'
import {
  AlertRuleRow,
  type AlertRulesQuery,
  type AlertRulesView,
  AlertRuleView,
  IncidentAlertRow,
  type IncidentAlertsQuery,
  type IncidentAlertsView,
  IncidentAlertView,
} from './views.ts'

interface RuleFound extends Record<string, unknown> {
  readonly rule: Record<string, unknown>
}

const ofRules = `from alert_rules r join authorities o on o.id = r.side_id left join places p on p.code = r.place_code`
const ruleColumns = 'to_jsonb(r) as rule, p.name as place_name, o.name as side_name'

async function ruleRows(tx: Tx, rows: readonly RuleFound[], language: string): Promise<AlertRuleRow[]> {
  const found = rows.map((row) => ({
    rule: recordOf(alertRuleNoun, row.rule),
    placeName: row.place_name,
    sideName: row.side_name,
  }))
  const names = await userNames(
    tx,
    found.flatMap(({ rule }) => [rule.proposedBy, rule.signedBy]),
    language,
  )
  return found.map(({ rule, ...named }) =>
    AlertRuleRow.parse({
      ...{ rule, ...named },
      proposedByName: names.get(rule.proposedBy) ?? '',
      signedByName: rule.signedBy === null ? '' : (names.get(rule.signedBy) ?? ''),
    }),
  )
}

/** A page of the versions of rules. */
export async function readAlertRules(
  tx: Tx,
  query: AlertRulesQuery,
  { actor, language }: { actor: Actor; language: string },
): Promise<AlertRulesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.status !== 'all') conditions.add((at) => `r.status = ${at}`, query.status)
  const from = `${ofRules} where ${conditions.where}`
  const { rows } = await tx.query<RuleFound>(
    `select ${ruleColumns} ${from} ${orderBy(query.order, { proposed: 'r.proposed_at' }, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { rules: await ruleRows(tx, rows, language), ...total, page: query.page, pageSize }
}

/** One version of a rule with all of its series; undefined outside the reader's reach. */
export async function readAlertRule(tx: Tx, id: Id, language: string): Promise<AlertRuleView | undefined> {
  const { rows } = await tx.query<RuleFound>(
    `select ${ruleColumns} ${ofRules} where (r.side_id, r.series_id) in (select side_id, series_id from alert_rules where id = $1)
     order by r.version desc`,
    [id],
  )
  const versions = await ruleRows(tx, rows, language)
  const asked = versions.find(({ rule }) => rule.id === id)
  if (!asked) return undefined
  const { rows: raised } = await tx.query<{ alerts: number }>(
    'select count(*)::integer as alerts from incident_alerts where side_id = $1 and series_id = $2',
    [asked.rule.sideId, asked.rule.seriesId],
  )
  return AlertRuleView.parse({ ...asked, versions, alerts: raised[0]?.alerts ?? 0 })
}

interface AlertFound extends Record<string, unknown> {
  readonly alert: Record<string, unknown>
}

const ofAlerts = `from incident_alerts a join alert_rules r on r.id = a.rule_id join places p on p.code = a.place_code
  join authorities o on o.id = a.side_id`
const alertColumns = `to_jsonb(a) as alert, r.name as "ruleName", r.version as "ruleVersion", p.name as "placeName", o.name as "sideName"`
const alertRow = ({ alert, ...named }: AlertFound) =>
  IncidentAlertRow.parse({ ...named, alert: recordOf(incidentAlertNoun, alert) })

/** A page of alerts. */
export async function readIncidentAlerts(
  tx: Tx,
  query: IncidentAlertsQuery,
  actor: Actor,
): Promise<IncidentAlertsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'a')
  if (query.status !== 'all') conditions.add((at) => `a.status = ${at}`, query.status)
  if (query.place !== 'all') conditions.add((at) => `a.place_code = ${at}`, query.place)
  if (query.series !== undefined) conditions.add((at) => `a.series_id = ${at}`, query.series)
  const from = `${ofAlerts} where ${conditions.where}`
  const orders = { raised: 'a.raised_at', period: 'a.period_from' }
  const { rows } = await tx.query<AlertFound>(
    `select ${alertColumns} ${from} ${orderBy(query.order, orders, 'a.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { alerts: rows.map(alertRow), ...total, page: query.page, pageSize }
}

/** One alert with its rule, its answers and the incidents behind it as they are now; undefined outside the reader's reach. */
export async function readIncidentAlert(tx: Tx, id: Id, language: string): Promise<IncidentAlertView | undefined> {
  const { rows } = await tx.query<AlertFound>(
    `select ${alertColumns}, to_jsonb(r) as rule ${ofAlerts} where a.id = $1`,
    [id],
  )
  const [found] = rows
  if (!found) return undefined
  const row = alertRow(found)
  const { rows: said } = await tx.query(
    `select ${columnsOf(alertAnswerNoun)} from incident_alert_answers where alert_id = $1 order by answered_at desc, id desc`,
    [id],
  )
  const answers = said.map((answer) => recordOf(alertAnswerNoun, answer))
  const { rows: incidents } = await tx.query(
    `select ${behindColumns} from incidents i join places p on p.code = i.place_code where i.id = any ($1)
     order by i.started_on desc, i.id`,
    [row.alert.incidentIds],
  )
  const names = await userNames(
    tx,
    answers.map(({ answeredBy }) => answeredBy),
    language,
  )
  return IncidentAlertView.parse({
    ...row,
    rule: recordOf(alertRuleNoun, asRow(found.rule)),
    answers: answers.map((answer) => ({ answer, answeredByName: names.get(answer.answeredBy) ?? '' })),
    incidents,
  })
}

function asRow(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
