import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readWebhooks } from './store.ts'
import { WebhooksQuery, WebhooksView } from './views.ts'
import { webhookReaders } from './webhook.ts'

/** Reading the systems that are told of changes, and what did not arrive there. */
export function webhookRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/webhooks',
    { schema: { querystring: WebhooksQuery, response: { 200: WebhooksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, webhookReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) =>
        readWebhooks(tx, request.query, { actor, language: languageOf(request) }),
      )
    },
  )
}
