import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { talkReaders } from '../talks/track.ts'
import { readMatter, readMatters } from './read-store.ts'
import { MattersQuery, MattersView, MatterView } from './views.ts'

/** Reading what is offered to the sides, and whether they are treated alike. */
export function talkOfferRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/talk-matters',
    { schema: { querystring: MattersQuery, response: { 200: MattersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, talkReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readMatters(tx, request.query))
    },
  )

  http.get(
    '/api/talk-matters/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: MatterView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, talkReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readMatter(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
