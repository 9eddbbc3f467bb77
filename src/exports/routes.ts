import { dayOf } from '../kernel/dates.ts'
import { holds } from '../kernel/roles.ts'
import { findProgramme } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { ListRows } from '../server/list-rows.ts'
import type { Sulh } from '../server/sulh.ts'
import { FileGiving } from './file-store.ts'
import { exportReaders, listExporters } from './list-export.ts'
import { fileNameOf, listFormats } from './papers.ts'
import { findListExport, readListExports } from './store.ts'
import { ExportId, ListExportsQuery, ListExportsView } from './views.ts'

/** Exports that were recorded, and their files. `lists` are the lists that go out, as the features read them. */
export function exportRoutes(http: Http, sulh: Sulh, lists: readonly ListRows[]): void {
  const giving = new FileGiving(sulh)

  http.get(
    '/api/list-exports',
    { schema: { querystring: ListExportsQuery, response: { 200: ListExportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, exportReaders)
      if (!actor) return reply
      const by = { actor, language: languageOf(request), now: sulh.now(), writing: giving.written }
      return sulh.database.read(actor, (tx) => readListExports(tx, request.query, by))
    },
  )

  http.get('/api/list-exports/:id/file', { schema: { params: ExportId } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, listExporters)
    if (!actor) return reply
    const { id } = request.params
    const [given, programme] = await sulh.database.read(actor, async (tx) => [
      await findListExport(tx, id, actor.id),
      await findProgramme(tx),
    ])
    const rows = lists.find(({ list }) => list.name === given?.list)
    if (!given || !rows) return sendProblem(sulh, request, reply, 404, 'listExport.unknown')
    // Whoever lost the office that reads the list reads it by no file either.
    if (!holds(actor, rows.list.readers)) return sendProblem(sulh, request, reply, 403, 'listExport.notYours')
    if (given.state === 'proposed') return sendProblem(sulh, request, reply, 409, 'listExport.waits')
    const today = dayOf(sulh.now().toISOString(), programme?.timeZone ?? 'UTC')
    if (given.state !== 'ready' || given.expiresOn < today)
      return sendProblem(sulh, request, reply, 409, 'listExport.over')
    if (giving.isBusy(id)) return sendProblem(sulh, request, reply.header('retry-after', '60'), 503, 'listExport.busy')
    return reply
      .header('content-type', listFormats[given.format].type)
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${fileNameOf(given)}"`)
      .send(giving.begin(given, rows, actor))
  })
}
