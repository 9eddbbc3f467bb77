import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readMatch, readMatchList } from './match-store.ts'
import { stationListRoutes } from './station-list-routes.ts'
import { readListChanges, readLists } from './store.ts'
import { ListChangesQuery, ListChangesView, ListsView, MatchesQuery, MatchesView, MatchView } from './views.ts'

/** Reading lists and matches. */
export function screeningRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/lists', { schema: { response: { 200: ListsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    const lists = await sulh.database.read(actor, readLists)
    return { lists, screening: sulh.progress.get('rescreen')?.share ?? null }
  })

  http.get(
    '/api/lists/:id/changes',
    {
      schema: {
        params: z.object({ id: Id }),
        querystring: ListChangesQuery,
        response: { 200: ListChangesView },
      },
    },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readListChanges(tx, request.params.id, request.query.page))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/matches',
    { schema: { querystring: MatchesQuery, response: { 200: MatchesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['screener', 'director', 'auditor'])
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readMatchList(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/matches/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: MatchView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['screener', 'director', 'auditor'])
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readMatch(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  stationListRoutes(http, sulh)
}
