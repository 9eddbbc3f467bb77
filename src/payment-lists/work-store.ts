import { undated, type WorkSource } from '../server/work-source.ts'

const byOthers = (...columns: string[]) => columns.map((column) => `l.${column} is distinct from me.id`).join(' and ')

/** What waits of payment lists: for each of the four people, and payments that came back to somebody. */
export const paymentListWork: readonly WorkSource[] = [
  {
    kind: 'paymentList.fill',
    roles: ['benefitsOfficer'],
    sql: `select l.id, l.number as label, l.drawn_at as since, ${undated}
      from me, payment_lists l where l.status in ('drawing', 'drawn') and l.drawn_by = coalesce(me.id, l.drawn_by)`,
  },
  {
    kind: 'paymentList.approve',
    roles: ['paymentApprover'],
    sql: `select l.id, l.number as label, l.frozen_at as since, ${undated}
      from me, payment_lists l where l.status = 'frozen' and ${byOthers('drawn_by')}`,
  },
  {
    kind: 'paymentList.release',
    roles: ['accountant', 'siteManager'],
    sql: `select l.id, l.number as label, l.approved_at as since, ${undated}
      from me, payment_lists l where l.status in ('approved', 'releasing') and ${byOthers('drawn_by', 'approved_by')}`,
  },
  {
    kind: 'cashHandout.pay',
    roles: ['cashier'],
    sql: `select l.id, l.number as label, l.released_at as since, ${undated}
      from me, payment_lists l where l.status = 'paying' and l.channel = 'cashDesk'
        and exists (select from payments p where p.list_id = l.id and p.status = 'listed')`,
  },
  {
    kind: 'paymentList.reconcile',
    roles: ['accountant'],
    sql: `select l.id, l.number as label, l.released_at as since, ${undated}
      from me, payment_lists l where l.status = 'paying' and ${byOthers('drawn_by', 'approved_by', 'released_by')}
        and not exists (select from payments p where p.list_id = l.id and p.status = 'listed')`,
  },
  {
    // What failed or came back waits for somebody until the instalment is on another list, or paid (ddr.md §1.9).
    kind: 'payment.cameBack',
    roles: ['benefitsOfficer'],
    sql: `select h.id, h.number as label, max(p.settled_at) as since, ${undated}
      from me, payments p join people h on h.id = p.person_id
      where p.status in ('failed', 'returned')
        and not exists (select from payments q where q.instalment_id = p.instalment_id and q.status in ('listed', 'paid'))
      group by h.id, h.number`,
  },
]
