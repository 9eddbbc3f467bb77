import type { Tx } from '../database.ts'
import type { Finding } from '../replay.ts'
import { verifyStationLogs } from '../stations/verify-logs.ts'

/**
 * Proves the logs that are kept at a hub: its own and those of its tablets, as at the centre. What the centre took in though it was
 * held here is in the centre's journal and not in this one.
 */
export async function verifyHubLogs(tx: Tx): Promise<Finding[]> {
  const findings = await verifyStationLogs(tx)
  const { rows } = await tx.query<{ row: string }>(
    `select 'log ' || o.station || '/' || o.epoch || ', number ' || o.seq as row from hub_outcomes o
     where o.outcome <> 'held' and not exists (select from journal j where j.id = o.id)
       and not exists (select from refusals r where r.id = o.id)`,
  )
  const byCentre = new Set(rows.map(({ row }) => row))
  return findings.filter(({ row, what }) => !(byCentre.has(row) && what.startsWith('is said to be ')))
}
