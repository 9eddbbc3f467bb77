import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { peopleReaders } from './people-list.ts'
import { openPhoto, readPhotos, receivePhoto, sealedPhoto } from './photo-store.ts'
import { peopleById, readDuplicate, readDuplicates, readPeople, readPerson, readTransfer } from './store.ts'
import {
  DuplicateReview,
  DuplicatesQuery,
  DuplicatesView,
  PathwayView,
  PeopleQuery,
  PeopleView,
  PersonPhotosView,
  PersonView,
} from './views.ts'

/** Who weighs a case sees that person too, and not the list of all. */
const personReaders = [
  ...peopleReaders,
  ...(['groupOfficer', 'adjudicator', 'appealsOfficer', 'siteManager', 'caseworker'] as const),
] as const

/** Who sees people at a site sees their faces. */
const photoReaders = [...personReaders, 'clinician', 'cashier'] as const
const photoLimit = 15 * 1024 * 1024

const reviewers = ['screener', 'director', 'auditor'] as const

/** Reading applicants, and the questions whether two of them are one. */
export function peopleRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/people',
    { schema: { querystring: PeopleQuery, response: { 200: PeopleView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, peopleReaders)
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

  photoRoutes(http, sulh)

  http.get(
    '/api/people/:id/pathway',
    { schema: { params: z.object({ id: Id }), response: { 200: PathwayView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, personReaders)
      if (!actor) return reply
      const transferred = await sulh.database.read(actor, (tx) => readTransfer(tx, request.params.id))
      return { transferred: transferred ?? null }
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

/** Taking the photo of a person's face in, and showing it to who sees the person. Addresses hold ids and hashes alone. */
function photoRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.register(async (scope) => {
    scope.addContentTypeParser(/^image\//, { parseAs: 'buffer', bodyLimit: photoLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.put('/api/people/:id/photos', { bodyLimit: photoLimit, schema: { params } }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['registrationOfficer', 'siteManager'])
      if (!actor) return reply
      const { id } = params.parse(request.params)
      const person = await sulh.database.read(actor, async (tx) => (await peopleById(tx, [id])).get(id))
      if (!person) return sendProblem(sulh, request, reply, 404, 'notFound')
      if (person.erasedAt !== null) return sendProblem(sulh, request, reply, 409, 'subject.erased')
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'photo.notAnImage')
      const photo = await receivePhoto(sulh, person, request.body)
      return 'refused' in photo ? sendProblem(sulh, request, reply, 400, `photo.${photo.refused}`) : photo
    })
  })

  http.get(
    '/api/people/:id/photos',
    { schema: { params, response: { 200: PersonPhotosView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, photoReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPhotos(tx, request.params.id, languageOf(request)))
    },
  )

  const picture = z.object({ id: Id, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  http.get('/api/people/:id/photos/:sha256', { schema: { params: picture } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, photoReaders)
    if (!actor) return reply
    const { id, sha256 } = request.params
    const sealed = await sulh.database.read(actor, (tx) => sealedPhoto(tx, id, sha256))
    const jpeg = sealed && (await openPhoto(sulh, { personId: id, sha256, sealed }))
    if (!jpeg) return sendProblem(sulh, request, reply, 404, 'notFound')
    return reply.header('content-type', 'image/jpeg').header('cache-control', 'private, no-store').send(jpeg)
  })
}
