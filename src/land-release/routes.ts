import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { landReaders } from './land-product.ts'
import { handoverPaper, readHandover } from './papers.ts'
import { readLandLedger, readLandLedgers } from './read-store.ts'
import { LandLedgersQuery, LandLedgersView, LandLedgerView } from './views.ts'

/** The language that stands beside Arabic. */
const language = Language.exclude(['ar']).default('en')

/** Reading the ledgers of released land, and the certificates of handover. */
export function landReleaseRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/land-ledgers',
    { schema: { querystring: LandLedgersQuery, response: { 200: LandLedgersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, landReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readLandLedgers(tx, request.query))
    },
  )

  http.get(
    '/api/land-ledgers/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: LandLedgerView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, landReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readLandLedger(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/land-handovers/:id/certificate',
    { schema: { params: z.object({ id: Id }), querystring: z.object({ language }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, landReaders)
      if (!actor) return reply
      const found = await sulh.database.read(actor, (tx) => readHandover(tx, request.params.id))
      if (!found) return sendProblem(sulh, request, reply, 404, 'notFound')
      const verifyUrl = `${request.protocol}://${request.host}/verify`
      const pdf = await handoverPaper(sulh, found, { language: request.query.language, verifyUrl })
      return pdf ? sendPdf(reply, 'handover', pdf) : sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
