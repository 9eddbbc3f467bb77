import { z } from 'zod'
import { openPublicPhoto } from '../citizen-reports/photo-store.ts'
import { lastDays } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { inTransaction } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { conductFigureReaders } from './conduct-complaint.ts'
import { readConductFigures } from './figures-store.ts'
import { publicComplaintRoutes } from './public-routes.ts'
import { readConductComplaint, readConductComplaints, readConductNotices } from './read-store.ts'
import { complaintPhotos } from './store.ts'
import {
  ComplaintPhoto,
  ConductComplaintsQuery,
  ConductComplaintsView,
  ConductComplaintView,
  ConductFiguresQuery,
  ConductFiguresView,
  ConductNoticesQuery,
  ConductNoticesView,
} from './views.ts'

/** Reading complaints about conduct, inside their compartment alone; figures without words for offices; complaining, for everybody. */
export function conductComplaintRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/conduct-complaints',
    { schema: { querystring: ConductComplaintsQuery, response: { 200: ConductComplaintsView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readConductComplaints(tx, request.query), 'conduct')
    },
  )

  http.get(
    '/api/conduct-complaints/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: ConductComplaintView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      const how = { actor, sealer: sulh.sealer, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readConductComplaint(tx, request.params.id, how), 'conduct')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/conduct-complaints/:id/photos/:entryId/:number',
    { schema: { params: ComplaintPhoto } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'conduct')
      if (!actor) return reply
      const bytes = await sulh.database.read(
        actor,
        (tx) => openPublicPhoto(tx, sulh.sealer, complaintPhotos, request.params),
        'conduct',
      )
      if (!bytes) return sendProblem(sulh, request, reply, 404, 'notFound')
      return reply.header('content-type', 'image/jpeg').header('cache-control', 'private, no-store').send(bytes)
    },
  )

  http.get(
    '/api/conduct-figures',
    { schema: { querystring: ConductFiguresQuery, response: { 200: ConductFiguresView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, conductFigureReaders)
      if (!actor) return reply
      const { page } = request.query
      return inTransaction(
        sulh.database.writer,
        async (tx) =>
          readConductFigures(tx, actor, { ...lastDays(request.query, await todayHere(tx, sulh.now())), page }),
        'begin read only',
      )
    },
  )

  http.get(
    '/api/conduct-notices',
    { schema: { querystring: ConductNoticesQuery, response: { 200: ConductNoticesView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readConductNotices(tx, request.query), 'vetting')
    },
  )

  publicComplaintRoutes(http, sulh)
}
