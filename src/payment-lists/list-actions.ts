import { z } from 'zod'
import { BenefitRule, benefitRuleNoun } from '../benefits/benefit-rule.ts'
import { Channel } from '../benefits/payee-account.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { Amount, compareAmounts, isNothing, leftOf, sumOf } from '../kernel/money.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { accountNoun, MoneyAccount } from '../ledger/account.ts'
import { Programme, programmeRef, Site, siteNoun } from '../programme/programme.ts'
import { after, booked, type Hand, ListAccounts, sumOfPayments } from './booking.ts'
import { Payment, paymentNoun } from './payment.ts'
import {
  handsOn,
  type ListStep,
  linesAtOnce,
  linesLookedAt,
  listMay,
  type PaymentList,
  paymentListNoun,
} from './payment-list.ts'

/** The list within the actor’s reach where it may take this step; or why not. */
function listAt(step: ListStep, list: PaymentList | undefined, actor: Actor): PaymentList | Refusal {
  if (!list || !reaches(actor, list)) return refuse('paymentList.unknown')
  return listMay(step, list) ? list : refuse('paymentList.notNow')
}

/** As `listAt`, and refused to whoever had a hand in the list before: four people, each once (R-SOD). */
function listForAnother(step: ListStep, list: PaymentList | undefined, actor: Actor): PaymentList | Refusal {
  const found = listAt(step, list, actor)
  if (isRefusal(found)) return found
  return handsOn(found).includes(actor.id) ? refuse('paymentList.fourPeople') : found
}

const nobodyYet = {
  ...{ drawnTo: null, lines: 0, total: '0', blocked: 0, digest: null, frozenBy: null, frozenAt: null },
  ...{ approvedBy: null, approvedAt: null, returnedFor: null, releasedBy: null, releasedAt: null },
  ...{
    bankId: null,
    releasedTo: null,
    heldBack: 0,
    heldBackTotal: '0',
    reconciledBy: null,
    reconciledAt: null,
    counted: null,
  },
} as const

/**
 * Begins a list of one instalment of a rule by one channel (R-PAY1). A cash desk’s is of one site; the others are of the whole side.
 * Refused of a rule that was never in force and of an instalment that it has not.
 */
export const drawList = defineAction({
  name: 'paymentList.draw',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['benefitsOfficer'],
  input: z.strictObject({
    id: Id,
    ruleId: Id,
    n: z.int().min(1).max(12),
    channel: Channel,
    siteId: Id.nullable(),
    budgetLineId: Id,
  }),
  facts: z.object({
    rule: BenefitRule.nullable(),
    site: Site.nullable(),
    line: MoneyAccount.nullable(),
    last: z.int(),
  }),
  needs: ({ ruleId, siteId, budgetLineId }) => ({
    line: { noun: accountNoun, id: budgetLineId },
    rule: { noun: benefitRuleNoun, id: ruleId },
    site: siteId === null ? null : { noun: siteNoun, id: siteId },
  }),
  decide(list, { id, ruleId, n, channel, siteId, budgetLineId }, { rule, site, line, last }, { actor, at }) {
    if (list) return refuse('paymentList.exists')
    if (!rule || rule.sideId !== actor.sideId || rule.status === 'draft' || rule.status === 'turnedDown')
      return refuse('benefitRule.unknown', {}, 'ruleId')
    if (n > rule.instalments.length) return refuse('paymentList.noSuchInstalment', {}, 'n')
    if ((channel === 'cashDesk') !== (siteId !== null)) return refuse('paymentList.site', {}, 'siteId')
    if (siteId !== null && (!site || !reaches(actor, { sideId: site.sideId, siteId })))
      return refuse('paymentList.site', {}, 'siteId')
    if (line?.kind !== 'budgetLine' || line.sideId !== actor.sideId || line.currency !== rule.currency)
      return refuse('paymentList.budgetLine', {}, 'budgetLineId')
    const sequence = last + 1
    const number = printedNumber('PL', sequence)
    const begun = {
      id,
      sideId: actor.sideId,
      siteId,
      number,
      sequence,
      ruleId,
      n,
      channel,
      currency: rule.currency,
      budgetLineId,
    }
    return accept([put(paymentListNoun, { ...begun, ...nobodyYet, status: 'drawing', drawnBy: actor.id, drawnAt: at })])
  },
})

/** What SQL found for the next step of drawing: who can be paid, and how many cannot. */
const NextLines = z.object({
  lines: z
    .array(z.object({ instalmentId: Id, personId: Id, siteId: Id, accountId: Id, amount: Amount }))
    .max(linesAtOnce),
  blocked: z.int().min(0),
  to: Id.nullable(),
  done: z.boolean(),
})

/**
 * Looks at the next thousand instalments and puts those on the list that nothing blocks (R-PAY1). Whoever draws repeats it until the
 * list is drawn; a break loses nothing, and goes on where it stopped.
 */
export const fillList = defineAction({
  name: 'paymentList.fill',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['benefitsOfficer'],
  input: z.strictObject({ id: Id }),
  facts: NextLines,
  decide(list, _input, { lines, blocked, to, done }, { actionId, actor }) {
    const found = listAt('fill', list, actor)
    if (isRefusal(found)) return found
    if (found.drawnBy !== actor.id) return refuse('paymentList.notYours')
    const { sideId, currency } = found
    const unsettled = { status: 'listed', fault: null, sheetId: null, settledBy: null, settledAt: null } as const
    const payments = lines.map((line) =>
      put(paymentNoun, {
        ...{ ...line, id: derivedId(actionId, line.instalmentId), sideId, listId: found.id, currency },
        ...unsettled,
      }),
    )
    const total = sumOf([found.total, ...lines.map(({ amount }) => amount)], currency)
    return accept([
      put(paymentListNoun, {
        ...{ ...found, lines: found.lines + lines.length, total, blocked: found.blocked + blocked },
        ...{ drawnTo: to ?? found.drawnTo, status: done ? 'drawn' : 'drawing' },
      }),
      ...payments,
    ])
  },
})

const WholeList = z.object({ lines: z.int(), total: Amount, digest: z.string() })

/** Whether the lines are still those that the list says; they cannot change, and it is looked at all the same. */
function agrees(list: PaymentList, { lines, total, digest }: z.infer<typeof WholeList>): boolean {
  const asFrozen = list.digest === null || list.digest === digest
  return asFrozen && list.lines === lines && compareAmounts(list.total, total) === 0
}

/** Freezes a list: from here on nothing is added, and a digest over every line is kept (R-PAY1). Refused of an empty one. */
export const freezeList = defineAction({
  name: 'paymentList.freeze',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['benefitsOfficer'],
  input: z.strictObject({ id: Id }),
  facts: WholeList,
  decide(list, _input, whole, { actor, at }) {
    const found = listAt('freeze', list, actor)
    if (isRefusal(found)) return found
    if (found.drawnBy !== actor.id) return refuse('paymentList.notYours')
    if (found.lines === 0) return refuse('paymentList.empty')
    if (!agrees(found, whole)) return refuse('paymentList.changed')
    const frozen = { status: 'frozen', digest: whole.digest, frozenBy: actor.id, frozenAt: at } as const
    return accept([put(paymentListNoun, { ...found, ...frozen })])
  },
})

const bookFacts = { accounts: ListAccounts, programme: Programme.nullable() }

/**
 * Approves a frozen list as another person, with the digest that was shown (R-SOD). What it comes to is taken from its budget line and
 * owed from here on; refused where the line has not so much.
 */
export const approveList = defineAction({
  name: 'paymentList.approve',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['paymentApprover'],
  input: z.strictObject({ id: Id, digest: z.string() }),
  facts: WholeList.extend(bookFacts),
  needs: () => ({ programme: programmeRef }),
  decide(list, { digest }, { accounts, programme, ...whole }, context) {
    const { actor, at } = context
    const found = listForAnother('approve', list, actor)
    if (isRefusal(found)) return found
    if (digest !== found.digest || !agrees(found, whole)) return refuse('paymentList.changed')
    const { line, payable } = accounts
    if (!programme || !line || !payable) return refuse('paymentList.noBooks')
    const move = { cause: 'release', causeId: found.id, from: payable, to: line, amount: found.total } as const
    const entry = booked(move, { list: found, programme, context })
    if (isRefusal(entry)) return entry
    const approved = { status: 'approved', approvedBy: actor.id, approvedAt: at } as const
    return accept([put(paymentListNoun, { ...found, ...approved }), ...entry])
  },
})

/**
 * Sends a list back that was not approved, with the reason: its instalments are free for another (R-PAY1). It is final; nothing of a
 * frozen list is ever changed. A thousand lines go at a time, for the reason that was given first; the list takes no other step from
 * the first of them on.
 */
export const returnList = defineAction({
  name: 'paymentList.return',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['paymentApprover', 'benefitsOfficer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({ next: z.array(Payment).max(linesAtOnce), left: z.int() }),
  decide(list, { reason }, { next, left }, context) {
    const found = listAt('return', list, context.actor)
    if (isRefusal(found)) return found
    const returned = {
      ...found,
      status: left === 0 ? 'returned' : found.status,
      returnedFor: found.returnedFor ?? reason,
    } as const
    return accept([put(paymentListNoun, returned), ...next.map((one) => lapsed(one, null, context))])
  },
})

function lapsed(payment: Payment, fault: Payment['fault'], { actor, at }: Context) {
  return put(paymentNoun, { ...payment, status: 'lapsed', fault, settledBy: actor.id, settledAt: at })
}

/**
 * Releases an approved list for payment, as a third person (R-SOD): opens the desk, where each person is looked at as they come; or goes
 * through the lines for the bank’s file, some thousands at a time, and holds back whoever is blocked by now (R-PAY1).
 */
export const releaseList = defineAction({
  name: 'paymentList.release',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['accountant', 'siteManager'],
  input: z.strictObject({ id: Id, bankId: Id.nullable() }),
  facts: WholeList.extend({
    ...{ ...bookFacts, bank: MoneyAccount.nullable() },
    ...{ blocked: z.array(Payment).max(linesLookedAt), to: Id.nullable(), done: z.boolean() },
  }),
  needs: ({ bankId }) => ({
    programme: programmeRef,
    bank: bankId === null ? null : { noun: accountNoun, id: bankId },
  }),
  decide(list, _input, facts, context) {
    const { actor, at } = context
    const { bank, blocked, to, done, accounts, programme } = facts
    const goesOn = list?.status === 'releasing' && list.releasedBy === actor.id
    const found = goesOn ? listAt('release', list, actor) : listForAnother('release', list, actor)
    if (isRefusal(found)) return found
    if (!agrees(found, facts)) return refuse('paymentList.changed')
    if (!programme) return refuse('paymentList.noBooks')
    if (found.channel !== 'cashDesk' && !paysFrom(bank, found)) return refuse('paymentList.bank', {}, 'bankId')
    const heldBackTotal = sumOf([found.heldBackTotal, sumOfPayments(blocked, found)], found.currency)
    const next: PaymentList = {
      ...{ ...found, heldBack: found.heldBack + blocked.length, heldBackTotal, bankId: bank?.id ?? null },
      ...{ releasedBy: actor.id, releasedAt: at, releasedTo: to ?? found.releasedTo },
      status: done ? 'paying' : 'releasing',
    }
    const entries = released(next, blocked, accounts, { list: next, programme, context })
    if (isRefusal(entries)) return entries
    return accept([put(paymentListNoun, next), ...blocked.map((one) => lapsed(one, 'heldBack', context)), ...entries])
  },
})

/** Whether a list can be paid from an account: a bank’s of the same side and currency that is not closed. */
function paysFrom(bank: MoneyAccount | null, { sideId, currency }: PaymentList): boolean {
  return bank?.kind === 'bank' && bank.sideId === sideId && bank.currency === currency && bank.closedAt === null
}

/** What a step of releasing books: what was held back goes back on its line; at the end the rest is ordered from the bank. */
function released(
  list: PaymentList,
  blocked: readonly Payment[],
  { line, payable, ordered }: ListAccounts,
  hand: Hand,
): Write[] | Refusal {
  if (list.channel === 'cashDesk') return []
  if (!line || !payable || !ordered) return refuse('paymentList.noBooks')
  const back = unpaid(blocked, { line, owed: payable }, hand)
  if (isRefusal(back) || list.status !== 'paying') return back
  const amount = leftOf(list.total, list.heldBackTotal, list.currency)
  if (isNothing(amount)) return back
  const owed = after(payable, back)
  const order = booked({ cause: 'payment', causeId: list.id, from: ordered, to: owed, amount }, hand)
  return isRefusal(order) ? order : [...back, ...order]
}

/** Puts what is not paid back on the line that it came from; nothing where there is nothing. */
function unpaid(
  payments: readonly Payment[],
  { line, owed }: { line: MoneyAccount; owed: MoneyAccount },
  hand: Hand & { list: Pick<PaymentList, 'currency'> },
): Write[] | Refusal {
  if (payments.length === 0) return []
  const causeId = derivedId(hand.context.actionId, 'unpaid')
  const amount = sumOfPayments(payments, hand.list)
  return booked({ cause: 'unpaid', causeId, from: line, to: owed, amount }, hand)
}

/** Ends the time for collecting: up to a thousand lines that nobody collected lapse, and go back on their budget line. */
export const lapseLines = defineAction({
  name: 'paymentList.lapse',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ ...bookFacts, next: z.array(Payment).max(linesAtOnce), sheetsOut: z.int() }),
  needs: () => ({ programme: programmeRef }),
  decide(list, _input, { next, sheetsOut, accounts, programme }, context) {
    const found = listAt('lapse', list, context.actor)
    if (isRefusal(found)) return found
    if (found.channel !== 'cashDesk') return refuse('paymentList.bankAnswers')
    if (sheetsOut > 0) return refuse('paymentList.sheetsOut', { sheetsOut })
    if (next.length === 0) return refuse('paymentList.nothingLeft')
    const { line, payable } = accounts
    if (!programme || !line || !payable) return refuse('paymentList.noBooks')
    const back = unpaid(next, { line, owed: payable }, { list: found, programme, context })
    if (isRefusal(back)) return back
    return accept([put(paymentListNoun, found), ...next.map((one) => lapsed(one, 'notCollected', context)), ...back])
  },
})

/**
 * Reconciles a list: a fourth person counts what was paid (R-SOD, R-PAY1). Refused while a line waits for its end. What is counted is
 * kept; a difference to what the record says is flagged and not smoothed over.
 */
export const reconcileList = defineAction({
  name: 'paymentList.reconcile',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['accountant', 'auditor'],
  input: z.strictObject({ id: Id, counted: Amount }),
  facts: z.object({ waiting: z.int(), paid: Amount, handedOutBy: z.array(Id), again: z.int() }),
  decide(list, { counted }, { waiting, paid, handedOutBy, again }, { actor, at }) {
    const found = listForAnother('reconcile', list, actor)
    if (isRefusal(found)) return found
    if (handedOutBy.includes(actor.id)) return refuse('paymentList.fourPeople')
    if (waiting > 0) return refuse('paymentList.waiting', { waiting })
    const closed = { status: 'closed', counted, reconciledBy: actor.id, reconciledAt: at } as const
    const writes = [put(paymentListNoun, { ...found, ...closed })]
    const flags = [
      ...(compareAmounts(counted, paid) === 0 ? [] : [{ code: 'paymentList.difference', facts: { counted, paid } }]),
      ...(again === 0 ? [] : [{ code: 'paymentList.paidAgain', facts: { again } }]),
    ]
    return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
  },
})
