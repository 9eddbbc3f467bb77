import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'
import { tokenHash } from '../server/accounts.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem, sessionCookie } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { exchangeLimits, FileRefusal } from './formats/feature.ts'
import { readFile, takeRows } from './import-store.ts'
import { exporters, exportReaders, fileNameOf, givenFor, importers } from './ordnance-export.ts'
import { exportFile } from './papers.ts'
import { compareRows, findExport, readExports } from './store.ts'
import {
  CompareRequest,
  CompareView,
  OrdnanceExportsQuery,
  OrdnanceExportsView,
  TakeRowsRequest,
  TakeRowsView,
} from './views.ts'

/** Ordnance data out of the programme, recorded before the file is given, and into it from files of others. */
export function ordnanceExchangeRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ordnance-exports',
    { schema: { querystring: OrdnanceExportsQuery, response: { 200: OrdnanceExportsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, exportReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readExports(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/ordnance-export/:file',
    {
      schema: {
        params: z.object({ file: z.string().max(40) }),
        querystring: z.object({ id: z.string().max(40).default(''), language: Language.optional() }),
      },
    },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, exporters)
      if (!actor) return reply
      const { file } = request.params
      // Who asks is looked at before what they ask for.
      const { data: id } = Id.safeParse(request.query.id)
      const given = id && (await sulh.database.read(actor, (tx) => findExport(tx, id, actor.id)))
      if (!given || fileNameOf(given) !== file) return sendProblem(sulh, request, reply, 404, 'notFound')
      if (sulh.now().getTime() - Date.parse(given.exportedAt) > givenFor)
        return sendProblem(sulh, request, reply, 409, 'ordnanceExport.expired')
      const { type, body } = await exportFile({
        sulh,
        actor,
        given,
        language: request.query.language ?? languageOf(request),
      })
      return reply
        .header('content-type', type)
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(body)
    },
  )
  importRoutes(http, sulh)
}

function importRoutes(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    const bodyLimit = exchangeLimits.fileBytes
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    scope.put('/api/ordnance-import/file', { bodyLimit }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importers)
      if (!actor) return reply
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'ordnanceFile.unknown')
      try {
        return await readFile(request.body)
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `ordnanceFile.${error.code}`)
      }
    })
  })

  http.post(
    '/api/ordnance-import/compare',
    { schema: { body: CompareRequest, response: { 200: CompareView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, importers)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => compareRows(tx, request.body))
    },
  )

  http.post(
    '/api/ordnance-import/rows',
    // Two hundred perimeters of two thousand points are as long as this.
    { bodyLimit: 32 * 1024 * 1024, schema: { body: TakeRowsRequest, response: { 200: TakeRowsView } } },
    async (request, reply) => {
      const actor: Actor | undefined = await readerOf(sulh, request, reply, importers)
      if (!actor) return reply
      if (sulh.performer.overloaded)
        return sendProblem(sulh, request, reply.header('retry-after', '2'), 503, 'server.busy')
      const session = tokenHash(request.cookies[sessionCookie] ?? '')
      return takeRows(sulh, { actor, session, language: languageOf(request) }, request.body)
    },
  )
}
