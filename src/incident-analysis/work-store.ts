import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { AskedRole, ruleWriters } from './alert-rule.ts'

/** Rules that wait for the second signature, and alerts that wait for whom they ask. */
export const incidentAnalysisWork: readonly WorkSource[] = [
  {
    kind: 'alertRule.sign',
    roles: ruleWriters,
    sql: `select r.id, ${shortCodeOf('RU', 'r.id')} as label, r.proposed_at as since, ${undated}
      from me, alert_rules r where r.status = 'draft' and r.proposed_by is distinct from me.id`,
  },
  ...AskedRole.options.map((asked) => ({
    kind: 'incidentAlert.answer',
    roles: [asked],
    sql: `select a.id, ${shortCodeOf('AL', 'a.id')} as label, a.raised_at as since, ${undated}
      from me, incident_alerts a where a.status = 'open' and a.asked = '${asked}'`,
  })),
]
