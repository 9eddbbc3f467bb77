import { z } from 'zod'
import { mobileMoneyOrder } from '../bank-messages/mobile-money.ts'
import { OrderRefusal, writePain001 } from '../bank-messages/pain001.ts'
import type { Transfer } from '../bank-messages/payment-order.ts'
import type { Payee } from '../benefits/views.ts'
import { dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { fullName } from '../people/person.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import { recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import { type Payment, paymentNoun, referenceOf } from './payment.ts'
import { type PaymentList, paymentListNoun } from './payment-list.ts'
import { payeeOf } from './read-store.ts'

/** So many keys are found in one question. */
const keysAtOnce = 500

/** A list that was released, as far as a reader sees it: its lines that wait, with the numbers of accounts still sealed. */
export interface SealedOrder {
  readonly list: PaymentList
  readonly debtor: { readonly name: string; readonly iban: string | null }
  readonly timeZone: string
  readonly lines: readonly { readonly payment: Payment; readonly payee: Payee; readonly sealed: string }[]
}

/** What a bank or provider is told to pay. */
export interface BankOrder extends Omit<SealedOrder, 'lines'> {
  readonly transfers: readonly Transfer[]
}

/** The lines of a list that its bank is to pay, within reach of the reader; undefined where it is none, a desk’s, or not released. */
export async function readOrder(tx: Tx, id: Id): Promise<SealedOrder | undefined> {
  const { rows: lists } = await tx.query<{
    list: Record<string, unknown>
    debtor: string
    iban: string | null
    zone: string
  }>(
    `select to_jsonb(l) as list, a.name ->> 'en' as debtor, b.iban, (select time_zone from programmes) as zone
     from payment_lists l join authorities a on a.id = l.side_id join money_accounts b on b.id = l.bank_id
     where l.id = $1 and l.status = 'paying' and l.channel <> 'cashDesk'`,
    [id],
  )
  const [found] = lists
  if (!found) return undefined
  const { rows } = await tx.query<{
    payment: Record<string, unknown>
    person: Record<string, unknown>
    sealed: string
  }>(
    `select to_jsonb(y) as payment, to_jsonb(p) as person, c.sealed from payments y join people p on p.id = y.person_id
       join payee_accounts c on c.id = y.account_id where y.list_id = $1 and y.status = 'listed' order by y.id`,
    [id],
  )
  return {
    list: recordOf(paymentListNoun, found.list),
    debtor: { name: found.debtor, iban: found.iban },
    timeZone: found.zone,
    lines: rows.map(({ payment, person, sealed }) => ({
      ...{ payment: recordOf(paymentNoun, payment), payee: payeeOf(person), sealed },
    })),
  }
}

/** Opens the numbers of an order, each under the key of its person; a line of who was erased since has none, and is left out. */
export async function openOrder(sulh: Sulh, { lines, ...order }: SealedOrder): Promise<BankOrder> {
  return inTransaction(sulh.database.writer, async (tx) => {
    const transfers: Transfer[] = []
    for (const [i, { payment, payee, sealed }] of lines.entries()) {
      if (i % keysAtOnce === 0)
        await sulh.sealer.learn(
          tx,
          lines.slice(i, i + keysAtOnce).map((line) => line.payee.id),
        )
      const iban = await openField(tx, sulh.sealer, payee.id, sealed, z.string())
      if (iban === null) continue
      const name = fullName(payee.nameLatin) || fullName(payee.nameArabic)
      const said = { endToEndId: referenceOf(payment), amount: payment.amount, name, iban, bic: null }
      transfers.push({ ...said, purpose: `${order.list.number} ${order.list.n}` })
    }
    return { ...order, transfers }
  })
}

/** The order as its channel takes it, piece by piece: pain.001 for a bank (ISO 20022), a table for a provider of mobile money. */
async function* orderFile({ list, debtor, timeZone, transfers }: BankOrder, now: Date): AsyncGenerator<string> {
  const at = now.toISOString()
  if (list.channel === 'mobileMoney') {
    const { currency } = list
    yield mobileMoneyOrder(transfers.map(({ iban: telephone, ...transfer }) => ({ ...transfer, telephone, currency })))
    return
  }
  const group = {
    ...{ id: list.number, debtorName: debtor.name, debtorIban: debtor.iban ?? '', debtorBic: null },
    ...{ executeOn: dayOf(at, timeZone), currency: list.currency, transfers },
  }
  yield* writePain001({ messageId: list.number, createdAt: at, initiator: debtor.name, groups: [group] })
}

/** The order, once its first piece is there: everything is looked at before it, so that no half of a file is ever sent. */
export async function checkedOrder(order: BankOrder, now: Date): Promise<AsyncIterable<string> | OrderRefusal> {
  const pieces = orderFile(order, now)
  try {
    const first = await pieces.next()
    return joined(first.done ? '' : first.value, pieces)
  } catch (error) {
    if (error instanceof OrderRefusal) return error
    throw error
  }
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}
