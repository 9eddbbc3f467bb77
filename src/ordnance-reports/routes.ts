import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { sendPhoto } from '../server/photo-to-come.ts'
import { openEntries } from '../server/sealed-entry.ts'
import type { Sulh } from '../server/sulh.ts'
import { reportReaders } from './ordnance-report.ts'
import { publicReportRoutes } from './public-routes.ts'
import { readReport, readReportPhoto, readReports } from './store.ts'
import { OrdnanceReportsQuery, OrdnanceReportsView, OrdnanceReportView, ReportPhoto } from './views.ts'

const Told = z.object({ input: z.object({ contact: z.string() }) })

/** Reading reports of explosive ordnance, for desks; reporting, for everybody. */
export function ordnanceReportRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ordnance-reports',
    { schema: { querystring: OrdnanceReportsQuery, response: { 200: OrdnanceReportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readReports(tx, request.query))
    },
  )

  http.get(
    '/api/ordnance-reports/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: OrdnanceReportView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, reportReaders)
      if (!actor) return reply
      const found = await sulh.database.read(actor, (tx) => readReport(tx, request.params.id, languageOf(request)))
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      return { ...found.view, contact: await contactAt(sulh, found.contactEntryId) }
    },
  )

  http.get('/api/ordnance-reports/:id/photos/:sha256', { schema: { params: ReportPhoto } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, reportReaders)
    if (!actor) return reply
    const { id, sha256 } = request.params
    const bytes = await sulh.database.read(actor, (tx) => readReportPhoto(tx, id, sha256))
    return bytes === undefined ? sendProblem(sulh, request, reply, 404, 'notFound') : sendPhoto(reply, bytes)
  })

  publicReportRoutes(http, sulh)
}

/** How to reach who told a report, out of the journal; the caller has seen that the reader may know. */
async function contactAt(sulh: Sulh, entryId: Id | null): Promise<string | null> {
  if (entryId === null) return null
  const opened = await openEntries(sulh, [entryId], Told)
  return opened.get(entryId)?.input.contact ?? null
}
