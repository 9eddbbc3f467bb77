import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { after, bookedAnyway, type Hand, ListAccounts, type Move, sumOfPayments } from './booking.ts'
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
  facts: z.object({
    payments: z.array(Payment.nullable()),
    accounts: ListAccounts,
    programme: Programme.nullable(),
  }),
  needs: ({ answers }) => ({
    programme: programmeRef,
    payments: answers.map(({ paymentId }) => ({ noun: paymentNoun, id: paymentId })),
  }),
  decide(list: PaymentList | undefined, { answers }, { payments, accounts, programme }, context) {
    const { actor, at } = context
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
    const before = new Map(payments.flatMap((payment) => (payment ? [[payment.id, payment.status]] : [])))
    const settled = [...now.values()]
    const { writes: entries, short } = programme
      ? bookedAnswers(settled, before, accounts, { list, programme, context })
      : { writes: [], short: true }
    if (short) flags.push({ code: 'payment.notBooked', facts: {} })
    const writes = [put(paymentListNoun, list), ...settled.map((payment) => put(paymentNoun, payment)), ...entries]
    return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
  },
})

/**
 * What answers book (ADR 0033): what the bank paid is no order any more and has left the bank; what failed goes back on its line; what
 * came back after it was paid is on the bank again, and on its line.
 */
function bookedAnswers(
  settled: readonly Payment[],
  before: ReadonlyMap<Id, Payment['status']>,
  { ordered, bank, line, suspense }: ListAccounts,
  hand: Hand & { list: PaymentList },
): { writes: Write[]; short: boolean } {
  if (!ordered || !bank || !line) return { writes: [], short: settled.length > 0 }
  const wasPaid = ({ id }: Payment) => before.get(id) === 'paid'
  const groups: readonly (Pick<Move, 'cause' | 'from' | 'to'> & { label: string; of: readonly Payment[] })[] = [
    { label: 'paid', cause: 'payment', from: bank, to: ordered, of: settled.filter(({ status }) => status === 'paid') },
    {
      ...{ label: 'failed', cause: 'unpaid', from: line, to: ordered },
      of: settled.filter((payment) => payment.status !== 'paid' && !wasPaid(payment)),
    },
    {
      label: 'returned',
      cause: 'return',
      from: line,
      to: bank,
      of: settled.filter((payment) => payment.status !== 'paid' && wasPaid(payment)),
    },
  ]
  const writes: Write[] = []
  let short = false
  for (const { label, cause, from, to, of } of groups) {
    if (of.length === 0) continue
    const move = { cause, causeId: derivedId(hand.context.actionId, label), amount: sumOfPayments(of, hand.list) }
    const entry = bookedAnyway({ ...move, from: after(from, writes), to: after(to, writes) }, suspense, hand)
    writes.push(...entry.writes)
    short ||= entry.short
  }
  return { writes, short }
}
