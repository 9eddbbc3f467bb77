import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { endOfDay, type WorkSource } from '../server/work-source.ts'
import { whatBarsLeaving } from '../weapons/leaving-store.ts'
import { shipmentNoun } from './shipment.ts'
import { ShipmentRow, type ShipmentsQuery, type ShipmentsView, ShipmentView } from './views.ts'

/** Facts of the shipments' actions that need SQL. */
export const shipmentLookups: Readonly<Record<string, Lookup>> = {
  'shipment.send': {
    facts: async (tx, { seal, weaponIds }, { sideId, siteId }) => {
      const { under, ...facts } = await whatBarsLeaving(tx, { seal, sideId, siteId, weaponIds })
      return { ...facts, sealOnTheRoad: under }
    },
  },
}

const shipmentSelect = `select ${columnsOf(shipmentNoun, 'k')}, f.name as from_name, s.name as to_name
  from shipments k join sites f on f.id = k.from_site_id join sites s on s.id = k.site_id`

function shipmentRow(row: Record<string, unknown>): ShipmentRow {
  const { weaponIds, absentIds, ...shipment } = recordOf(shipmentNoun, row)
  const names = { fromName: row.from_name, toName: row.to_name }
  return ShipmentRow.parse({ shipment, sent: weaponIds.length, absent: absentIds.length, ...names })
}

/** A page of the shipments within reach. */
export async function readShipments(tx: Tx, query: ShipmentsQuery, actor: Actor): Promise<ShipmentsView> {
  const conditions = new Conditions()
  if (query.status === 'incoming') {
    conditions.say(`k.status = 'inTransit'`)
    if (actor.siteId !== null) conditions.add((place) => `k.site_id = ${place}`, actor.siteId)
  } else if (query.status !== 'all') conditions.add((place) => `k.status = ${place}`, query.status)
  const { rows } = await tx.query(
    `${shipmentSelect} where ${conditions.where} ${orderBy(query.order, { sent: 'k.sent_at' }, 'k.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from shipments k where ${conditions.where}`, conditions.values)
  return { shipments: rows.map(shipmentRow), ...total, page: query.page, pageSize }
}

/**
 * A shipment with what is in it. At its destination the tags are not told before they were read there: who knows what
 * should be in a crate does not count it.
 */
export async function readShipment(tx: Tx, id: Id, actor: Actor, language: string): Promise<ShipmentView | undefined> {
  const { rows } = await tx.query(`${shipmentSelect} where k.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const found = shipmentRow(row)
  const { weaponIds, absentIds, status, siteId, sentBy, receivedBy, settledBy } = recordOf(shipmentNoun, row)
  const names = await userNames(tx, [sentBy, receivedBy, settledBy], language)
  const contentsHidden = status === 'inTransit' && actor.siteId === siteId
  const weapons = contentsHidden ? [] : await contentsOf(tx, weaponIds, absentIds)
  return { ...found, names: Object.fromEntries(names), weapons, contentsHidden }
}

/** The weapons of a shipment that the reader can see, by tag. */
async function contentsOf(tx: Tx, weaponIds: readonly Id[], absentIds: readonly Id[]) {
  const { rows } = await tx.query(
    `select id, tag, class, make, model, serial, status, id = any($2::uuid[]) as absent from weapons
     where id = any($1) order by tag`,
    [weaponIds, absentIds],
  )
  return ShipmentView.shape.weapons.parse(rows)
}

/** What is on the road to the reader's site, what is late, and what must be settled. */
export const shipmentWork: readonly WorkSource[] = [
  {
    kind: 'shipment.receive',
    roles: ['armourer'],
    sql: `select k.id, k.seal as label, k.sent_at as since, ${endOfDay('k.expected_on')} as due, null::uuid as office_id
      from me, shipments k where k.status = 'inTransit' and k.sent_by is distinct from me.id
        and (me.site_id is null or k.site_id = me.site_id)`,
  },
  {
    kind: 'shipment.late',
    roles: ['director'],
    sql: `select k.id, k.seal as label, k.sent_at as since, ${endOfDay('k.expected_on')} as due, null::uuid as office_id
      from me, shipments k where k.status = 'inTransit' and k.expected_on < me.today`,
  },
  {
    kind: 'shipment.settle',
    roles: ['director'],
    sql: `select k.id, k.seal as label, k.received_at as since, k.received_at + interval '1 day' as due,
        null::uuid as office_id
      from me, shipments k where k.status = 'disputed' and k.sent_by is distinct from me.id
        and k.received_by is distinct from me.id`,
  },
]
