import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readDuplicate, readDuplicates, readPeople, readPerson } from './store.ts'
import { DuplicateReview, DuplicatesQuery, DuplicatesView, PeopleQuery, PeopleView, PersonView } from './views.ts'

const readers = [
  ...(['registrationOfficer', 'screener', 'armourer', 'director', 'auditor', 'dataProtectionOfficer'] as const),
] as const
/** Who weighs a case sees that person too, and not the list of all. */
const personReaders = [...readers, 'groupOfficer', 'adjudicator', 'appealsOfficer'] as const

const reviewers = ['screener', 'director', 'auditor'] as const

/** Reading applicants, and the questions whether two of them are one. */
export function peopleRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/people',
    { schema: { querystring: PeopleQuery, response: { 200: PeopleView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPeople(tx, request.query, actor))
    },
  )

  http.get(
    '/api/people/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: PersonView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, personReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readPerson(tx, request.params.id, actor, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/duplicates',
    { schema: { querystring: DuplicatesQuery, response: { 200: DuplicatesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reviewers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDuplicates(tx, request.query, actor))
    },
  )

  http.get(
    '/api/duplicates/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: DuplicateReview } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reviewers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readDuplicate(tx, request.params.id, actor, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
