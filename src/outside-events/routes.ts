import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { columnsCacheOf } from './columns-store.ts'
import { eventImporters, outsideEventReaders } from './event-import.ts'
import { readEvents, readSummary } from './events-store.ts'
import { eachReading, keepEventFile, openEventFile } from './file-store.ts'
import { EventFileRefusal, eventFileLimits } from './formats/file-text.ts'
import { findImport, readChanges, readImport, readImports, readReplaceable } from './imports-store.ts'
import { readEvent, readPairs } from './pairs-store.ts'
import { ReportLines } from './report-csv.ts'
import { eventImportJob } from './take-rows-job.ts'
import {
  EventChangesQuery,
  EventChangesView,
  EventImportsQuery,
  EventImportsView,
  EventImportView,
  EventPairsQuery,
  EventPairsView,
  OutsideEventsQuery,
  OutsideEventsView,
  OutsideEventView,
  OutsideSummaryQuery,
  OutsideSummaryView,
} from './views.ts'

const EventAt = z.object({ importId: Id, row: z.coerce.number().int().min(1).max(2_000_000) })

/** Events that others recorded: sending in their files, and reading what was taken in. */
export function outsideEventRoutes(http: Http, sulh: Sulh): void {
  const cache = columnsCacheOf(sulh)
  importRoutes(http, sulh)
  fileRoutes(http, sulh)
  http.get(
    '/api/outside-events/summary',
    { schema: { querystring: OutsideSummaryQuery, response: { 200: OutsideSummaryView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readSummary(tx, cache, request.query, actor))
    },
  )

  http.get(
    '/api/event-pairs',
    { schema: { querystring: EventPairsQuery, response: { 200: EventPairsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readPairs(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/outside-events/:importId/:row',
    {
      schema: {
        params: z.object({ importId: z.string().max(60), row: z.string().max(60) }),
        response: { 200: OutsideEventView },
      },
    },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      // Who asks is looked at before what they ask for.
      const { data: place } = EventAt.safeParse(request.params)
      const view = place && (await sulh.database.read(actor, (tx) => readEvent(tx, place, languageOf(request))))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/outside-events',
    { schema: { querystring: OutsideEventsQuery, response: { 200: OutsideEventsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readEvents(tx, cache, request.query, actor))
    },
  )
}

function importRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/event-imports',
    { schema: { querystring: EventImportsQuery, response: { 200: EventImportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readImports(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/event-imports/:id',
    { schema: { params, response: { 200: EventImportView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      const of = { language: languageOf(request), progress: sulh.progress.get(eventImportJob) }
      const view = await sulh.database.read(actor, (tx) => readImport(tx, request.params.id, of))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/event-imports/:id/changes',
    { schema: { params, querystring: EventChangesQuery, response: { 200: EventChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) => {
        const one = await findImport(tx, request.params.id)
        return one && readChanges(tx, one, request.query)
      })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  // The file is read again: a report of every row is too long to keep, and the file is kept.
  http.get(
    '/api/event-imports/:id/report.csv',
    { schema: { params, querystring: z.object({ language: Language.optional() }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, outsideEventReaders)
      if (!actor) return reply
      const one = await sulh.database.read(actor, (tx) => findImport(tx, request.params.id))
      const file = one && (await openEventFile(sulh, one.sideId, one.fileHash))
      if (!file) return sendProblem(sulh, request, reply, 404, 'notFound')
      const lines = new ReportLines(request.query.language ?? languageOf(request))
      await eachReading(file, (reading) => lines.add(reading))
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="report.csv"')
        .send(lines.text)
    },
  )
}

function fileRoutes(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    const bodyLimit = eventFileLimits.fileBytes
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.put('/api/event-import-file', { bodyLimit }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, eventImporters)
      if (!actor) return reply
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'eventFile.unknown')
      try {
        const previewed = await keepEventFile(sulh, request.body, actor)
        const earlier = await sulh.database.read(actor, (tx) => readReplaceable(tx, actor, previewed.format))
        return { ...previewed, earlier }
      } catch (error) {
        if (!(error instanceof EventFileRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `eventFile.${error.code}`, error.facts)
      }
    })
  })
}
