import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { receiptReaders } from '../weapons/receipt.ts'
import { readClaims, readReceipts } from './store.ts'
import { ClaimsView, ReceiptsQuery, ReceiptsView } from './views.ts'

const keepers = ['armourer', 'director', 'auditor'] as const
const params = z.object({ id: Id })

/** Reading the claims on a weapon, and the receipts of a person. */
export function claimRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/weapons/:id/claims', { schema: { params, response: { 200: ClaimsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, keepers)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readClaims(tx, request.params.id, languageOf(request)))
  })

  http.get(
    '/api/people/:id/receipts',
    { schema: { params, querystring: ReceiptsQuery, response: { 200: ReceiptsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, receiptReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readReceipts(tx, request.params.id, request.query))
    },
  )
}
