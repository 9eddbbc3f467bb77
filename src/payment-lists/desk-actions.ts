import { z } from 'zod'
import { Block, blockCodes } from '../benefits/blocks.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { type CashHandout, cashHandoutNoun, IdentityProof } from './cash-handout.ts'
import { Payment, paymentNoun } from './payment.ts'
import { handsOn, listMay, PaymentList, paymentListNoun } from './payment-list.ts'

const deskFacts = z.object({
  payment: Payment.nullable(),
  list: PaymentList.nullable(),
  /** What blocks the person now, beside being on this list. */
  blocks: z.array(Block),
  /** Whether the card that was shown counts and is theirs; null where none was. */
  cardCounts: z.boolean().nullable(),
  /** Whether a panel let somebody else receive. */
  receiverAllowed: z.boolean(),
  /** Whether the one who pays also proved that they were there (R-PAY1). */
  provedByCashier: z.boolean(),
  /** Whether the same instalment is on another list, or was paid by one. */
  livingElsewhere: z.boolean(),
})
type DeskFacts = z.infer<typeof deskFacts>

const deskInput = z.strictObject({
  ...{ id: Id, paymentId: Id, listId: Id, personId: Id, identity: IdentityProof, cardNumber: plainText(40) },
})

/** The paper that the payee takes along: it proves itself to whoever holds it, without a network. */
function receiptOf(id: Id, payment: Payment, list: PaymentList) {
  return {
    id,
    statement: {
      ...{ kind: 'cashReceipt', list: list.number, amount: payment.amount, currency: payment.currency, n: list.n },
      payment: payment.id,
    },
  }
}

function handout(
  { id, identity }: z.infer<typeof deskInput>,
  payment: Payment,
  how: { fromSheet: boolean; again: boolean },
  { actionId, actor, at }: Context,
): CashHandout {
  const { sideId, siteId, listId, personId, amount, currency } = payment
  return {
    ...{ id, sideId, siteId, listId, paymentId: payment.id, personId, amount, currency, identity, ...how },
    ...{ receiptId: derivedId(actionId, 'receipt'), paidBy: actor.id, paidAt: at },
  }
}

const paid = (payment: Payment, { actor, at }: Context) =>
  put(paymentNoun, { ...payment, status: 'paid', settledBy: actor.id, settledAt: at })

/**
 * Pays one person at the desk, once (R-PAY1). Refused where the list is not being paid, the line was settled, anything blocks the person
 * now, the card is not theirs, somebody else stands there without a panel’s word (R-PAY3), or the cashier had another hand in it (R-SOD).
 */
export const payAtDesk = defineAction({
  name: 'cashHandout.pay',
  kind: 'intent',
  noun: cashHandoutNoun,
  roles: ['cashier'],
  input: deskInput,
  sealed: ['cardNumber'],
  sealedUnder: (input) => input.personId,
  facts: deskFacts,
  needs: ({ paymentId, listId }) => ({
    payment: { noun: paymentNoun, id: paymentId },
    list: { noun: paymentListNoun, id: listId },
  }),
  decide(found, input, facts, context) {
    const { payment, list, blocks } = facts
    if (found) return refuse('cashHandout.exists')
    if (!payment || !list || payment.listId !== list.id || payment.personId !== input.personId)
      return refuse('payment.unknown')
    if (list.channel !== 'cashDesk' || !reaches(context.actor, payment)) return refuse('payment.unknown')
    if (payment.status === 'paid') return refuse('payment.paid')
    if (!listMay('pay', list) || payment.status !== 'listed') return refuse('payment.notNow')
    const [block] = blocks
    if (block !== undefined) return refuse(blockCodes[block])
    const wrong = wrongHands(input, facts, context)
    if (wrong !== undefined) return refuse(wrong)
    const one = handout(input, payment, { fromSheet: false, again: false }, context)
    return accept([put(cashHandoutNoun, one), paid(payment, context)], [receiptOf(one.receiptId, payment, list)])
  },
})

/** What is wrong with who stands at the desk, or behind it. */
function wrongHands(
  { identity }: z.infer<typeof deskInput>,
  { list, cardCounts, receiverAllowed, provedByCashier }: DeskFacts,
  { actor }: Context,
): string | undefined {
  if (list && handsOn(list).includes(actor.id)) return 'paymentList.fourPeople'
  if (provedByCashier) return 'cashHandout.provedByYou'
  if (identity === 'card' && cardCounts !== true) return 'cashHandout.card'
  if (identity === 'receiver' && !receiverAllowed) return 'cashHandout.receiver'
  return undefined
}

/**
 * Records from a signed sheet that money was handed out while there was no network: a fact, which is never dropped. Whatever was wrong
 * with it is flagged, above all that it was paid before.
 */
export const recordFromSheet = defineAction({
  name: 'cashHandout.record',
  kind: 'fact',
  noun: cashHandoutNoun,
  roles: ['cashier'],
  input: deskInput,
  sealed: ['cardNumber'],
  sealedUnder: (input) => input.personId,
  facts: deskFacts,
  needs: ({ paymentId, listId }) => ({
    payment: { noun: paymentNoun, id: paymentId },
    list: { noun: paymentListNoun, id: listId },
  }),
  decide(found, input, facts, context) {
    const { payment, list, blocks } = facts
    if (found) return refuse('cashHandout.exists')
    if (!payment || !list || payment.listId !== list.id || payment.personId !== input.personId)
      return refuse('payment.unknown')
    if (list.channel !== 'cashDesk' || !reaches(context.actor, payment)) return refuse('payment.unknown')
    const again = payment.status === 'paid' || facts.livingElsewhere || blocks.includes('paid')
    const wrong = wrongHands(input, facts, context)
    const flags: Flag[] = [
      ...(again ? [{ code: 'cashHandout.again', facts: {} }] : []),
      ...(listMay('pay', list) ? [] : [{ code: 'cashHandout.listNotOpen', facts: {} }]),
      ...(!again && payment.status !== 'listed' ? [{ code: 'cashHandout.lineSettled', facts: {} }] : []),
      ...blocks.filter((block) => block !== 'paid').map((block) => ({ code: blockCodes[block], facts: {} })),
      ...(wrong === undefined ? [] : [{ code: wrong, facts: {} }]),
    ]
    const one = handout(input, payment, { fromSheet: true, again }, context)
    const writes = [put(cashHandoutNoun, one), ...(again ? [] : [paid(payment, context)])]
    const papers = [receiptOf(one.receiptId, payment, list)]
    return flags.length === 0 ? accept(writes, papers) : acceptWithFlags(flags, writes, papers)
  },
})
