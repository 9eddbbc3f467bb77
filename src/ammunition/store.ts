import { metresBetween } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { isStoreLocked, isUnder } from '../weapons/leaving-store.ts'
import { CountLine } from './ammunition-check.ts'
import { CompatibilityGroup } from './code-lists.ts'
import { distanceFactorsNoun, Facing } from './limits.ts'
import { kindOf, lotNoun } from './lot.ts'
import { type MixingTable, mixingTableNoun } from './mixing.ts'
import type { StoreFacts } from './storing.ts'

const idOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** Facts of the actions of ammunition that SQL finds. */
export const ammunitionLookups: Readonly<Record<string, Lookup>> = {
  'lot.takeIn': {
    facts: async (tx, input) => ({
      placeKnown: await exists(tx, `select from places where code = $1::jsonb ->> 'placeCode'`, [
        JSON.stringify(input.source),
      ]),
      store: await storeFacts(tx, idOrNull(input.compartmentId)),
    }),
  },
  'lot.move': { facts: async (tx, input) => ({ store: await storeFacts(tx, idOrNull(input.compartmentId)) }) },
  'lot.classify': {
    facts: async (tx, input, actor) => {
      const { rows } = await tx.query<{ compartment_id: Id }>(
        'select compartment_id from ammunition_balances where lot_id = $1 and quantity > 0 and compartment_id is not null order by 1',
        [input.id],
      )
      const stores = []
      for (const row of rows) stores.push(await storeFacts(tx, row.compartment_id))
      return { here: await isHere(tx, input.id, actor.siteId), stores: stores.filter((store) => store !== null) }
    },
  },
  'lot.setCondition': {
    facts: async (tx, input, actor) => {
      const { rows: lying } = await tx.query(
        `select holder, site_id as "siteId" from ammunition_balances
         where lot_id = $1 and quantity > 0 and holder ~ '^(compartment|inSitu):' order by holder`,
        [input.id],
      )
      return { here: await isHere(tx, input.id, actor.siteId), lying }
    },
  },
  'magazine.open': {
    facts: async (tx, input) => ({
      codeTaken: await exists(tx, 'select from magazines where site_id = $1 and code = $2', [input.siteId, input.code]),
    }),
  },
  'compartment.open': {
    facts: async (tx, input) => ({
      codeTaken: await exists(tx, 'select from magazine_compartments where magazine_id = $1 and code = $2', [
        input.magazineId,
        input.code,
      ]),
    }),
  },
  'consignment.send': {
    facts: async (tx, input, actor) => ({
      storeLocked: await isStoreLocked(tx, await siteOfCompartment(tx, input.compartmentId)),
      armsUnderSeal: (await isUnder(tx, input.seal, actor.sideId)) === 'arms',
    }),
  },
  'consignment.receive': {
    facts: async (tx, input) => ({ store: await storeFacts(tx, idOrNull(input.compartmentId)) }),
  },
  'consignment.settle': {
    facts: async (tx, input) => ({ store: await storeFacts(tx, idOrNull(input.compartmentId)) }),
  },
  'lotLoss.propose': {
    facts: async (tx, input) => ({
      waiting: await exists(tx, `select from lot_losses where lot_id = $1 and status = 'proposed'`, [input.lotId]),
    }),
  },
  'lotLoss.sign': {
    facts: async (tx, _input, _actor, loss) => ({ store: await storeFacts(tx, idOrNull(loss?.compartmentId)) }),
  },
  'lotDisposal.plan': { facts: async (tx, input) => ({ evidenceHeld: await isHeld(tx, input.lotId) }) },
  'lotDisposal.sign': { facts: async (tx, _input, _actor, plan) => ({ evidenceHeld: await isHeld(tx, plan?.lotId) }) },
  'lotDisposal.execute': {
    facts: async (tx, _input, _actor, plan) => ({
      evidenceHeld: await isHeld(tx, plan?.lotId),
      storeLocked: await isStoreLocked(tx, plan?.siteId),
    }),
  },
  'lotHold.place': { facts: async (tx, input, actor) => ({ here: await isHere(tx, input.lotId, actor.siteId) }) },
  'mixingTable.draft': { facts: async (tx, _input, actor) => draftFacts(tx, 'mixing_tables', actor.sideId) },
  'mixingTable.sign': {
    facts: async (tx, _input, actor) => ({ former: (await tableInForce(tx, actor.sideId)) ?? null }),
  },
  'distanceFactors.draft': { facts: async (tx, _input, actor) => draftFacts(tx, 'distance_factors', actor.sideId) },
  'distanceFactors.sign': {
    facts: async (tx, _input, actor) => ({ former: (await factorsInForce(tx, actor.sideId)) ?? null }),
  },
  'ordnanceTask.raise': {
    facts: async (tx, input) => ({
      waiting: await exists(tx, `select from ordnance_tasks where weapon_id = $1 and status <> 'done'`, [
        input.weaponId,
      ]),
    }),
  },
  'ordnanceTask.finish': {
    facts: async (tx, _input, _actor, task) => ({
      othersOpen: await exists(tx, `select from ordnance_tasks where lot_id = $1 and id <> $2 and status <> 'done'`, [
        task?.lotId ?? null,
        task?.id ?? null,
      ]),
      evidenceHeld: await isHeld(tx, task?.lotId),
    }),
  },
  'ammunitionCheck.record': {
    facts: async (tx, input, actor) => ({
      held: await heldLines(tx, String(input.siteId)),
      keeps: await keepsStore(tx, String(input.siteId), actor.id),
    }),
  },
}

/** Whether any of a lot lies at a site, lies under dispute there or is on its way there; anywhere, for who has no site. */
async function isHere(tx: Tx, lotId: unknown, siteId: Id | null): Promise<boolean> {
  return exists(
    tx,
    `select from ammunition_balances where lot_id = $1 and quantity > 0 and ($2::uuid is null or site_id = $2)`,
    [lotId, siteId],
  )
}

/** Whether a lot is held as evidence. */
async function isHeld(tx: Tx, lotId: unknown): Promise<boolean> {
  return exists(tx, `select from lot_holds where lot_id = $1 and status = 'placed'`, [lotId ?? null])
}

async function siteOfCompartment(tx: Tx, compartmentId: unknown): Promise<Id | null> {
  const { rows } = await tx.query<{ site_id: Id }>('select site_id from magazine_compartments where id = $1', [
    compartmentId,
  ])
  return rows[0]?.site_id ?? null
}

async function draftFacts(tx: Tx, table: 'mixing_tables' | 'distance_factors', sideId: Id) {
  const { rows } = await tx.query(
    `select coalesce(max(version), 0) as "lastVersion", coalesce(bool_or(status = 'draft'), false) as "draftOpen"
     from ${table} where side_id = $1`,
    [sideId],
  )
  return rows[0] ?? { lastVersion: 0, draftOpen: false }
}

/** The mixing table of a side, if one was signed. */
export async function tableInForce(tx: Tx, sideId: Id): Promise<MixingTable | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(mixingTableNoun)} from mixing_tables where side_id = $1 and status = 'inForce'`,
    [sideId],
  )
  return rows[0] ? recordOf(mixingTableNoun, rows[0]) : undefined
}

/** The factors of a side, if some were signed. */
export async function factorsInForce(tx: Tx, sideId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(distanceFactorsNoun)} from distance_factors where side_id = $1 and status = 'inForce'`,
    [sideId],
  )
  return rows[0] ? recordOf(distanceFactorsNoun, rows[0]) : undefined
}

/** What the rules of storage ask about a compartment; null where there is none. */
async function storeFacts(tx: Tx, compartmentId: Id | null): Promise<StoreFacts | null> {
  const { rows } = await tx.query<{ side_id: Id; magazine_id: Id }>(
    'select side_id, magazine_id from magazine_compartments where id = $1',
    [compartmentId],
  )
  const [compartment] = rows
  if (!compartment) return null
  const { rows: lots } = await tx.query(
    `select ${columnsOf(lotNoun, 'l')} from ammunition_balances b join ammunition_lots l on l.id = b.lot_id
     where b.compartment_id = $1 and b.quantity > 0 order by l.tag`,
    [compartmentId],
  )
  const { rows: waived } = await tx.query<{ groupA: string; groupB: string }>(
    `select group_a as "groupA", group_b as "groupB" from ammunition_waivers
     where compartment_id = $1 and status = 'signed' and until_day >= ${today} order by id`,
    [compartmentId],
  )
  const factors = await factorsInForce(tx, compartment.side_id)
  const table = await tableInForce(tx, compartment.side_id)
  return {
    there: lots
      .map((row) => recordOf(lotNoun, row))
      .map((lot) => ({ lotId: lot.id, tag: lot.tag, group: lot.compatibilityGroup, kind: kindOf(lot) })),
    table: table?.cells ?? null,
    waived: waived.map(({ groupA, groupB }) => ({
      groupA: CompatibilityGroup.parse(groupA),
      groupB: CompatibilityGroup.parse(groupB),
    })),
    magazineMilligrams: await magazineMilligrams(tx, compartment.magazine_id),
    facing: await facingOf(tx, compartment.magazine_id),
    factors: factors?.factors ?? null,
  }
}

/** The day that it is where the programme works, in SQL. */
export const today = '(select (now() at time zone time_zone)::date from programmes)'

/** In SQL, of a magazine `m`: its net explosive quantity in milligrams, exactly, as digits. */
export const neqOfMagazine = `(select coalesce(sum(b.quantity::numeric * l.neq_milligrams), 0)::text
  from ammunition_balances b join ammunition_lots l on l.id = b.lot_id join magazine_compartments c on c.id = b.compartment_id
  where c.magazine_id = m.id and b.quantity > 0)`

/** The net explosive quantity of a magazine, exactly, as digits. */
async function magazineMilligrams(tx: Tx, magazineId: Id): Promise<string> {
  const { rows } = await tx.query<{ milligrams: string }>(
    `select ${neqOfMagazine} as milligrams from magazines m where m.id = $1`,
    [magazineId],
  )
  return rows[0]?.milligrams ?? '0'
}

/** The exposures of a magazine's site, as far from it as they are; none where the magazine was not surveyed. */
export async function facingOf(tx: Tx, magazineId: Id): Promise<Facing[]> {
  const { rows } = await tx.query<{
    id: Id
    name: string
    kind: string
    x: number
    y: number
    longitude: number
    latitude: number
    waived: boolean
  }>(
    `select e.id, e.name, e.kind, e.longitude as x, e.latitude as y, m.longitude, m.latitude,
       exists (select from ammunition_waivers w where w.magazine_id = m.id and w.exposure_id = e.id and w.status = 'signed'
         and w.until_day >= ${today}) as waived
     from magazines m join ammunition_exposures e on e.site_id = m.site_id and e.status = 'standing'
     where m.id = $1 and m.latitude is not null order by e.name, e.id`,
    [magazineId],
  )
  return Facing.array().parse(
    rows.map(({ id, name, kind, x, y, longitude, latitude, waived }) => ({
      ...{ id, name, kind, waived },
      metres: Math.floor(metresBetween([longitude, latitude], [x, y])),
    })),
  )
}

/** What the record has at a site, by calibre and type: in its magazines, laid apart, and under dispute. */
export async function heldLines(tx: Tx, siteId: Id): Promise<CountLine[]> {
  const { rows } = await tx.query(
    `select min(l.calibre) as calibre, l.type, l.unit, sum(b.quantity)::bigint as quantity
     from ammunition_balances b join ammunition_lots l on l.id = b.lot_id
     where b.site_id = $1 and b.quantity > 0 and b.holder ~ '^(compartment|inSitu|disputed):'
     group by lower(l.calibre), l.type, l.unit order by 1, 2, 3`,
    [siteId],
  )
  return CountLine.array().parse(rows)
}

/** Whether somebody put there what lies there now. */
export async function keepsStore(tx: Tx, siteId: Id, userId: Id): Promise<boolean> {
  return exists(
    tx,
    `select from ammunition_balances b join ammunition_transfers t on t.lot_id = b.lot_id and t.to_holder = b.holder
     where b.site_id = $1 and b.quantity > 0 and b.holder ~ '^(compartment|inSitu|disputed):' and t.by = $2`,
    [siteId, userId],
  )
}
