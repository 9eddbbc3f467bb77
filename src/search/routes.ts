import { holds } from '../kernel/roles.ts'
import { peopleReaders } from '../people/people-list.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { searchEverywhere } from './store.ts'
import { SearchQuestion, SearchView } from './views.ts'

/** Searching in everything that the reader may see. The words are in the body: they may be a name, and addresses are kept. */
export function searchRoutes(http: Http, sulh: Sulh): void {
  http.post(
    '/api/search',
    { schema: { body: SearchQuestion, response: { 200: SearchView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply)
      if (!actor) return reply
      const now = sulh.now()
      // As of the list of people: that it was gone through, and not for whom.
      if (holds(actor, peopleReaders)) await sulh.reads.note({ at: now, reader: actor, kind: 'person', record: null })
      const searcher = { actor, now, language: languageOf(request), sealer: sulh.sealer }
      return searchEverywhere(sulh.database, request.body.text, searcher)
    },
  )
}
