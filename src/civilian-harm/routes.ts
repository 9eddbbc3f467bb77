import { stringify } from 'csv-stringify/sync'
import { incidentReaders } from '../incidents/incident.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readCivilianHarm, readHarmIncidents } from './store.ts'
import { harmTable } from './table.ts'
import {
  CivilianHarmFileQuery,
  CivilianHarmQuery,
  CivilianHarmView,
  HarmIncidentsQuery,
  HarmIncidentsView,
} from './views.ts'

/** Incidents against civilians: figures, the incidents beneath them, and a file; for readers of the log, within their reach. */
export function civilianHarmRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/civilian-harm',
    { schema: { querystring: CivilianHarmQuery, response: { 200: CivilianHarmView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCivilianHarm(tx, request.query, actor))
    },
  )

  http.get(
    '/api/civilian-harm/incidents',
    { schema: { querystring: HarmIncidentsQuery, response: { 200: HarmIncidentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readHarmIncidents(tx, request.query))
    },
  )

  http.get('/api/civilian-harm/table', { schema: { querystring: CivilianHarmFileQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    const { cells, language, ...period } = request.query
    const view = await sulh.database.read(actor, (tx) => readCivilianHarm(tx, period, actor))
    const csv = stringify(harmTable(view, cells, language), { bom: true, escape_formulas: true })
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="civilian-harm-${view.from}-${view.to}.csv"`)
      .send(csv)
  })
}
