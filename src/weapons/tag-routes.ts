import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { renderTagSheet } from '../server/documents/tag-sheet.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readPart, readParts } from './part-store.ts'
import { PartsQuery, PartsView, PartView } from './part-views.ts'
import { tagReaders } from './tag-block-list.ts'
import { readTagBlock, readTagBlocks } from './tag-store.ts'
import { TagBlocksQuery, TagBlocksView, TagBlockView } from './tag-views.ts'

const params = z.object({ id: Id })

/** Blocks of tags, their sheets of labels, principal parts, and the groups from which arms are taken in. */
export function tagRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/tag-blocks',
    { schema: { querystring: TagBlocksQuery, response: { 200: TagBlocksView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, tagReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readTagBlocks(tx, request.query, languageOf(request)))
    },
  )

  http.get('/api/tag-blocks/:id', { schema: { params, response: { 200: TagBlockView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, tagReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readTagBlock(tx, request.params.id))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get('/api/tag-blocks/:id/labels', { schema: { params } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, ['armourer', 'director'])
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readTagBlock(tx, request.params.id))
    // What is used or void is not printed again.
    const unused = view?.tags.filter(({ status }) => status === 'leased').map(({ tag }) => tag) ?? []
    const [first, last] = [unused[0], unused.at(-1)]
    if (!view || first === undefined) return sendProblem(sulh, request, reply, 404, 'notFound')
    const pdf = await renderTagSheet({ title: `${Texts.parse(view.siteName).en} · ${first} – ${last}`, tags: unused })
    return sendPdf(reply, first, pdf)
  })

  http.get(
    '/api/parts',
    { schema: { querystring: PartsQuery, response: { 200: PartsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, tagReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readParts(tx, request.query, actor))
    },
  )

  http.get('/api/parts/:id', { schema: { params, response: { 200: PartView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, tagReaders)
    if (!actor) return reply
    const view = await sulh.database.read(actor, (tx) => readPart(tx, request.params.id, languageOf(request)))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })
}
