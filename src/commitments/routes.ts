import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Language } from '../kernel/texts.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { commitmentReaders } from './commitment.ts'
import { commitmentsCsv, commitmentsPaper, partyNames, sheetOf } from './papers.ts'
import {
  readAllCommitments,
  readArticles,
  readCommitment,
  readCommitmentCounts,
  readCommitments,
} from './read-store.ts'
import {
  ArticleChoices,
  CommitmentCountsView,
  CommitmentQuery,
  CommitmentsFileQuery,
  CommitmentsQuery,
  CommitmentsView,
  CommitmentView,
} from './views.ts'

/** Reading commitments, their figures, and what was found and said of them. */
export function commitmentRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/commitments',
    { schema: { querystring: CommitmentsQuery, response: { 200: CommitmentsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commitmentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCommitments(tx, request.query, { actor, now: sulh.now() }))
    },
  )

  http.get('/api/commitments.csv', { schema: { querystring: CommitmentsFileQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, commitmentReaders)
    if (!actor) return reply
    const csv = await sulh.database.read(actor, async (tx) => {
      const { rows } = await readAllCommitments(tx, request.query, { actor, now: sulh.now() })
      return commitmentsCsv(rows, await partyNames(tx), languageOf(request))
    })
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="commitments.csv"')
      .send(csv)
  })

  http.get(
    '/api/commitments-paper',
    { schema: { querystring: CommitmentsFileQuery.extend({ language: Language.default('ar') }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commitmentReaders)
      if (!actor) return reply
      const sheet = await sulh.database.read(actor, async (tx) => {
        const found = await readAllCommitments(tx, request.query, { actor, now: sulh.now() })
        return sheetOf(tx, found, actor.side)
      })
      return sendPdf(reply, 'commitments', await commitmentsPaper(sheet, request.query.language))
    },
  )

  http.get(
    '/api/commitment-counts',
    { schema: { response: { 200: CommitmentCountsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commitmentReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCommitmentCounts(tx, { actor, now: sulh.now() }))
    },
  )

  http.get('/api/commitment-articles', { schema: { response: { 200: ArticleChoices } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, commitmentReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readArticles(tx))
  })

  http.get(
    '/api/commitments/:id',
    { schema: { params: z.object({ id: Id }), querystring: CommitmentQuery, response: { 200: CommitmentView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, commitmentReaders)
      if (!actor) return reply
      const how = { actor, now: sulh.now(), language: languageOf(request), on: request.query.on }
      const view = await sulh.database.read(actor, (tx) => readCommitment(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
