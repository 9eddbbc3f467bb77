import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { hazardReaders } from './hazard.ts'
import { readHazard, readHazards } from './store.ts'
import { HazardsQuery, HazardsView, HazardView } from './views.ts'

/** Reading the register of hazardous areas. */
export function hazardRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/hazards',
    { schema: { querystring: HazardsQuery, response: { 200: HazardsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, hazardReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readHazards(tx, request.query))
    },
  )

  http.get(
    '/api/hazards/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: HazardView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, hazardReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readHazard(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
