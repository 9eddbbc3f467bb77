import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { institutionReaders } from './institution.ts'
import { readInstitution, readInstitutionChoices, readInstitutions } from './store.ts'
import { InstitutionChoicesView, InstitutionsQuery, InstitutionsView, InstitutionView } from './views.ts'

/** Reading institutions of the security forces. */
export function institutionRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/institutions',
    { schema: { querystring: InstitutionsQuery, response: { 200: InstitutionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, institutionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readInstitutions(tx, request.query))
    },
  )

  http.get(
    '/api/institutions/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: InstitutionView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, institutionReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readInstitution(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/institution-choices',
    { schema: { response: { 200: InstitutionChoicesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, institutionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readInstitutionChoices(tx))
    },
  )
}
