import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { foreignForcesFigure } from './balance-store.ts'
import { forceReaders } from './force.ts'
import { dayHere, readDepartures, readForce, readForceDeadlines, readForces } from './read-store.ts'
import {
  DeadlinesView,
  DeparturesQuery,
  DeparturesView,
  ForceQuery,
  ForcesFigure,
  ForcesQuery,
  ForcesView,
  ForceView,
} from './views.ts'

/** Reading foreign forces, their movements and what is left of them on a day. */
export function foreignForceRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/foreign-forces',
    { schema: { querystring: ForcesQuery, response: { 200: ForcesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, forceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readForces(tx, request.query, actor, sulh.now()))
    },
  )

  http.get(
    '/api/foreign-forces/:id',
    { schema: { params: z.object({ id: Id }), querystring: ForceQuery, response: { 200: ForceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, forceReaders)
      if (!actor) return reply
      const how = { on: request.query.on, now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readForce(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/force-departures',
    { schema: { querystring: DeparturesQuery, response: { 200: DeparturesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, forceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDepartures(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get('/api/force-deadlines', { schema: { response: { 200: DeadlinesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, forceReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readForceDeadlines(tx, sulh.now()))
  })

  http.get(
    '/api/foreign-forces-figure',
    {
      schema: {
        querystring: z.object({ on: z.union([Day, z.literal('')]).default('') }),
        response: { 200: ForcesFigure },
      },
    },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, forceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) =>
        foreignForcesFigure(tx, request.query.on === '' ? await dayHere(tx, sulh.now()) : request.query.on),
      )
    },
  )
}
