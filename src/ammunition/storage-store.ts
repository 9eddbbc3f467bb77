import { dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { ammunitionCheckNoun } from './ammunition-check.ts'
import { distanceFactorsNoun, exposureNoun, limitsOf } from './limits.ts'
import { gramsOf, lotNoun, neqOf } from './lot.ts'
import { compartmentNoun, magazineNoun } from './magazine.ts'
import { mixingTableNoun } from './mixing.ts'
import { ordnanceTaskNoun } from './ordnance-task.ts'
import { facingOf, factorsInForce, heldLines, keepsStore, neqOfMagazine, tableInForce } from './store.ts'
import type {
  AmmunitionChecksQuery,
  AmmunitionChecksView,
  MagazinesView,
  MagazineView,
  OrdnanceQuery,
  OrdnanceView,
  RulesView,
} from './views.ts'
import { ammunitionWaiverNoun } from './waiver.ts'

/** The magazines within reach, with what they hold and how many exposures allow less. */
export async function readMagazines(tx: Tx): Promise<MagazinesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(magazineNoun, 'm')}, s.name as site_name, ${neqOfMagazine} as milligrams,
       (select count(*) from magazine_compartments c where c.magazine_id = m.id) as compartments
     from magazines m join sites s on s.id = m.site_id order by s.code, m.code limit 500`,
  )
  const magazines = []
  for (const row of rows) {
    const magazine = recordOf(magazineNoun, row)
    const grams = gramsOf(BigInt(row.milligrams))
    const factors = await factorsInForce(tx, magazine.sideId)
    const limits = factors ? limitsOf(grams, await facingOf(tx, magazine.id), factors.factors) : []
    const exceeded = limits.filter((limit) => limit.exceeded && !limit.waived).length
    magazines.push({ magazine, siteName: row.site_name, grams, compartments: row.compartments, exceeded })
  }
  return { magazines }
}

/** One magazine: what lies in each compartment, what is near it, and what may be left aside there. */
export async function readMagazine(tx: Tx, id: Id, language: string): Promise<MagazineView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(magazineNoun, 'm')}, s.name as site_name, ${neqOfMagazine} as milligrams
     from magazines m join sites s on s.id = m.site_id where m.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const magazine = recordOf(magazineNoun, row)
  const { rows: parts } = await tx.query(
    `select ${columnsOf(compartmentNoun)} from magazine_compartments where magazine_id = $1 order by code`,
    [id],
  )
  const { rows: lying } = await tx.query(
    `select ${columnsOf(lotNoun, 'l')}, b.quantity as lying, b.compartment_id from ammunition_balances b
       join ammunition_lots l on l.id = b.lot_id join magazine_compartments c on c.id = b.compartment_id
     where c.magazine_id = $1 and b.quantity > 0 order by l.tag`,
    [id],
  )
  const compartments = parts.map((part) => {
    const compartment = recordOf(compartmentNoun, part)
    const here = lying.filter((one) => one.compartment_id === compartment.id)
    const lots = here.map((one) => {
      const lot = recordOf(lotNoun, one)
      return { lot, quantity: one.lying, grams: gramsOf(neqOf(one.lying, lot.neqMilligrams)) }
    })
    const total = lots.reduce((sum, { lot, quantity }) => sum + neqOf(quantity, lot.neqMilligrams), 0n)
    return { ...compartment, lots, grams: gramsOf(total) }
  })
  const { rows: near } = await tx.query(
    `select ${columnsOf(exposureNoun)} from ammunition_exposures where site_id = $1 order by status, name, id`,
    [magazine.siteId],
  )
  const { rows: waived } = await tx.query(
    `select ${columnsOf(ammunitionWaiverNoun, 'w')} from ammunition_waivers w
       left join magazine_compartments c on c.id = w.compartment_id
     where w.magazine_id = $1 or c.magazine_id = $1 order by w.proposed_at desc, w.id`,
    [id],
  )
  const waivers = waived.map((one) => recordOf(ammunitionWaiverNoun, one))
  const table = await tableInForce(tx, magazine.sideId)
  const names = await userNames(
    tx,
    waivers.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
    language,
  )
  return {
    ...{ magazine, siteName: row.site_name, grams: gramsOf(BigInt(row.milligrams)), compartments },
    exposures: near.map((one) => recordOf(exposureNoun, one)),
    facing: await facingOf(tx, id),
    factors: (await factorsInForce(tx, magazine.sideId)) ?? null,
    table: table ? { version: table.version } : null,
    ...{ waivers, names: Object.fromEntries(names) },
  }
}

/** The mixing tables and factors of the reader's side. A joint reader sees those of all. */
export async function readRules(tx: Tx, language: string): Promise<RulesView> {
  const { rows: tables } = await tx.query(
    `select ${columnsOf(mixingTableNoun)} from mixing_tables order by side_id, version desc limit 100`,
  )
  const { rows: factors } = await tx.query(
    `select ${columnsOf(distanceFactorsNoun)} from distance_factors order by side_id, version desc limit 100`,
  )
  const view = {
    tables: tables.map((row) => recordOf(mixingTableNoun, row)),
    factors: factors.map((row) => recordOf(distanceFactorsNoun, row)),
  }
  const ids = [...view.tables, ...view.factors].flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy])
  return { ...view, names: Object.fromEntries(await userNames(tx, ids, language)) }
}

/** Tasks `o` of a status with their site `s` and their lot `l` or weapon `w`, the longest open first; `$1` is the status asked for. */
export const ordnanceAsked = `from ordnance_tasks o join sites s on s.id = o.site_id
  left join ammunition_lots l on l.id = o.lot_id left join weapons w on w.id = o.weapon_id
  where $1 in ('all', o.status) order by o.raised_at, o.id`

/** A page of ordnance tasks, and the unsafe weapons for which there never was one. */
export async function readOrdnance(tx: Tx, query: OrdnanceQuery): Promise<OrdnanceView> {
  const { rows } = await tx.query(
    `select ${columnsOf(ordnanceTaskNoun, 'o')}, coalesce(l.tag, w.tag, '') as tag, coalesce(l.nomenclature, w.model, '') as what,
       s.name as site_name ${ordnanceAsked} ${pageAt(query.page)}`,
    [query.status],
  )
  const { rows: unsafeWeapons } = await tx.query<{ id: Id; tag: string; siteName: Texts }>(
    `select w.id, w.tag, s.name as "siteName" from weapons w join sites s on s.id = w.site_id
     where ${unsafeWithoutTask} order by w.tag limit 200`,
  )
  const total = await countUpTo(tx, `select from ordnance_tasks where $1 in ('all', status)`, [query.status])
  return {
    tasks: rows.map((row) => ({
      ...{ task: recordOf(ordnanceTaskNoun, row), tag: row.tag, what: row.what, siteName: row.site_name },
    })),
    ...{ unsafeWeapons, ...total, page: query.page, pageSize },
  }
}

/** In SQL, of a weapon `w`: it is in somebody's hands, unsafe, and no team was ever told. */
export const unsafeWithoutTask = `w.condition = 'unsafe' and w.status in ('inCustody', 'disputed')
  and not exists (select from ordnance_tasks o where o.weapon_id = w.id)`

/** The sites within reach with ammunition, when each is to be counted, and the latest counts. */
export async function readAmmunitionChecks(
  tx: Tx,
  { page }: AmmunitionChecksQuery,
  actor: Actor,
  language: string,
): Promise<AmmunitionChecksView> {
  const zone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const { rows } = await tx.query<{
    siteId: Id
    code: string
    siteName: Texts
    last: string | null
    due: string | null
    locked: Id | null
  }>(
    `select s.id as "siteId", s.code, s.name as "siteName", last.at as last, coalesce(last.at, first.at) + interval '7 days' as due,
       (select c.id from ammunition_checks c where c.site_id = s.id and c.status = 'difference' limit 1) as locked
     from sites s
       cross join lateral (select max(recorded_at) as at from ammunition_checks c where c.site_id = s.id) last
       cross join lateral (select min(t.at) as at from ammunition_balances b join ammunition_transfers t
         on t.lot_id = b.lot_id and t.to_holder = b.holder where b.site_id = s.id) first
     where ($1 or s.side_id = $2) and ($3::uuid is null or s.id = $3) and first.at is not null order by s.code`,
    [actor.joint, actor.sideId, actor.siteId],
  )
  const day = (instant: string | null) => (instant === null ? null : dayOf(instant, zone))
  const sites = []
  for (const { last, due, ...site } of rows) {
    const kinds = (await heldLines(tx, site.siteId)).map(({ calibre, type, unit }) => ({ calibre, type, unit }))
    sites.push({ ...site, last: day(last), due: day(due), kinds, keeps: await keepsStore(tx, site.siteId, actor.id) })
  }
  const { rows: counted } = await tx.query(
    `select ${columnsOf(ammunitionCheckNoun, 'c')}, s.code from ammunition_checks c join sites s on s.id = c.site_id
     order by c.recorded_at desc, c.id ${pageAt(page)}`,
  )
  const checks = counted.map((row) => ({ ...recordOf(ammunitionCheckNoun, row), code: String(row.code) }))
  const ids = checks.flatMap(({ recordedBy, settledBy }) => [recordedBy, settledBy])
  const total = await countUpTo(tx, 'select from ammunition_checks', [])
  return { sites, checks, names: Object.fromEntries(await userNames(tx, ids, language)), ...total, page, pageSize }
}
