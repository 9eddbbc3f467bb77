import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { provePaperOf } from '../server/document-proof.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { protocolPaper } from './papers.ts'
import { readProtocolParts, readTransfer, readTransferCandidates, readTransfers } from './store.ts'
import { transferReaders } from './transfer-list.ts'
import { TransferCandidatesView, TransfersQuery, TransfersView, TransferView } from './views.ts'

const params = z.object({ id: Id })

/** Reading transfers to the state, and their protocols. */
export function transferRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/transfers',
    { schema: { querystring: TransfersQuery, response: { 200: TransfersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, transferReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTransfers(tx, request.query))
    },
  )

  http.get('/api/transfers/:id', { schema: { params, response: { 200: TransferView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, transferReaders)
    if (!actor) return reply
    const how = { now: sulh.now(), language: languageOf(request) }
    const view = await sulh.database.read(actor, (tx) => readTransfer(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/sites/:id/transfer-candidates',
    { schema: { params, response: { 200: TransferCandidatesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, transferReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTransferCandidates(tx, request.params.id))
    },
  )

  protocolRoutes(http, sulh)
}

/** The protocol as paper, and the code on it. */
function protocolRoutes(http: Http, sulh: Sulh): void {
  const code = z.object({ code: z.string() })
  http.get('/api/transfers/:id/code', { schema: { params, response: { 200: code } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, transferReaders)
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readProtocolParts(tx, request.params.id))
    const proven = parts && (await provePaperOf(sulh, 'transfer.execute', parts.transfer.id))
    return proven ? { code: proven.code } : sendProblem(sulh, request, reply, 404, 'notFound')
  })

  const querystring = z.object({ language: Language.default('ar') })
  http.get('/api/transfers/:id/protocol', { schema: { params, querystring } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, transferReaders)
    if (!actor) return reply
    const parts = await sulh.database.read(actor, (tx) => readProtocolParts(tx, request.params.id))
    const verifyUrl = `${request.protocol}://${request.host}/verify`
    const pdf = parts && (await protocolPaper(sulh, parts, { language: request.query.language, verifyUrl }))
    if (!pdf) return sendProblem(sulh, request, reply, 404, 'notFound')
    return sendPdf(reply, `${parts.transfer.protocol}`, pdf)
  })
}
