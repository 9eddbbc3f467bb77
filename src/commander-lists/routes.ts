import { Readable } from 'node:stream'
import { z } from 'zod'
import { groupNoun } from '../groups/group.ts'
import { Id } from '../kernel/ids.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { loadRecords, recordKey } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { commanderListReaders } from './commander-list.ts'
import { keepFile, openFile, sheetRowsOf } from './file-store.ts'
import { openTable } from './formats/open-table.ts'
import { TableRefusal, tableLimits } from './formats/table.ts'
import { previewOf, refusedRows } from './preview-store.ts'
import {
  findList,
  readChanges,
  readEntries,
  readEntry,
  readGroupLists,
  readGroupsWithLists,
  readList,
} from './reading-store.ts'
import {
  ChangesQuery,
  ChangesView,
  CommanderListsView,
  CommanderListView,
  EntriesQuery,
  EntriesView,
  EntryView,
  GroupListsView,
  ListsQuery,
  PreviewRequest,
  PreviewView,
} from './views.ts'

const officers: readonly Role[] = ['groupOfficer']

/** Reading commanders' lists, and sending in their files. */
export function commanderListRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/commander-lists',
    { schema: { querystring: ListsQuery, response: { 200: CommanderListsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commanderListReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readGroupsWithLists(tx, request.query))
    },
  )

  http.get(
    '/api/commander-lists/groups/:id',
    { schema: { params, response: { 200: GroupListsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commanderListReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readGroupLists(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/commander-lists/:id',
    { schema: { params, response: { 200: CommanderListView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commanderListReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readList(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  entryRoutes(http, sulh)
  reportRoute(http, sulh)
  fileRoutes(http, sulh)
}

function entryRoutes(http: Http, sulh: Sulh): void {
  const params = z.object({ id: Id })
  http.get(
    '/api/commander-lists/:id/entries',
    { schema: { params, querystring: EntriesQuery, response: { 200: EntriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commanderListReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) => {
        const list = await findList(tx, request.params.id)
        return list && readEntries(tx, list, request.query)
      })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/commander-lists/:id/changes',
    { schema: { params, querystring: ChangesQuery, response: { 200: ChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commanderListReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) => {
        const list = await findList(tx, request.params.id)
        return list && readChanges(tx, list, request.query)
      })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/commander-lists/:id/entries/:entryId',
    { schema: { params: params.extend({ entryId: Id }), response: { 200: EntryView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commanderListReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, async (tx) => {
        const list = await findList(tx, request.params.id)
        return list && readEntry(tx, list, request.params.entryId, languageOf(request))
      })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}

function reportRoute(http: Http, sulh: Sulh): void {
  http.get(
    '/api/commander-lists/:id/refused.csv',
    { schema: { params: z.object({ id: Id }), querystring: z.object({ language: Language.optional() }), hide: true } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, officers)
      if (!actor) return reply
      const list = await sulh.database.read(actor, (tx) => findList(tx, request.params.id))
      if (!list) return sendProblem(sulh, request, reply, 404, 'notFound')
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="refused-v${list.version}.csv"`)
        .send(Readable.from(refusedRows(sulh, list, request.query.language ?? languageOf(request))))
    },
  )
}

function fileRoutes(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    const bodyLimit = tableLimits.fileBytes
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    )
    const params = z.object({ groupId: Id })
    scope.put('/api/commander-list-files/:groupId', { bodyLimit, schema: { params } }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, officers)
      if (!actor) return reply
      const { groupId } = params.parse(request.params)
      const sideId = await sideOfGroup(sulh, actor, groupId)
      if (sideId === undefined) return sendProblem(sulh, request, reply, 404, 'notFound')
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'listFile.unknown')
      try {
        return { sha256: await keepFile(sulh, request.body, sideId, actor) }
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `listFile.${error.code}`)
      }
    })
  })

  http.post(
    '/api/commander-list-files/preview',
    { schema: { body: PreviewRequest, response: { 200: PreviewView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, officers)
      if (!actor) return reply
      const { groupId, sha256 } = request.body
      const sideId = await sideOfGroup(sulh, actor, groupId)
      const file = sideId === undefined ? undefined : await openFile(sulh, sideId, sha256)
      if (!file || sideId === undefined) return sendProblem(sulh, request, reply, 404, 'notFound')
      try {
        const table = await openTable(file)
        return await previewOf(sulh, table, await sheetRowsOf(sulh, sideId, sha256), request.body, languageOf(request))
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `listFile.${error.code}`)
      }
    },
  )
}

/** The side of a group within the reader's reach. */
async function sideOfGroup(sulh: Sulh, actor: Actor, groupId: Id): Promise<Id | undefined> {
  const found = await sulh.database.read(actor, (tx) => loadRecords(tx, [{ noun: groupNoun, id: groupId }]))
  const group = found.get(recordKey(groupNoun, groupId))
  return group ? groupNoun.schema.parse(group).sideId : undefined
}
