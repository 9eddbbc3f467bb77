import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { publicReleaseReaders, publicReleasers } from './release.ts'
import { figuresOf, readRelease, readReleases } from './store.ts'
import { FiguresQuery, FiguresView, ReleasesQuery, ReleasesView, ReleaseView } from './views.ts'

const params = z.object({ id: Id })

/** Reading releases as those who propose and release them. */
export function publicReleaseRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/public-releases',
    { schema: { querystring: ReleasesQuery, response: { 200: ReleasesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, publicReleaseReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readReleases(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/public-releases/:id',
    { schema: { params, response: { 200: ReleaseView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, publicReleaseReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readRelease(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/public-release-figures',
    { schema: { querystring: FiguresQuery, response: { 200: FiguresView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, publicReleasers)
      if (!actor) return reply
      // As the public is shown them: of the whole programme, whoever asks.
      const taken = await sulh.database.read(theProgram, (tx) => figuresOf(tx, request.query.dashboard, sulh.now()))
      return { taken: taken ? { asOf: taken.asOf, figures: [...taken.figures] } : null }
    },
  )
}
