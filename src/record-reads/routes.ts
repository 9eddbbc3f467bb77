import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readLogReaders } from './record-read.ts'
import { countRecordReads, readRecordReads } from './store.ts'
import { ReadCountsQuery, ReadCountsView, RecordReadsQuery, RecordReadsView } from './views.ts'

/** Who read whose record. */
export function recordReadRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/record-reads',
    { schema: { querystring: RecordReadsQuery, response: { 200: RecordReadsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readLogReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) =>
        readRecordReads(tx, sulh.reads, request.query, actor, languageOf(request)),
      )
    },
  )

  http.get(
    '/api/record-reads/counts',
    { schema: { querystring: ReadCountsQuery, response: { 200: ReadCountsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, readLogReaders)
      if (!actor) return reply
      const counts = await sulh.database.read(actor, (tx) =>
        countRecordReads(tx, request.query, actor, languageOf(request)),
      )
      return { counts }
    },
  )
}
