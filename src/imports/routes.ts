import { z } from 'zod'
import { keepFile, openFile, sheetRowsOf } from '../commander-lists/file-store.ts'
import { openTable } from '../commander-lists/formats/open-table.ts'
import { TableRefusal, tableLimits } from '../commander-lists/formats/table.ts'
import { Id } from '../kernel/ids.ts'
import { holds } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'
import { sendCsv } from '../server/http/csv.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { previewOf } from './preview-store.ts'
import { reportOf } from './report-papers.ts'
import { importReaders } from './spreadsheet-import.ts'
import { findImport, readImport, readImports, refusalsOf } from './store.ts'
import { findSubject, importers } from './subjects.ts'
import { ImportsQuery, ImportsView, ImportView, PreviewRequest, PreviewView } from './views.ts'

/** Taking spreadsheets in: their files, how they will be read, how far each is, and what became of it. */
export function importRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/spreadsheet-imports',
    { schema: { querystring: ImportsQuery, response: { 200: ImportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readImports(tx, request.query, { actor, language: languageOf(request) }))
    },
  )

  http.get(
    '/api/spreadsheet-imports/:id',
    { schema: { params, response: { 200: ImportView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importReaders)
      if (!actor) return reply
      const by = { actor, language: languageOf(request), catalogue: sulh.texts }
      const view = await sulh.database.read(actor, (tx) => readImport(tx, request.params.id, by))
      return view ?? sendProblem(sulh, request, reply, 404, 'import.unknown')
    },
  )

  http.get(
    '/api/spreadsheet-imports/:id/report.csv',
    { schema: { params, querystring: z.object({ language: Language.optional() }), hide: true } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importReaders)
      if (!actor) return reply
      const { id } = request.params
      const found = await sulh.database.read(actor, async (tx) => {
        const one = await findImport(tx, id, actor)
        return one && { one, refused: await refusalsOf(tx, id, tableLimits.rows) }
      })
      if (!found) return sendProblem(sulh, request, reply, 404, 'import.unknown')
      const language = request.query.language ?? languageOf(request)
      const words = { language, catalogue: sulh.texts }
      return sendCsv(reply, 'import-report', reportOf(found.one, found.refused, words))
    },
  )

  fileRoutes(http, sulh)
}

function fileRoutes(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    const bodyLimit = tableLimits.fileBytes
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.put('/api/spreadsheet-files', { bodyLimit }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importers)
      if (!actor) return reply
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'listFile.unknown')
      try {
        return { sha256: await keepFile(sulh, request.body, actor.sideId, actor) }
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `listFile.${error.code}`)
      }
    })
  })

  http.post(
    '/api/spreadsheet-previews',
    { schema: { body: PreviewRequest, response: { 200: PreviewView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importers)
      if (!actor) return reply
      const subject = findSubject(request.body.subject)
      if (!subject || !holds(actor, subject.action.roles))
        return sendProblem(sulh, request, reply, 403, 'import.notYours')
      const file = await openFile(sulh, actor.sideId, request.body.fileHash)
      if (!file) return sendProblem(sulh, request, reply, 404, 'import.noFile')
      try {
        const sheetRows = await sheetRowsOf(sulh, actor.sideId, request.body.fileHash)
        const opened = { table: await openTable(file), sheetRows, subject }
        return await previewOf(sulh, opened, request.body, { actor, language: languageOf(request) })
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `listFile.${error.code}`)
      }
    },
  )
}
