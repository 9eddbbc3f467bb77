import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { codeListReaders } from './code-change.ts'
import { readCodeChanges } from './store.ts'
import { CodeChangesQuery, CodeChangesView } from './views.ts'

/** Who changed which code list, and why. What the lists hold comes with the wording (`src/translations/routes.ts`). */
export function codeListRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/code-changes',
    { schema: { querystring: CodeChangesQuery, response: { 200: CodeChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, codeListReaders)
      if (!actor) return reply
      const { query } = request
      return sulh.database.read(actor, (tx) => readCodeChanges(tx, query, languageOf(request)))
    },
  )
}
