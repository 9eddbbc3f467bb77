import { shortCodeOf } from '../server/short-code.ts'
import { mySide, undated, type WorkSource } from '../server/work-source.ts'
import { indicatorPublishers } from './publication.ts'

/** Figures that wait for another person of the same authority to publish them. */
export const indicatorWork: readonly WorkSource[] = [
  {
    kind: 'indicatorPublication.decide',
    roles: indicatorPublishers,
    sql: `select p.id, ${shortCodeOf('IP', 'p.id')} as label, p.proposed_at as since, ${undated}
      from me, indicator_publications p where p.state = 'proposed' and p.proposed_by is distinct from me.id
        and (me.id is null or p.side_id = ${mySide})`,
  },
]
