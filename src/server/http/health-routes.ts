import { inTransaction } from '../database.ts'
import type { Sulh } from '../sulh.ts'
import { type Http, sendProblem } from './server.ts'

/** For whoever watches the server: is it alive, can it work, and what it measured. None holds personal data. */
export function healthRoutes(http: Http, sulh: Sulh): void {
  http.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))

  // Asks for the head of the journal as the writer, and for a PL/pgSQL function: an upgrade under a running server
  // breaks just those for new sessions (stack.md, "More traps").
  http.get('/readyz', { schema: { hide: true } }, async (request, reply) => {
    try {
      const head = await inTransaction(sulh.database.writer, async (tx) => {
        await tx.query(`do $$ begin perform 1; end $$`)
        return sulh.journal.head(tx)
      })
      return { status: 'ready', journal: head.size }
    } catch (error) {
      request.log.error({ code: error instanceof Error && 'code' in error ? error.code : undefined }, 'not ready')
      return sendProblem(sulh, request, reply.header('retry-after', '5'), 503, 'server.busy')
    }
  })

  http.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    return reply.header('content-type', sulh.metrics.registry.contentType).send(await sulh.metrics.registry.metrics())
  })
}
