import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { communityReaders } from './readers.ts'
import { readCommittees, readMeetings, readProject, readProjects } from './store.ts'
import {
  CommitteesQuery,
  CommitteesView,
  MeetingsQuery,
  MeetingsView,
  ProjectsQuery,
  ProjectsView,
  ProjectView,
} from './views.ts'

/** Reading the projects of communities, their committees, and the meetings that review them. */
export function communityProjectRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/community-projects',
    { schema: { querystring: ProjectsQuery, response: { 200: ProjectsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, communityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readProjects(tx, request.query))
    },
  )

  http.get(
    '/api/community-projects/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ProjectView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, communityReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readProject(tx, request.params.id, sulh.now(), languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/community-committees',
    { schema: { querystring: CommitteesQuery, response: { 200: CommitteesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, communityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCommittees(tx, request.query))
    },
  )

  http.get(
    '/api/community-meetings',
    { schema: { querystring: MeetingsQuery, response: { 200: MeetingsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, communityReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readMeetings(tx, request.query, sulh.now()))
    },
  )
}
