import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { standing } from './pairs-store.ts'

/** Imports that somebody has to look at, and what may be one event and waits for a person. */
export const outsideEventWork: readonly WorkSource[] = [
  {
    kind: 'eventImport.look',
    roles: ['incidentAnalyst'],
    // With refused rows for a fortnight, so that the file is asked for again while the provider still has it.
    sql: `select i.id, ${shortCodeOf('EI', 'i.id')} as label, coalesce(i.finished_at, i.begun_at) as since, ${undated}
      from me, event_imports i
      where i.status = 'failed' or (i.status = 'takingIn' and i.held)
        or (i.status = 'taken' and i.refused > 0 and i.finished_at > me.today - interval '14 days')`,
  },
  {
    kind: 'eventPair.decide',
    roles: ['incidentAnalyst'],
    sql: `select i.id, ${shortCodeOf('EI', 'i.id')} as label, min(s.found_at) as since, ${undated}
      from me, event_suggestions s
      join event_imports i on i.id = coalesce(greatest(s.left_import, s.right_import), s.left_import, s.right_import)
      where not exists (select from event_pairs d where d.side_id = s.side_id and d.left_key = s.left_key and d.right_key = s.right_key)
        and ${standing}
      group by i.id`,
  },
]
