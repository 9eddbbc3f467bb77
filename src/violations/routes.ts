import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { todayHere } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { noticeReaders } from './notice.ts'
import { readChoices, readNotice, readNotices } from './notice-store.ts'
import { registerCsv } from './papers.ts'
import { periodOf, readAllViolations, readCounts, readViolation, readViolations } from './read-store.ts'
import {
  ChoicesQuery,
  ChoicesView,
  CountsQuery,
  CountsView,
  NoticesQuery,
  NoticesView,
  NoticeView,
  ViolationsFileQuery,
  ViolationsQuery,
  ViolationsView,
  ViolationView,
} from './views.ts'
import { violationReaders } from './violation.ts'

const params = z.object({ id: Id })

/** Reading the register of violations, and what sides were told of them and answered. */
export function violationRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/violations',
    { schema: { querystring: ViolationsQuery, response: { 200: ViolationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, violationReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readViolations(tx, request.query, actor))
    },
  )

  http.get('/api/violations.csv', { schema: { querystring: ViolationsFileQuery } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, violationReaders)
    if (!actor) return reply
    const rows = await sulh.database.read(actor, (tx) => readAllViolations(tx, request.query, actor))
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="violations.csv"')
      .send(registerCsv(rows, languageOf(request)))
  })

  http.get(
    '/api/violation-counts',
    { schema: { querystring: CountsQuery, response: { 200: CountsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, violationReaders)
      if (!actor) return reply
      return sulh.database.read(actor, async (tx) =>
        readCounts(tx, request.query.agreement, periodOf(request.query, await todayHere(tx, sulh.now()))),
      )
    },
  )

  http.get('/api/violations/:id', { schema: { params, response: { 200: ViolationView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, violationReaders)
    if (!actor) return reply
    const how = { actor, language: languageOf(request) }
    const view = await sulh.database.read(actor, (tx) => readViolation(tx, request.params.id, how))
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/violation-choices',
    { schema: { querystring: ChoicesQuery, response: { 200: ChoicesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, violationReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readChoices(tx, request.query.incident || null))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/violation-notices',
    { schema: { querystring: NoticesQuery, response: { 200: NoticesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, noticeReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readNotices(tx, request.query, { actor, now: sulh.now() }))
    },
  )

  http.get(
    '/api/violation-notices/:id',
    { schema: { params, response: { 200: NoticeView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, noticeReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readNotice(tx, request.params.id, actor))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
