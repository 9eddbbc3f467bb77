import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { reconciliationRoutes } from './reconciliation-routes.ts'
import { stockReaders } from './stock-check-list.ts'
import { readLosses, readStock, readStockCheck, readStockChecks } from './store.ts'
import { LossesView, StockChecksQuery, StockChecksView, StockCheckView, StockView } from './views.ts'

const params = z.object({ id: Id })

/** Reading stock checks, losses and the reconciliation. */
export function stockRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/stock', { schema: { response: { 200: StockView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, stockReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readStock(tx, actor))
  })

  http.get(
    '/api/stock-checks',
    { schema: { querystring: StockChecksQuery, response: { 200: StockChecksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, stockReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readStockChecks(tx, request.query))
    },
  )

  http.get(
    '/api/stock-checks/:id',
    { schema: { params, response: { 200: StockCheckView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, stockReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readStockCheck(tx, request.params.id, actor, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/weapons/:id/losses', { schema: { params, response: { 200: LossesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['armourer', 'director', 'auditor'])
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readLosses(tx, request.params.id, languageOf(request)))
  })

  reconciliationRoutes(http, sulh)
}
