import { type Day, dayOf } from '../kernel/dates.ts'
import { findProgramme, todayHere } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
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
    const today = await inTransaction(sulh.database.writer, (tx) => todayHere(tx, sulh.now()))
    const refused = await raiseReached(sulh, today, { onProgress, signal })
    lookedAt.set(sulh, mark)
    if (refused.length > 0) throw new Error(`alerts were not raised: ${refused.join(', ')}`)
  },
}

/**
 * Raises what the rules in force reach as of a day; gives what was refused, in words for the log. A demonstration, whose rules are signed
 * when it is loaded, says since when they would have been in force.
 */
export async function raiseReached(
  sulh: Sulh,
  today: Day,
  { onProgress, signal, inForceSince }: { onProgress?: OnProgress; signal?: AbortSignal; inForceSince?: Day },
): Promise<string[]> {
  const rules = await inTransaction(sulh.database.writer, rulesInForce)
  const refused: string[] = []
  for (const [i, rule] of rules.entries()) {
    const found = await inTransaction(sulh.database.writer, (tx) => newlyReached(tx, rule, today, inForceSince))
    for (const { reached, incidentIds } of found) {
      signal?.throwIfAborted()
      const id = alertIdOf(rule, reached.placeCode, reached)
      const outcome = await sulh.performAsProgram(raiseAlert, { id, ruleId: rule.id, ...reached, incidentIds })
      // Another raised it meanwhile, or the rule was replaced: then its successor is looked at next time.
      const meanwhile = ['incidentAlert.exists', 'alertRule.notNow']
      if (outcome.outcome === 'refused' && !meanwhile.includes(outcome.code))
        refused.push(`${outcome.code} of rule ${rule.id}`)
    }
    onProgress?.('limits of incidents', (i + 1) / rules.length)
  }
  return refused
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
  today: Day,
  inForceSince: Day | undefined,
): Promise<{ reached: Reached; incidentIds: string[] }[]> {
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const signedOn = inForceSince ?? (rule.signedAt === null ? today : dayOf(rule.signedAt, timeZone))
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
