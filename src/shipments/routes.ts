import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readShipment, readShipments } from './store.ts'
import { ShipmentsQuery, ShipmentsView, ShipmentView } from './views.ts'

export const shipmentReaders = ['armourer', 'director', 'auditor'] as const

/** Reading shipments of weapons. */
export function shipmentRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/shipments',
    { schema: { querystring: ShipmentsQuery, response: { 200: ShipmentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, shipmentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readShipments(tx, request.query, actor))
    },
  )

  http.get(
    '/api/shipments/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ShipmentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, shipmentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readShipment(tx, request.params.id, actor, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
