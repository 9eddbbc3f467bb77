import { z } from 'zod'
import { incidentReaders } from '../incidents/incident.ts'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readObstructions, readRestriction, readRestrictions } from './store.ts'
import { Obstructions, RestrictionsQuery, RestrictionsView, RestrictionView } from './views.ts'

/** Reading where monitors were kept from their way. */
export function movementRestrictionRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/movement-restrictions',
    { schema: { querystring: RestrictionsQuery, response: { 200: RestrictionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readRestrictions(tx, request.query, actor))
    },
  )

  http.get(
    '/api/movement-restrictions/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: RestrictionView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const { id } = request.params
      const view = await sulh.database.read(actor, (tx) => readRestriction(tx, id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/obstructions', { schema: { response: { 200: Obstructions } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    return sulh.database.read(actor, readObstructions)
  })
}
