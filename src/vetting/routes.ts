import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, insiderOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { findVettingPeople, readExpiredClearances, readVettingCases } from './lists-store.ts'
import { readVettingCase, readVettingPacket } from './read-store.ts'
import {
  ExpiredClearancesView,
  ExpiredQuery,
  VettingCasesQuery,
  VettingCasesView,
  VettingCaseView,
  VettingPeopleQuery,
  VettingPeopleView,
} from './views.ts'

const params = z.object({ id: Id })

/** Reading vetting cases, inside their compartment alone. */
export function vettingRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/vetting-cases',
    { schema: { querystring: VettingCasesQuery, response: { 200: VettingCasesView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readVettingCases(tx, request.query, actor, sulh.now()), 'vetting')
    },
  )

  http.get(
    '/api/vetting-cases/:id',
    { schema: { params, response: { 200: VettingCaseView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      const how = { sealer: sulh.sealer, language: languageOf(request), now: sulh.now() }
      const view = await sulh.database.read(actor, (tx) => readVettingCase(tx, request.params.id, how), 'vetting')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/expired-clearances',
    { schema: { querystring: ExpiredQuery, response: { 200: ExpiredClearancesView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readExpiredClearances(tx, request.query, sulh.now()), 'vetting')
    },
  )

  // In the body, so that no address or log holds a name.
  http.post(
    '/api/vetting-people',
    { schema: { body: VettingPeopleQuery, response: { 200: VettingPeopleView } } },
    async (request, reply) => {
      const actor = await insiderOf(sulh, request, reply, 'vetting')
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => findVettingPeople(tx, request.body.search, actor), 'vetting')
    },
  )

  packetRoute(http, sulh)
}

/** The packet of a share, as JSON for a program or CSV for a spreadsheet. */
function packetRoute(http: Http, sulh: Sulh): void {
  const querystring = z.object({ format: z.enum(['csv', 'json']).default('json') })
  http.get('/api/vetting-shares/:id/packet', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await insiderOf(sulh, request, reply, 'vetting')
    if (!actor) return reply
    const how = { sealer: sulh.sealer, language: languageOf(request), now: sulh.now() }
    const found = await sulh.database.read(actor, (tx) => readVettingPacket(tx, request.params.id, how), 'vetting')
    if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (found === 'expired') return sendProblem(sulh, request, reply, 410, 'vettingShare.expired')
    const { packet } = found
    const csv = request.query.format === 'csv'
    const columns = ['reference', ...packet.fields]
    // A cell that begins like a formula is written so that no spreadsheet runs it; the mark before says that it is UTF-8.
    const body = csv
      ? stringify([{ reference: packet.reference, ...packet.subject }], {
          ...{ header: true, columns, bom: true, escape_formulas: true },
        })
      : JSON.stringify(packet)
    return reply
      .header('content-type', csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${packet.reference}.${request.query.format}"`)
      .header('cache-control', 'private, no-store')
      .send(body)
  })
}
