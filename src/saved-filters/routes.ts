import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { forgetFilter, keepFilter, readSavedFilters } from './store.ts'
import { NewFilter, SavedFiltersQuery, SavedFiltersView } from './views.ts'

/** Filters of lists that somebody keeps under a name. */
export function savedFilterRoutes(http: Http, sulh: Sulh): void {
  const { accounts } = sulh.database
  http.get(
    '/api/saved-filters',
    { schema: { querystring: SavedFiltersQuery, response: { 200: SavedFiltersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply)
      if (!actor) return reply
      return readSavedFilters(accounts, request.query.list, { actor, language: languageOf(request) })
    },
  )

  http.post('/api/saved-filters', { schema: { body: NewFilter } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    const refused = await keepFilter(accounts, request.body, { actor, now: sulh.now() })
    return refused ? sendProblem(sulh, request, reply, 409, refused) : reply.code(204).send()
  })

  http.delete('/api/saved-filters/:id', { schema: { params: z.object({ id: Id }) } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    const gone = await forgetFilter(accounts, request.params.id, actor)
    return gone ? reply.code(204).send() : sendProblem(sulh, request, reply, 404, 'notFound')
  })
}
