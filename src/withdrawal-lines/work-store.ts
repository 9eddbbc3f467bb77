import { shortCodeOf } from '../server/short-code.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'

/** Lines that wait for the other signature, and sightings that the machine pointed at. */
export const lineWork: readonly WorkSource[] = [
  {
    kind: 'ceasefireLine.sign',
    roles: ['ceasefireOfficer', 'director'],
    sql: `select l.id, ${shortCodeOf('LN', 'l.id')} as label, l.proposed_at as since, ${undated} from me, ceasefire_lines l
      where l.status = 'proposed' and l.proposed_by is distinct from me.id
        and (me.joint or me.id is null or l.side_id <> ${mySide})`,
  },
  {
    kind: 'weaponSighting.examine',
    roles: ['ceasefireOfficer', 'incidentAnalyst'],
    sql: `select s.id, ${shortCodeOf('HW', 's.id')} as label, s.recorded_at as since, ${undated} from me, weapon_sightings s
      where s.status = 'toExamine'`,
  },
]
