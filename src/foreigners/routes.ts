import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readDeadline, readForeignCase, readForeignCases } from './store.ts'
import { DeadlineView, ForeignCasesQuery, ForeignCasesView, ForeignCaseView } from './views.ts'

export const foreignCaseReaders = ['repatriationOfficer', 'screener', 'director'] as const

/** Reading foreign cases and the clock of the ceasefire agreement. */
export function foreignRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/foreign-cases',
    { schema: { querystring: ForeignCasesQuery, response: { 200: ForeignCasesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, foreignCaseReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readForeignCases(tx, request.query, actor, sulh.now()))
    },
  )

  http.get(
    '/api/foreign-cases/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ForeignCaseView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, foreignCaseReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readForeignCase(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/foreign-deadline', { schema: { response: { 200: DeadlineView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, foreignCaseReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readDeadline(tx, sulh.now()))
  })
}
