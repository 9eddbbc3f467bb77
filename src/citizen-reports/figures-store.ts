import { rowsWithoutSmallCells, withoutSmallCells } from '../groups/small-cells.ts'
import type { Day } from '../kernel/dates.ts'
import { districtOf } from '../monitoring/coverage-store.ts'
import type { Tx } from '../server/database.ts'
import { CitizenFiguresView } from './views.ts'

/**
 * Reports that count: of the day that was told, else that of their arrival; not withdrawn, not held, and not found to lead nowhere.
 * All three consents allow it.
 */
const counted = `from citizen_reports r where coalesce(r.occurred_on,
    (r.received_at at time zone (select time_zone from programmes))::date) between $1 and $2
  and r.withdrawn_at is null and not (r.held and r.status = 'received') and r.status <> 'notFollowed'`

/** How many reports the reader may see, of each kind and district, as figures that may leave the desk. */
export async function readCitizenFigures(tx: Tx, { from, to }: { from: Day; to: Day }): Promise<CitizenFiguresView> {
  const { rows: kinds } = await tx.query<{ key: string; n: number }>(
    `select k.kind as key, count(*) as n from (select r.* ${counted}) r cross join unnest(r.kinds) as k (kind) group by 1 order by 1`,
    [from, to],
  )
  const { rows: districts } = await tx.query<{ key: string; n: number; name: unknown }>(
    `select d.code as key, d.name, count(*) as n from (select r.* ${counted}) r join places p on p.code = r.place_code
       join places d on d.code = ${districtOf} group by 1, 2 order by 1`,
    [from, to],
  )
  const { rows } = await tx.query<{ log: number; other: number }>(
    `select count(*) filter (where r.incident_id is not null) as log, count(*) filter (where r.incident_id is null) as other ${counted}`,
    [from, to],
  )
  const { log = 0, other = 0 } = rows[0] ?? {}
  const totals = withoutSmallCells({ log, other })
  return CitizenFiguresView.parse({
    ...{ from, to, kinds: rowsWithoutSmallCells(kinds), districts: rowsWithoutSmallCells(districts) },
    ...{ inTheLog: totals.log, notInTheLog: totals.other },
  })
}
