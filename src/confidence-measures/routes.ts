import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { confidenceReaders } from './confidence-measure.ts'
import { readConfidenceBalance, readConfidenceMeasure, readConfidenceMeasures } from './store.ts'
import {
  ConfidenceBalanceView,
  ConfidenceMeasuresQuery,
  ConfidenceMeasuresView,
  ConfidenceMeasureView,
} from './views.ts'

/** Reading confidence-building measures, and what each side gave. */
export function confidenceMeasureRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/confidence-measures',
    { schema: { querystring: ConfidenceMeasuresQuery, response: { 200: ConfidenceMeasuresView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, confidenceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readConfidenceMeasures(tx, request.query, sulh.now()))
    },
  )

  http.get(
    '/api/confidence-balance',
    { schema: { response: { 200: ConfidenceBalanceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, confidenceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readConfidenceBalance(tx, sulh.now()))
    },
  )

  http.get(
    '/api/confidence-measures/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ConfidenceMeasureView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, confidenceReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readConfidenceMeasure(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
