import type { z } from 'zod'
import { hazardNoun, perimeterNoun } from '../hazards/hazard.ts'
import { standingHazard } from '../hazards/store.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Noun } from '../kernel/record.ts'
import { taskNumberOf } from '../ordnance-tasks/task.ts'
import { userNames } from '../programme/store.ts'
import { nonConformityNoun, qualityVisitNoun } from '../quality-visits/quality-visit.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { handoverNoun, landEntryNoun, landLedgerNoun, landProductNoun, missedItemNoun } from './land-product.ts'
import { LandLedgerRow, type LandLedgersQuery, type LandLedgersView, LandLedgerView, LandSums } from './views.ts'

const orders = { remaining: 'coalesce(l.remaining_m2, h.area_m2)', recorded: 'h.recorded_at' } as const
const tables = 'hazards h left join land_ledgers l on l.id = h.id'

/** A page of areas with their ledgers, and the sums of all that the query finds. Areas that went on in others are in those. */
export async function readLandLedgers(tx: Tx, query: LandLedgersQuery): Promise<LandLedgersView> {
  const conditions = new Conditions()
  const { status, search } = query
  if (status === 'standing') conditions.say(standingHazard('h.status'))
  else if (status === 'all') conditions.say(`h.status not in ('divided', 'united')`)
  else conditions.add((place) => `h.status = ${place}`, status)
  if (search !== '') conditions.add((place) => `h.name ilike ${place}`, anywhere(search))
  const { rows } = await tx.query<Record<string, Record<string, unknown>>>(
    `select to_jsonb(h) as hazard, p.name as "placeName", to_jsonb(l) || '{"remaining": []}' as ledger
     from ${tables} join places p on p.code = h.place_code
     where ${conditions.where} ${orderBy(query.order, orders, 'h.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const { rows: sums } = await tx.query(
    `select coalesce(sum(coalesce(l.initial_m2, h.area_m2)), 0) as "initialM2", coalesce(sum(l.added_m2), 0) as "addedM2",
       coalesce(sum(l.cancelled_m2), 0) as "cancelledM2", coalesce(sum(l.reduced_m2), 0) as "reducedM2",
       coalesce(sum(l.cleared_m2), 0) as "clearedM2", coalesce(sum(coalesce(l.remaining_m2, h.area_m2)), 0) as "remainingM2"
     from ${tables} where ${conditions.where}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from ${tables} where ${conditions.where}`, conditions.values)
  const found = rows.map(({ hazard, placeName, ledger }) =>
    LandLedgerRow.parse({
      hazard: recordOf(hazardNoun, hazard ?? {}),
      placeName,
      ledger: ledger ? recordOf(landLedgerNoun, ledger) : null,
    }),
  )
  return { rows: found, sums: LandSums.parse(sums[0]), ...total, page: query.page, pageSize }
}

async function allOf<S extends z.ZodObject>(tx: Tx, noun: Noun<string, S>, hazardId: Id, order: string) {
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where hazard_id = $1 order by ${order}`,
    [hazardId],
  )
  return rows.map((row) => recordOf(noun, row))
}

async function tasksOf(tx: Tx, hazardId: Id) {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from task_orders where hazard_id = $1 and status not in ('draft', 'prioritised', 'cancelled') order by id`,
    [hazardId],
  )
  return rows.map(({ id }) => ({ id, reference: taskNumberOf(id) }))
}

/** One area with its ledger, the work in it, its movements, its quality, what was missed, and its certificates. */
export async function readLandLedger(tx: Tx, id: Id, language: string): Promise<LandLedgerView | undefined> {
  const { rows } = await tx.query<Record<string, Record<string, unknown>>>(
    `select to_jsonb(h) as hazard, p.name as "placeName", to_jsonb(d) as perimeter, to_jsonb(l) as ledger
     from ${tables} join places p on p.code = h.place_code join hazard_perimeters d on d.id = h.perimeter_id
     where h.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row?.hazard || !row.perimeter) return undefined
  const products = await allOf(tx, landProductNoun, id, 'worked_until, recorded_at, id')
  const entries = await allOf(tx, landEntryNoun, id, 'entered_at, id')
  const items = await allOf(tx, missedItemNoun, id, 'found_at, id')
  const handovers = await allOf(tx, handoverNoun, id, 'drafted_at desc, id')
  const people = [
    ...products.map(({ recordedBy }) => recordedBy),
    ...entries.map(({ enteredBy }) => enteredBy),
    ...items.flatMap(({ foundBy, concludedBy }) => [foundBy, concludedBy]),
    ...handovers.flatMap(({ draftedBy, signedBy }) => [draftedBy, signedBy]),
  ]
  const names = await userNames(
    tx,
    people.filter((who) => who !== null),
    language,
  )
  const nameOf = (user: Id | null) => (user === null ? null : (names.get(user) ?? ''))
  return LandLedgerView.parse({
    hazard: recordOf(hazardNoun, row.hazard),
    placeName: row.placeName,
    perimeter: recordOf(perimeterNoun, row.perimeter),
    ledger: row.ledger ? recordOf(landLedgerNoun, row.ledger) : null,
    products: products.map((product) => ({ product, recordedByName: nameOf(product.recordedBy) })),
    entries: entries.map((entry) => ({ entry, enteredByName: nameOf(entry.enteredBy) })),
    missedItems: items.map((item) => ({
      item,
      foundByName: nameOf(item.foundBy),
      concludedByName: nameOf(item.concludedBy),
    })),
    handovers: handovers.map((handover) => ({
      handover,
      draftedByName: nameOf(handover.draftedBy),
      signedByName: nameOf(handover.signedBy),
    })),
    tasks: await tasksOf(tx, id),
    visits: await allOf(tx, qualityVisitNoun, id, 'visited_on, recorded_at, id'),
    nonConformities: await allOf(tx, nonConformityNoun, id, 'due_on, id'),
  })
}
