import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readBoard, readQueue, readThroughput } from './board-store.ts'
import { profileReaders } from './profile.ts'
import { readPersonVisits, readProfile, readVisit, readVisits } from './read-store.ts'
import { flowReaders, StationKind } from './station.ts'
import {
  BoardView,
  PersonVisitsView,
  ProfileView,
  QueueQuery,
  QueueView,
  SiteVisitsQuery,
  SiteVisitsView,
  SiteVisitView,
  ThroughputView,
} from './views.ts'

const params = z.object({ id: Id })
const queueParams = params.extend({ station: StationKind })

/** Reading visits, queues, the board of a site, and profiles. */
export function siteFlowRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/site-visits',
    { schema: { querystring: SiteVisitsQuery, response: { 200: SiteVisitsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readVisits(tx, request.query, actor, sulh.now()))
    },
  )

  http.get('/api/site-visits/:id', { schema: { params, response: { 200: SiteVisitView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, flowReaders)
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readVisit(tx, request.params.id, actor, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/people/:id/site-visits',
    { schema: { params, response: { 200: PersonVisitsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPersonVisits(tx, request.params.id))
    },
  )

  http.get('/api/profiles/:id', { schema: { params, response: { 200: ProfileView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, profileReaders)
    if (!actor) return reply
    const view = await readProfile(sulh, request.params.id, actor, languageOf(request))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  siteRoutes(http, sulh)
}

function siteRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/sites/:id/board', { schema: { params, response: { 200: BoardView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, flowReaders)
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readBoard(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/sites/:id/queues/:station',
    { schema: { params: queueParams, querystring: QueueQuery, response: { 200: QueueView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const { id: siteId, station } = request.params
      const now = sulh.now()
      const view = await sulh.database.read(actor, (tx) => readQueue(tx, { siteId, station }, request.query, now))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/sites/:id/throughput',
    { schema: { params, response: { 200: ThroughputView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readThroughput(tx, request.params.id, sulh.now()))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
