import { shortCodeOf } from '../server/short-code.ts'
import { endOfDay, here, mySide, undated, type WorkSource } from '../server/work-source.ts'

const label = shortCodeOf('VN', 'n.id')
const open = `n.answer is null and n.standing <> 'withdrawn'`
const dated = `n.sent_at as since, ${endOfDay('n.reply_by')} as due, null::uuid as office_id`

/** Violations to confirm, confirmed ones to tell, notices to answer or left unanswered, and findings to propose and sign. */
export const violationWork: readonly WorkSource[] = [
  {
    kind: 'violation.confirm',
    roles: ['ceasefireOfficer', 'incidentAnalyst', 'director'],
    sql: `select v.id, ${shortCodeOf('VI', 'v.id')} as label, v.recorded_at as since, ${undated}
      from me, violations v join incidents i on i.id = v.incident_id
      where v.status = 'proposed' and i.state in ('partlyCorroborated', 'corroborated', 'verified')
        and v.recorded_by is distinct from me.id
        and not exists (select from incident_versions w where w.incident_id = i.id and w.written_by = me.id)`,
  },
  {
    kind: 'violation.tell',
    roles: ['ceasefireOfficer'],
    sql: `select v.id, ${shortCodeOf('VI', 'v.id')} as label, v.decided_at as since, ${undated} from me, violations v
      where v.status = 'confirmed' and v.handling = 'open' and v.party_side_id is not null`,
  },
  {
    kind: 'violationNotice.reply',
    roles: ['ceasefireOfficer', 'director'],
    sql: `select n.id, ${label} as label, ${dated} from me, violation_notices n
      where ${open} and (me.id is null or n.party_side_id = ${mySide})`,
  },
  {
    kind: 'violationNotice.late',
    roles: ['ceasefireOfficer'],
    sql: `select n.id, ${label} as label, ${dated} from me, violation_notices n
      where ${open} and n.reply_by < ${here} and (me.joint or me.id is null or n.side_id = ${mySide})`,
  },
  {
    kind: 'violationFinding.propose',
    roles: ['ceasefireOfficer', 'incidentAnalyst', 'director'],
    sql: `select n.id, ${label} as label, coalesce(x.asked_at, n.answered_at, n.sent_at) as since, ${undated}
      from me, violation_notices n left join violation_reexaminations x on x.violation_id = n.violation_id
      where me.joint and n.standing = 'standing' and (n.answer is not null or n.reply_by < ${here})
        and not exists (select from violation_findings f where f.violation_id = n.violation_id
          and (f.status = 'proposed' or (f.status = 'standing' and (f.round = 2 or x.id is null))))`,
  },
  {
    kind: 'violationFinding.sign',
    roles: ['ceasefireOfficer', 'incidentAnalyst', 'director'],
    sql: `select f.notice_id as id, ${shortCodeOf('VN', 'f.notice_id')} as label, f.proposed_at as since, ${undated}
      from me, violation_findings f where me.joint and f.status = 'proposed' and f.proposed_by is distinct from me.id`,
  },
]
