import type { Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { NumberSeries } from '../stations/leased-numbers.ts'
import { lastAfterRestoration } from '../stations/leases.ts'

/** More numbers than a programme leases of cards, or a site of tags, in a day. */
const leasedPerDay: Readonly<Record<NumberSeries, number>> = { card: 10_000, tag: 1_000 }

/** The last count of each pool that is leased or given, as far as is known here. */
const pools = `select 'card' as series, null::uuid as site_id, coalesce(max(first + size - 1), 0) as last from card_blocks
  union all select 'tag', id, tags from sites`

/**
 * After a restoration: leaves out every number that may have been leased since the backup was made, so that it is not leased again.
 * Where it was restored before, nothing that was left out then comes back.
 */
export async function leaveOutLeased(tx: Pick<Tx, 'query'>, backupAt: Instant, now: Instant): Promise<void> {
  const { rows } = await tx.query<{ series: NumberSeries; site_id: Id | null; last: number }>(pools)
  for (const { series, site_id: siteId, last } of rows)
    await tx.query(
      `insert into lease_floors as f (series, site_id, last) values ($1, $2, $3)
       on conflict (series, site_id) do update set last = greatest(f.last, excluded.last)`,
      [series, siteId, lastAfterRestoration(last, backupAt, now, leasedPerDay[series])],
    )
}
