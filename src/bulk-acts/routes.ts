import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { holds } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'
import { sendCsv } from '../server/http/csv.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { findBulkAct } from './bulk-acts.ts'
import { bulkPreviewOf } from './preview-store.ts'
import { bulkActors, bulkReaders } from './readers.ts'
import { reportLines } from './report-words.ts'
import { readBulkRun, readBulkRuns } from './store.ts'
import { BulkPreview, BulkPreviewRequest, BulkRunsQuery, BulkRunsView, BulkRunView } from './views.ts'

/** Acts on many records: what would come of them, how far each is, and what became of every row. */
export function bulkRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.post(
    '/api/bulk-previews',
    { schema: { body: BulkPreviewRequest, response: { 200: BulkPreview } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bulkActors)
      if (!actor) return reply
      const act = findBulkAct(request.body.act)
      if (!act) return sendProblem(sulh, request, reply, 404, 'bulkRun.unknownAct')
      if (!holds(actor, act.action.roles)) return sendProblem(sulh, request, reply, 403, 'bulkRun.notYours')
      return bulkPreviewOf(sulh, act, request.body, { actor, language: languageOf(request) })
    },
  )

  http.get(
    '/api/bulk-runs',
    { schema: { querystring: BulkRunsQuery, response: { 200: BulkRunsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bulkReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) =>
        readBulkRuns(tx, request.query, { actor, language: languageOf(request) }),
      )
    },
  )

  http.get('/api/bulk-runs/:id', { schema: { params, response: { 200: BulkRunView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, bulkReaders)
    if (!actor) return reply
    const by = { actor, language: languageOf(request), catalogue: sulh.texts }
    const view = await sulh.database.read(actor, (tx) => readBulkRun(tx, request.params.id, by))
    return view ?? sendProblem(sulh, request, reply, 404, 'bulkRun.unknown')
  })

  http.get(
    '/api/bulk-runs/:id/report.csv',
    { schema: { params, querystring: z.object({ language: Language.optional() }), hide: true } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bulkReaders)
      if (!actor) return reply
      const language = request.query.language ?? languageOf(request)
      const by = { actor, language, catalogue: sulh.texts }
      const view = await sulh.database.read(actor, (tx) => readBulkRun(tx, request.params.id, by))
      if (!view) return sendProblem(sulh, request, reply, 404, 'bulkRun.unknown')
      return sendCsv(reply, 'report', reportLines(view, language))
    },
  )
}
