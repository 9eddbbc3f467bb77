import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { SubjectKind } from './appeal.ts'
import { readAppeal, readAppeals, readAppealsOf } from './store.ts'
import { AppealsOfView, AppealsQuery, AppealsView, AppealView } from './views.ts'

export const appealReaders = [
  'appealsOfficer',
  'registrationOfficer',
  'screener',
  'adjudicator',
  'groupOfficer',
  'director',
  'auditor',
] as const

/** Reading appeals. */
export function appealRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/appeals',
    { schema: { querystring: AppealsQuery, response: { 200: AppealsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, appealReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAppeals(tx, request.query, actor, sulh.now()))
    },
  )

  http.get(
    '/api/appeals/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: AppealView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, appealReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readAppeal(tx, request.params.id, actor, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/appeals/of/:kind/:id',
    { schema: { params: z.object({ kind: SubjectKind, id: Id }), response: { 200: AppealsOfView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, appealReaders)
      if (!actor) return reply
      const { kind, id } = request.params
      return sulh.database.read(actor, (tx) => readAppealsOf(tx, kind, id))
    },
  )
}
