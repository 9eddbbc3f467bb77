import { raiseReached } from '../src/incident-analysis/alert-job.ts'
import { draftAlertRule, signAlertRule } from '../src/incident-analysis/alert-rule-actions.ts'
import { inTransaction } from '../src/server/database.ts'
import { idOf, type Play } from './acting.ts'

const rule = (key: string, said: Record<string, unknown>) => ({
  ...{ id: idOf(`alert rule ${key}`), seriesId: idOf(`alert rule series ${key}`), placeCode: null, types: [] },
  ...{ level: 'any', period: 'week', asked: 'incidentAnalyst', raises: true },
  ...said,
})

/** Since when the demonstration's limits would have been in force, and the day as of which they are held against the log. */
const [since, lookedOn] = ['2020-11-01', '2020-11-15']

/** Limits of one side in force with the alert that they raised in November 2020, and a draft of the other that waits for its signature. */
export async function playIncidentAnalysis(play: Play): Promise<void> {
  const several = rule('several', {
    ...{ name: 'حادثتان في مقاطعة في أسبوع', measure: 'count', threshold: 2 },
    basis: 'اتُّفق عليه في اجتماع المحللين، ويُراجع كل ثلاثة أشهر',
  })
  await play.act('sufyan', draftAlertRule, several)
  await play.act('raja', signAlertRule, { id: several.id })
  await play.act(
    'mansour',
    draftAlertRule,
    rule('unusual', {
      ...{ name: 'أسبوع غير معتاد', measure: 'anomaly', threshold: 0.05 },
      basis: 'نسبة الإنذارات الكاذبة التي يقدر المكتب على النظر فيها',
    }),
  )
  const refused = await raiseReached(play.sulh, lookedOn, { inForceSince: since })
  if (refused.length > 0) throw new Error(`the demonstration raised no alert: ${refused.join(', ')}`)
  const raised = await inTransaction(play.sulh.database.writer, (tx) => tx.query('select id from incident_alerts'))
  if (raised.rows.length === 0) throw new Error('the demonstration has no alert: nothing reached its limit')
}
