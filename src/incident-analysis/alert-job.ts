import { dayOf } from '../kernel/dates.ts'
import { findProgramme, todayHere } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { type AlertRule, alertRuleNoun } from './alert-rule.ts'
import { alertIdOf } from './incident-alert.ts'
import { raiseAlert } from './incident-alert-actions.ts'
import { readBehind, readMeasures } from './measures-store.ts'
import { neededFrom, type Reached, reachedBy } from './measuring.ts'

/** Of each server, how far the record was and which day it was when it last looked: while both are the same there is nothing to do. */
const lookedAt = new WeakMap<Sulh, string>()

/**
 * Holds the rules in force against the record whenever it grows, and once a day, and raises an alert for each limit that is reached.
 * It asks the database what was raised already, so that looking twice, or after it was cut short, raises nothing twice.
 */
export const alertJob: Job = {
  name: 'incident-alerts',
  isDue: async (sulh) => (await markOf(sulh)) !== lookedAt.get(sulh),
  run: async (sulh, onProgress, signal) => {
    const mark = await markOf(sulh)
    const rules = await inTransaction(sulh.database.writer, rulesInForce)
    const refused: string[] = []
    for (const [i, rule] of rules.entries()) {
      for (const { reached, incidentIds } of await inTransaction(sulh.database.writer, (tx) =>
        newlyReached(tx, rule, sulh.now()),
      )) {
        signal.throwIfAborted()
        const id = alertIdOf(rule, reached.placeCode, reached)
        const outcome = await sulh.performAsProgram(raiseAlert, { id, ruleId: rule.id, ...reached, incidentIds })
        // A rule that was replaced meanwhile raises nothing; its successor is looked at next time.
        if (
          outcome.outcome === 'refused' &&
          outcome.code !== 'incidentAlert.exists' &&
          outcome.code !== 'alertRule.notNow'
        )
          refused.push(`${outcome.code} of rule ${rule.id}`)
      }
      onProgress('limits of incidents', (i + 1) / rules.length)
    }
    lookedAt.set(sulh, mark)
    if (refused.length > 0) throw new Error(`alerts were not raised: ${refused.join(', ')}`)
  },
}

function markOf(sulh: Sulh): Promise<string> {
  return inTransaction(sulh.database.writer, async (tx) => {
    const { rows } = await tx.query<{ size: number }>('select size from journal_head')
    return `${rows[0]?.size ?? 0} ${await todayHere(tx, sulh.now())}`
  })
}

async function rulesInForce(tx: Tx): Promise<AlertRule[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(alertRuleNoun)} from alert_rules where status = 'inForce' and raises order by signed_at, id`,
  )
  return rows.map((row) => recordOf(alertRuleNoun, row))
}

/** The limits of a rule that are reached and were raised by none of its versions yet, each with the incidents behind it. */
async function newlyReached(
  tx: Tx,
  rule: AlertRule,
  now: Date,
): Promise<{ reached: Reached; incidentIds: string[] }[]> {
  const today = await todayHere(tx, now)
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const signedOn = dayOf(rule.signedAt ?? now.toISOString(), timeZone)
  const record = await readMeasures(tx, rule, { from: neededFrom(rule, today), until: today })
  const all = reachedBy(rule, record, { today, signedOn })
  const { rows } = await tx.query<{ id: string }>('select id from incident_alerts where id = any ($1)', [
    all.map((reached) => alertIdOf(rule, reached.placeCode, reached)),
  ])
  const raised = new Set(rows.map(({ id }) => id))
  const fresh = all.filter((reached) => !raised.has(alertIdOf(rule, reached.placeCode, reached)))
  const behind: { reached: Reached; incidentIds: string[] }[] = []
  for (const reached of fresh) {
    const { placeCode, periodFrom: from, periodUntil: until } = reached
    behind.push({ reached, incidentIds: await readBehind(tx, rule, { placeCode, from, until }) })
  }
  return behind
}
