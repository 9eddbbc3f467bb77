import { shortCodeOf } from '../server/short-code.ts'
import type { WorkSource } from '../server/work-source.ts'
import { childHours, judgeHours, safeguardHours } from './detention.ts'
import { registerKeepers, reviewDays } from './force-use.ts'

const noOffice = 'null::uuid as office_id'
const keepers = { roles: registerKeepers, compartment: 'conduct' } as const
const use = `${shortCodeOf('UF', 'f.id')} as label`
const held = `${shortCodeOf('DT', 'd.id')} as label`
/** Somebody was killed, or shot at. */
const grave = `(f.killed_high > 0 or f.kinds && array['firearm', 'explosive'])`
const dueIn = (hours: number) => `d.arrested_at + interval '${hours} hours' as due`

/** What waits in the registers, inside the compartment: reviews, and the deadlines of who is held. */
export const forceRegisterWork: readonly WorkSource[] = [
  {
    ...{ kind: 'forceUse.review', ...keepers },
    sql: `select f.id, ${use}, f.changed_at as since, f.changed_at + make_interval(days => case when ${grave}
        then ${reviewDays.grave} else ${reviewDays.other} end) as due, ${noOffice}
      from me, force_uses f where f.review_id is null and not exists
        (select from force_use_versions v where v.force_use_id = f.id and v.written_by = me.id)`,
  },
  {
    ...{ kind: 'detention.judge', ...keepers },
    sql: `select d.id, ${held}, d.arrested_at as since, ${dueIn(judgeHours)}, ${noOffice}
      from detentions d where d.status = 'held' and d.judge_at is null`,
  },
  {
    ...{ kind: 'detention.child', ...keepers },
    sql: `select d.id, ${held}, d.arrested_at as since, ${dueIn(childHours)}, ${noOffice}
      from detentions d where d.age <> 'adult' and d.child_told_at is null and d.status in ('held', 'released', 'handedOver')`,
  },
  {
    ...{ kind: 'detention.safeguards', ...keepers },
    sql: `select d.id, ${held}, d.arrested_at as since, ${dueIn(safeguardHours)}, ${noOffice}
      from detentions d where d.status = 'held' and num_nulls(d.rights_at, d.family_at, d.medical_at) > 0`,
  },
  {
    ...{ kind: 'detention.death', ...keepers },
    sql: `select d.id, ${held}, d.ended_at as since, d.ended_at as due, ${noOffice}
      from me, detentions d where d.status = 'died' and d.death_looked_by is null and d.ended_by is distinct from me.id`,
  },
]
