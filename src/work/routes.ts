import type { Role } from '../kernel/roles.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import type { WorkSource } from '../server/work-source.ts'
import { readOffices, readWorkEverywhere } from './store.ts'
import { OfficesView, WorkQuery, WorkView } from './views.ts'

/** Who answers for the work of others, too. */
export const overseers: readonly Role[] = ['director', 'auditor', 'administrator']

/** Reading what waits: for the reader, and for all offices. */
export function workRoutes(http: Http, sulh: Sulh, sources: readonly WorkSource[]): void {
  http.get('/api/work', { schema: { querystring: WorkQuery, response: { 200: WorkView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    return readWorkEverywhere(sulh.database, sources, request.query, actor, sulh.now())
  })

  http.get('/api/work/offices', { schema: { response: { 200: OfficesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, overseers)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readOffices(tx, sources, actor, sulh.now()))
  })
}
