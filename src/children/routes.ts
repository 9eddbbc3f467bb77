import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readChildCase, readChildCases } from './read-store.ts'
import { ChildCasesQuery, ChildCasesView, ChildCaseView } from './views.ts'

/** Reading the cases of children, inside their compartment; to everybody else these addresses lead nowhere. */
export function childRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/child-cases',
    { schema: { querystring: ChildCasesQuery, response: { 200: ChildCasesView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'child')
      if (!actor) return reply
      const inside = { actor, sealer: sulh.sealer, now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readChildCases(tx, request.query, inside), 'child')
    },
  )

  http.get(
    '/api/child-cases/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ChildCaseView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'child')
      if (!actor) return reply
      const inside = { actor, sealer: sulh.sealer, now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readChildCase(tx, request.params.id, inside), 'child')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
