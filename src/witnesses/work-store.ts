import type { WorkSource } from '../server/work-source.ts'
import { undated } from '../server/work-source.ts'
import { witnessReaders, witnessSigners } from './witness-rule.ts'

/** A rule that waits for its second signature, and witnesses that are behind or refuse: both are for every authority. */
export const witnessWork: readonly WorkSource[] = [
  {
    kind: 'witnessRule.settle',
    roles: witnessSigners,
    sql: `select r.id, r.version::text as label, r.proposed_at as since, ${undated}
      from me, witness_rules r where r.status = 'proposed' and r.proposed_by is distinct from me.id`,
  },
  {
    kind: 'witness.behind',
    roles: witnessReaders.filter((role) => role !== 'auditor'),
    sql: `select r.id, split_part(w ->> 'vkey', '+', 1) as label, coalesce(s.cosigned_at, r.signed_at) as since, ${undated}
      from me, witness_rules r cross join lateral jsonb_array_elements(r.witnesses) w
        left join witness_standings s on s.vkey = w ->> 'vkey'
      where r.version = (select max(version) from witness_rules where status = 'signed') and (coalesce(s.refused, false)
        or coalesce(s.cosigned_at, r.signed_at) < me.today - make_interval(mins => r.stale_minutes))`,
  },
  {
    // Each stays on the page for good, and on the work lists for a month.
    kind: 'journal.contradicted',
    roles: witnessReaders,
    sql: `select c.id, c.size::text as label, c.reported_at as since, ${undated}
      from me, contradicted_heads c where c.reported_at > me.today - interval '30 days'`,
  },
]
