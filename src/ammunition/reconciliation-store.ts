import type { Tx } from '../server/database.ts'
import {
  type AmmunitionReconciliationQuery,
  AmmunitionReconciliationRow,
  type AmmunitionReconciliationView,
  reconciled,
} from './views.ts'

/** How lots are put together: by calibre and type, by the site that took them in, by authority. */
const groupings = {
  kind: { key: 'lower(l.calibre)', name: 'null::jsonb', type: 'l.type' },
  site: { key: 's.code', name: 's.name', type: 'null::text' },
  authority: { key: 'a.code', name: 'a.name', type: 'null::text' },
} as const

/** Which holders count as what. */
const holders: Readonly<Record<Exclude<(typeof reconciled)[number], 'received'>, string>> = {
  held: '^(compartment|inSitu):',
  inTransit: '^transit:',
  disputed: '^disputed:',
  missing: '^missing:',
  disposed: '^disposed:',
}

/** The instant that is asked about: given, the end of a day where the programme works, or this moment. */
async function momentOf(tx: Tx, { on, at }: AmmunitionReconciliationQuery, now: Date): Promise<Date> {
  if (at !== '') return new Date(at)
  if (on === '') return now
  const { rows } = await tx.query<{ until: string }>(
    'select ($1::date + 1)::timestamp at time zone time_zone as until from programmes',
    [on],
  )
  return new Date(Date.parse(rows[0]?.until ?? `${on}T23:59:59Z`) - 1)
}

/**
 * Where all ammunition is that was ever received, at any instant: what came to each kind of holder by then, less what left it.
 * Received is what the lots say was counted at their intake, not what the ledger took from the origin: that both are one is
 * what `agrees` says. Net explosive quantity is told with what is known of a unit today.
 */
export async function reconcileAmmunition(
  tx: Tx,
  query: AmmunitionReconciliationQuery,
  now: Date,
): Promise<AmmunitionReconciliationView> {
  const until = await momentOf(tx, query, now)
  const { key, name, type } = groupings[query.by]
  const amount = (units: string) => `jsonb_build_object('units', sum(${units}),
    'milligrams', (sum(${units} * l.neq_milligrams::numeric))::bigint::text)`
  const columns = Object.entries(holders).map(
    ([column, pattern]) =>
      `${amount(`(select coalesce(sum(n.quantity), 0) from now n where n.lot_id = l.id
      and n.holder ~ '${pattern}')`)} as "${column}"`,
  )
  const { rows } = await tx.query(
    `with now as materialized (
       select p.lot_id, p.holder, sum(case p.leg when 'in' then p.quantity else -p.quantity end)::bigint as quantity
       from ammunition_postings p join ammunition_transfers t on t.id = p.transfer_id
       where t.at <= $1 group by p.lot_id, p.holder)
     select ${key} as key, ${type} as type, case when min(l.unit) = max(l.unit) then min(l.unit) end as unit, ${name} as name,
       ${amount('l.quantity')} as received, ${columns.join(', ')}
     from ammunition_lots l join sites s on s.id = l.site_id join authorities a on a.id = l.side_id
     where l.taken_in_at <= $1
     group by 1, 2, 4${query.by === 'kind' ? ', l.unit' : ''} order by 1, 2, 3`,
    [until],
  )
  const parsed = AmmunitionReconciliationRow.array().parse(rows)
  return { rows: parsed, agrees: parsed.every(agrees) }
}

function agrees(row: AmmunitionReconciliationRow): boolean {
  const [received, ...parts] = reconciled.map((column) => row[column])
  if (!received) return false
  const units = parts.reduce((sum, part) => sum + part.units, 0)
  const milligrams = parts.reduce((sum, part) => sum + BigInt(part.milligrams), 0n)
  return received.units === units && BigInt(received.milligrams) === milligrams
}
