import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { criterionReaders } from './criterion.ts'
import { readCriteria, readCriterion } from './store.ts'
import { CriteriaQuery, CriteriaView, CriterionView } from './views.ts'

/** Reading the criteria that an authority works with. */
export function designationCriterionRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/designation-criteria',
    { schema: { querystring: CriteriaQuery, response: { 200: CriteriaView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, criterionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCriteria(tx, request.query, { actor, now: sulh.now() }))
    },
  )

  http.get(
    '/api/designation-criteria/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: CriterionView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, criterionReaders)
      if (!actor) return reply
      const how = { actor, now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readCriterion(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
