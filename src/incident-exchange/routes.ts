import { Id } from '../kernel/ids.ts'
import { writeHxl } from '../outside-events/formats/hxl.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { exportTable } from './export-table.ts'
import { givenFor, incidentExporters, incidentExportReaders } from './incident-export.ts'
import { findIncidentExport, readIncidentExports, readLeaving, readReleases } from './store.ts'
import {
  ExportFileQuery,
  IncidentExportsQuery,
  IncidentExportsView,
  IncidentReleasesQuery,
  IncidentReleasesView,
} from './views.ts'

/** Incidents out of the programme: what may be published, what went out, and the file of an export. */
export function incidentExchangeRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/incident-exports',
    { schema: { querystring: IncidentExportsQuery, response: { 200: IncidentExportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentExportReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readIncidentExports(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/incident-releases',
    { schema: { querystring: IncidentReleasesQuery, response: { 200: IncidentReleasesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentExportReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readReleases(tx, request.query, actor, languageOf(request)))
    },
  )

  http.get(
    '/api/incident-export/incidents.csv',
    { schema: { querystring: ExportFileQuery } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentExporters)
      if (!actor) return reply
      // Who asks is looked at before what they ask for.
      const { data: id } = Id.safeParse(request.query.id)
      const given = id && (await sulh.database.read(actor, (tx) => findIncidentExport(tx, id, actor.id)))
      if (!given) return sendProblem(sulh, request, reply, 404, 'notFound')
      if (sulh.now().getTime() - Date.parse(given.exportedAt) > givenFor)
        return sendProblem(sulh, request, reply, 409, 'incidentExport.expired')
      const incidents = await sulh.database.read(actor, (tx) => readLeaving(tx, given))
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="incidents.csv"')
        .send(writeHxl(exportTable(given, incidents)))
    },
  )
}
