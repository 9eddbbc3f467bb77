import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Payment, PaymentFault, paymentNoun } from './payment.ts'
import { linesAtOnce, listMay, type PaymentList, paymentListNoun } from './payment-list.ts'

/** What a bank or a mobile operator said of one payment. */
export const PaymentAnswer = z.strictObject({
  paymentId: Id,
  outcome: z.enum(['paid', 'failed', 'returned']),
  fault: PaymentFault.nullable(),
})
export type PaymentAnswer = z.infer<typeof PaymentAnswer>

/** Which answers can follow a payment in which status: what was paid can still come back; what came back is done with. */
const follows = {
  listed: ['paid', 'failed', 'returned'],
  paid: ['returned'],
  failed: [],
  returned: [],
  lapsed: [],
} as const satisfies Record<Payment['status'], readonly PaymentAnswer['outcome'][]>

/** Whether an answer says something new of a payment. */
export function isNews({ status }: Pick<Payment, 'status'>, { outcome }: Pick<PaymentAnswer, 'outcome'>): boolean {
  const next: readonly PaymentAnswer['outcome'][] = follows[status]
  return next.includes(outcome)
}

/**
 * Records what the bank or operator answered, up to a thousand payments at once: a fact. What it says twice changes nothing; what it says
 * of a payment that is none of the list’s, or was settled otherwise, is flagged and left as it is.
 */
export const answerPayments = defineAction({
  name: 'payment.answer',
  kind: 'fact',
  noun: paymentListNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id, answers: z.array(PaymentAnswer).min(1).max(linesAtOnce) }),
  facts: z.object({ payments: z.array(Payment.nullable()) }),
  needs: ({ answers }) => ({ payments: answers.map(({ paymentId }) => ({ noun: paymentNoun, id: paymentId })) }),
  decide(list: PaymentList | undefined, { answers }, { payments }, { actor, at }) {
    if (!list || !reaches(actor, list) || list.channel === 'cashDesk') return refuse('paymentList.unknown')
    if (!listMay('pay', list) && list.status !== 'closed') return refuse('paymentList.notNow')
    const now = new Map<Id, Payment>()
    const flags: Flag[] = []
    for (const [i, answer] of answers.entries()) {
      const payment = now.get(answer.paymentId) ?? payments[i]
      if (!payment || payment.listId !== list.id) {
        flags.push({ code: 'payment.notOfList', facts: { line: i + 1 } })
        continue
      }
      if (payment.status === answer.outcome) continue
      if (!isNews(payment, answer)) {
        flags.push({ code: 'payment.contradicted', facts: { line: i + 1, was: payment.status, said: answer.outcome } })
        continue
      }
      const { outcome: status } = answer
      const fault = status === 'paid' ? null : (answer.fault ?? 'other')
      now.set(payment.id, { ...payment, status, fault, settledBy: actor.id, settledAt: at })
    }
    const writes = [put(paymentListNoun, list), ...[...now.values()].map((payment) => put(paymentNoun, payment))]
    return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
  },
})
