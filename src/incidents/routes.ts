import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { incidentReaders } from './incident.ts'
import { readIncident, readIncidents } from './store.ts'
import { IncidentsQuery, IncidentsView, IncidentView } from './views.ts'

/** Reading the incident log. */
export function incidentRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/incidents',
    { schema: { querystring: IncidentsQuery, response: { 200: IncidentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readIncidents(tx, request.query, actor))
    },
  )

  http.get(
    '/api/incidents/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: IncidentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readIncident(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
