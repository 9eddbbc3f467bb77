import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { traineeReaders } from '../training/trainee.ts'
import { readPostings, readTraineePostings } from './store.ts'
import { PostingsQuery, PostingsView, TraineePostingsView } from './views.ts'

/** Reading who was placed where, and their probation. */
export function postingRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/postings',
    { schema: { querystring: PostingsQuery, response: { 200: PostingsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traineeReaders)
      if (!actor) return reply
      const how = { language: languageOf(request), now: sulh.now() }
      return sulh.database.read(actor, (tx) => readPostings(tx, request.query, actor, how))
    },
  )

  http.get(
    '/api/trainees/:id/postings',
    { schema: { params: z.object({ id: Id }), response: { 200: TraineePostingsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traineeReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readTraineePostings(tx, request.params.id, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
