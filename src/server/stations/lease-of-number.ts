import type { Id } from '../../kernel/ids.ts'
import type { Tx } from '../database.ts'

/** The lease of a station in which a printed number of a site is; null where the site gives it at the centre, and of no number. */
export async function leaseOf(
  tx: Tx,
  { series, siteId, number }: { series: 'card' | 'tag'; siteId: Id | null; number: unknown },
): Promise<Id | null> {
  if (siteId === null || typeof number !== 'string') return null
  const { rows } = await tx.query<{ lease: Id | null }>('select lease_of_number($1, $2, $3) as lease', [
    ...[series, siteId, number],
  ])
  return rows[0]?.lease ?? null
}
