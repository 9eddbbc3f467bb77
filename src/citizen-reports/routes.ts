import { z } from 'zod'
import { lastDays } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readCitizenFigures } from './figures-store.ts'
import { openPublicPhoto } from './photo-store.ts'
import { publicCitizenRoutes } from './public-routes.ts'
import { readCitizenReport, readCitizenReports } from './read-store.ts'
import { citizenPhotos } from './store.ts'
import {
  CitizenFiguresQuery,
  CitizenFiguresView,
  CitizenPhoto,
  CitizenReportsQuery,
  CitizenReportsView,
  CitizenReportView,
} from './views.ts'

/** Reading citizens' reports, inside their compartment alone; reporting, for everybody. */
export function citizenReportRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/citizen-reports',
    { schema: { querystring: CitizenReportsQuery, response: { 200: CitizenReportsView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'citizen')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCitizenReports(tx, request.query), 'citizen')
    },
  )

  http.get(
    '/api/citizen-reports/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: CitizenReportView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'citizen')
      if (!actor) return reply
      const how = { actor, sealer: sulh.sealer, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readCitizenReport(tx, request.params.id, how), 'citizen')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/citizen-reports/:id/photos/:entryId/:number',
    { schema: { params: CitizenPhoto } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'citizen')
      if (!actor) return reply
      const bytes = await sulh.database.read(
        actor,
        (tx) => openPublicPhoto(tx, sulh.sealer, citizenPhotos, request.params),
        'citizen',
      )
      if (!bytes) return sendProblem(sulh, request, reply, 404, 'notFound')
      return reply.header('content-type', 'image/jpeg').header('cache-control', 'private, no-store').send(bytes)
    },
  )

  http.get(
    '/api/citizen-report-figures',
    { schema: { querystring: CitizenFiguresQuery, response: { 200: CitizenFiguresView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'citizen')
      if (!actor) return reply
      const read = async (tx: Tx) => readCitizenFigures(tx, lastDays(request.query, await todayHere(tx, sulh.now())))
      return sulh.database.read(actor, read, 'citizen')
    },
  )

  publicCitizenRoutes(http, sulh)
}
