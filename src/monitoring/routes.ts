import { z } from 'zod'
import { incidentReaders } from '../incidents/incident.ts'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readPatrol, readPatrols } from './patrol-store.ts'
import { readHours, readMonitoringMap, readMonitoringSubjects, readPost, readPosts } from './store.ts'
import {
  HoursQuery,
  HoursView,
  MonitoringMap,
  MonitoringSubjects,
  PatrolsQuery,
  PatrolsView,
  PatrolView,
  PostsQuery,
  PostsView,
  PostView,
  SightingsQuery,
  SightingsView,
  WatchesQuery,
  WatchesView,
  WatchView,
} from './views.ts'
import { readSightings, readWatch, readWatches } from './watch-store.ts'

const params = z.object({ id: Id })

/** Reading posts and cameras, and what they saw. */
export function monitoringRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/monitoring-posts',
    { schema: { querystring: PostsQuery, response: { 200: PostsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPosts(tx, request.query, actor))
    },
  )

  http.get('/api/monitoring-map', { schema: { response: { 200: MonitoringMap } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    return sulh.database.read(actor, readMonitoringMap)
  })

  http.get(
    '/api/monitoring-subjects',
    { schema: { response: { 200: MonitoringSubjects } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, readMonitoringSubjects)
    },
  )

  http.get(
    '/api/monitored-hours',
    { schema: { querystring: HoursQuery, response: { 200: HoursView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readHours(tx, request.query, sulh.now()))
    },
  )

  http.get('/api/monitoring-posts/:id', { schema: { params, response: { 200: PostView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readPost(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  watchRoutes(http, sulh)
}

function watchRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/watches',
    { schema: { querystring: WatchesQuery, response: { 200: WatchesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readWatches(tx, request.query, { actor, now: sulh.now() }))
    },
  )

  http.get('/api/watches/:id', { schema: { params, response: { 200: WatchView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readWatch(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/sightings',
    { schema: { querystring: SightingsQuery, response: { 200: SightingsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      const how = { actor, language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readSightings(tx, request.query, how))
    },
  )

  http.get(
    '/api/patrols',
    { schema: { querystring: PatrolsQuery, response: { 200: PatrolsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPatrols(tx, request.query, { actor, now: sulh.now() }))
    },
  )

  http.get('/api/patrols/:id', { schema: { params, response: { 200: PatrolView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    const how = { language: languageOf(request), now: sulh.now() }
    const view = await sulh.database.read(actor, (tx) => readPatrol(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })
}
