import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { inTransaction } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { countComplaints, readComplaint, readComplaints } from './store.ts'
import { ComplaintCounts, ComplaintsQuery, ComplaintsView, ComplaintView } from './views.ts'

/** Reading the confidential desk, inside its compartment; for directors, numbers alone. */
export function complaintRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/complaints',
    { schema: { querystring: ComplaintsQuery, response: { 200: ComplaintsView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'sgbv')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readComplaints(tx, request.query, actor), 'sgbv')
    },
  )

  http.get(
    '/api/complaints/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ComplaintView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'sgbv')
      if (!actor) return reply
      const how = { actor, sealer: sulh.sealer, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readComplaint(tx, request.params.id, how), 'sgbv')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/complaint-counts', { schema: { response: { 200: ComplaintCounts } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['director'])
    if (!actor) return reply
    return inTransaction(sulh.database.writer, (tx) => countComplaints(tx, actor), 'begin read only')
  })
}
