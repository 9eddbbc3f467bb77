import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { lineReaders } from './line.ts'
import { readBinding, readLine, readLines, readSighting, readSightings } from './store.ts'
import { BindingView, LinesQuery, LinesView, LineView, SightingsQuery, SightingsView, SightingView } from './views.ts'

const params = z.object({ id: Id })

/** Reading withdrawal lines, and heavy weapons that were seen. */
export function lineRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ceasefire-lines',
    { schema: { querystring: LinesQuery, response: { 200: LinesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, lineReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readLines(tx, request.query))
    },
  )

  http.get('/api/ceasefire-lines/:id', { schema: { params, response: { 200: LineView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, lineReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readLine(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/binding-agreements', { schema: { response: { 200: BindingView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, lineReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readBinding(tx))
  })

  http.get(
    '/api/weapon-sightings',
    { schema: { querystring: SightingsQuery, response: { 200: SightingsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, lineReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readSightings(tx, request.query, actor))
    },
  )

  http.get(
    '/api/weapon-sightings/:id',
    { schema: { params, response: { 200: SightingView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, lineReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readSighting(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
