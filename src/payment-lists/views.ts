import { z } from 'zod'
import { Block } from '../benefits/blocks.ts'
import { Instalment } from '../benefits/entitlement.ts'
import { PayeeAccount } from '../benefits/payee-account.ts'
import { Payee } from '../benefits/views.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Currency } from '../kernel/money.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { CashHandout } from './cash-handout.ts'
import { DeskSheet } from './desk-sheet.ts'
import { Payment } from './payment.ts'
import { PaymentList } from './payment-list.ts'

/** Query of `GET /api/payment-lists`. */
export const PaymentListsQuery = z.object({
  status: z.enum(['open', 'all', ...PaymentList.shape.status.options]).default('open'),
  order: orderOf(['drawn']).default('-drawn'),
  page: PageNumber,
})
export type PaymentListsQuery = z.infer<typeof PaymentListsQuery>

/** A list with the words of its rule and site. */
export const PaymentListRow = z.object({ list: PaymentList, title: z.string(), siteName: Texts.nullable() })
export type PaymentListRow = z.infer<typeof PaymentListRow>
export const PaymentListsView = z.object({ lists: z.array(PaymentListRow), ...pageShape })
export type PaymentListsView = z.infer<typeof PaymentListsView>

/** `GET /api/payment-lists/{id}`: how its lines stand, and who had which hand in it. */
export const PaymentListView = PaymentListRow.extend({
  counts: z.record(Payment.shape.status, z.int()),
  paid: z.string(),
  again: z.int(),
  sheets: z.array(DeskSheet),
  /** Lines that wait and are on no sheet. */
  unsheeted: z.int(),
  names: z.record(z.string(), z.string()),
})
export type PaymentListView = z.infer<typeof PaymentListView>

/** Query of `GET /api/payment-lists/{id}/payments`; searched by whom it is for. */
export const PaymentsQuery = z.object({
  status: z.enum(['all', ...Payment.shape.status.options]).default('all'),
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type PaymentsQuery = z.infer<typeof PaymentsQuery>

export const PaymentRow = z.object({
  payment: Payment,
  payee: Payee,
  account: PayeeAccount.pick({ channel: true, tail: true }),
})
export type PaymentRow = z.infer<typeof PaymentRow>
export const PaymentsView = z.object({ payments: z.array(PaymentRow), ...pageShape })
export type PaymentsView = z.infer<typeof PaymentsView>

/** Query of `GET /api/cash-desk`: who is to be paid at the desks within reach, by card, number or name. */
export const CashDeskQuery = z.object({ search: z.string().max(200).default(''), page: PageNumber })
export type CashDeskQuery = z.infer<typeof CashDeskQuery>
export const CashDeskRow = z.object({ payment: Payment, payee: Payee, listNumber: z.string(), n: z.int() })
export type CashDeskRow = z.infer<typeof CashDeskRow>
export const CashDeskView = z.object({ payments: z.array(CashDeskRow), ...pageShape })
export type CashDeskView = z.infer<typeof CashDeskView>

/** `GET /api/cash-desk/{id}`: one payment at the desk, with what blocks it now. */
export const DeskPaymentView = CashDeskRow.extend({
  blocks: z.array(Block),
  /** Whether a cashier has the line out on a sheet. */
  onASheet: z.boolean(),
  /** The share of the list that the line is in, and which desk has it until when. */
  shard: z.object({ id: Id, stationId: Id, desk: z.string(), until: Instant, isHere: z.boolean() }).nullable(),
  /** Read from a site's own server, which may be cut off from every other desk. */
  alone: z.boolean(),
  receiver: z.string().nullable(),
  handout: CashHandout.nullable(),
  paidByName: z.string(),
})
export type DeskPaymentView = z.infer<typeof DeskPaymentView>

/** How long after its first day an instalment is unpaid. */
export const Age = z.enum(['upTo30', 'upTo60', 'upTo90', 'over90'])
export type Age = z.infer<typeof Age>

/** Query of `GET /api/arrears`. */
export const ArrearsQuery = z.object({
  age: z.enum(['all', ...Age.options]).default('all'),
  why: z.enum(['all', 'failed', 'never']).default('all'),
  order: orderOf(['opens']).default('opens'),
  page: PageNumber,
})
export type ArrearsQuery = z.infer<typeof ArrearsQuery>
export const ArrearsRow = z.object({
  instalment: Instalment,
  payee: Payee,
  age: Age,
  /** What became of the last payment that was tried. */
  last: Payment.pick({ status: true, fault: true, settledAt: true }).nullable(),
})
export type ArrearsRow = z.infer<typeof ArrearsRow>
export const ArrearsView = z.object({
  rows: z.array(ArrearsRow),
  /** Over everything within reach, by age and currency. */
  sums: z.array(z.object({ age: Age, currency: Currency, count: z.int(), amount: z.string() })),
  ...pageShape,
})
export type ArrearsView = z.infer<typeof ArrearsView>

/** What looks wrong: one account of two people, money handed out twice, and people paid whom nobody saw. */
export const Suspicion = z.enum(['sharedAccount', 'paidAgain', 'unseen'])
export type Suspicion = z.infer<typeof Suspicion>

/** Query of `GET /api/payment-suspicions`. */
export const SuspicionsQuery = z.object({ kind: Suspicion.default('sharedAccount'), page: PageNumber })
export type SuspicionsQuery = z.infer<typeof SuspicionsQuery>
export const SuspicionRow = z.object({
  id: Id,
  payee: Payee,
  /** Others with the same account whom the reader may see, and whether there are any of the other side. */
  others: z.array(Payee),
  otherSide: z.boolean(),
  amount: z.string().nullable(),
  currency: Currency.nullable(),
  at: z.string(),
})
export type SuspicionRow = z.infer<typeof SuspicionRow>
export const SuspicionsView = z.object({ rows: z.array(SuspicionRow), ...pageShape })
export type SuspicionsView = z.infer<typeof SuspicionsView>
