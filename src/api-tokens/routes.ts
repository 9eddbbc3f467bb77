import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readApiTokens } from './store.ts'
import { ApiTokensQuery, ApiTokensView } from './views.ts'

/** Reading the tokens by which programs read lists. */
export function apiTokenRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/api-tokens',
    { schema: { querystring: ApiTokensQuery, response: { 200: ApiTokensView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply)
      if (!actor) return reply
      const by = { actor, language: languageOf(request), now: sulh.now() }
      return sulh.database.read(actor, (tx) => readApiTokens(tx, request.query, by))
    },
  )
}
