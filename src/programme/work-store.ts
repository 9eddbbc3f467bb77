import { undated, type WorkSource } from '../server/work-source.ts'

/** Sites whose checklist is complete and that wait for somebody else to open them. */
export const programmeWork: readonly WorkSource[] = [
  {
    kind: 'site.open',
    roles: ['administrator', 'director'],
    sql: `select s.id, s.code as label, max(c.confirmed_at) as since, ${undated}
      from me, sites s left join readiness_confirmations c on c.site_id = s.id and c.status = 'standing'
      where s.status = 'ready' and s.ready_by is distinct from me.id group by s.id, s.code`,
  },
]
