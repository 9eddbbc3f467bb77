import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { facilityReaders } from './facility.ts'
import { readFacilities, readFacility, readFacilityImports } from './store.ts'
import { FacilitiesQuery, FacilitiesView, FacilityImportsView, FacilityView } from './views.ts'

/** Reading the register of facilities. */
export function facilityRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/facilities',
    { schema: { querystring: FacilitiesQuery, response: { 200: FacilitiesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, facilityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readFacilities(tx, request.query))
    },
  )

  http.get(
    '/api/facilities/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: FacilityView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, facilityReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readFacility(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/facility-imports', { schema: { response: { 200: FacilityImportsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, facilityReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readFacilityImports(tx, languageOf(request)))
  })
}
