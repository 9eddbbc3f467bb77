import { z } from 'zod'
import { Block, blockCodes } from '../benefits/blocks.ts'
import type { CashReceiptStatement } from '../journal/receipt-code.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { writtenAmount } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { booked, bookedAnyway, ListAccounts } from './booking.ts'
import { type CashHandout, cashHandoutNoun, IdentityProof } from './cash-handout.ts'
import { DeskSheet } from './desk-sheet.ts'
import { Payment, paymentNoun } from './payment.ts'
import { handsOn, listMay, PaymentList, paymentListNoun } from './payment-list.ts'
import { holdsSheet } from './sheet-actions.ts'

const deskFacts = z.object({
  payment: Payment.nullable(),
  list: PaymentList.nullable(),
  person: Person.nullable(),
  site: Site.nullable(),
  programme: Programme.nullable(),
  cashier: User.nullable(),
  /** What blocks the person now, beside being on this list. */
  blocks: z.array(Block),
  /** Whether the card that was shown counts and is theirs; null where none was. */
  cardCounts: z.boolean().nullable(),
  /** Whether a panel let somebody else receive. */
  receiverAllowed: z.boolean(),
  /** Whether the one who pays also proved that they were there (R-PAY1). */
  provedByCashier: z.boolean(),
  accounts: ListAccounts,
  /** The sheet that the line is on, where a cashier has it out. */
  sheet: DeskSheet.nullable(),
  /** The share of the list that the line is in, and the desk that alone pays it, where one has it. */
  shard: z.object({ id: Id, desk: z.string() }).nullable(),
  /** Whether this server is a site's own, which may be cut off from every other desk. */
  alone: z.boolean(),
  /** Whether the same instalment is on another list, or was paid by one. */
  livingElsewhere: z.boolean(),
})
type DeskFacts = z.infer<typeof deskFacts>

const deskInput = z.strictObject({
  ...{ id: Id, paymentId: Id, listId: Id, personId: Id, identity: IdentityProof, cardNumber: plainText(40) },
  /** The share of the list out of which the desk that pays has the line; null where it has none. */
  shardId: Id.nullable().default(null),
})

interface Desk {
  readonly payment: Payment
  readonly list: PaymentList
  readonly person: Person
  readonly site: Site
  readonly programme: Programme
  readonly cashier: User
}

/** The paper that the payee takes along: it proves itself to whoever holds it, without a network, and names nobody. */
function receiptOf(id: Id, { payment, list, person, site, programme, cashier }: Desk, { at }: Context) {
  const { amount, currency } = payment
  const statement = {
    ...{
      kind: 'cashReceipt',
      number: receiptNumber(list, payment),
      programme: programme.title.ar,
      reference: person.number,
    },
    ...{ date: dayOf(at, programme.timeZone), place: site.name.ar, instalment: list.n, paidBy: cashier.name.ar },
    ...{ amount: writtenAmount(amount, currency), currency },
  } satisfies CashReceiptStatement
  return { id, statement }
}

/** What a receipt is called: the list, and the end of the payment’s id. */
export function receiptNumber(list: Pick<PaymentList, 'number'>, payment: Pick<Payment, 'id'>): string {
  return `${list.number}-${payment.id.slice(-6).toUpperCase()}`
}

const deskNeeds = (input: { paymentId: Id; listId: Id; personId: Id }, actor: Actor) => ({
  payment: { noun: paymentNoun, id: input.paymentId },
  list: { noun: paymentListNoun, id: input.listId },
  person: { noun: personNoun, id: input.personId },
  site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
  programme: programmeRef,
  cashier: { noun: userNoun, id: actor.id },
})

/** The payment that is at this desk, with what belongs to it; or that there is none. */
function deskOf(
  personId: Id,
  { payment, list, person, site, programme, cashier }: DeskFacts,
  actor: Actor,
): Desk | Refusal {
  if (!payment || !list || !person || !site || !programme || !cashier) return refuse('payment.unknown')
  if (payment.listId !== list.id || payment.personId !== personId || list.channel !== 'cashDesk')
    return refuse('payment.unknown')
  return reaches(actor, payment) ? { payment, list, person, site, programme, cashier } : refuse('payment.unknown')
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
  version: 2,
  kind: 'intent',
  noun: cashHandoutNoun,
  roles: ['cashier'],
  input: deskInput,
  sealed: ['cardNumber'],
  sealedUnder: (input) => input.personId,
  facts: deskFacts,
  needs: deskNeeds,
  decide(found, input, facts, context) {
    if (found) return refuse('cashHandout.exists')
    const desk = deskOf(input.personId, facts, context.actor)
    if (isRefusal(desk)) return desk
    const { payment, list } = desk
    if (payment.status === 'paid') return refuse('payment.paid')
    if (!listMay('pay', list) || payment.status !== 'listed') return refuse('payment.notNow')
    if (payment.sheetId !== null) return refuse('payment.onASheet')
    const other = otherDesk(facts, input)
    if (other) return refuse('payment.otherDesk', { desk: other })
    if (facts.alone && input.shardId === null) return refuse('payment.noShare')
    const [block] = facts.blocks
    if (block !== undefined) return refuse(blockCodes[block])
    const wrong = wrongHands(input, facts, context)
    if (wrong !== undefined) return refuse(wrong)
    const one = handout(input, payment, { fromSheet: false, again: false }, context)
    const papers = [receiptOf(one.receiptId, desk, context)]
    // The books of the side are the centre's: it books there what a site's own server pays, when it decides the same act.
    if (facts.alone) return accept([put(cashHandoutNoun, one), paid(payment, context)], papers)
    const { payable, desk: cash } = facts.accounts
    if (!payable || !cash) return refuse('paymentList.noBooks')
    const move = { cause: 'payment', causeId: payment.id, from: cash, to: payable, amount: payment.amount } as const
    const entry = booked(move, { list, programme: desk.programme, context })
    if (isRefusal(entry)) return entry
    return accept([put(cashHandoutNoun, one), paid(payment, context), ...entry], papers)
  },
})

/** The desk that alone pays the line, where who pays does not say that they have it. */
function otherDesk({ shard }: DeskFacts, { shardId }: z.infer<typeof deskInput>): string | undefined {
  return shard !== null && shard.id !== shardId ? shard.desk : undefined
}

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
  version: 2,
  kind: 'fact',
  noun: cashHandoutNoun,
  roles: ['cashier'],
  input: deskInput,
  sealed: ['cardNumber'],
  sealedUnder: (input) => input.personId,
  facts: deskFacts,
  needs: deskNeeds,
  decide(found, input, facts, context) {
    if (found) return refuse('cashHandout.exists')
    const desk = deskOf(input.personId, facts, context.actor)
    if (isRefusal(desk)) return desk
    const { payment, list } = desk
    const { blocks } = facts
    const again = payment.status === 'paid' || facts.livingElsewhere || blocks.includes('paid')
    const wrong = wrongHands(input, facts, context)
    const other = otherDesk(facts, input)
    const flags: Flag[] = [
      ...(again ? [{ code: 'cashHandout.again', facts: {} }] : []),
      ...(again || holdsSheet(facts.sheet, context.actor.id) ? [] : [{ code: 'cashHandout.noSheet', facts: {} }]),
      ...(again || other === undefined ? [] : [{ code: 'payment.otherDesk', facts: { desk: other } }]),
      ...(listMay('pay', list) ? [] : [{ code: 'cashHandout.listNotOpen', facts: {} }]),
      ...(!again && payment.status !== 'listed' ? [{ code: 'cashHandout.lineSettled', facts: {} }] : []),
      ...blocks.filter((block) => block !== 'paid').map((block) => ({ code: blockCodes[block], facts: {} })),
      ...(wrong === undefined ? [] : [{ code: wrong, facts: {} }]),
    ]
    const one = handout(input, payment, { fromSheet: true, again }, context)
    const { writes: entry, short } = bookedFromSheet(one, desk, facts.accounts, context)
    if (short) flags.push({ code: 'cashHandout.deskShort', facts: {} })
    const writes = [put(cashHandoutNoun, one), ...(again ? [] : [paid(payment, context)]), ...entry]
    const papers = [receiptOf(one.receiptId, desk, context)]
    return flags.length === 0 ? accept(writes, papers) : acceptWithFlags(flags, writes, papers)
  },
})

/** The money left the desk: for what was owed, or, where that was paid before, for nothing that anybody can explain yet. */
function bookedFromSheet(
  { id, again, amount }: CashHandout,
  { list, payment, programme }: Desk,
  { payable, desk, suspense }: ListAccounts,
  context: Context,
) {
  const hand = { list, programme, context }
  const owed = again || payment.status !== 'listed' ? suspense : payable
  if (!desk || !owed) return { writes: [], short: true }
  const causeId = again ? id : payment.id
  return bookedAnyway({ cause: 'payment', causeId, from: desk, to: owed, amount }, suspense, hand)
}
