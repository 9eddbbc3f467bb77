import { undated, type WorkSource } from '../server/work-source.ts'
import { standingHazard } from './store.ts'

/** Suspected areas with evidence that is more than told, which somebody else than who recorded them may confirm. */
export const hazardWork: readonly WorkSource[] = [
  {
    kind: 'hazard.confirm',
    roles: ['ordnanceOfficer', 'director'],
    sql: `select h.id, h.name as label, h.recorded_at as since, ${undated}
      from me, hazards h where h.kind = 'suspected' and ${standingHazard('h.status')}
        and h.recorded_by is distinct from me.id and exists (select from hazard_evidence e where e.hazard_id = h.id
          and e.mode <> 'verbal' and e.type in ('explosiveItem', 'marking', 'detonation'))`,
  },
]
