import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { bookReaders } from '../ledger/readers.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { bankFileBytes, takeBankFile } from './file-store.ts'
import { BankFileRefusal } from './formats/xml-elements.ts'
import type { PaymentsOfFile } from './payments-store.ts'
import { readBankEntries, readBankEntry, readBankFiles } from './store.ts'
import { BankEntriesQuery, BankEntriesView, BankEntryView, BankFilesQuery, BankFilesView } from './views.ts'

/** Reading what banks said, and sending in their files. */
export function bankMessageRoutes(http: Http, sulh: Sulh, payments: PaymentsOfFile): void {
  http.get(
    '/api/bank-entries',
    { schema: { querystring: BankEntriesQuery, response: { 200: BankEntriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bookReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readBankEntries(tx, request.query))
    },
  )

  http.get(
    '/api/bank-entries/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: BankEntryView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bookReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readBankEntry(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/bank-files',
    { schema: { querystring: BankFilesQuery, response: { 200: BankFilesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bookReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readBankFiles(tx, request.query))
    },
  )
  fileRoute(http, sulh, payments)
}

function fileRoute(http: Http, sulh: Sulh, payments: PaymentsOfFile): void {
  http.register(async (scope) => {
    const bodyLimit = bankFileBytes
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    const params = z.object({ accountId: Id })
    scope.put('/api/bank-files/:accountId', { bodyLimit, schema: { params } }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['accountant'])
      if (!actor) return reply
      const { accountId } = params.parse(request.params)
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'bankFile.unknownMessage')
      try {
        const { id, refused } = await takeBankFile(sulh, actor, { accountId, file: request.body, payments })
        return refused?.outcome === 'refused' ? sendProblem(sulh, request, reply, 409, refused.code) : { id }
      } catch (error) {
        if (!(error instanceof BankFileRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `bankFile.${error.code}`)
      }
    })
  })
}
