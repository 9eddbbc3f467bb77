import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readCourse, readCourses, readHandOverCases, readTrainee, readTraineeChoices, readTrainees } from './store.ts'
import { traineeReaders } from './trainee.ts'
import {
  CoursesQuery,
  CoursesView,
  CourseView,
  HandOverCases,
  TraineeChoices,
  TraineesQuery,
  TraineesView,
  TraineeView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading those in training and their courses. */
export function trainingRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/trainees',
    { schema: { querystring: TraineesQuery, response: { 200: TraineesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traineeReaders)
      if (!actor) return reply
      const how = { language: languageOf(request), now: sulh.now() }
      return sulh.database.read(actor, (tx) => readTrainees(tx, request.query, actor, how))
    },
  )

  http.get('/api/trainees/:id', { schema: { params, response: { 200: TraineeView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, traineeReaders)
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readTrainee(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/trainee-choices', { schema: { response: { 200: TraineeChoices } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['trainingOfficer'])
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    return sulh.database.read(actor, (tx) => readTraineeChoices(tx, how))
  })

  http.get('/api/hand-over-cases', { schema: { response: { 200: HandOverCases } } }, async (request, reply) => {
    const actor = await insiderOf(sulh, request, reply, 'vetting')
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    return sulh.database.read(actor, (tx) => readHandOverCases(tx, how), 'vetting')
  })

  http.get(
    '/api/training-courses',
    { schema: { querystring: CoursesQuery, response: { 200: CoursesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traineeReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCourses(tx, request.query))
    },
  )

  http.get(
    '/api/training-courses/:id',
    { schema: { params, response: { 200: CourseView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traineeReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readCourse(tx, request.params.id))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
