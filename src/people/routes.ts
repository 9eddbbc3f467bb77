import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readPeople, readPerson } from './store.ts'
import { PeopleQuery, PeopleView, PersonView } from './views.ts'

const readers = ['registrationOfficer', 'screener', 'armourer', 'director', 'auditor'] as const

/** Reading applicants. */
export function peopleRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/people',
    { schema: { querystring: PeopleQuery, response: { 200: PeopleView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPeople(tx, request.query))
    },
  )

  http.get(
    '/api/people/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: PersonView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readPerson(tx, request.params.id, actor, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
