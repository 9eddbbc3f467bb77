import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { agreementReaders } from './agreement.ts'
import { readAgreement, readAgreements } from './store.ts'
import { AgreementsQuery, AgreementsView, AgreementView } from './views.ts'

/** Reading agreements and what they oblige to. */
export function ceasefireRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ceasefire-agreements',
    { schema: { querystring: AgreementsQuery, response: { 200: AgreementsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, agreementReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAgreements(tx, request.query, sulh.now()))
    },
  )

  http.get(
    '/api/ceasefire-agreements/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: AgreementView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, agreementReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readAgreement(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
