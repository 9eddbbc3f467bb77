import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { interviewers, interviewReaders } from './readers.ts'
import {
  readInterview,
  readInterviewForm,
  readInterviews,
  readPersonInterviews,
  readQuestionSet,
  readQuestionSets,
} from './store.ts'
import {
  InterviewForm,
  InterviewsQuery,
  InterviewsView,
  InterviewView,
  PersonInterviews,
  QuestionSetsView,
  QuestionSetView,
} from './views.ts'

/** The questions are not for those who could tell them to somebody beforehand. */
const setReaders = ['groupOfficer', 'director', 'screener', 'adjudicator', 'appealsOfficer', 'auditor'] as const
const params = z.object({ id: Id })

/** Reading interviews, and the sets of questions. */
export function interviewRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/interviews',
    { schema: { querystring: InterviewsQuery, response: { 200: InterviewsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, interviewReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readInterviews(tx, request.query, actor, how))
    },
  )

  http.get('/api/interviews/:id', { schema: { params, response: { 200: InterviewView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, interviewReaders)
    if (!actor) return reply
    const how = { now: sulh.now(), language: languageOf(request) }
    const view = await sulh.database.read(actor, (tx) => readInterview(tx, request.params.id, actor, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/people/:id/interviews',
    { schema: { params, response: { 200: PersonInterviews } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, interviewReaders)
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readPersonInterviews(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/people/:id/interview-form',
    { schema: { params, response: { 200: InterviewForm } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, interviewers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readInterviewForm(tx, request.params.id, sulh.now()))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/question-sets', { schema: { response: { 200: QuestionSetsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, setReaders)
    if (!actor) return reply
    return sulh.database.read(actor, readQuestionSets)
  })

  http.get(
    '/api/question-sets/:id',
    { schema: { params, response: { 200: QuestionSetView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, setReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readQuestionSet(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
