import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { findProgramme, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { consignmentNoun } from './consignment.ts'
import { balanceNoun, transferNoun } from './ledger.ts'
import { lotNoun } from './lot.ts'
import { lotDisposalNoun } from './lot-disposal.ts'
import { lotHoldNoun } from './lot-hold.ts'
import { lotLossNoun } from './lot-loss.ts'
import { ordnanceTaskNoun } from './ordnance-task.ts'
import type { ReceiptParts } from './papers.ts'
import {
  ConsignmentRow,
  type ConsignmentsQuery,
  type ConsignmentView,
  Holding,
  type LotsQuery,
  type LotsView,
  type LotView,
  Shelf,
} from './views.ts'

const sumOf = (pattern: string) => `(select coalesce(sum(b.quantity), 0)::bigint from ammunition_balances b
  where b.lot_id = l.id and b.holder ~ '${pattern}')`

/** A page of the lots within reach. */
export async function readLots(tx: Tx, query: LotsQuery, actor: Actor): Promise<LotsView> {
  const conditions = new Conditions()
  if (!actor.joint) conditions.add((place) => `l.side_id = ${place}`, actor.sideId)
  if (query.condition !== 'all') conditions.add((place) => `l.condition = ${place}`, query.condition)
  if (query.type !== 'all') conditions.add((place) => `l.type = ${place}`, query.type)
  if (query.search !== '') {
    const columns = ['l.tag', 'l.nomenclature', 'l.calibre', 'l.lot_number', 'l.headstamp']
    conditions.add(
      (place) => `(${columns.map((column) => `${column} ilike ${place}`).join(' or ')})`,
      anywhere(query.search),
    )
  }
  const columns = { tag: 'l.tag', calibre: 'l.calibre', taken: 'l.taken_in_at' }
  const from = `from ammunition_lots l where ${conditions.where}`
  const order = orderBy(query.order, columns, 'l.id')
  const { rows } = await tx.query(
    `select ${columnsOf(lotNoun, 'l')}, s.name as site_name, ${sumOf('^(compartment|inSitu):')} as held,
       ${sumOf('^transit:')} as in_transit, ${sumOf('^disputed:')} as disputed
     from ammunition_lots l join sites s on s.id = l.site_id
     where l.id = any(array(select l.id ${from} ${order} ${pageAt(query.page)})) ${order}`,
    conditions.values,
  )
  return {
    lots: rows.map((row) => ({
      ...{ lot: recordOf(lotNoun, row), siteName: row.site_name },
      ...{ held: row.held, inTransit: row.in_transit, disputed: row.disputed },
    })),
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    ...{ page: query.page, pageSize },
  }
}

/** The compartments within reach, by site and code. */
export async function readShelves(tx: Tx): Promise<Shelf[]> {
  const { rows } = await tx.query(
    `select c.id, c.site_id as "siteId", s.code as "siteCode", m.code || ' / ' || c.code as shelf
     from magazine_compartments c join magazines m on m.id = c.magazine_id join sites s on s.id = c.site_id
     order by s.code, m.code, c.code limit 2000`,
  )
  return Shelf.array().parse(rows)
}

/** A lot with where it lies and everything that happened to it. */
export async function readLot(tx: Tx, id: Id, language: string): Promise<LotView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(lotNoun, 'l')}, s.name as site_name, p.number as person_number, g.code as group_code,
       x.name ->> $2 as place_name
     from ammunition_lots l join sites s on s.id = l.site_id left join people p on p.id = l.person_id
       left join armed_groups g on g.id = l.group_id left join places x on x.code = l.place_code
     where l.id = $1`,
    [id, language],
  )
  const [row] = rows
  if (!row) return undefined
  const lot = recordOf(lotNoun, row)
  const { rows: held } = await tx.query(
    `select ${columnsOf(balanceNoun, 'b')}, s.name as site_name, c.magazine_id, c.id as compartment_id,
       m.code || ' / ' || c.code as shelf
     from ammunition_balances b join sites s on s.id = b.site_id
       left join magazine_compartments c on c.id = b.compartment_id left join magazines m on m.id = c.magazine_id
     where b.lot_id = $1 and b.quantity > 0 order by b.holder`,
    [id],
  )
  const all = async <T>(
    noun: Parameters<typeof columnsOf>[0],
    order: string,
    of: (row: Record<string, unknown>) => T,
  ) =>
    (await tx.query(`select ${columnsOf(noun)} from ${noun.table} where lot_id = $1 order by ${order}`, [id])).rows.map(
      of,
    )
  const transfers = await all(transferNoun, 'n', (one) => recordOf(transferNoun, one))
  const holds = await all(lotHoldNoun, 'placed_at desc, id', (one) => recordOf(lotHoldNoun, one))
  const losses = await all(lotLossNoun, 'proposed_at desc, id', (one) => recordOf(lotLossNoun, one))
  const disposals = await all(lotDisposalNoun, 'planned_on desc, id', (one) => recordOf(lotDisposalNoun, one))
  const tasks = await all(ordnanceTaskNoun, 'raised_at desc, id', (one) => recordOf(ordnanceTaskNoun, one))
  const labels = await holderLabels(
    tx,
    transfers.flatMap(({ fromHolder, toHolder }) => [fromHolder, toHolder]),
    language,
  )
  const people = [...losses, ...disposals].flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy])
  const holders = holds.flatMap(({ placedBy, liftedBy }) => [placedBy, liftedBy])
  const names = await userNames(tx, [...people, ...holders, ...transfers.map(({ by }) => by), lot.takenInBy], language)
  return {
    lot,
    siteName: row.site_name,
    source: {
      label: row.person_number ?? row.group_code ?? row.place_name ?? '',
      href: lot.personId ? `/people/${lot.personId}` : lot.groupId ? `/groups/${lot.groupId}` : null,
    },
    holdings: held.map((one) =>
      Holding.parse({
        ...recordOf(balanceNoun, one),
        ...{
          siteName: one.site_name,
          magazineId: one.magazine_id,
          compartmentId: one.compartment_id,
          shelf: one.shelf,
        },
      }),
    ),
    transfers: transfers.map((transfer) => ({
      ...transfer,
      fromName: labels.get(transfer.fromHolder) ?? '',
      toName: labels.get(transfer.toHolder) ?? '',
      byName: names.get(transfer.by) ?? '',
    })),
    ...{ holds, losses, disposals, tasks, shelves: await readShelves(tx), names: Object.fromEntries(names) },
  }
}

/** A lot with what else stands on its receipt. */
export async function readReceiptParts(tx: Tx, id: Id): Promise<ReceiptParts | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(lotNoun, 'l')}, a.name as authority_title from ammunition_lots l join authorities a on a.id = l.side_id
     where l.id = $1`,
    [id],
  )
  const [row] = rows
  const programme = await findProgramme(tx)
  if (!row || !programme) return undefined
  const { title: programmeTitle, timeZone } = programme
  return { lot: recordOf(lotNoun, row), programmeTitle, authorityTitle: row.authority_title, timeZone }
}

/** What holders are called: a compartment by its codes, what is bound to a site by its name; otherwise nothing. */
async function holderLabels(tx: Tx, holders: readonly string[], language: string): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ holder: string; label: string }>(
    `select h.holder, coalesce(m.code || ' / ' || c.code, s.name ->> $2, '') as label
     from unnest($1::text[]) h(holder)
       left join magazine_compartments c on h.holder = 'compartment:' || c.id left join magazines m on m.id = c.magazine_id
       left join sites s on s.id = case when split_part(h.holder, ':', 1) in ('inSitu', 'missing', 'disposed')
         then split_part(h.holder, ':', 2)::uuid end`,
    [[...new Set(holders)], language],
  )
  return new Map(rows.map(({ holder, label }) => [holder, label]))
}

const consignmentSelect = `select ${columnsOf(consignmentNoun, 'k')}, l.tag, l.nomenclature, l.unit, f.name as from_name,
    t.name as to_name
  from consignments k join ammunition_lots l on l.id = k.lot_id join sites f on f.id = k.from_site_id
    join sites t on t.id = k.site_id`

function consignmentRow(row: Record<string, unknown>): ConsignmentRow {
  const { tag, nomenclature, unit, from_name: fromName, to_name: toName } = row
  return ConsignmentRow.parse({
    ...{ consignment: recordOf(consignmentNoun, row), tag, nomenclature, unit, fromName, toName },
  })
}

/** A page of the consignments that leave or reach the reader's sites. */
export async function readConsignments(tx: Tx, query: ConsignmentsQuery) {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `k.status = ${place}`, query.status)
  const { rows } = await tx.query(
    `${consignmentSelect} where ${conditions.where} ${orderBy(query.order, { sent: 'k.sent_at' }, 'k.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from consignments k where ${conditions.where}`, conditions.values)
  return { consignments: rows.map(consignmentRow), ...total, page: query.page, pageSize }
}

/** One consignment, with the compartments into which it can be put. */
export async function readConsignment(tx: Tx, id: Id, language: string): Promise<ConsignmentView | undefined> {
  const { rows } = await tx.query(`${consignmentSelect} where k.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const found = consignmentRow(row)
  const { sentBy, receivedBy, settledBy, siteId } = found.consignment
  const names = await userNames(tx, [sentBy, receivedBy, settledBy], language)
  const shelves = (await readShelves(tx)).filter((shelf) => shelf.siteId === siteId)
  return { ...found, shelves, names: Object.fromEntries(names) }
}
