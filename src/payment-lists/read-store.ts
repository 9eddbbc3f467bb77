import { z } from 'zod'
import { instalmentNoun } from '../benefits/entitlement.ts'
import { Payee } from '../benefits/views.ts'
import { readNumber } from '../kernel/check-digit.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt, pageOfIds } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import { shardOf } from '../server/stations/shard-of-payment.ts'
import type { Sulh } from '../server/sulh.ts'
import { cashHandoutNoun } from './cash-handout.ts'
import { deskSheetNoun } from './desk-sheet.ts'
import { type Payment, paymentNoun } from './payment.ts'
import { paymentListNoun } from './payment-list.ts'
import { freeOfDesks, standingAtDesk } from './store.ts'
import {
  type Age,
  type ArrearsQuery,
  ArrearsRow,
  ArrearsView,
  type CashDeskQuery,
  type CashDeskRow,
  type CashDeskView,
  type DeskPaymentView,
  PaymentListRow,
  type PaymentListsQuery,
  type PaymentListsView,
  type PaymentListView,
  PaymentRow,
  type PaymentsQuery,
  type PaymentsView,
} from './views.ts'

interface FoundList extends Record<string, unknown> {
  readonly list: Record<string, unknown>
}

const listSelect = `select to_jsonb(l) as list, r.title, s.name as site_name
  from payment_lists l join benefit_rules r on r.id = l.rule_id left join sites s on s.id = l.site_id`

function listRow(row: FoundList): PaymentListRow {
  return PaymentListRow.parse({ list: recordOf(paymentListNoun, row.list), title: row.title, siteName: row.site_name })
}

export const paymentListOrders = { drawn: 'l.drawn_at' } as const

/** Which payment lists a query asks for: conditions on `l`. */
export function paymentListsAsked(query: PaymentListsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'open') conditions.say(`l.status not in ('closed', 'returned')`)
  else if (query.status !== 'all') conditions.add((place) => `l.status = ${place}`, query.status)
  return conditions
}

/** A page of the lists within reach, the newest first. */
export async function readPaymentLists(tx: Tx, query: PaymentListsQuery): Promise<PaymentListsView> {
  const conditions = paymentListsAsked(query)
  const where = `where ${conditions.where}`
  const { rows } = await tx.query<FoundList>(
    `${listSelect} ${where} ${orderBy(query.order, paymentListOrders, 'l.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from payment_lists l ${where}`, conditions.values)
  return { lists: rows.map(listRow), ...total, page: query.page, pageSize }
}

/** One list: how its lines stand and who had which hand in it; undefined where it is none or out of reach. */
export async function readPaymentList(tx: Tx, id: Id, language: string): Promise<PaymentListView | undefined> {
  const { rows } = await tx.query<FoundList>(`${listSelect} where l.id = $1`, [id])
  if (!rows[0]) return undefined
  const row = listRow(rows[0])
  const { list } = row
  const { rows: sums } = await tx.query<{ status: Payment['status']; n: number; paid: string }>(
    `select status, count(*) as n, sum(amount::numeric)::text as paid from payments where list_id = $1 group by status`,
    [id],
  )
  const { rows: hands } = await tx.query<{ paid_by: Id; again: number }>(
    `select paid_by, count(*) filter (where again) as again from cash_handouts where list_id = $1 group by paid_by`,
    [id],
  )
  const { rows: found } = await tx.query(
    `select ${columnsOf(deskSheetNoun)} from desk_sheets where list_id = $1 order by n`,
    [id],
  )
  const sheets = found.map((one) => recordOf(deskSheetNoun, one))
  const { drawnBy, frozenBy, approvedBy, releasedBy, reconciledBy } = list
  const ids = [
    drawnBy,
    frozenBy,
    approvedBy,
    releasedBy,
    reconciledBy,
    ...hands.map((hand) => hand.paid_by),
    ...sheets.map((sheet) => sheet.cashierId),
  ]
  const countOf = (status: Payment['status']) => sums.find((sum) => sum.status === status)?.n ?? 0
  return {
    ...row,
    counts: {
      listed: countOf('listed'),
      paid: countOf('paid'),
      failed: countOf('failed'),
      returned: countOf('returned'),
      lapsed: countOf('lapsed'),
    },
    paid: sums.find((sum) => sum.status === 'paid')?.paid ?? '0',
    sheets,
    unsheeted: list.status === 'paying' && list.channel === 'cashDesk' ? await unsheetedOf(tx, id) : 0,
    again: hands.reduce((sum, { again }) => sum + again, 0),
    names: Object.fromEntries(await userNames(tx, ids, language)),
  }
}

async function unsheetedOf(tx: Tx, listId: Id): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(`select count(*) as n from payments p where ${freeOfDesks}`, [listId])
  return rows[0]?.n ?? 0
}

/** Who somebody is, from a row of `to_jsonb(people)`. */
export function payeeOf(row: Record<string, unknown>): Payee {
  const { id, number, name_arabic: nameArabic, name_latin: nameLatin } = row
  return Payee.parse({ id, number, nameArabic, nameLatin })
}

/** A page of the lines of a list, or of those of them that are for whoever is sought. */
export async function readPayments(tx: Tx, listId: Id, query: PaymentsQuery, actor: Actor): Promise<PaymentsView> {
  const conditions = new Conditions()
  conditions.add((place) => `p.list_id = ${place}`, listId)
  if (query.status !== 'all') conditions.add((place) => `p.status = ${place}`, query.status)
  await whereSought(tx, conditions, 'p.person_id', query.search, actor)
  const { ids, ...total } = await pageOfIds(
    tx,
    {
      from: `from payments p where ${conditions.where}`,
      values: conditions.values,
      id: 'p.id',
      order: 'order by p.id',
    },
    query,
  )
  const { rows } = await tx.query<{
    payment: Record<string, unknown>
    person: Record<string, unknown>
    account: unknown
  }>(
    `select to_jsonb(y) as payment, to_jsonb(p) as person, jsonb_build_object('channel', a.channel, 'tail', a.tail) as account
     from unnest($1::uuid[]) with ordinality wanted (id, place) join payments y on y.id = wanted.id
       join people p on p.id = y.person_id join payee_accounts a on a.id = y.account_id order by wanted.place`,
    [ids],
  )
  const payments = rows.map(({ payment, person, account }) =>
    PaymentRow.parse({ payment: recordOf(paymentNoun, payment), payee: payeeOf(person), account }),
  )
  return { payments, ...total, page: query.page, pageSize }
}

const deskSelect = `select to_jsonb(y) as payment, to_jsonb(p) as person, l.number as list_number, l.n
  from payments y join payment_lists l on l.id = y.list_id join people p on p.id = y.person_id`

interface FoundAtDesk {
  readonly payment: Record<string, unknown>
  readonly person: Record<string, unknown>
  readonly list_number: string
  readonly n: number
}

function deskRow({ payment, person, list_number: listNumber, n }: FoundAtDesk): CashDeskRow {
  return { payment: recordOf(paymentNoun, payment), payee: payeeOf(person), listNumber, n }
}

/** Who can be paid at the desks within reach, or whoever is sought among them; the number of a card is read too. */
export async function readCashDesk(tx: Tx, query: CashDeskQuery, actor: Actor): Promise<CashDeskView> {
  const conditions = new Conditions()
  conditions.say(`y.status = 'listed' and l.status = 'paying' and l.channel = 'cashDesk'`)
  conditions.within(actor, 'y')
  const holder = await cardHolder(tx, query.search)
  if (holder) conditions.add((place) => `y.person_id = ${place}`, holder)
  else await whereSought(tx, conditions, 'y.person_id', query.search, actor)
  const { rows } = await tx.query<FoundAtDesk>(
    `${deskSelect} where ${conditions.where} order by y.id ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(
    tx,
    `select from payments y join payment_lists l on l.id = y.list_id where ${conditions.where}`,
    conditions.values,
  )
  return { payments: rows.map(deskRow), ...total, page: query.page, pageSize }
}

async function cardHolder(tx: Tx, search: string): Promise<Id | undefined> {
  if (search === '') return undefined
  const { rows } = await tx.query<{ person_id: Id }>(`select person_id from cards where number = $1`, [
    readNumber(search),
  ])
  return rows[0]?.person_id
}

/** A payment at the desk as far as a reader sees it: who receives in the person’s place is still sealed. */
interface SealedDeskPayment {
  readonly view: Omit<DeskPaymentView, 'receiver'>
  readonly sealedReceiver: string | null
}

/** One payment at the desk: what blocks the person now, and whether somebody may receive in their place. `here` is the site's server that this one is. */
export async function readDeskPayment(
  tx: Tx,
  id: Id,
  how: { now: Date; language: string; here: Id | undefined },
): Promise<SealedDeskPayment | undefined> {
  const { rows } = await tx.query<FoundAtDesk>(`${deskSelect} where y.id = $1 and l.channel = 'cashDesk'`, [id])
  if (!rows[0]) return undefined
  const row = deskRow(rows[0])
  const { payment } = row
  const today = await todayHere(tx, how.now)
  const { blocks, receiverAllowed } = await standingAtDesk(tx, payment.instalmentId, today)
  const { rows: handouts } = await tx.query(
    `select ${columnsOf(cashHandoutNoun)} from cash_handouts where payment_id = $1 order by again, paid_at limit 1`,
    [id],
  )
  const shard = await shardOf(tx, id)
  const handout = handouts[0] ? recordOf(cashHandoutNoun, handouts[0]) : null
  const names = await userNames(tx, [handout?.paidBy ?? null], how.language)
  return {
    view: {
      ...{ ...row, blocks, handout, onASheet: payment.sheetId !== null },
      ...{ shard: shard && { ...shard, isHere: shard.stationId === how.here }, alone: how.here !== undefined },
      paidByName: handout ? (names.get(handout.paidBy) ?? '') : '',
    },
    sealedReceiver: receiverAllowed ? await sealedReceiverOf(tx, payment.personId, today) : null,
  }
}

/** Who receives in place of a person, as the panel was told; sealed. */
async function sealedReceiverOf(tx: Tx, personId: Id, today: Day): Promise<string | null> {
  const { rows } = await tx.query<{ sealed_receiver: string | null }>(
    `select sealed_receiver from benefit_exceptions where person_id = $1 and kind = 'receiver' and status = 'granted'
       and until_day >= $2::date order by second_at desc limit 1`,
    [personId, today],
  )
  return rows[0]?.sealed_receiver ?? null
}

/** The payment with the name of who receives, opened under the person’s key. */
export async function openReceiver(sulh: Sulh, { view, sealedReceiver }: SealedDeskPayment): Promise<DeskPaymentView> {
  const { personId } = view.payment
  const receiver =
    sealedReceiver === null
      ? null
      : await inTransaction(sulh.database.writer, (tx) =>
          openField(tx, sulh.sealer, personId, sealedReceiver, z.string()),
        )
  return { ...view, receiver }
}

const ageOf = (today: string) =>
  `case when ${today}::date - i.opens_on <= 30 then 'upTo30' when ${today}::date - i.opens_on <= 60 then 'upTo60'
    when ${today}::date - i.opens_on <= 90 then 'upTo90' else 'over90' end`

/** Instalments that are due and unpaid, by how long they are, with what became of the last payment (ddr.md §10.4). */
export async function readArrears(tx: Tx, query: ArrearsQuery, now: Date): Promise<ArrearsView> {
  const conditions = new Conditions()
  const today = conditions.value(await todayHere(tx, now))
  conditions.say(`i.opens_on <= ${today}::date`)
  conditions.say(`not exists (select from payments p where p.instalment_id = i.id and p.status = 'paid')`)
  conditions.say(`exists (select from entitlements e where e.id = i.entitlement_id and e.status = 'running')`)
  const all = conditions.where
  const allValues = [...conditions.values]
  if (query.age !== 'all') conditions.add((place) => `${ageOf(today)} = ${place}`, query.age)
  if (query.why === 'failed')
    conditions.say(
      `exists (select from payments p where p.instalment_id = i.id and p.status in ('failed', 'returned'))`,
    )
  if (query.why === 'never') conditions.say('not exists (select from payments p where p.instalment_id = i.id)')
  const from = `from instalments i where ${conditions.where}`
  const { rows } = await tx.query<{
    instalment: Record<string, unknown>
    person: Record<string, unknown>
    age: Age
    last: unknown
  }>(
    `select to_jsonb(i) as instalment, to_jsonb(h) as person, ${ageOf(today)} as age,
       (select to_jsonb(p) from payments p where p.instalment_id = i.id
          order by p.settled_at desc nulls first limit 1) as last
     from instalments i join people h on h.id = i.person_id where ${conditions.where}
     ${orderBy(query.order, { opens: 'i.opens_on' }, 'i.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const { rows: sums } = await tx.query(
    `select ${ageOf('$1')} as age, i.currency, count(*)::int as count, sum(i.amount::numeric)::text as amount
     from instalments i where ${all} group by 1, 2 order by 2, 1`,
    allValues,
  )
  return ArrearsView.parse({
    rows: rows.map(({ instalment, person, age, last }) =>
      ArrearsRow.parse({
        ...{ instalment: recordOf(instalmentNoun, instalment), payee: payeeOf(person), age },
        last: last === null ? null : lastOf(last),
      }),
    ),
    sums,
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    ...{ page: query.page, pageSize },
  })
}

function lastOf(row: unknown) {
  const { status, fault, settledAt } = recordOf(paymentNoun, z.record(z.string(), z.unknown()).parse(row))
  return { status, fault, settledAt }
}
