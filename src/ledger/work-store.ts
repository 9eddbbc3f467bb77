import { undated, type WorkSource } from '../server/work-source.ts'

/** What waits of the books: cash that is under way, and corrections that another person signs. */
export const ledgerWork: readonly WorkSource[] = [
  {
    kind: 'cashMove.receive',
    roles: ['cashier'],
    sql: `select m.id, m.handed_over || ' ' || m.currency as label, m.handed_over_at as since, ${undated}
      from me, cash_moves m where m.status = 'underWay' and m.direction = 'advance' and m.handed_over_by is distinct from me.id`,
  },
  {
    kind: 'cashMove.receiveBack',
    roles: ['accountant'],
    sql: `select m.id, m.handed_over || ' ' || m.currency as label, m.handed_over_at as since, ${undated}
      from me, cash_moves m where m.status = 'underWay' and m.direction = 'return' and m.handed_over_by is distinct from me.id`,
  },
  {
    kind: 'moneyCorrection.sign',
    roles: ['paymentApprover', 'director'],
    sql: `select c.entry_id as id, e.amount || ' ' || e.currency as label, c.proposed_at as since, ${undated}
      from me, money_corrections c join money_entries e on e.id = c.entry_id
      where c.status = 'proposed' and c.proposed_by is distinct from me.id`,
  },
]
