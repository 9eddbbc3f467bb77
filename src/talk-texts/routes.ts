import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { talkReaders } from '../talks/track.ts'
import { readText, readTexts } from './read-store.ts'
import { TextsQuery, TextsView, TextView } from './views.ts'

/** Reading joint texts and communiqués with their versions. */
export function talkTextRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/talk-texts',
    { schema: { querystring: TextsQuery, response: { 200: TextsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, talkReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTexts(tx, request.query))
    },
  )

  http.get(
    '/api/talk-texts/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: TextView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, talkReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readText(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
