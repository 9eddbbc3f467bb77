import { undated, type WorkSource } from '../server/work-source.ts'

/** What waits of the entries of banks: those that fit no payment, and explanations that another person signs. */
export const bankMessageWork: readonly WorkSource[] = [
  {
    kind: 'bankEntry.explain',
    roles: ['accountant'],
    sql: `select e.id, coalesce(e.amount || ' ' || e.currency, e.status) as label, f.sent_at as since, ${undated}
      from bank_entries e join bank_files f on f.id = e.file_id 
      where e.outcome in ('unknown', 'partial') and e.resolution = 'none'`,
  },
  {
    kind: 'bankEntry.sign',
    roles: ['paymentApprover', 'director'],
    sql: `select e.id, coalesce(e.amount || ' ' || e.currency, e.status) as label, e.proposed_at as since, ${undated}
      from me, bank_entries e where e.resolution = 'proposed' and e.proposed_by is distinct from me.id`,
  },
]
