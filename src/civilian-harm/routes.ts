import { stringify } from 'csv-stringify/sync'
import { incidentReaders } from '../incidents/incident.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { periodOf } from './harm.ts'
import { readCivilianHarm, readHarmIncidents } from './store.ts'
import { harmTable } from './table.ts'
import {
  CivilianHarmFileQuery,
  CivilianHarmQuery,
  CivilianHarmView,
  HarmIncidentsQuery,
  HarmIncidentsView,
} from './views.ts'

const asked = async (tx: Tx, sulh: Sulh, query: CivilianHarmQuery) => periodOf(query, await todayHere(tx, sulh.now()))

/** Incidents against civilians: figures, the incidents beneath them, and a file; for readers of the log, within their reach. */
export function civilianHarmRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/civilian-harm',
    { schema: { querystring: CivilianHarmQuery, response: { 200: CivilianHarmView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) => readCivilianHarm(tx, await asked(tx, sulh, request.query), actor))
    },
  )

  http.get(
    '/api/civilian-harm/incidents',
    { schema: { querystring: HarmIncidentsQuery, response: { 200: HarmIncidentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, incidentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) =>
        readHarmIncidents(tx, { ...(await asked(tx, sulh, request.query)), page: request.query.page }),
      )
    },
  )

  http.get('/api/civilian-harm/table', { schema: { querystring: CivilianHarmFileQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, incidentReaders)
    if (!actor) return reply
    const { cells, language, ...period } = request.query
    const view = await sulh.database.read(actor, async (tx) =>
      readCivilianHarm(tx, await asked(tx, sulh, period), actor),
    )
    const csv = stringify(harmTable(view, cells, language), { bom: true, escape_formulas: true })
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="civilian-harm-${view.from}-${view.to}.csv"`)
      .send(csv)
  })
}
