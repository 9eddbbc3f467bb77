import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { disposalReaders } from './disposal-list.ts'
import { certificatePaper } from './papers.ts'
import { readCandidates, readCertificateParts, readDisposal, readDisposals, readHolds } from './store.ts'
import { CandidatesView, DisposalsQuery, DisposalsView, DisposalView, HoldsView } from './views.ts'

const params = z.object({ id: Id })

/** Reading plans of destruction and evidence holds. */
export function disposalRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/disposals',
    { schema: { querystring: DisposalsQuery, response: { 200: DisposalsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, disposalReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readDisposals(tx, request.query))
    },
  )

  http.get('/api/disposals/:id', { schema: { params, response: { 200: DisposalView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, disposalReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readDisposal(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/sites/:id/disposal-candidates',
    { schema: { params, response: { 200: CandidatesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, disposalReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCandidates(tx, request.params.id))
    },
  )

  http.get('/api/weapons/:id/holds', { schema: { params, response: { 200: HoldsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, [...disposalReaders, 'screener'])
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readHolds(tx, request.params.id, languageOf(request)))
  })

  certificateRoutes(http, sulh)
}

/** The certificate of destruction as paper, and the code on it. */
function certificateRoutes(http: Http, sulh: Sulh): void {
  const code = z.object({ code: z.string() })
  http.get('/api/disposals/:id/code', { schema: { params, response: { 200: code } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, disposalReaders)
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readCertificateParts(tx, request.params.id))
    const proven = parts && (await provePaperOf(sulh, 'disposal.execute', parts.plan.id))
    return proven ? { code: proven.code } : sendProblem(sulh, request, reply, 404, 'notFound')
  })

  const querystring = z.object({ language: Language.default('ar') })
  http.get('/api/disposals/:id/certificate', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, disposalReaders)
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readCertificateParts(tx, request.params.id))
    const verifyUrl = `${request.protocol}://${request.host}/verify`
    const pdf = parts && (await certificatePaper(sulh, parts, { language: request.query.language, verifyUrl }))
    if (!pdf) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendPdf(reply, `${parts.plan.certificate}`, pdf)
  })
}
