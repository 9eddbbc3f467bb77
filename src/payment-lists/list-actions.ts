import { z } from 'zod'
import { BenefitRule, benefitRuleNoun } from '../benefits/benefit-rule.ts'
import { Channel } from '../benefits/payee-account.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { Amount, compareAmounts, sumOf } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { Payment, paymentNoun } from './payment.ts'
import { handsOn, type ListStep, linesAtOnce, listMay, type PaymentList, paymentListNoun } from './payment-list.ts'

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
  ...{ releasedTo: null, heldBack: 0, reconciledBy: null, reconciledAt: null, counted: null },
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
  input: z.strictObject({ id: Id, ruleId: Id, n: z.int().min(1).max(12), channel: Channel, siteId: Id.nullable() }),
  facts: z.object({ rule: BenefitRule.nullable(), site: Site.nullable(), last: z.int() }),
  needs: ({ ruleId, siteId }) => ({
    rule: { noun: benefitRuleNoun, id: ruleId },
    site: siteId === null ? null : { noun: siteNoun, id: siteId },
  }),
  decide(list, { id, ruleId, n, channel, siteId }, { rule, site, last }, { actor, at }) {
    if (list) return refuse('paymentList.exists')
    if (!rule || rule.sideId !== actor.sideId || rule.status === 'draft' || rule.status === 'turnedDown')
      return refuse('benefitRule.unknown', {}, 'ruleId')
    if (n > rule.instalments.length) return refuse('paymentList.noSuchInstalment', {}, 'n')
    if ((channel === 'cashDesk') !== (siteId !== null)) return refuse('paymentList.site', {}, 'siteId')
    if (siteId !== null && (!site || !reaches(actor, { sideId: site.sideId, siteId })))
      return refuse('paymentList.site', {}, 'siteId')
    const sequence = last + 1
    const number = printedNumber('PL', sequence)
    const begun = { id, sideId: actor.sideId, siteId, number, sequence, ruleId, n, channel, currency: rule.currency }
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
    const unsettled = { status: 'listed', fault: null, settledBy: null, settledAt: null } as const
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

/** Approves a frozen list as another person, with the digest that was shown (R-SOD). */
export const approveList = defineAction({
  name: 'paymentList.approve',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['paymentApprover'],
  input: z.strictObject({ id: Id, digest: z.string() }),
  facts: WholeList,
  decide(list, { digest }, whole, { actor, at }) {
    const found = listForAnother('approve', list, actor)
    if (isRefusal(found)) return found
    if (digest !== found.digest || !agrees(found, whole)) return refuse('paymentList.changed')
    return accept([put(paymentListNoun, { ...found, status: 'approved', approvedBy: actor.id, approvedAt: at })])
  },
})

/**
 * Sends a list back that was not approved, with the reason: its instalments are free for another (R-PAY1). It is final; nothing of a
 * frozen list is ever changed.
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
    const returned = { ...found, status: left === 0 ? 'returned' : found.status, returnedFor: reason } as const
    return accept([put(paymentListNoun, returned), ...next.map((one) => lapsed(one, null, context))])
  },
})

function lapsed(payment: Payment, fault: Payment['fault'], { actor, at }: Context) {
  return put(paymentNoun, { ...payment, status: 'lapsed', fault, settledBy: actor.id, settledAt: at })
}

/**
 * Releases an approved list for payment, as a third person (R-SOD): opens the desk, where each person is looked at as they come; or goes
 * through the lines for the bank’s file, a thousand at a time, and holds back whoever is blocked by now (R-PAY1).
 */
export const releaseList = defineAction({
  name: 'paymentList.release',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['accountant', 'siteManager'],
  input: z.strictObject({ id: Id }),
  facts: WholeList.extend({ blocked: z.array(Payment).max(linesAtOnce), to: Id.nullable(), done: z.boolean() }),
  decide(list, _input, { blocked, to, done, ...whole }, context) {
    const { actor, at } = context
    const goesOn = list?.status === 'releasing' && list.releasedBy === actor.id
    const found = goesOn ? listAt('release', list, actor) : listForAnother('release', list, actor)
    if (isRefusal(found)) return found
    if (!agrees(found, whole)) return refuse('paymentList.changed')
    const released = { releasedBy: actor.id, releasedAt: at, releasedTo: to ?? found.releasedTo }
    return accept([
      put(paymentListNoun, {
        ...{ ...found, ...released, heldBack: found.heldBack + blocked.length },
        status: done ? 'paying' : 'releasing',
      }),
      ...blocked.map((one) => lapsed(one, 'heldBack', context)),
    ])
  },
})

/** Ends the time for collecting: up to a thousand lines that nobody collected lapse, and can be on another list. */
export const lapseLines = defineAction({
  name: 'paymentList.lapse',
  kind: 'intent',
  noun: paymentListNoun,
  roles: ['accountant'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ next: z.array(Payment).max(linesAtOnce) }),
  decide(list, _input, { next }, context) {
    const found = listAt('lapse', list, context.actor)
    if (isRefusal(found)) return found
    if (found.channel !== 'cashDesk') return refuse('paymentList.bankAnswers')
    if (next.length === 0) return refuse('paymentList.nothingLeft')
    return accept([put(paymentListNoun, found), ...next.map((one) => lapsed(one, 'notCollected', context))])
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
