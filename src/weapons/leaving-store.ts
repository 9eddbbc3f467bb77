import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import { StoreBar } from './leaving.ts'

/** Whether the last count of a site's arms did not agree, so that none of them leaves (R-STK2). */
export async function isStoreLocked(tx: Tx, siteId: unknown): Promise<boolean> {
  return exists(tx, `select from stock_checks where site_id = $1 and status = 'difference'`, [siteId])
}

/** What is on the road under a seal of this side: arms and ammunition never both (R-SHIP); null where nothing is. */
export async function whatIsUnder(tx: Tx, seal: unknown, sideId: Id): Promise<'arms' | 'ammunition' | null> {
  const { rows } = await tx.query<{ what: 'arms' | 'ammunition' }>(
    `select 'ammunition' as what from consignments where status = 'inTransit' and seal = $1 and side_id = $2
     union all select 'arms' from weapons where status = 'inTransit' and seal = $1 and side_id = $2 limit 1`,
    [seal, sideId],
  )
  return rows[0]?.what ?? null
}

/** Why these weapons may not leave the stores in which they lie, each reason once (`weapon_bar` in db/migrations). */
export async function barsOf(tx: Tx, weaponIds: unknown): Promise<StoreBar[]> {
  const ids = z.array(Id).safeParse(weaponIds).data ?? []
  const { rows } = await tx.query<{ bar: unknown }>(
    `select distinct weapon_bar(p.weapon_id) as bar from weapon_placements p
     where p.weapon_id = any($1) and p.taken_at is null`,
    [ids],
  )
  return rows.map(({ bar }) => StoreBar.parse(bar))
}

/** Whether a part that was taken off one of these weapons is on the road under the seal (R-SHIP: never in one crate). */
export async function arePartsUnder(tx: Tx, seal: unknown, weaponIds: unknown): Promise<boolean> {
  const ids = z.array(Id).safeParse(weaponIds).data ?? []
  return exists(tx, `select from parts where weapon_id = any($1) and status = 'inTransit' and seal = $2`, [ids, seal])
}
