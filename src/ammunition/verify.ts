import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'

/**
 * Whether the ledger of ammunition adds up: running balances follow one another, each transfer has its two legs, every balance
 * is what its postings leave, and of each lot as much is somewhere as ever came in.
 */
export async function verifyAmmunition(tx: Tx): Promise<Finding[]> {
  const checks: readonly { table: string; what: string; sql: string }[] = [
    {
      table: 'ammunition_postings',
      what: 'does not begin with what the one before it left',
      sql: `select p.id from ammunition_postings p left join ammunition_postings o
          on o.lot_id = p.lot_id and o.holder = p.holder and o.seq = p.seq - 1
        where p.before is distinct from coalesce(o.after, 0) or (p.seq > 1 and o.id is null)
          or p.after <> p.before + case p.leg when 'in' then p.quantity else -p.quantity end
          or (p.after < 0 and p.holder not like 'origin:%')`,
    },
    {
      table: 'ammunition_transfers',
      what: 'has not the two legs that it states',
      sql: `select t.id from ammunition_transfers t
        where (select count(*) from ammunition_postings p where p.transfer_id = t.id and p.lot_id = t.lot_id
          and p.quantity = t.quantity and p.holder = case p.leg when 'out' then t.from_holder else t.to_holder end) <> 2`,
    },
    {
      table: 'ammunition_balances',
      what: 'is not what its postings leave',
      sql: `select b.id from ammunition_balances b
        where b.quantity is distinct from (select sum(case p.leg when 'in' then p.quantity else -p.quantity end)
            from ammunition_postings p where p.lot_id = b.lot_id and p.holder = b.holder)
          or b.seq is distinct from (select max(p.seq) from ammunition_postings p
            where p.lot_id = b.lot_id and p.holder = b.holder)`,
    },
    {
      table: 'ammunition_lots',
      what: 'is not all accounted for',
      sql: `select l.id from ammunition_lots l
        where l.quantity is distinct from (select sum(b.quantity) from ammunition_balances b
            where b.lot_id = l.id and b.holder not like 'origin:%')
          or l.transfers + 1 <> (select count(*) from ammunition_transfers t where t.lot_id = l.id)`,
    },
  ]
  const findings: Finding[] = []
  for (const { table, what, sql } of checks) {
    const { rows } = await tx.query<{ id: string }>(sql)
    findings.push(...rows.map(({ id }) => ({ table, row: id, what })))
  }
  return findings
}
