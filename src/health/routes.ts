import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Role } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readFitness, readHealth, readHealthPeople } from './store.ts'
import { FitnessView, HealthPeopleQuery, HealthPeopleView, HealthView } from './views.ts'

/** Reading health, inside its compartment, and whether somebody may travel, for those who open the person's page. */
export function healthRecordRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/health/people',
    { schema: { querystring: HealthPeopleQuery, response: { 200: HealthPeopleView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'health')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readHealthPeople(tx, request.query, actor), 'health')
    },
  )

  http.get(
    '/api/health/people/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: HealthView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'health')
      if (!actor) return reply
      const how = { sealer: sulh.sealer, now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readHealth(tx, request.params.id, how), 'health')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/people/:id/fitness',
    { schema: { params: z.object({ id: Id }), response: { 200: FitnessView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, Role.options)
      if (!actor) return reply
      return { fitness: await sulh.database.read(actor, (tx) => readFitness(tx, request.params.id)) }
    },
  )
}
