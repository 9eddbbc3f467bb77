import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { preconditionReaders } from './precondition.ts'
import { readPreconditions, readScope } from './store.ts'
import { PreconditionsQuery, PreconditionsView, ScopeView } from './views.ts'

/** Reading the four preconditions of groups and regions, and the phases that they let open. */
export function preconditionRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/preconditions',
    { schema: { querystring: PreconditionsQuery, response: { 200: PreconditionsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, preconditionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPreconditions(tx, request.query, sulh.now(), languageOf(request)))
    },
  )

  http.get(
    '/api/preconditions/:sideId/:scopeId',
    { schema: { params: z.object({ sideId: Id, scopeId: Id }), response: { 200: ScopeView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, preconditionReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readScope(tx, request.params, languageOf(request), sulh.now()),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
