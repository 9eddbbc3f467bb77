import { undated, type WorkSource } from '../server/work-source.ts'

/** Plans that another than who planned them may order, and cordons whose time is over or nearly so: none ends by itself. */
export const cordonWork: readonly WorkSource[] = [
  {
    kind: 'cordon.order',
    roles: ['ordnanceOfficer', 'director'],
    sql: `select c.id, c.name as label, c.planned_at as since, ${undated}
      from me, cordons c where c.status = 'planned' and c.planned_by is distinct from me.id`,
  },
  {
    kind: 'cordon.lift',
    roles: ['ordnanceOfficer', 'director'],
    sql: `select c.id, c.name as label, c.ordered_at as since, c.until as due, null::uuid as office_id
      from cordons c where c.status = 'ordered' and c.until <= now() + interval '2 hours'`,
  },
]
