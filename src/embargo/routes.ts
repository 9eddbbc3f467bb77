import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { deliveryReaders, deliveryRecorders, deliveryReference } from './delivery.ts'
import { deliveriesCsv, deliveryReport } from './papers.ts'
import {
  openWith,
  readDeliveries,
  readDelivery,
  readDeliveryFile,
  readDeliveryIncidents,
  readPaperNames,
} from './read-store.ts'
import { DeliveriesQuery, DeliveriesView, DeliveryIncidents, DeliveryView, ReportQuery } from './views.ts'

const params = z.object({ id: Id })

/** Reading the embargo file, its report and its list as a file. */
export function embargoRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/arms-deliveries',
    { schema: { querystring: DeliveriesQuery, response: { 200: DeliveriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, deliveryReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDeliveries(tx, request.query, actor))
    },
  )

  http.get('/api/arms-deliveries.csv', { schema: { querystring: DeliveriesQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, deliveryReaders)
    if (!actor) return reply
    const rows = await sulh.database.read(actor, (tx) => readDeliveryFile(tx, request.query, actor))
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="arms-deliveries.csv"')
      .send(deliveriesCsv(rows))
  })

  http.get(
    '/api/arms-deliveries/:id',
    { schema: { params, response: { 200: DeliveryView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, deliveryReaders)
      if (!actor) return reply
      const how = { actor, open: openWith(sulh), now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readDelivery(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/arms-deliveries/:id/report',
    { schema: { params, querystring: ReportQuery } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, deliveryReaders)
      if (!actor) return reply
      const { language } = request.query
      // Without opening: no word of a protected source can come into the paper.
      const how = { actor, open: null, now: sulh.now(), language }
      const found = await sulh.database.read(actor, async (tx) => {
        const view = await readDelivery(tx, request.params.id, how)
        return view && { view, names: await readPaperNames(tx, view.delivery.sideId) }
      })
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      const pdf = await deliveryReport(found.view, found.names, language)
      return sendPdf(reply, deliveryReference(found.view.delivery.id), pdf)
    },
  )

  http.get(
    '/api/arms-delivery-incidents',
    { schema: { response: { 200: DeliveryIncidents } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, deliveryRecorders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDeliveryIncidents(tx))
    },
  )
}
