import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { accidentReaders, accidentRecorders } from './accident.ts'
import { readAccident, readAccidentLinks, readAccidents } from './store.ts'
import { AccidentLinks, AccidentLinksQuery, AccidentsQuery, AccidentsView, AccidentView } from './views.ts'

/** Reading accidents. Of their victims these routes know counts alone. */
export function accidentRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/accidents',
    { schema: { querystring: AccidentsQuery, response: { 200: AccidentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, accidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAccidents(tx, request.query, actor))
    },
  )

  http.get(
    '/api/accidents/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: AccidentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, accidentReaders)
      if (!actor) return reply
      const how = { actor, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readAccident(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/accident-links',
    { schema: { querystring: AccidentLinksQuery, response: { 200: AccidentLinks } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, accidentRecorders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAccidentLinks(tx, request.query, actor))
    },
  )
}
