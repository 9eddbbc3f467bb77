import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { accidentReaders, accidentRecorders } from './accident.ts'
import { accidentTotals, readAccident, readAccidentLinks, readAccidents } from './store.ts'
import {
  AccidentLinks,
  AccidentsQuery,
  AccidentsView,
  AccidentTotals,
  AccidentTotalsQuery,
  AccidentView,
} from './views.ts'

/** Reading accidents. Of their victims these routes know counts alone. */
export function accidentRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/accidents',
    { schema: { querystring: AccidentsQuery, response: { 200: AccidentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, accidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAccidents(tx, request.query))
    },
  )

  http.get(
    '/api/accidents/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: AccidentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, accidentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readAccident(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/accident-links', { schema: { response: { 200: AccidentLinks } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, accidentRecorders)
    if (!actor) return reply
    return sulh.database.read(actor, readAccidentLinks)
  })

  http.get(
    '/api/accident-totals',
    { schema: { querystring: AccidentTotalsQuery, response: { 200: AccidentTotals } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, accidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) => {
        const year = request.query.year ?? Number((await todayHere(tx, sulh.now())).slice(0, 4))
        return accidentTotals(tx, year)
      })
    },
  )
}
