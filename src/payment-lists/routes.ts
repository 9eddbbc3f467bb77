import { Readable } from 'node:stream'
import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { hubOf } from '../server/hub/hub.ts'
import type { Sulh } from '../server/sulh.ts'
import { checkedOrder, openOrder, readOrder } from './order-store.ts'
import { cashReceiptPaper, readHandout, readSheet, sheetPaper } from './papers.ts'
import {
  openReceiver,
  readArrears,
  readCashDesk,
  readDeskPayment,
  readPaymentList,
  readPaymentLists,
  readPayments,
} from './read-store.ts'
import { listReaders, moneyWatchers } from './readers.ts'
import { readSuspicions } from './suspicion-store.ts'
import {
  ArrearsQuery,
  ArrearsView,
  CashDeskQuery,
  CashDeskView,
  DeskPaymentView,
  PaymentListsQuery,
  PaymentListsView,
  PaymentListView,
  PaymentsQuery,
  PaymentsView,
  SuspicionsQuery,
  SuspicionsView,
} from './views.ts'

const one = z.object({ id: Id })

/** Reading payment lists, the desk, what is in arrears, and what looks wrong. */
export function paymentListRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/payment-lists',
    { schema: { querystring: PaymentListsQuery, response: { 200: PaymentListsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, listReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPaymentLists(tx, request.query))
    },
  )

  http.get(
    '/api/payment-lists/:id',
    { schema: { params: one, response: { 200: PaymentListView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, listReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readPaymentList(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/payment-lists/:id/payments',
    { schema: { params: one, querystring: PaymentsQuery, response: { 200: PaymentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, listReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPayments(tx, request.params.id, request.query, actor))
    },
  )

  http.get(
    '/api/cash-desk',
    { schema: { querystring: CashDeskQuery, response: { 200: CashDeskView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['cashier'])
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCashDesk(tx, request.query, actor))
    },
  )

  http.get(
    '/api/cash-desk/:id',
    { schema: { params: one, response: { 200: DeskPaymentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['cashier'])
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request), here: hubOf(sulh)?.link.log.station }
      const found = await sulh.database.read(actor, (tx) => readDeskPayment(tx, request.params.id, how))
      return found ? openReceiver(sulh, found) : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  paperRoutes(http, sulh)
  orderRoutes(http, sulh)

  http.get(
    '/api/arrears',
    { schema: { querystring: ArrearsQuery, response: { 200: ArrearsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, moneyWatchers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readArrears(tx, request.query, sulh.now()))
    },
  )

  http.get(
    '/api/payment-suspicions',
    { schema: { querystring: SuspicionsQuery, response: { 200: SuspicionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, moneyWatchers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readSuspicions(tx, request.query))
    },
  )
}

/** The receipt that the payee takes along, and the sheets on which those sign who are paid without a network. */
function paperRoutes(http: Http, sulh: Sulh): void {
  const language = Language.default('ar')
  http.get(
    '/api/cash-handouts/:id/receipt',
    { schema: { params: one, querystring: z.object({ language }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, listReaders)
      if (!actor) return reply
      const found = await sulh.database.read(actor, (tx) => readHandout(tx, request.params.id))
      const verifyUrl = `${request.protocol}://${request.host}/verify`
      const pdf = found && (await cashReceiptPaper(sulh, found, { language: request.query.language, verifyUrl }))
      return pdf ? sendPdf(reply, 'receipt', pdf) : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/desk-sheets/:id/paper',
    { schema: { params: one, querystring: z.object({ language }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, listReaders)
      if (!actor) return reply
      const found = await sulh.database.read(actor, (tx) => readSheet(tx, request.params.id))
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      const pdf = await sheetPaper(found, request.query.language)
      return sendPdf(reply, `${found.list.number}-${found.sheet.n}`, pdf)
    },
  )
}

/** The order to the bank or provider, as a file that is made while it is sent; refused as a whole where a bank would not take it. */
function orderRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/payment-lists/:id/order', { schema: { params: one } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['accountant'])
    if (!actor) return reply
    const sealed = await sulh.database.read(actor, (tx) => readOrder(tx, request.params.id))
    if (!sealed) return sendProblem(sulh, request, reply, 404, 'notFound')
    const order = await openOrder(sulh, sealed)
    const mobile = order.list.channel === 'mobileMoney'
    if (!mobile && order.debtor.iban === null) return sendProblem(sulh, request, reply, 409, 'paymentList.noIban')
    const pieces = await checkedOrder(order, sulh.now())
    if ('code' in pieces) return sendProblem(sulh, request, reply, 409, pieces.code)
    return reply
      .header('content-type', mobile ? 'text/csv; charset=utf-8' : 'application/xml; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-lines', String(order.transfers.length))
      .header('content-disposition', `attachment; filename="${order.list.number}.${mobile ? 'csv' : 'xml'}"`)
      .send(Readable.from(pieces))
  })
}
