import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import { StoreBar } from './leaving.ts'

const Leaving = z.object({
  storeLocked: z.boolean(),
  storeBars: z.array(StoreBar),
  partUnderSeal: z.boolean(),
  under: z.enum(['arms', 'ammunition']).nullable(),
})
type Leaving = z.infer<typeof Leaving>

/**
 * SQL: whether the last count of a site did not agree: of its arms or of its ammunition, each locks both for moves out until
 * another person has settled it (R-STK2).
 */
function lockedSite(siteId: string): string {
  return `(exists (select from stock_checks where site_id = ${siteId} and status = 'difference')
    or exists (select from ammunition_checks where site_id = ${siteId} and status = 'difference'))`
}

/** Whether a count of a site, of arms or ammunition, did not agree and was not settled. */
export async function isStoreLocked(tx: Tx, siteId: unknown): Promise<boolean> {
  return exists(tx, `select where ${lockedSite('$1::uuid')}`, [siteId ?? null])
}

const ammunitionUnder = `exists (select from consignments where status = 'inTransit' and seal = $1 and side_id = $2)`
const armsUnder = `exists (select from weapons where status = 'inTransit' and seal = $1 and side_id = $2)`
const whatIsUnder = `case when ${ammunitionUnder} then 'ammunition' when ${armsUnder} then 'arms' end as under`

/** One statement, prepared once: custody moves so often that four of them would be a third of its time. */
const leaving = `select ${whatIsUnder},
  ${lockedSite('$3')} as "storeLocked",
  array(select distinct weapon_bar(p.weapon_id) from weapon_placements p
    where p.weapon_id = any($4) and p.taken_at is null) as "storeBars",
  exists (select from parts where weapon_id = any($4) and status = 'inTransit' and seal = $1) as "partUnderSeal"`

/**
 * What bars weapons of one site from leaving it under a seal: the last count of its arms or its ammunition did not agree (R-STK2); the stores
 * in which they lie (`weapon_bar` in db/migrations), each reason once; a part that was taken off one of them, or ammunition,
 * is on the road under the seal, or other arms are: they are never in one crate (R-SHIP).
 */
export async function whatBarsLeaving(
  tx: Tx,
  { seal, sideId, siteId, weaponIds }: { seal: unknown; sideId: Id; siteId: unknown; weaponIds: unknown },
): Promise<Leaving> {
  const ids = z.array(Id).safeParse(weaponIds).data ?? []
  const { rows } = await tx.query({
    name: 'what bars leaving',
    text: leaving,
    values: [seal, sideId, siteId, ids],
  })
  return Leaving.parse(rows[0])
}

/** What is on the road under a seal of this side: arms and ammunition never both (R-SHIP); null where nothing is. */
export async function isUnder(tx: Tx, seal: unknown, sideId: Id): Promise<Leaving['under']> {
  const { rows } = await tx.query({ name: 'what is under', text: `select ${whatIsUnder}`, values: [seal, sideId] })
  return Leaving.shape.under.parse(rows[0]?.under)
}
