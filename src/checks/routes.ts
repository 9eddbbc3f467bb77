import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { packetRows } from './packet.ts'
import { checkOverseers } from './readers.ts'
import { readCheck, readChecks, readPacket, readPersonChecks, readShares } from './store.ts'
import { CheckSharesQuery, CheckSharesView, ChecksQuery, ChecksView, CheckView, PersonChecks } from './views.ts'

const readers = ['checkOfficer', ...checkOverseers] as const
const params = z.object({ id: Id })

/** Reading background checks: an office its own, those who oversee them all of their reach. */
export function checkRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/checks',
    { schema: { querystring: ChecksQuery, response: { 200: ChecksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readChecks(tx, request.query, actor, sulh.now()))
    },
  )

  http.get('/api/checks/:id', { schema: { params, response: { 200: CheckView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readers)
    if (!actor) return reply
    const how = { now: sulh.now(), language: languageOf(request) }
    const view = await sulh.database.read(actor, (tx) => readCheck(tx, request.params.id, actor, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/people/:id/checks',
    { schema: { params, response: { 200: PersonChecks } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, checkOverseers)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readPersonChecks(tx, request.params.id, sulh.now()))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/check-shares',
    { schema: { querystring: CheckSharesQuery, response: { 200: CheckSharesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['checkOfficer', 'director', 'auditor'])
      if (!actor) return reply
      const how = { now: sulh.now(), language: languageOf(request) }
      return sulh.database.read(actor, (tx) => readShares(tx, request.query.page, actor, how))
    },
  )

  packetRoute(http, sulh)
}

/** The packet of a share, as CSV for a spreadsheet or JSON for a program. */
function packetRoute(http: Http, sulh: Sulh): void {
  const querystring = z.object({ format: z.enum(['csv', 'json']).default('csv') })
  http.get('/api/check-shares/:id/packet', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['checkOfficer'])
    if (!actor) return reply
    const packet = await sulh.database.read(actor, (tx) => readPacket(tx, request.params.id, actor, sulh.now()))
    if (!packet) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (packet.expired) return sendProblem(sulh, request, reply, 410, 'checkShare.expired')
    const rows = packetRows(packet.share.fields, packet.checks, packet.people)
    const csv = request.query.format === 'csv'
    const columns = ['reference', ...packet.share.fields]
    // A cell that begins like a formula is written so that no spreadsheet runs it; the mark before says that it is UTF-8.
    const body = csv
      ? stringify(rows, { header: true, columns, bom: true, escape_formulas: true })
      : JSON.stringify({ share: packet.share.id, requests: rows })
    return reply
      .header('content-type', csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="requests-${packet.share.expiresOn}.${request.query.format}"`,
      )
      .header('cache-control', 'private, no-store')
      .send(body)
  })
}
