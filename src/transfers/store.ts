import { z } from 'zod'
import { photosKnown, plannedElsewhere, stateColumns, weaponIds } from '../disposal/store.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { weaponNoun } from '../weapons/weapon.ts'
import { closedGates, type TransferGate, transferGateNoun } from './gate.ts'
import { mostItems, neverTransferred, stateTransferNoun, TransferItem } from './transfer.ts'
import {
  type TransferCandidatesView,
  TransferRow,
  type TransfersQuery,
  type TransfersView,
  type TransferView,
} from './views.ts'

const about = async (tx: Tx, items: unknown, id: Id | null) => ({
  states: await statesOf(tx, weaponIds(items), id),
  gates: id === null ? [] : await gatesOf(tx, id),
})

/** Facts of the transfers' actions: how each weapon and each gate stands at this moment. */
export const transferLookups: Readonly<Record<string, Lookup>> = {
  'transfer.plan': {
    facts: async (tx, input) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [input.placeCode]),
      states: await statesOf(tx, weaponIds(input.items), null),
    }),
  },
  'transfer.sign': { facts: (tx, _input, _actor, plan) => about(tx, plan?.items, plan?.id ?? null) },
  'transfer.execute': {
    facts: async (tx, input, _actor, plan) => {
      const { rows } = await tx.query(`select ${columnsOf(weaponNoun)} from weapons where id = any($1) order by tag`, [
        weaponIds(plan?.items),
      ])
      const { rows: made } = await tx.query<{ earlier: number }>(
        `select count(*) as earlier from state_transfers where site_id = $1 and status = 'executed'`,
        [plan?.siteId ?? null],
      )
      return {
        ...(await about(tx, plan?.items, plan?.id ?? null)),
        weapons: rows.map((row) => recordOf(weaponNoun, row)),
        earlier: made[0]?.earlier ?? 0,
        photosKnown: await photosKnown(tx, [input.receiptPhoto]),
      }
    },
  },
  'transferGate.answer': {
    facts: async (tx, input) => {
      const transferId = z.uuid().parse(input.transferId)
      const { rows } = await tx.query('select items from state_transfers where id = $1', [transferId])
      return about(tx, rows[0]?.items, transferId)
    },
  },
  'transferGate.sign': {
    facts: async (tx, _input, _actor, gate) => ({
      gates: gate ? await gatesOf(tx, z.uuid().parse(gate.transferId)) : [],
    }),
  },
}

const itemColumns = `${stateColumns}, w.condition, w.legibility`

async function statesOf(tx: Tx, ids: readonly Id[], transferId: Id | null): Promise<TransferItem[]> {
  const { rows } = await tx.query(
    `select ${itemColumns}, ${plannedElsewhere('$2')} as elsewhere from weapons w where w.id = any($1) order by w.tag`,
    [ids, transferId],
  )
  return TransferItem.array().parse(rows)
}

async function gatesOf(tx: Tx, transferId: Id): Promise<TransferGate[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(transferGateNoun)} from transfer_gates where transfer_id = $1 order by proposed_at, id`,
    [transferId],
  )
  return rows.map((row) => recordOf(transferGateNoun, row))
}

const rowColumns = `t.id, t.recipient, t.unit, t.planned_on as "plannedOn", t.status, t.protocol,
  jsonb_array_length(t.items) as count, s.code`

export const transferOrders = { plannedOn: 't.planned_on' } as const

/** Which transfers a query asks for: conditions on `t`. */
export function transfersAsked(query: TransfersQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `t.status = ${place}`, query.status)
  if (query.search !== '')
    conditions.add(
      (place) => `(t.recipient ilike ${place} or t.unit ilike ${place} or t.protocol ilike ${place})`,
      anywhere(query.search),
    )
  return conditions
}

/** A page of the transfers within reach, the newest day first; found by recipient or number. */
export async function readTransfers(tx: Tx, query: TransfersQuery): Promise<TransfersView> {
  const conditions = transfersAsked(query)
  const from = `from state_transfers t join sites s on s.id = t.site_id where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${rowColumns} ${from} ${orderBy(query.order, transferOrders, 't.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { transfers: TransferRow.array().parse(rows), ...total, page: query.page, pageSize }
}

/** A transfer with its gates and with how its weapons stand today. */
export async function readTransfer(
  tx: Tx,
  id: Id,
  { now, language }: { now: Date; language: string },
): Promise<TransferView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(stateTransferNoun, 't')}, s.name as site_name, p.name as place_name, g.time_zone
     from state_transfers t join sites s on s.id = t.site_id join places p on p.code = t.place_code
     cross join programmes g where t.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const transfer = recordOf(stateTransferNoun, row)
  const gates = await gatesOf(tx, id)
  const people = [transfer.proposedBy, transfer.signedBy, transfer.executedBy]
  const names = await userNames(tx, [...people, ...gates.flatMap((gate) => [gate.proposedBy, gate.signedBy])], language)
  const today: Day = dayOf(now.toISOString(), row.time_zone)
  return {
    transfer,
    siteName: row.site_name,
    placeName: row.place_name,
    gates,
    closed: closedGates(gates, today),
    today,
    states: await statesOf(tx, weaponIds(transfer.items), id),
    names: Object.fromEntries(names),
  }
}

/** Weapons of a store that can be handed to the state now. */
export async function readTransferCandidates(tx: Tx, siteId: Id): Promise<TransferCandidatesView> {
  const { rows } = await tx.query(
    `select * from (select ${itemColumns}, ${plannedElsewhere()} as elsewhere from weapons w
       where w.site_id = $1 and w.status = 'inCustody' and w.condition <> 'unsafe' and w.class <> all($2)) c
     where not held and not elsewhere and trace ->> 'state' in ('done', 'waived') order by tag limit ${mostItems}`,
    [siteId, [...neverTransferred]],
  )
  return { items: TransferItem.array().parse(rows) }
}

const PaperNames = z.object({ site: Texts, place: Texts, authority: Texts, programme: Texts })

/** What the protocol of a transfer is made of. */
export async function readProtocolParts(tx: Tx, id: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(stateTransferNoun, 't')}, jsonb_build_object('site', s.name, 'place', l.name, 'authority', a.name,
       'programme', g.title) as names
     from state_transfers t join sites s on s.id = t.site_id join places l on l.code = t.place_code
     join authorities a on a.id = t.side_id cross join programmes g where t.id = $1 and t.status = 'executed'`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const transfer = recordOf(stateTransferNoun, row)
  return {
    transfer,
    names: PaperNames.parse(row.names),
    states: await statesOf(tx, weaponIds(transfer.items), id),
    gates: await gatesOf(tx, id),
  }
}
