import type { PaymentsOfFile } from '../bank-messages/payments-store.ts'
import { type OrderedPayment, Outcome } from '../bank-messages/reconcile.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import { recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { answerPayments, type PaymentAnswer } from './answer-actions.ts'
import { type Payment, type PaymentFault, paymentNoun, referenceOf } from './payment.ts'
import { linesAtOnce } from './payment-list.ts'

/** What a bank’s reason says of an account (ISO 20022 external status reasons); every other is `other`. */
const faults: Readonly<Record<string, PaymentFault>> = {
  ...{ AC01: 'wrongAccount', AC03: 'wrongAccount', AC04: 'closedAccount', AC06: 'blockedAccount' },
}

function orderedAs(payment: Payment, orderId: string): OrderedPayment {
  const { id, amount, currency, status } = payment
  const failed = status === 'failed' || status === 'lapsed'
  const left = status === 'paid' || status === 'returned' ? 'whole' : 'no'
  return { id, endToEndId: referenceOf(payment), orderId, amount, currency, left, failed, back: status === 'returned' }
}

async function find(tx: Tx, sideId: Id, of: Parameters<PaymentsOfFile['find']>[2]): Promise<OrderedPayment[]> {
  const ids = of.endToEndIds.filter((reference) => /^[0-9a-f]{32}$/i.test(reference))
  const { rows } = await tx.query<{ payment: Record<string, unknown>; number: string }>(
    `select to_jsonb(p) as payment, l.number from payments p join payment_lists l on l.id = p.list_id
     where p.side_id = $1 and l.channel <> 'cashDesk' and l.status in ('paying', 'closed')
       and (p.id = any($2::uuid[]) or l.number = any($3::text[]))`,
    [sideId, ids, of.orderIds],
  )
  return rows.map(({ payment, number }) => orderedAs(recordOf(paymentNoun, payment), number))
}

/** Where an entry that ended so leaves its payment; an amount that differs settles nothing, and is explained by two people. */
const answerTo: Partial<Record<Outcome, PaymentAnswer['outcome']>> = {
  ...{ paid: 'paid', failed: 'failed', returned: 'returned', reversed: 'returned' },
}

async function settle(sulh: Sulh, actor: Actor, fileId: Id): Promise<void> {
  const { rows } = await sulh.database.read(actor, (tx) =>
    tx.query<{ payment_id: Id; list_id: Id; outcome: string; reason_code: string | null }>(
      `select e.payment_id, p.list_id, e.outcome, e.reason_code from bank_entries e join payments p on p.id = e.payment_id
       where e.file_id = $1 order by p.list_id, e.position`,
      [fileId],
    ),
  )
  for (const id of new Set(rows.map(({ list_id }) => list_id))) {
    const ofList = rows.filter(({ list_id }) => list_id === id)
    const said = ofList.flatMap(({ payment_id, outcome, reason_code }): PaymentAnswer[] => {
      const answer = answerTo[Outcome.parse(outcome)]
      const fault = answer === 'paid' ? null : (faults[reason_code ?? ''] ?? 'other')
      return answer ? [{ paymentId: payment_id, outcome: answer, fault }] : []
    })
    for (let from = 0; from < said.length; from += linesAtOnce) {
      const input = { id, answers: said.slice(from, from + linesAtOnce) }
      await sulh.performer.perform({ action: answerPayments, actor, envelope: envelopeOf(input, sulh.now()) })
    }
  }
}

/** The payments of lists that a bank or operator was told to pay, as files of banks ask for them. */
export const listedPayments: PaymentsOfFile = { find, settle }
