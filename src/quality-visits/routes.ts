import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { visitReaders } from './quality-visit.ts'
import { readNonConformities, readQualityVisit, readQualityVisits } from './store.ts'
import {
  NonConformitiesQuery,
  NonConformitiesView,
  QualityVisitsQuery,
  QualityVisitsView,
  QualityVisitView,
} from './views.ts'

/** Reading quality visits, and what they found wrong. */
export function qualityVisitRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/quality-visits',
    { schema: { querystring: QualityVisitsQuery, response: { 200: QualityVisitsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, visitReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readQualityVisits(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/quality-visits/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: QualityVisitView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, visitReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readQualityVisit(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/non-conformities',
    { schema: { querystring: NonConformitiesQuery, response: { 200: NonConformitiesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, visitReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readNonConformities(tx, request.query, languageOf(request)))
    },
  )
}
