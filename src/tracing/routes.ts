import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { findProgramme } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { packetFile, packetPaper } from './papers.ts'
import { readPacketParts, readsOwners, readTrace, readTraces, readTraceWaivers, readWeaponTrace } from './store.ts'
import { traceReaders } from './trace-waiver-list.ts'
import {
  PacketQuery,
  TracesQuery,
  TracesView,
  TraceView,
  TraceWaiversQuery,
  TraceWaiversView,
  WeaponTraceView,
} from './views.ts'

const params = z.object({ id: Id })
const types = {
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const

/** Reading trace requests, their answers and packets, and waivers. */
export function tracingRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/traces',
    { schema: { querystring: TracesQuery, response: { 200: TracesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) => {
        const programme = await findProgramme(tx)
        const today = dayOf(sulh.now().toISOString(), programme?.timeZone ?? 'UTC')
        return readTraces(tx, request.query, actor, today)
      })
    },
  )

  http.get('/api/traces/:id', { schema: { params, response: { 200: TraceView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, traceReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readTrace(tx, request.params.id, actor, languageOf(request)))
    if (!view) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (readsOwners(actor)) return view
    return { ...view, answers: view.answers.map((answer) => ({ ...answer, lastOwner: '' })) }
  })

  http.get(
    '/api/trace-waivers',
    { schema: { querystring: TraceWaiversQuery, response: { 200: TraceWaiversView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traceReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTraceWaivers(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/weapons/:id/trace',
    { schema: { params, response: { 200: WeaponTraceView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, traceReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readWeaponTrace(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  packetRoute(http, sulh)
}

/** A packet as paper or file. Files are for other programs, so they are to be had only once it was let out. */
function packetRoute(http: Http, sulh: Sulh): void {
  http.get('/api/traces/:id/packet', { schema: { params, querystring: PacketQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['checkOfficer', 'director', 'auditor'])
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readPacketParts(tx, request.params.id))
    if (!parts) return sendProblem(sulh, request, reply, 404, 'notFound')
    const { for: kind, format, language } = request.query
    if (format !== 'pdf' && parts.request.signedAt === null)
      return sendProblem(sulh, request, reply, 409, 'trace.notReleased')
    const body =
      format === 'pdf' ? Buffer.from(await packetPaper(kind, parts, language)) : packetFile(kind, format, parts)
    return reply
      .header('content-type', types[format])
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${parts.request.number}-${kind}.${format}"`)
      .send(body)
  })
}
