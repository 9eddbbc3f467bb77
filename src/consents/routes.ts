import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Role } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { consentReaders } from './consent.ts'
import { readConsentTexts, readPersonConsents } from './store.ts'
import { ConsentTextsView, PersonConsents } from './views.ts'

/** Reading what people agreed to, and what was read to them. */
export function consentRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/people/:id/consents',
    { schema: { params: z.object({ id: Id }), response: { 200: PersonConsents } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, consentReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) =>
        readPersonConsents(tx, request.params.id, languageOf(request)),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/api/consent-texts', { schema: { response: { 200: ConsentTextsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, Role.options)
    if (!actor) return reply
    return sulh.database.read(actor, readConsentTexts)
  })
}
