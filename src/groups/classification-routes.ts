import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { classificationReaders } from './classification.ts'
import { readClassifications, readGroupClassifications, readScheme, readSchemes } from './classification-store.ts'
import {
  ClassificationsQuery,
  ClassificationsView,
  GroupClassificationsView,
  SchemesView,
  SchemeView,
} from './classification-views.ts'

const params = z.object({ id: Id })

/** Reading how groups are classified, and by which schemes. */
export function classificationRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/classifications',
    { schema: { querystring: ClassificationsQuery, response: { 200: ClassificationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, classificationReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readClassifications(tx, request.query, sulh.now()))
    },
  )

  http.get(
    '/api/groups/:id/classifications',
    { schema: { params, response: { 200: GroupClassificationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, classificationReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readGroupClassifications(tx, request.params.id, languageOf(request), sulh.now()),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/classification-schemes', { schema: { response: { 200: SchemesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, classificationReaders)
    if (!actor) return reply
    return sulh.database.read(actor, readSchemes)
  })

  http.get(
    '/api/classification-schemes/:id',
    { schema: { params, response: { 200: SchemeView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, classificationReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readScheme(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
